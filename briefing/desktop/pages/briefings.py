"""Briefings: the list, and one of them with its texts and its preview."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.writing_acts import writing_acts
from briefing.desktop.messages import say
from briefing.desktop.navigation import NOT_FILED, Place
from briefing.desktop.page import WRITING_ACTS, Page, PageAct
from briefing.desktop.page_commands import TEXT_KEYS
from briefing.desktop.pages.briefings_alone import TextAlone
from briefing.desktop.pages.briefings_detail import BriefingDetail
from briefing.desktop.pages.briefings_list import BRIEFINGS
from briefing.desktop.pages.briefings_new import SUBJECT_KINDS, About, NewBriefing
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.list_pane import ListPane
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.session import Changes
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.keys_first import KeysFirst
from briefing.desktop.widgets.splitter import RememberedSplitter
from briefing.desktop.writing_commands import IN_TEXT, ON_PAGE
from briefing.domain.briefings import Briefing, Draft, Edition

_LEAST_LIST, _LEAST_DETAIL = 160, 440
_USUAL = (240, 960)


class BriefingsPage(Page):
    """Arriving with an issue or an actor begins a new briefing about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pane = ListPane(desk, BRIEFINGS)
        self.detail = BriefingDetail(desk)
        self.new = NewBriefing(desk)
        begin = push_button(desk.theme, say("New briefing"), "plus", is_primary=True)
        begin.clicked.connect(self.begin_record)
        lock_part(begin, why_read_only(desk.session.library))
        self._nothing = EmptyState(
            desk.theme,
            BRIEFINGS.icon,
            say("No briefing is open"),
            say("Choose one in the list, or begin one about an issue or an actor."),
            (begin,),
        )
        self.stack = QStackedWidget()
        for widget in (self._nothing, self.new, self.detail):
            self.stack.addWidget(widget)
        splitter = RememberedSplitter(desk.settings, "briefings-page")
        splitter.add_pane(self.pane, _LEAST_LIST)
        splitter.add_pane(self.stack, _LEAST_DETAIL, grows=True)
        splitter.restore(_USUAL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        around = (self.pane, self.detail.top, self.detail.beside, self.detail.details)
        self.alone = TextAlone(self, around)
        KeysFirst(self.detail, {"Esc": self.alone.end}, lambda: self.alone.is_alone)
        self._connect()

    def arrive(self, place: Place) -> None:
        if place.record_kind in SUBJECT_KINDS:
            self.begin_about(About(place.record_kind, place.record_id))
            return
        wanted = self._briefing_of(place)
        if wanted is not None:
            self._show(wanted)
            self.pane.show_id(wanted.id)
            if place.record_kind == Edition.KIND:
                self.detail.show_edition(place.record_id)
            if place.excerpt_id:
                self.detail.sources.go_to_citation(place.excerpt_id)
            elif place.beside == NOT_FILED:
                self.detail.sources.show_not_filed()
        elif self.stack.currentWidget() is not self.new:
            if self.detail.briefing is None:
                self._choose_first()
            else:
                self.desk.navigator.note(Briefing.KIND, self.detail.briefing.id)
        self._take_keys()

    def focus_first(self) -> None:
        self.pane.focus_list()

    def focus_search(self) -> None:
        """In a text its words are sought, elsewhere the list of briefings."""
        if self.detail.is_writing():
            self.detail.finding.open()
        else:
            self.pane.focus_search()

    def _take_keys(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.pane.list.setFocus()

    def typing_place(self) -> tuple[str, int] | None:
        focused = self.window().focusWidget()
        is_typing = isinstance(focused, TextEditor) and self.detail.writing.isAncestorOf(focused)
        return self.detail.writing.cursor_place() if is_typing else None

    def return_to(self, typing_place: tuple[str, int]) -> None:
        name, position = typing_place
        field = self.detail.writing.field(name)
        if field is not None and self.detail.writing.go_to(name, 0):
            cursor = field.editor.textCursor()
            cursor.setPosition(min(position, field.editor.document().characterCount() - 1))
            field.editor.setTextCursor(cursor)

    def begin_record(self) -> None:
        self.begin_about(About())

    def begin_about(self, about: About) -> None:
        """Begin a new briefing, perhaps about an issue or an actor already."""
        if why_read_only(self.desk.session.library):
            return
        self.leave()
        self.pane.list.choose_none()
        self.stack.setCurrentWidget(self.new)
        self.new.begin(about)

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        exporting: dict[PageAct, Callable[[], None]] = {
            "export list": self.pane.more_button.choose_way
        }
        if self.briefing_subject() is None:
            return exporting
        return {
            **exporting,
            "insert": self.detail.insert,
            "next finding": self.detail.checks.next,
            "previous finding": self.detail.checks.previous,
            "show in preview": self.detail.show_in_preview,
            "show passage": self.detail.checks.margins.show_passage_here,
            "show text history": self.detail.show_text_history,
            "name point": self.detail.name_point,
            "own window": self._ask_for_window,
            "release": self.detail.release,
            "trash": self.detail.trash,
            **writing_acts(self.desk.theme, self.detail.writing),
            "replace words": partial(self.detail.finding.open, replaces=True),
            "next misspelling": self._next_misspelt,
            "text alone": self.alone.switch,
            "next place": partial(self.detail.finding.step, forward=True),
            "previous place": partial(self.detail.finding.step, forward=False),
            **self.detail.sources.acts(),
        }

    def _ask_for_window(self) -> None:
        self.window_wanted.emit(self.detail.briefing)

    def _do(self, act: PageAct) -> None:
        why = why_read_only(self.desk.session.library)
        if why and act in WRITING_ACTS:
            self.desk.notices.give(why)
            return
        found = self.acts().get(act)
        if found is not None:
            found()

    def takes_all_room(self) -> bool:
        return self.alone.is_alone

    def _tell_alone(self) -> None:
        writing = self.detail.writing
        writing.set_centred(is_centred=self.alone.is_alone)
        focused = QApplication.focusWidget()
        if self.alone.is_alone and (focused is None or not writing.isAncestorOf(focused)):
            writing.current_editor().setFocus()
        self.alone_changed.emit()

    def _next_misspelt(self) -> None:
        from briefing.desktop.spelling.next_misspelt import go_to_next_misspelt

        go_to_next_misspelt(self.desk, self.detail.writing)

    def _do_in_text(self, act: PageAct) -> None:
        if self.detail.is_writing():
            self._do(act)

    def leave(self) -> None:
        self.detail.store()

    def briefing_subject(self) -> tuple[str, str] | None:
        briefing = self.detail.briefing
        is_shown = self.stack.currentWidget() is self.detail
        if briefing is None or not is_shown or briefing.trashed_at is not None:
            return None
        return Briefing.KIND, briefing.id

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.detail.preview.previewing.request()
        self.detail.checks.checking.work.request()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that nobody sees makes no previews."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.alone.end()
        self.detail.beside.leave()
        self.detail.checks.checking.work.stop()

    def _connect(self) -> None:
        for act, keys in IN_TEXT.items():
            shortcut = QShortcut(QKeySequence(keys), self.detail.writing)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._do_in_text, act))
        for act, keys in (*TEXT_KEYS.items(), *ON_PAGE.items()):
            shortcut = QShortcut(QKeySequence(keys), self)  # wherever in the window the focus is
            shortcut.activated.connect(partial(self._do, act))
        self.alone.changed.connect(self._tell_alone)
        self.pane.chosen.connect(self._chosen)
        self.pane.opened.connect(self.detail.go_in)
        self.pane.new_wanted.connect(self.begin_record)
        self.pane.trash_wanted.connect(self._trash)
        self.new.made.connect(self._show_new)
        self.new.given_up.connect(self._show_detail_again)
        self.detail.gone.connect(self._choose_first)
        self.detail.pdf_button.clicked.connect(self.brief_wanted)
        self.detail.export_button.wanted.connect(self.export_wanted)
        self.detail.export_button.mail_wanted.connect(self.mail_wanted)
        self.desk.session.changed.connect(self._library_changed)

    def _briefing_of(self, place: Place) -> Briefing | None:
        library = self.desk.session.library
        record = library.find_any(place.record_id) if place.record_id else None
        if isinstance(record, Draft | Edition):
            return library.find(Briefing, record.briefing_id)
        return record if isinstance(record, Briefing) else None

    def _show(self, briefing: Briefing) -> None:
        shown = self.detail.briefing
        if shown is None or shown.id != briefing.id:
            self.detail.show_briefing(briefing)
        self.stack.setCurrentWidget(self.detail)

    def _chosen(self, id: str) -> None:
        briefing = self.desk.session.library.find(Briefing, id)
        if briefing is not None:
            self._show(briefing)
            self.desk.navigator.note(Briefing.KIND, id)

    def _show_new(self, briefing: Briefing) -> None:
        self._show(briefing)
        self.pane.show_id(briefing.id)
        self.detail.go_in()

    def _show_detail_again(self) -> None:
        if self.detail.briefing is None:
            self._choose_first()
        else:
            self.stack.setCurrentWidget(self.detail)
            self.pane.show_id(self.detail.briefing.id)
        self.pane.list.setFocus()

    def _choose_first(self) -> None:
        self.pane.reload()
        first = self.pane.first_id()
        briefing = self.desk.session.library.find(Briefing, first) if first else None
        if briefing is None:
            self.detail.show_briefing(None)
            self.stack.setCurrentWidget(self._nothing)
        else:
            self._show(briefing)
            self.pane.show_id(briefing.id)

    def _trash(self, ids: tuple[str, ...]) -> None:
        self.leave()
        library = self.desk.session.library
        found = [briefing for id in ids if (briefing := library.find(Briefing, id)) is not None]
        self.desk.session.do(form_of(Briefing).labels.trash.template, *trash_edits(found))

    def _library_changed(self, changes: Changes) -> None:
        self.pane.library_changed(changes)
