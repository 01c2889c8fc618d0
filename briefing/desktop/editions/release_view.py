"""Releasing an edition, beside the text: what it says of itself, what must be answered, the button.

It stands beside the text, so that a place can be corrected while the rest stays in view; going back
to the list of editions keeps what was chosen here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.checking.checking import Checking
from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_files import EditionFiles
from briefing.desktop.editions.release_fields import ReleaseFields
from briefing.desktop.editions.release_findings import ReleaseFindings
from briefing.desktop.editions.release_making import ReleaseMaking
from briefing.desktop.editor.writing import Writing
from briefing.desktop.jobs import Report
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.reading_child import ReadingChild
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Answer, Briefing, Draft, Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message

if TYPE_CHECKING:
    from briefing.operations.draft_looks import DraftLook


class ReleaseView(QScrollArea):
    """`left` to go back to the editions, `released` with the edition that was made."""

    left = Signal()
    released = Signal(object)

    def __init__(self, desk: Desk, writing: Writing, files: EditionFiles) -> None:
        super().__init__()
        self._desk = desk
        self._writing = writing
        self._briefing: Briefing | None = None
        self._cut_off: Date | None = None
        self._number = 0
        self._failure = ""
        self._is_outdated = False  # what was looked at is no longer what would be released
        theme = desk.theme
        self.checking = Checking(desk, writing, self._looked)
        self.making = ReleaseMaking(desk, files, self)
        self.back = icon_button(theme, "arrow-left", say("Back to the editions"))
        self.title = ThemedLabel(theme, "", "lead", "text", SEMIBOLD)
        self.place = ThemedLabel(theme, "", "small", "text_secondary")
        self.place.setWordWrap(True)
        self.fields = ReleaseFields(desk)
        self.findings = ReleaseFindings(self.checking)
        self.button = push_button(theme, "", "file-check", is_primary=True)
        self.why_not = ThemedLabel(theme, "", "small", "text_secondary")
        self.why_not.setWordWrap(True)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.button.clicked.connect(self.release)
        self.fields.changed.connect(self._fields_changed)
        self.checking.changed.connect(self._looked_at)
        work = self.checking.work
        work.wanted.connect(self._store)
        work.begun.connect(self._look_begun)
        work.failed.connect(self._tell_failed)
        work.ended.connect(self._looked_at)
        self.making.released.connect(self._tell_released)
        self.making.ended.connect(self._show_state)
        desk.session.changed.connect(self._library_changed)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Another briefing begins anew; the same one again is checked again."""
        before, self._briefing = self._briefing, briefing
        if briefing is None:
            self.checking.show_briefing(None)
        elif before is None or before.id != briefing.id:
            self.fields.begin(briefing)
        self._show_number()

    def begin(self) -> None:
        """Look at what would be released now; what was chosen before stays."""
        if self._briefing is None:
            return
        self._cut_off = self.fields.read_cut_off()
        self.checking.show_briefing(self._briefing)
        self._look_again()
        self._show_number()
        self.fields.pills[self.fields.status].setFocus()

    def stop(self) -> None:
        """Nobody looks any more."""
        self.checking.work.stop()

    def release(self) -> None:
        """Make the edition. Raises the `KnownError` that keeps a text out of the library."""
        from briefing.operations.releasing import ToRelease

        briefing = self._briefing
        if briefing is None or not self.button.isEnabled():
            return
        self._writing.store()
        fields = self.fields
        try:
            cut_off, next_due = fields.date(fields.cut_off), fields.date(fields.next_due)
        except KnownError:
            return
        author = self._desk.session.library.author
        wanted = ToRelease(briefing.id, fields.status, cut_off, next_due, author=author)
        self.making.begin(wanted, briefing.title, self._number)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Back from another view: what was found before may have changed."""
        super().showEvent(event)
        self._look_again()
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _is_held(event):
            self.release()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self.place)
        column.addWidget(self.fields)
        column.addWidget(self.findings)
        column.addWidget(self.why_not)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("pane")

    def _fields_changed(self) -> None:
        cut_off = self.fields.read_cut_off()
        if cut_off != self._cut_off and self.isVisible():
            self._cut_off = cut_off
            self._look_again()
        self._show_state()

    def _show_number(self) -> None:
        if self._briefing is None:
            return
        from briefing.operations.edition_states import last_final, next_number
        from briefing.operations.editions import has_text_of

        library = self._desk.session.library
        briefing = library.find(Briefing, self._briefing.id) or self._briefing
        self._number = next_number(library, briefing)
        self.title.setText(say("Release edition {number}", number=self._number))
        last = last_final(library, briefing)
        if last is None:
            place = say("It is the first that is final.")
        elif has_text_of(library, briefing, last):
            place = say(
                "It takes the place of edition {number}. The text has not changed since.",
                number=last.number,
            )
        else:
            place = say("It takes the place of edition {number}.", number=last.number)
        self.place.setText(place)
        self._show_state()

    def _show_state(self) -> None:
        """Say how far the way to the release is, and open or close the button."""
        status = self.fields.status if self._briefing is not None else "draft"
        words = {
            "draft": say("Release as a draft"),
            "review": say("Release for review"),
            "final": say("Release as final"),
        }
        self.button.setText(f" {words[status]}")
        self.button.setAccessibleName(words[status])
        is_locked = why_read_only(self._desk.session.library)
        why = is_locked or self.fields.due_problem or self._why_not(status)
        lock_part(self.button, why)
        self.why_not.setText(why)
        self.why_not.setVisible(bool(why))
        self.findings.state.setText(self._found_words())

    @property
    def _is_unchecked(self) -> bool:
        is_open = self.findings.open_count > 0
        return self.checking.look is None or (self._is_outdated and not is_open)

    def _why_not(self, status: str) -> str:
        if self.making.is_busy:
            return say("The edition is being made.")
        if status != "final":
            return ""
        count = self.findings.open_count
        if self._is_unchecked:
            return self._failure or say("The text is being checked …")
        if count:
            return counted(
                "It cannot be final yet: {n} finding needs a correction or an answer.",
                "It cannot be final yet: {n} findings need a correction or an answer.",
                count,
            )
        if not self.fields.cut_off.typed().strip():
            return say("A final edition says up to when its information goes: give the cut-off.")
        return ""

    def _found_words(self) -> str:
        if self._failure:
            return self._failure
        count = self.findings.open_count
        if self._is_unchecked:
            return say("The text is being checked …")
        if not count:
            return say("The checks leave nothing open.")
        return counted(
            "{n} finding needs an answer before the final edition",
            "{n} findings need an answer before the final edition",
            count,
        )

    def _look_again(self) -> None:
        """Until that is done nothing says that nothing is open."""
        self._is_outdated = True
        self.checking.work.request()

    def _looked_at(self) -> None:
        if not self.checking.is_looking:
            self._is_outdated = False
        self._show_state()

    def _look_begun(self) -> None:
        self._failure = ""
        self._show_state()

    def _tell_failed(self, sentence: Message) -> None:
        self._failure = translated(sentence)
        self._show_state()

    def _tell_released(self, edition: Edition) -> None:
        if self._briefing is not None:
            self.fields.begin(self._briefing)
        self.released.emit(edition)

    def _library_changed(self, changes: Changes) -> None:
        if self._briefing is None:
            return
        if changes.touches(Edition.KIND, Draft.KIND, Briefing.KIND):
            self._show_number()
        if not self.isVisible():
            return
        answers = changes.ids.get(Answer.KIND, frozenset())
        library = self._desk.session.library
        is_answered = set(changes.ids) == {Answer.KIND} and all(
            (answer := library.find(Answer, id)) and not answer.trashed_at for id in answers
        )
        if is_answered:  # it is shown already, and leaves nothing open that was not
            self.checking.work.request()
            return
        self._look_again()
        self._show_state()

    def _store(self) -> None:
        """Store what is typed; what cannot be says so at its place and stays there."""
        try:
            self._writing.store()
        except KnownError:
            return

    def _looked(
        self, child: ReadingChild, briefing_id: str, today: Date, report: Report
    ) -> "DraftLook":
        """Runs in the job's thread."""
        from briefing.operations.looking_at_releases import look_at_release

        return child.run(look_at_release, briefing_id, self._cut_off, today, report=report)


def _is_held(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
