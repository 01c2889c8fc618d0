"""Sources: what came in, how far it is read, and the text of each with what was made of it."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.citing.elsewhere import CitingElsewhere
from briefing.desktop.desk import Desk
from briefing.desktop.merging.page_merging import PageMerging
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place
from briefing.desktop.page import Page, PageAct
from briefing.desktop.page_commands import CITE_KEYS
from briefing.desktop.pages.sources_adding import SourceAdding
from briefing.desktop.pages.sources_details import SourceDetails
from briefing.desktop.pages.sources_head import SourceHead
from briefing.desktop.pages.sources_list import SourcesList
from briefing.desktop.pages.sources_place import excerpt_of_place, source_of_place
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.record_detail import TRASH_KEYS
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.session import Changes
from briefing.desktop.source_text.source_pane import SourcePane
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.splitter import RememberedSplitter
from briefing.domain.records import Record
from briefing.domain.sources import Source

_LEAST_LIST, _LEAST_TEXT, _LEAST_DETAILS, _ROOM_FOR_DETAILS = 200, 380, 240, 960
_USUAL = (252, 690, 260)


class SourcesPage(Page):
    """List, text and details side by side; a text is pasted, dropped, or opened by a dialog."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._source: Source | None = None
        self._is_narrow = False
        self.pane = SourcesList(desk)
        self.head = SourceHead(desk)
        self.text = SourcePane(desk)
        self.details = SourceDetails(desk)
        self.adding = SourceAdding(desk, self, self._show_added)
        self.merging = PageMerging(self, Source, lambda: self._source)
        self.setAcceptDrops(True)
        paste = push_button(desk.theme, say("Paste text"), "clipboard-paste", is_primary=True)
        paste.clicked.connect(self.paste)
        open_file = push_button(desk.theme, say("Open a text file …"), "folder-open")
        open_file.clicked.connect(self.adding.open_file)
        self._beginning = (paste, open_file)
        self._nothing = EmptyState(
            desk.theme,
            "newspaper",
            say("No source is open"),
            say("Copy a text and press Ctrl+V, or drop a text file here."),
            self._beginning,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._reading())
        self._splitter = RememberedSplitter(desk.settings, "sources-page")
        self._splitter.add_pane(self.pane, _LEAST_LIST)
        self._splitter.add_pane(self._stack, _LEAST_TEXT, grows=True)
        self._splitter.add_pane(self.details, _LEAST_DETAILS)
        self._splitter.restore(_USUAL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._add_buttons()
        self._connect()
        self.show_source(None)

    def arrive(self, place: Place) -> None:
        source_id, version_id = source_of_place(self.desk.session.library, place)
        if source_id:
            if self._source is None or self._source.id != source_id:
                self.show_source(self.desk.session.library.find(Source, source_id), version_id)
            elif version_id:
                self.text.show_source(self._source, version_id)
            self.pane.show_id(source_id)
        elif self._source is not None:
            self.desk.navigator.note(Source.KIND, self._source.id)
        elif not self.head.title.keeper.is_new:
            self._choose_first()
        if excerpt_id := excerpt_of_place(place):
            self.text.arrive(excerpt_id)
            self.text.reader.setFocus()
        elif place.stretch is not None:
            self.text.light_up(*place.stretch)
            self.text.reader.setFocus()

    def focus_first(self) -> None:
        self.pane.focus_list()

    def focus_search(self) -> None:
        self.pane.focus_search()

    def begin_record(self) -> None:
        """A new source: its title is asked for in place, its text pasted or opened."""
        self.pane.list.choose_none()
        self.show_source(None)
        self._stack.setCurrentIndex(1)
        self.head.title.begin()

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        acts: dict[PageAct, Callable[[], None]] = {
            "export list": self.pane.more_button.choose_way,
            **self.merging.acts(),
            **self.text.acts(),
        }
        acts["paste text"] = self.paste
        if self._source is not None and self._source.trashed_at is None:
            acts["trash"] = self._trash_shown
        return acts

    def leave(self) -> None:
        self.text.keep()
        self.head.store()
        self.details.store()

    def show_source(self, source: Source | None, version_id: str = "") -> None:
        """Show a source, or the page without one."""
        self.head.store()
        self.details.store()
        self._source = source
        self.head.show_source(source)
        self.details.show_source(source)
        self.text.show_source(source, version_id)
        self._stack.setCurrentIndex(0 if source is None else 1)
        self._show_details()

    def paste(self) -> None:
        """Make a source of the text on the clipboard, or the text of a source that has none."""
        is_new = self.head.title.keeper.is_new
        title = self.head.title.editors["title"].typed() if is_new else ""
        if is_new:
            self.head.title.show_record(None)
        is_kept = self._source is not None and self._source.trashed_at is None
        has_no_text = is_kept and not self.text.versions
        is_added = self.adding.paste(self._source if has_no_text else None, title)
        if is_added and self._source is not None and not self._source.title:
            self.head.title.focus_first()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.desk.session.library.writing and self.adding.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.adding.drop(event.mimeData())

    def _reading(self) -> QWidget:
        part = QWidget()
        part.setObjectName("surface")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.text, 1)
        return part

    def _add_buttons(self) -> None:
        """Paste stands in the head of the list, before the plus; open in its menu."""
        theme = self.desk.theme
        self.paste_button = icon_button(theme, "clipboard-paste", say("Paste text (Ctrl+V)"))
        self.paste_button.clicked.connect(self.paste)
        self.pane.add_buttons(self.paste_button)
        open_file = say("Open a text file …")
        self.file_action = self.pane.more_button.offer("folder-open", open_file)
        self.file_action.triggered.connect(self.adding.open_file)
        why = why_read_only(self.desk.session.library)
        self.file_action.setEnabled(not why)
        for button in (*self._beginning, self.paste_button):
            lock_part(button, why)
        QShortcut(QKeySequence(CITE_KEYS), self, self.text.cite)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._paste_by_key)
        if not why:
            trash = QShortcut(QKeySequence(TRASH_KEYS), self)
            trash.activated.connect(self._trash_by_key)

    def _paste_by_key(self) -> None:
        """Wherever the focus is in the window, unless it is in a field, which pastes by itself."""
        why = why_read_only(self.desk.session.library)
        if why:
            self.desk.notices.give(why)
        elif not self.text.is_capturing():
            self.paste()

    def _connect(self) -> None:
        self.pane.chosen.connect(self._chosen)
        self.pane.opened.connect(self.text.reader.setFocus)
        self.pane.new_wanted.connect(self.begin_record)
        self.pane.trash_wanted.connect(self._trash)
        self.pane.merge_wanted.connect(self.merging.merge_chosen)
        self.pane.more_button.merge_wanted.connect(self.merging.merge_shown)
        self.pane.duplicates_wanted.connect(self.merging.show_duplicates)
        self.details.merge_button.clicked.connect(self.merging.merge_shown)
        self.head.correct_wanted.connect(self.text.correct)
        self.head.version_chosen.connect(self.text.show_version)
        self.head.details_wanted.connect(self._show_details)
        self.head.banner.restore_wanted.connect(self.details.trash)
        self.head.title.stored.connect(self._titled)
        self.text.versions_changed.connect(self._show_versions)
        self.text.cite_wanted.connect(CitingElsewhere(self.desk, self).cite)
        self.text.opened.connect(self.desk.navigator.go_to_record)
        self.text.paste_wanted.connect(self.paste)
        self.text.file_wanted.connect(self.adding.open_file)
        self.desk.session.changed.connect(self._library_changed)

    def _chosen(self, id: str) -> None:
        if self._source is None or self._source.id != id:
            self.show_source(self.desk.session.library.find(Source, id))
        self.desk.navigator.note(Source.KIND, id)

    def _show_added(self, id: str) -> None:
        self.show_source(self.desk.session.library.find(Source, id))
        self.pane.show_id(id)
        self.desk.navigator.note(Source.KIND, id)

    def _titled(self, record: Record) -> None:
        """A new source is in the library as soon as it has a title."""
        if self._source is None and isinstance(record, Source):
            self._source = record
            self.details.show_source(record)
            self.head.refresh(record)
            self.text.show_source(record)
            self._show_details()
            self.pane.show_id(record.id)

    def _choose_first(self) -> None:
        if first := self.pane.first_id():
            self.pane.show_id(first)
        else:
            self.show_source(None)

    def _trash(self, ids: tuple[str, ...]) -> None:
        self.leave()
        found = [self.desk.session.library.find(Source, id) for id in ids]
        edits = trash_edits(source for source in found if source is not None)
        if edits:
            self.desk.session.do(form_of(Source).labels.trash.template, *edits)
            self.pane.list.setFocus()

    def _trash_by_key(self) -> None:
        if "trash" in (acts := self.acts()):
            acts["trash"]()

    def _trash_shown(self) -> None:
        """It stays in sight, with the button that restores it."""
        self.leave()
        self.details.trash()
        self.head.banner.button.setFocus()

    def _show_versions(self) -> None:
        self.head.show_versions(self.text.versions, self.text.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page shows the details only when they are asked for."""
        super().resizeEvent(event)
        is_narrow = self.width() < _ROOM_FOR_DETAILS
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.head.restore_details(is_narrow=is_narrow)
            self._show_details()

    def _show_details(self) -> None:
        self.details.setVisible(self.head.details_button.isChecked() and self._source is not None)

    def _library_changed(self, changes: Changes) -> None:
        self.pane.library_changed(changes)
        if self._source is None:
            return
        found = self.desk.session.library.find(Source, self._source.id)
        if found is None:
            self._source = None
            self._choose_first()
            return
        self._source = found
        self.head.refresh(found)
        self.details.library_changed(changes)
        self.text.library_changed(changes)
