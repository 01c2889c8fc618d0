"""A list of records of any length: chosen by arrow keys or click, opened by Enter or double click.

It is a table of one column, because Qt's list view asks for every row before it paints the first.
"""

from collections.abc import Collection

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import ROW_LIST
from briefing.desktop.widgets.record_delegate import RecordDelegate
from briefing.desktop.widgets.record_model import Fetch, Numbers, RecordModel

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EXACT = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Current
)


class RecordList(QTableView):
    """Rows of a `RecordModel`; records are known by their numbers.

    `chosen` when another record becomes the current one, `opened` when the analyst wants to go into
    it, `trash_wanted` and `menu_wanted` with all selected records.
    """

    chosen = Signal(object)
    opened = Signal(object)
    trash_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, fetch: Fetch, name: str) -> None:
        super().__init__()
        self.records = RecordModel(fetch, self)
        self._has_none = False
        self.setModel(self.records)
        self.setItemDelegate(RecordDelegate(theme, self.records, self))
        self.setAccessibleName(name)
        self._set_up_rows()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._tell_opened)

    def show_numbers(self, numbers: Numbers) -> None:
        """Show these records; the current one stays current, in its place, when it is among them.

        Emits `chosen` only when another record, or none, has become the current one.
        """
        current = self.current_number()
        offset = self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.records.set_numbers(numbers)
            row = None if current is None else self.records.row_of(current)
            if row is not None:
                self.selectionModel().setCurrentIndex(self.records.index(row, 0), _EXACT)
        self.verticalScrollBar().setValue(offset)
        if self.current_number() != current:
            self.chosen.emit(self.current_number())

    def refresh(self, numbers: Collection[int] | None = None) -> None:
        """Fetch the contents of these rows anew, of all when none are named."""
        self.records.refresh(numbers)

    def choose(self, number: int) -> bool:
        """Make a record the current one and bring it into view; False when it is not listed."""
        row = self.records.row_of(number)
        if row is None:
            return False
        index = self.records.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _EXACT)
        self.scrollTo(index)
        return True

    def choose_none(self) -> None:
        """Have no record current, as while something new is begun: each can then be chosen, and
        none is by the focus alone.
        """
        self.selectionModel().clear()
        self._has_none = True

    def current_number(self) -> int | None:
        """The number of the current record."""
        index = self.currentIndex()
        return self.records.numbers[index.row()] if index.isValid() else None

    def selected_numbers(self) -> tuple[int, ...]:
        """The numbers of the selected records in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.records.numbers[row] for row in rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one, which would leave what is begun beside it."""
        if not self._has_none or self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)
            self.selectionModel().clearCurrentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS:
            self._tell_opened(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.selected_numbers():
            self.trash_wanted.emit(self.selected_numbers())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_edge(event)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
            at = self.viewport().mapToGlobal(place)
        if self.selected_numbers():
            self.menu_wanted.emit(self.selected_numbers(), at)

    def _set_up_rows(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        columns.hide()
        rows.setMinimumSectionSize(ROW_LIST)
        rows.setDefaultSectionSize(ROW_LIST)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _go_to_edge(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last record; in one column Qt would stay in the row."""
        last = self.records.rowCount() - 1
        row = 0 if event.key() == Qt.Key.Key_Home else last
        flags = self.selectionCommand(self.records.index(row, 0), event)
        self.selectionModel().setCurrentIndex(self.records.index(row, 0), flags)

    def _tell_chosen(self, current: QModelIndex) -> None:
        self._has_none = False
        self.chosen.emit(self.records.numbers[current.row()] if current.isValid() else None)

    def _tell_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.records.numbers[index.row()])
