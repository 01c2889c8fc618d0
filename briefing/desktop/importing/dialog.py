"""The frame of the import dialogs: every row, what becomes of it, and storing what is taken."""

from collections.abc import Callable, Container, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.importing.cells import Cells
from briefing.desktop.importing.plan_model import PlanModel, RowMarks, ShownRows
from briefing.desktop.importing.storing import store
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tick_box import TickBox
from briefing.domain.edits import Step
from briefing.domain.errors import KnownError

_SIZE = QSize(1060, 660)
_STATE_WIDTH, _CELL_WIDTH, _WIDE_WIDTH = 190, 150, 260


class ImportDialog(QDialog):
    """What both imports share; `content` is where a kind of import puts what is its own."""

    def __init__(self, desk: Desk, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        resize_within(self, _SIZE)
        theme = desk.theme
        self.model = PlanModel(theme, self)
        self.table = _table(self.model)
        self.table.setItemDelegate(Cells(theme, self.table))
        self.head = QHBoxLayout()
        self.head.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD), 1)
        self.remark = FieldNote(theme)
        self.content = QHBoxLayout()
        self.content.setSpacing(SPACE_M)
        self.note = FieldNote(theme)
        self.counts = ThemedLabel(theme, "", "body", "text_secondary")
        self.only = TickBox(theme, say("Only what needs a look"))
        self.store_button = push_button(theme, say("Import"), is_primary=True)
        self.foot = DialogFoot(theme, self, self.store_button)
        self._lay_out()
        self.only.toggled.connect(self._show_only)
        self.model.taken_changed.connect(self.show_counts)
        self.table.selectionModel().currentChanged.connect(self._tell_row)
        self.store_button.clicked.connect(self._store)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter imports, but not out of the table or a field, where it ends what is typed."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), QTableView | QLineEdit):
            event.accept()
            return
        super().keyPressEvent(event)

    def step(self) -> Callable[[], Step]:
        """What gives the step that stores what is taken, in whatever thread it is called."""
        raise NotImplementedError

    def show_rows(
        self,
        head: Sequence[str],
        rows: ShownRows,
        marks: RowMarks,
        wide: Container[int] = (),
        *,
        can_correct: bool,
    ) -> None:
        """Show what becomes of every row; the cells of the columns `wide` need more room.

        A cell that was being typed in goes with the rows before; the table then has the cursor.
        """
        focused, at = QApplication.focusWidget(), self.table.currentIndex()
        is_in_table = focused is not None and self.table.isAncestorOf(focused)
        place = (at.row(), at.column())
        self.model.show_rows(head, rows, marks, can_correct=can_correct)
        self.table.setColumnWidth(0, max(_STATE_WIDTH, self.table.sizeHintForColumn(0)))
        for column in range(len(head)):
            width = _WIDE_WIDTH if column in wide else _CELL_WIDTH
            self.table.setColumnWidth(column + 1, width)
        self.table.setCurrentIndex(self.model.index(*place))
        if is_in_table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_counts()

    def show_counts(self) -> None:
        """Say how many go in, and offer it."""
        rows, taken = len(self.model.rows), self.model.taken.count(1)
        bad = rows - self.model.marks.usable.count(1)
        parts = [
            counted("{n} row goes in", "{n} rows go in", taken),
            counted("{n} is left out", "{n} are left out", rows - taken - bad),
        ]
        if bad:
            parts.append(counted("{n} cannot be used", "{n} cannot be used", bad))
        self.counts.setText(" · ".join(parts))
        self.store_button.setText(counted("Import {n} row", "Import {n} rows", taken))
        self.store_button.setEnabled(taken > 0)

    def _store(self) -> None:
        try:
            store(self.desk, self.step(), self.model.taken.count(1), self._tell_stored)
        except KnownError as error:
            self.note.warn(translated(error.message))
            return
        self.accept()

    def _tell_stored(self) -> None:
        self.desk.notices.give(say("The import is stored. Undo takes it back as one step."), "ok")

    def _tell_row(self, current: QModelIndex) -> None:
        if not current.isValid():
            self.note.tell("")
            return
        row = self.model.row_at(current.row())
        say_it = self.note.tell if row.can_be_taken else self.note.warn
        say_it(self.model.told(row).words)

    def _show_only(self, is_only: bool) -> None:  # noqa: FBT001
        """The row that was looked at is looked at still, or the one that comes next."""
        at = self.table.currentIndex()
        looked_at = self.model.row_at(at.row()).number if at.isValid() else None
        self.model.show_only_told(is_only)
        if looked_at is not None:
            line = min(self.model.line_of(looked_at), self.model.rowCount() - 1)
            self.table.setCurrentIndex(self.model.index(line, at.column()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(self.head)
        column.addWidget(self.remark)
        right = QVBoxLayout()
        above = QHBoxLayout()
        above.addWidget(self.counts, 1)
        above.addWidget(self.only)
        right.addLayout(above)
        right.addWidget(self.table, 1)
        right.addWidget(self.note)
        self.content.addLayout(right, 1)
        column.addLayout(self.content, 1)
        column.addLayout(self.foot)


def _table(model: PlanModel) -> QTableView:
    table = QTableView()
    table.setObjectName("rows")
    table.setShowGrid(False)
    table.setModel(model)
    table.setAccessibleName(say("Rows of the file"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setDefaultSectionSize(_CELL_WIDTH)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    header.setResizeContentsPrecision(0)  # the rows in sight alone say how wide a column is
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    return table
