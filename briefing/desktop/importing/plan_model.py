"""The rows of an import as a table: taken or left out, the cells as the file has them, and which of
them cannot be used. A cell that can be corrected is corrected in its place.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush

from briefing.desktop.messages import number, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.record_model import Index
from briefing.domain.frozen import frozen

_NOWHERE = QModelIndex()
STORED = Qt.ItemDataRole.UserRole.value + 1  # what the library says where it says something else
_SAYING = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)


@frozen
class Told:
    """What is told of a row when it is looked at: why it becomes what it does, and for each of its
    cells what the library says instead; () where it says nothing else.
    """

    words: str = ""
    stored: tuple[str, ...] = ()


@frozen
class ShownRow:
    """A row of the file: `state` is what becomes of it; `bad` are columns of `cells` that cannot be
    used, `differing` those in which the library says something else. One that is `bad` or stands
    for nothing (`can_be_taken` False) is left out. `tell` says what is told of it, None where it
    goes in as it is: it is asked for the rows that are looked at, which of many are few.
    """

    number: int
    cells: tuple[str, ...]
    state: str
    icon: str
    tell: Callable[[], Told] | None = None
    bad: frozenset[int] = frozenset()
    differing: frozenset[int] = frozenset()
    can_be_taken: bool = True


class PlanModel(QAbstractTableModel):
    """`corrected` with the row's number, the column and the new words of a cell; `taken_changed`
    when rows are taken or left out.
    """

    corrected = Signal(int, int, str)
    taken_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head: tuple[str, ...] = ()
        self._can_correct = False
        self.rows: Sequence[ShownRow] = ()
        self.left_out: set[int] = set()
        self._told: dict[int, Told] = {}

    def told(self, row: ShownRow) -> Told:
        """What is told of one of the rows shown."""
        if row.tell is None:
            return Told()
        if row.number not in self._told:
            self._told[row.number] = row.tell()
        return self._told[row.number]

    def show_rows(
        self,
        head: Sequence[str],
        rows: Sequence[ShownRow],
        left_out: set[int],
        *,
        can_correct: bool,
    ) -> None:
        """Show these rows below that head; `left_out` are those not taken, by number."""
        self.beginResetModel()
        self._head, self.rows, self.left_out = tuple(head), rows, left_out
        self._can_correct = can_correct
        self._told = {}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._head) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return number(self.rows[section].number)
        return self._head[section - 1] if section else say("What becomes of it")

    def data(self, index: Index, role: int = 0) -> Any:
        row, column = self.rows[index.row()], index.column() - 1
        if column < 0:
            return self._state(row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.cells[column]
        if role == Qt.ItemDataRole.ForegroundRole and row.number in self.left_out:
            return QBrush(self._theme.colour("text_secondary"))
        if column in row.bad:
            return self._what_is_wrong(row, role)
        return self._stored(row, column, role)

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and row.can_be_taken:
            is_taken = Qt.CheckState(value) == Qt.CheckState.Checked
            (self.left_out.discard if is_taken else self.left_out.add)(row.number)
            ends = self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1)
            self.dataChanged.emit(*ends)
            self.taken_changed.emit()
            return True
        if role == Qt.ItemDataRole.EditRole and index.column():
            self.corrected.emit(row.number, index.column() - 1, str(value))
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self.rows[index.row()].can_be_taken:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() and self._can_correct:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def _what_is_wrong(self, row: ShownRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon("circle-alert", "danger")
        return self.told(row).words if role in _SAYING else None

    def _state(self, row: ShownRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.state
        if role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(row.icon, "text_secondary" if row.can_be_taken else "danger")
        if role == Qt.ItemDataRole.CheckStateRole and row.can_be_taken:
            is_out = row.number in self.left_out
            return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
        if role in _SAYING:
            return self.told(row).words or None
        return None

    def _stored(self, row: ShownRow, column: int, role: int) -> str | None:
        """What the library says instead, as it stands beside the cell or is told of it."""
        if column not in row.differing or (role != STORED and role not in _SAYING):
            return None
        words = self.told(row).stored[column]
        return words if role == STORED else say("In the library: {words}", words=words)
