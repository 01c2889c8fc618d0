"""The rows of an import as a table: taken or left out, the cells as the file has them, and which of
them cannot be used. A cell that can be corrected is corrected in its place.
"""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import compress
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QIcon

from briefing.desktop.messages import number, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import Colour
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
    used, `differing` those in which the library says something else. One that stands for nothing
    (`can_be_taken` False) is left out; another goes in without what is `bad`. `tell` says what is
    told of it, None where it goes in as it is: it is asked for the rows that are looked at, which
    of many are few.
    """

    number: int
    cells: tuple[str, ...]
    state: str
    icon: str
    tell: Callable[[], Told] | None = None
    bad: frozenset[int] = frozenset()
    differing: frozenset[int] = frozenset()
    can_be_taken: bool = True


class ShownRows(Protocol):
    """The rows of a file; each may be made when it is looked at."""

    def __len__(self) -> int: ...
    def __getitem__(self, at: int, /) -> ShownRow: ...
    def __iter__(self) -> Iterator[ShownRow]: ...


@frozen
class RowMarks:
    """What is known of every row without looking at it, a byte a row, 1 for yes: whether it can be
    taken, whether something is told of it, and whether it is taken unless one says otherwise.
    """

    usable: bytes = b""
    told: bytes = b""
    taken: bytes = b""


def marks_of(rows: Sequence[ShownRow], left_out: Container[int]) -> RowMarks:
    """The marks of rows that are all there; those `left_out` by number are not taken."""
    return RowMarks(
        usable=bytes(row.can_be_taken for row in rows),
        told=bytes(row.tell is not None for row in rows),
        taken=bytes(row.can_be_taken and row.number not in left_out for row in rows),
    )


class PlanModel(QAbstractTableModel):
    """`corrected` with the row's number, the column and the new words of a cell; `taken_changed`
    when rows are taken or left out. `taken` has a byte for each of `rows`, not 0 for those taken.
    """

    corrected = Signal(int, int, str)
    taken_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head: tuple[str, ...] = ()
        self._can_correct = False
        self.rows: ShownRows = ()
        self.marks = RowMarks()
        self.taken = bytearray()
        self._only_told = False
        self._seen: Sequence[int] = ()
        self._told: dict[int, Told] = {}
        self._typed: dict[tuple[int, int], str] = {}
        self._icons: dict[tuple[str, Colour], QIcon] = {}

    def row_at(self, line: int) -> ShownRow:
        """The row on that line of the table, which may show some of the rows only."""
        return self.rows[self._seen[line]]

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
        rows: ShownRows,
        marks: RowMarks,
        *,
        can_correct: bool,
    ) -> None:
        """Show these rows below that head."""
        self.beginResetModel()
        self._head, self.rows, self.marks = tuple(head), rows, marks
        self.taken = bytearray(marks.taken)
        self._can_correct = can_correct
        self._told = {}
        self._typed = {}
        self._look()
        self.endResetModel()

    def show_only_told(self, is_only: bool) -> None:  # noqa: FBT001
        """Show the rows of which something is told, or all."""
        self.beginResetModel()
        self._only_told = is_only
        self._look()
        self.endResetModel()

    def line_of(self, number: int) -> int:
        """The line on which the row of that number stands, or the next that is shown."""
        return bisect_left(self._seen, number, key=self._number_at)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._head) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return number(self.row_at(section).number)
        return self._head[section - 1] if section else say("What becomes of it")

    def data(self, index: Index, role: int = 0) -> Any:
        at, column = self._seen[index.row()], index.column() - 1
        row = self.rows[at]
        if column < 0:
            return self._state(at, row, role)
        typed = self._typed.get((at, column))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.cells[column] if typed is None else typed
        if role == Qt.ItemDataRole.ForegroundRole and not self.taken[at]:
            return QBrush(self._theme.colour("text_secondary"))
        if typed is not None:  # nothing is known of it yet
            return None
        if column in row.bad:
            return self._what_is_wrong(row, role)
        return self._stored(row, column, role)

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:
        at, column = self._seen[index.row()], index.column() - 1
        row = self.rows[at]
        if role == Qt.ItemDataRole.CheckStateRole and column < 0 and row.can_be_taken:
            self.taken[at] = Qt.CheckState(value) == Qt.CheckState.Checked
            ends = self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1)
            self.dataChanged.emit(*ends)
            self.taken_changed.emit()
            return True
        if role == Qt.ItemDataRole.EditRole and column >= 0:
            if str(value) != self.data(index, role):
                self._typed[at, column] = str(value)
                self.dataChanged.emit(index, index)
                self.corrected.emit(row.number, column, str(value))
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self.marks.usable[self._seen[index.row()]]:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() and self._can_correct:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def _look(self) -> None:
        everything = range(len(self.rows))
        only = self._only_told
        self._seen = tuple(compress(everything, self.marks.told)) if only else everything

    def _number_at(self, at: int) -> int:
        return self.rows[at].number

    def _what_is_wrong(self, row: ShownRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon("circle-alert", "warning" if row.can_be_taken else "danger")
        return self.told(row).words if role in _SAYING else None

    def _state(self, at: int, row: ShownRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.state
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row.icon, "text_secondary" if row.can_be_taken else "danger")
        if role == Qt.ItemDataRole.CheckStateRole and row.can_be_taken:
            return Qt.CheckState.Checked if self.taken[at] else Qt.CheckState.Unchecked
        if role in _SAYING:
            return self.told(row).words or None
        return None

    def _icon(self, name: str, colour: Colour) -> QIcon:
        """The icon, which takes its colour when it is painted; made once."""
        found = self._icons.get((name, colour))
        if found is None:
            found = self._icons[name, colour] = self._theme.icon(name, colour)
        return found

    def _stored(self, row: ShownRow, column: int, role: int) -> str | None:
        """What the library says instead, as it stands beside the cell or is told of it."""
        if column not in row.differing or (role != STORED and role not in _SAYING):
            return None
        words = self.told(row).stored[column]
        return words if role == STORED else say("In the library: {words}", words=words)
