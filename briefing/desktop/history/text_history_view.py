"""The history of a briefing's texts, beside them: its states by day, points that are named, what
has changed since, and the way back.

What is listed and compared is read from the file in the child process, after what is typed was
stored.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from briefing.desktop.briefing_work import BriefingWork
from briefing.desktop.desk import Desk
from briefing.desktop.editor.writing import Writing
from briefing.desktop.history.compared_with import ComparedWith
from briefing.desktop.history.text_comparison import TextComparison
from briefing.desktop.history.text_history_tree import TextHistoryTree
from briefing.desktop.jobs import Report
from briefing.desktop.messages import say, translated
from briefing.desktop.reading_child import ReadingChild
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing, Draft, Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message
from briefing.operations.telling_texts import (
    NAME_POINT,
    RESTORE_TEXT,
    TextState,
    naming_edit,
    restoring_edits,
)

NAME_POINT_KEYS = "Ctrl+Alt+S"
_LIST_MS, _COMPARE_MS = 400, 60
_HALF = 1000  # two shares of the height, each as large as the other


class TextHistoryView(QWidget):
    """A view beside the text (`BesideView`)."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__()
        self._desk = desk
        self._writing = writing
        self._briefing: Briefing | None = None
        self._back_to: QWidget | None = None
        theme = desk.theme
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name_button = push_button(theme, say("Name this point …"), "flag")
        self.name_button.setToolTip(NAME_POINT_KEYS)
        self.name_field = _NameField(self._give_up_naming)
        self.name_note = FieldNote(theme)
        self.tree = TextHistoryTree(theme)
        self.hint = ThemedLabel(
            theme, say("Nothing has been written yet."), "body", "text_secondary"
        )
        self.hint.setWordWrap(True)
        self.against = ComparedWith(theme)
        self.restore_all = push_button(theme, say("Restore all texts"), "archive-restore")
        self.comparison = TextComparison(theme)
        self.listing = BriefingWork(desk, _told, _LIST_MS)
        self.comparing = BriefingWork(desk, _compared, _COMPARE_MS)
        self._lay_out()
        self._connect()
        self._show_against(None)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the history of another briefing; None for one that cannot be used."""
        before, self._briefing = self._briefing, briefing
        why = why_read_only(self._desk.session.library)
        lock_part(self.name_button, why)
        if briefing is None:
            self.listing.name_subject("")
            self.tree.show_states(())
        elif before is None or before.id != briefing.id:
            self._give_up_naming()
            self.tree.show_states(())
            self.against.forget()
            self.listing.name_subject(briefing.id)
            self._request()

    def leave(self) -> None:
        """Nobody looks any more: end what is under way."""
        self.listing.stop()
        self.comparing.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.listing.show("" if self._briefing is None else self._briefing.id)

    def begin_naming(self) -> None:
        """Ask for the name of the point where the texts are now; Enter leads back to the text."""
        if self._briefing is None or why_read_only(self._desk.session.library):
            return
        self._back_to = self._writing.current_editor()
        self.name_field.clear()
        self.name_note.tell("")
        self.name_field.show()
        self.name_field.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name_button)
        head.addStretch(1)
        head.addWidget(self.restore_all)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, SPACE_S, 0, 0)
        lower.setSpacing(SPACE_S)
        lower.addWidget(self.against)
        lower.addWidget(self.comparison, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.tree)
        halves.addWidget(below)
        halves.setSizes([_HALF, _HALF])
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self.name_field)
        column.addWidget(self.name_note)
        column.addWidget(self.hint)
        column.addWidget(halves, 1)
        self.name_field.hide()
        self.hint.hide()

    def _connect(self) -> None:
        self.name_button.clicked.connect(self.begin_naming)
        self.name_field.returnPressed.connect(self._name_point)
        self.tree.chosen.connect(self._show_against)
        self.tree.opened.connect(self._go_to_comparison)
        self.against.changed.connect(self._compare)
        self.restore_all.clicked.connect(lambda: self._restore(None))
        self.comparison.restore_wanted.connect(self._restore)
        for work in (self.listing, self.comparing):
            work.failed.connect(self._tell_failed)
        self.listing.wanted.connect(self._store)
        self.listing.made.connect(self._show_states)
        self.comparing.made.connect(self._show_comparison)
        self._desk.session.changed.connect(self._library_changed)

    def _store(self) -> None:
        """Store what can be; what cannot says so at its place."""
        try:
            self._writing.store()
        except KnownError:
            return

    def _request(self) -> None:
        if self.isVisible():
            self.listing.request()

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Draft.KIND, Briefing.KIND, Edition.KIND):
            self._request()

    def _show_states(self, states: tuple[TextState, ...]) -> None:
        self.tree.show_states(states)
        self.hint.setVisible(not states)
        self._show_against(self.tree.chosen_state())

    def _show_against(self, state: TextState | None) -> None:
        """What the chosen state can be compared with, and the comparison that was asked for."""
        self.against.show_state(state, self.tree.states)
        self._compare()

    def _compare(self) -> None:
        state = self.tree.chosen_state()
        why = why_read_only(self._desk.session.library)
        lock_part(self.restore_all, why or ("" if state else say("Choose a state in the list.")))
        if self._briefing is None or state is None:
            self.comparing.name_subject("")
            if self.tree.states:
                self.comparison.say_only(
                    say("Choose a state in the list to see what has changed since.")
                )
            else:
                self.comparison.say_only("")
            return
        steps = sorted((state.step, self.against.step(state)))
        self.comparing.name_subject(f"{self._briefing.id} {steps[0]} {steps[1]}")
        self.comparing.request()

    def _show_comparison(self, texts: object) -> None:
        assert isinstance(texts, tuple)
        self.comparison.show_texts(
            texts,
            may_restore=self.against.is_now,
            why_locked=why_read_only(self._desk.session.library),
        )

    def _go_to_comparison(self) -> None:
        self.comparison.setFocus()

    def _restore(self, name: str | None) -> None:
        """Make one text, or all, again what it was in the chosen state."""
        state = self.tree.chosen_state()
        if self._briefing is None or state is None:
            return
        self._writing.store()
        library = self._desk.session.library
        now = library.find(Briefing, self._briefing.id)
        if now is None:
            return
        names = None if name is None else (name,)
        edits = restoring_edits(library, now, state.step, names)
        if edits:
            self._desk.session.do(RESTORE_TEXT.template, *edits)
            self.tree.setFocus()

    def _name_point(self) -> None:
        if self._briefing is None:
            return
        library = self._desk.session.library
        try:
            self._writing.store()
            edit = naming_edit(library, self._briefing.id, self.name_field.text())
        except KnownError as error:
            self.name_note.warn(translated(error.message))
            return
        self._desk.session.do(NAME_POINT.template, edit)
        self._give_up_naming()

    def _give_up_naming(self) -> None:
        had_focus = self.name_field.hasFocus()
        self.name_field.hide()
        self.name_note.tell("")
        if had_focus and self._back_to is not None:
            self._back_to.setFocus()

    def _tell_failed(self, problem: Message) -> None:
        self.comparison.say_only(translated(problem))


class _NameField(QLineEdit):
    """Where the name of a point is written; Escape gives it up."""

    def __init__(self, give_up: Callable[[], None]) -> None:
        super().__init__()
        self._give_up = give_up
        self.setAccessibleName(say("Name of this point"))
        self.setPlaceholderText(say("Such as “Before the call”; Enter names it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)


def _told(child: ReadingChild, briefing_id: str, _today: Date, report: Report) -> object:
    from briefing.operations.comparing_texts import told_texts

    return child.run(told_texts, briefing_id, report=report)


def _compared(child: ReadingChild, asked: str, _today: Date, report: Report) -> object:
    """What differs between two states; `asked` is the briefing's id and the two steps."""
    from briefing.operations.comparing_texts import compared_texts

    briefing_id, older, newer = asked.split()
    return child.run(compared_texts, briefing_id, int(older), int(newer), report=report)
