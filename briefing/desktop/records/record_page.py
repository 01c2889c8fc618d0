"""A page that is a list of records beside one of them: the same for every kind."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from briefing.desktop.desk import Desk
from briefing.desktop.merging.page_merging import PageMerging
from briefing.desktop.messages import say, translated
from briefing.desktop.navigation import Place
from briefing.desktop.notices import NoticeAction
from briefing.desktop.page import Page, PageAct
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.list_pane import ListPane
from briefing.desktop.records.list_subject import ListSubject
from briefing.desktop.records.record_detail import RecordDetail
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.records.unsaved import unsaved_of
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import LIST_WIDTH
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.splitter import RememberedSplitter
from briefing.domain.records import Record

_LEAST_LIST, _LEAST_DETAIL, _USUAL_DETAIL = 220, 420, 860


class RecordPage(Page):
    """Joins a `ListPane` and a `RecordDetail`: what is chosen in the one is shown in the other,
    and the way through the program knows of it.
    """

    def __init__(self, desk: Desk, subject: ListSubject, detail: RecordDetail) -> None:
        super().__init__(desk)
        self._subject = subject
        self._has_arrived = False
        self.pane = ListPane(desk, subject)
        self.detail = detail
        self._nothing = EmptyState(
            desk.theme, subject.icon, translated(subject.nothing), translated(subject.what_to_do)
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(detail)
        self._splitter = RememberedSplitter(desk.settings, f"{subject.kind.KIND}-page")
        self._splitter.add_pane(self.pane, _LEAST_LIST)
        self._splitter.add_pane(self._stack, _LEAST_DETAIL, grows=True)
        self._splitter.restore((LIST_WIDTH, _USUAL_DETAIL))
        self.merging = (
            None if subject.merged is None else PageMerging(self, subject.merged, self.to_merge)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._connect()

    def arrive(self, place: Place) -> None:
        self._tell_of_unfinished()
        if place.record_id and place.record_kind == self._subject.kind.KIND:
            self._show_id(place.record_id)
        elif self.detail.record is not None and not place.record_id:
            self.desk.navigator.note(self._subject.kind.KIND, self.detail.record.id)
        elif self.detail.record is None and not self.detail.form.keeper.is_new:
            self._choose_first()

    def focus_first(self) -> None:
        self.pane.focus_list()

    def focus_search(self) -> None:
        self.pane.focus_search()

    def begin_record(self) -> None:
        self.pane.list.choose_none()
        self._stack.setCurrentWidget(self.detail)
        self.detail.begin()

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        acts: dict[PageAct, Callable[[], None]] = {"export list": self.pane.more_button.choose_way}
        if self.merging is not None:
            acts.update(self.merging.acts())
        if self.detail.trash_button.isVisible():
            acts["trash"] = self.detail.trash
        return acts

    def to_merge(self) -> Record | None:
        """The record that "Merge with …" begins with."""
        return self.detail.record

    def leave(self) -> None:
        self.detail.store()

    def show_record(self, record: Record | None) -> None:
        """Show a record, or the empty page."""
        self.detail.show_record(record)
        self._nothing.set_words(*self.pane.nothing_words())
        self._stack.setCurrentWidget(self._nothing if record is None else self.detail)
        # Not at once: this may be the list telling which row was chosen.
        QTimer.singleShot(0, self.pane, self.pane.settle)

    def _connect(self) -> None:
        self.pane.chosen.connect(self._chosen)
        self.pane.opened.connect(self.detail.go_in)
        self.pane.new_wanted.connect(self.begin_record)
        self.pane.trash_wanted.connect(self._trash)
        if self.merging is not None:
            self.pane.more_button.merge_wanted.connect(self.merging.merge_shown)
            self.pane.duplicates_wanted.connect(self.merging.show_duplicates)
            self.pane.merge_wanted.connect(self.merging.merge_chosen)
        self.detail.stored.connect(self._stored)
        self.detail.gone.connect(self._gone)
        self.desk.session.changed.connect(self._library_changed)

    def _tell_of_unfinished(self) -> None:
        """Once, at the first arrival: a record that was begun and never became sound."""
        if self._has_arrived:
            return
        self._has_arrived = True
        kind = self._subject.kind.KIND
        if unsaved_of(self.desk.session.library).of(f"{kind}/new"):
            sentence = say(
                "Something new was begun here that is not in the library yet: it lacks what is"
                " needed to keep it."
            )
            self.desk.notices.give(sentence, "plain", NoticeAction(say("Go on"), self.begin_record))

    def _show_id(self, id: str) -> None:
        shown = self.detail.record
        if shown is None or shown.id != id:
            found = self.desk.session.library.find(self._subject.kind, id)
            self.show_record(found)
        self.pane.show_id(id)

    def _choose_first(self) -> None:
        first = self.pane.first_id()
        if first:
            self.pane.show_id(first)
        else:
            self.show_record(None)

    def _chosen(self, id: str) -> None:
        shown = self.detail.record
        if shown is None or shown.id != id:
            self.show_record(self.desk.session.library.find(self._subject.kind, id))
            self.desk.navigator.note(self._subject.kind.KIND, id)

    def _stored(self, record: Record) -> None:
        """A new record is now one of the list, and a place on the way."""
        if self.pane.current_id() != record.id:
            self.pane.show_id(record.id)
            self.desk.navigator.note(record.KIND, record.id)

    def _gone(self) -> None:
        self._choose_first()

    def _trash(self, ids: tuple[str, ...]) -> None:
        self.detail.store()
        found = [self.desk.session.library.find(self._subject.kind, id) for id in ids]
        edits = trash_edits(record for record in found if record is not None)
        if edits:
            self.desk.session.do(form_of(self._subject.kind).labels.trash.template, *edits)
            self.pane.list.setFocus()

    def _library_changed(self, changes: Changes) -> None:
        is_typed = changes.initiator is self.detail.form.keeper
        self.pane.library_changed(changes, is_typed=is_typed)
        if self.detail.record is None and not self.detail.form.keeper.is_new:
            self._choose_first()
