"""The sidebar: sections with counts, briefings, saved views; by click, arrow keys or letters.

The first paint shows it: classes of Qt that take long to make (events, `QStyle`) are left alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from briefing.desktop.messages import number
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import ROW_NAVIGATION, SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.row_ground import RowState, draw_row_ground
from briefing.desktop.widgets.tips import plain_tip
from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

_ROW_HEAD, _ROW_GAP = 26, 14
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_TEXT_START = 34
_LEAST_WITH_WORDS = 80  # narrower it shows only the icons, and their names on hovering


@frozen
class Destination:
    """A line to go to; `key` is given back when it is chosen, `count` stands at its end."""

    key: str
    title: str
    icon: str
    count: int | None = None


@frozen
class DestinationGroup:
    """Destinations under a heading; the heading of the first group may be empty."""

    title: str
    destinations: tuple[Destination, ...]


class _Gap:
    """The space above a heading."""


Row = Destination | str | _Gap
Index = QModelIndex | QPersistentModelIndex


class SidebarModel(QAbstractListModel):
    """Destinations, headings (plain texts) and gaps as one list; only destinations are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._counts: dict[str, int] = {}

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show these counts at the lines of these keys, also when they are listed again."""
        self._counts = dict(counts)
        self._rows = [self._counted(row) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _counted(self, row: Row) -> Row:
        if isinstance(row, Destination) and row.key in self._counts:
            return replace(row, count=self._counts[row.key])
        return row

    def set_groups(self, groups: Sequence[DestinationGroup]) -> None:
        """Show other destinations."""
        self.beginResetModel()
        self._rows = []
        for group in groups:
            if self._rows:
                self._rows.append(_Gap())
            if group.title:
                self._rows.append(group.title)
            self._rows.extend(self._counted(row) for row in group.destinations)
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        """A destination, a heading or a gap."""
        return self._rows[row]

    def row_of(self, key: str) -> int | None:
        """The row of the destination with this key."""
        for row, entry in enumerate(self._rows):
            if isinstance(entry, Destination) and entry.key == key:
                return row
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Destination):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        if role not in (_DISPLAY, _ACCESSIBLE, _TOOL_TIP) or not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _TOOL_TIP and isinstance(row, Destination):
            return plain_tip(row.title)
        if isinstance(row, Destination):
            spoken = role == _ACCESSIBLE and row.count is not None
            return f"{row.title}, {number(row.count or 0)}" if spoken else row.title
        return row if isinstance(row, str) else None


class Sidebar(QListView):
    """The navigation list; `chosen` with the key when the analyst goes somewhere else. In a narrow
    window it shows its icons only.

    `menu_wanted`, `rename_wanted` (F2) and `removal_wanted` (Delete) with the key of the line.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    rename_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._entries = SidebarModel()
        self.setModel(self._entries)
        self.setItemDelegate(_SidebarDelegate(theme, self._entries, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hovered: int | None = None
        self.entered.connect(self._note_hovered)
        self.viewportEntered.connect(self._note_nothing_hovered)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def set_groups(self, groups: Sequence[DestinationGroup]) -> None:
        """Show other destinations or counts; the one chosen stays chosen when it is still there."""
        current = self.current_key()
        self._entries.set_groups(groups)
        if current:
            self.set_current(current)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show these counts, by key, at lines whose count is worked out beside the window."""
        self._entries.set_counts(counts)

    def current_key(self) -> str | None:
        """The key of the destination chosen now."""
        index = self.currentIndex()
        row = self._entries.row_at(index.row()) if index.isValid() else None
        return row.key if isinstance(row, Destination) else None

    def set_current(self, key: str) -> None:
        """Mark a destination as chosen without going there; a key not listed marks none."""
        row = self._entries.row_of(key)
        with QSignalBlocker(self):
            self.setCurrentIndex(QModelIndex() if row is None else self._entries.index(row))

    def state_of(self, index: Index) -> RowState:
        """How a row is to be painted."""
        return RowState(
            self.selectionModel().isSelected(index),
            self._hovered == index.row() and self.viewport().underMouse(),
            self.hasFocus() and self.currentIndex() == index,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside icons alone there is no room for a scroll bar; wheel and arrows still scroll."""
        super().resizeEvent(event)
        policy = Qt.ScrollBarPolicy
        is_narrow = self.width() < _LEAST_WITH_WORDS
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_narrow else policy.ScrollBarAsNeeded
        )

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        key = self.current_key()
        if key is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(key)
        elif key is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(key)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._entries.row_at(index.row()) if index.isValid() else None
        if isinstance(row, Destination):
            centre = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(row.key, centre if by_key else event.globalPos())

    def _note_hovered(self, index: QModelIndex) -> None:
        self._hovered = index.row()

    def _note_nothing_hovered(self) -> None:
        self._hovered = None

    def _tell_chosen(self, current: QModelIndex) -> None:
        row = self._entries.row_at(current.row()) if current.isValid() else None
        if isinstance(row, Destination):
            self.chosen.emit(row.key)


class _SidebarDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, entries: SidebarModel, parent: Sidebar) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = entries
        self._sidebar = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        row = self._entries.row_at(index.row())
        if isinstance(row, Destination):
            return QSize(10, ROW_NAVIGATION)
        return QSize(10, _ROW_HEAD if isinstance(row, str) else _ROW_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._entries.row_at(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(option.rect).adjusted(8, 1, -8, -1)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        drawing = Drawing(painter, self._theme, bounds, mirrored)
        if isinstance(row, Destination):
            _draw_destination(drawing, row, self._sidebar.state_of(index))
        elif isinstance(row, str) and bounds.width() >= _LEAST_WITH_WORDS:
            font, colour = (
                self._theme.font("caption", SEMIBOLD),
                self._theme.colour("text_tertiary"),
            )
            drawing.text(drawing.at(8, 2, bounds.width() - 16, 20), row, font, colour)
        painter.restore()


def _draw_destination(drawing: Drawing, row: Destination, state: RowState) -> None:
    theme, bounds = drawing.theme, drawing.bounds
    draw_row_ground(drawing, state, radius=6)
    icon_colour = theme.colour("accent" if state.is_selected else "text_secondary")
    if bounds.width() < _LEAST_WITH_WORDS:
        middle = drawing.at(bounds.width() / 2 - 8, bounds.height() / 2 - 8, 16, 16)
        drawing.icon(middle, row.icon, icon_colour)
        return
    drawing.icon(drawing.at(8, bounds.height() / 2 - 8, 16, 16), row.icon, icon_colour)
    count = "" if row.count is None else number(row.count)
    small = theme.font("small", tabular=True)
    wide = text_width(count, small) if count else 0.0
    drawing.text(
        drawing.at(bounds.width() - 10 - wide - 1, 0, wide + 1, bounds.height()),
        count,
        small,
        theme.colour("text_tertiary"),
        "end",
    )
    room = bounds.width() - _TEXT_START - 10 - (wide + 8 if count else 0)
    font = theme.font("body", SEMIBOLD) if state.is_selected else theme.font("body")
    place = drawing.at(_TEXT_START, 0, room, bounds.height())
    drawing.text(place, row.title, font, theme.colour("text"))
