"""The trash: everything that was put there, what it says, what still names it, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.navigation import Place
from briefing.desktop.page import Page
from briefing.desktop.pages.trash_contents import (
    records_of,
    row_of,
    trash_rows,
    trashed_counts,
    trashed_numbers,
    trashed_words,
)
from briefing.desktop.records.field_words import field_words
from briefing.desktop.records.forms import FORMS
from briefing.desktop.records.kind_looks import KIND_LOOKS, mark_of
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.section import clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import (
    CONTENT_MARGIN,
    LIST_WIDTH,
    SEMIBOLD,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
)
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.fields import SearchField
from briefing.desktop.widgets.headings import PageHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.record_list import RecordList
from briefing.desktop.widgets.record_model import RecordRow
from briefing.desktop.widgets.scrolling import scrolled
from briefing.desktop.widgets.splitter import RememberedSplitter
from briefing.domain.merging import survivor
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.operations.restoring_states import restore_edits

_RESTORE = message("Restore from the trash")
_WIDEST = 900


class TrashPage(Page):
    """A list of records of all kinds beside the one that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._library = desk.session.library
        self.record: Record | None = None
        self.search = SearchField(desk.theme, say("Search the trash"))
        self.kinds = Choice(desk.theme, ())
        self.kinds.setAccessibleName(say("Kind of record"))
        self.list = RecordList(desk.theme, self._rows, say("Trash"))
        self.restore_button = push_button(desk.theme, say("Restore"), "archive-restore")
        self.restore_button.clicked.connect(self.restore)
        self.empty_button = push_button(desk.theme, say("Empty the trash …"), "trash-2")
        self.empty_button.clicked.connect(self.empty)
        for button in (self.restore_button, self.empty_button):
            lock_part(button, why_read_only(self._library))
        self._heading = PageHeading(desk.theme, (self.restore_button,))
        self._heading.title.setWordWrap(True)
        self._says = QFormLayout()
        self._used = UsedInSection(desk)
        empty = EmptyState(
            desk.theme,
            "trash-2",
            say("The trash is empty"),
            say("What you trash on a page lies here, and can be restored."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._detail())
        splitter = RememberedSplitter(desk.settings, "trash-page")
        splitter.add_pane(self._pane(), 220)
        splitter.add_pane(self._stack, 420, grows=True)
        splitter.restore((LIST_WIDTH, 860))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self._connect()
        self.reload()

    def arrive(self, place: Place) -> None:
        record = self._library.find_any(place.record_id) if place.record_id else None
        row = None if record is None else row_of(self._library, record)
        if row is not None:
            self.list.choose(row)
        elif self.list.current_number() is None and len(self.list.records.numbers):
            self.list.choose(self.list.records.numbers[0])

    def focus_first(self) -> None:
        (self.list if len(self.list.records.numbers) else self.search).setFocus()

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def restore(self) -> None:
        """Take all selected records out of the trash, in one step."""
        chosen = records_of(self._library, self.list.selected_numbers())
        kinds = {record.KIND for record in chosen.values()}
        kind = kinds.pop() if len(kinds) == 1 else ""
        label = FORMS[kind].labels.restore if kind in FORMS else _RESTORE
        edits = restore_edits(self._library, chosen.values())
        if edits:
            self.desk.session.do(label.template, *edits)
            self.list.setFocus()

    def empty(self) -> None:
        """Ask whether what nothing needs any more shall go for good, saying what that means."""
        from briefing.desktop.pages.trash_emptying import EmptyingDialog

        EmptyingDialog(self.desk, self).open()

    def reload(self) -> None:
        """Show what lies in the trash now; the list keeps its place."""
        self._show_kinds()
        row = self._current_row()
        numbers = trashed_numbers(self._library, self.kinds.key(), self.search.text())
        self.list.show_numbers(numbers)
        if self.list.current_number() is None and len(numbers):
            self.list.choose(numbers[min(row, len(numbers) - 1)])
        self.empty_button.setVisible(bool(trashed_counts(self._library)))
        if not len(numbers):
            self._show(None)

    def _connect(self) -> None:
        self.search.searched.connect(self.reload)
        self.search.stepped_down.connect(self.list.setFocus)
        self.search.left.connect(self.list.setFocus)
        self.kinds.chosen.connect(self.reload)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.restore_button.setFocus)
        self.desk.session.changed.connect(self._library_changed)

    def _current_row(self) -> int:
        index = self.list.currentIndex()
        return index.row() if index.isValid() else 0

    def _show_kinds(self) -> None:
        """The kinds that lie there, each with its number."""
        chosen, counts = self.kinds.key(), trashed_counts(self._library)
        total = sum(counts.values())
        with QSignalBlocker(self.kinds):
            self.kinds.clear()
            self.kinds.addItem(counted("All kinds ({n})", "All kinds ({n})", total), "")
            for kind, count in counts.items():
                many = translated(KIND_LOOKS[kind].many)
                self.kinds.addItem(say("{kind} ({n})", kind=many, n=count), kind)
            self.kinds.set_key(chosen if chosen in counts else "")

    def _rows(self, numbers: Sequence[int]) -> list[RecordRow]:
        return list(trash_rows(self._library, numbers))

    def _chosen(self, row: int | None) -> None:
        found = {} if row is None else records_of(self._library, (row,))
        self._show(next(iter(found.values()), None))
        if self.record is not None and self.desk.navigator.place.page == "trash":
            self.desk.navigator.note(self.record.KIND, self.record.id)

    def _show(self, record: Record | None) -> None:
        self.record = record
        self._stack.setCurrentIndex(0 if record is None else 1)
        if record is None:
            return
        name = shown_name(self._library, record)
        self._heading.set_words(name, trashed_words(record), mark_of(record))
        clear_layout(self._says)
        form = FORMS.get(record.KIND)
        for label, words in field_words(self._library, form, record) if form else ():
            self._add_words(label, words)
        self._say_merged(record)
        self._used.show_record(record)

    def _add_words(self, label: str, words: str) -> None:
        said = ThemedLabel(self.desk.theme, words)
        said.setWordWrap(True)
        title = ThemedLabel(self.desk.theme, label, "small", "text_secondary", SEMIBOLD)
        self._says.addRow(title, said)

    def _say_merged(self, record: Record) -> None:
        """Of a record that lies here because it was merged: into which, and what restoring does."""
        kept = survivor(self._library, record)
        if kept.id != record.id:
            words = say(
                "{name}. Restored, it is a record of its own again, and what names it goes back.",
                name=shown_name(self._library, kept),
            )
            self._add_words(say("Merged into"), words)

    def _library_changed(self, changes: Changes) -> None:
        del changes
        self.reload()
        if self.record is not None:
            self._used.show_record(self.record)

    def _pane(self) -> QWidget:
        pane = QWidget()
        pane.setObjectName("pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, SPACE_M + 2, 0, 0)
        column.setSpacing(SPACE_S)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        head.setSpacing(SPACE_S)
        title = ThemedLabel(self.desk.theme, say("Trash"), "lead", "text", SEMIBOLD)
        title.setIndent(4)
        head.addWidget(title)
        head.addWidget(self.search)
        head.addWidget(self.kinds)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_M)
        foot.addWidget(self.empty_button)
        foot.addStretch(1)
        column.addLayout(foot)
        return pane

    def _detail(self) -> QWidget:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(CONTENT_MARGIN, SPACE_L, CONTENT_MARGIN, CONTENT_MARGIN)
        column.setSpacing(SPACE_XL)
        column.addWidget(self._heading)
        self._says.setHorizontalSpacing(SPACE_L)
        self._says.setVerticalSpacing(SPACE_M)
        self._says.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        column.addLayout(self._says)
        column.addWidget(self._used)
        column.addStretch(1)
        return scrolled(inside)


def trash_page(desk: Desk) -> TrashPage:
    """The page of the trash."""
    return TrashPage(desk)
