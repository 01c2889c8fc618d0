"""The text of a source: read, marked, corrected; a passage of it is made a record, or cited."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.capture.popup import CapturePopup
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.page import PageAct
from briefing.desktop.reader.marks_of_text import marks_of_text
from briefing.desktop.reader.reader import Reader
from briefing.desktop.records.locking import lock_part, why_locked
from briefing.desktop.session import Changes
from briefing.desktop.source_text.capturing import Capturing
from briefing.desktop.source_text.correcting import TextCorrection, words_of_correction
from briefing.desktop.source_text.deciding import PassageDecisions, words_of_standing
from briefing.desktop.source_text.filed_question import FiledQuestion
from briefing.desktop.source_text.no_text import NoText
from briefing.desktop.source_text.passage_menu import passage_menu
from briefing.desktop.theme.tokens import CONTENT_MARGIN
from briefing.desktop.widgets.message_bar import MessageBar
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.operations.correcting_texts import Correction, open_decisions, versions_of
from briefing.operations.filing import Filed
from briefing.text.spans import Span

_TOLD_BY = ("excerpt", "evidence", "position", "figure", "event", "judgement", "gap", "relation")


class SourcePane(QWidget):
    """Shows one version of the text. `versions_changed` when what can be chosen is other,
    `opened` with kind and id of a record, `cite_wanted` with a passage, `filed` with what was made
    of one, `paste_wanted` and `file_wanted` where no text is yet.
    """

    versions_changed = Signal()
    opened = Signal(str, str)
    cite_wanted = Signal(object)
    filed = Signal(object)
    paste_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source: Source | None = None
        self.versions: tuple[SourceText, ...] = ()
        self.shown: SourceText | None = None
        self.bar = MessageBar(desk.theme)
        self.bar.close_button.hide()
        self.question = FiledQuestion(desk)
        self.reader = Reader(desk.theme)
        self.capturing = Capturing(desk, self.reader, lambda: self.shown, self)
        self.correction = TextCorrection(desk)
        self.decisions = PassageDecisions(desk)
        self._empty = NoText(desk.theme)
        self._stack = QStackedWidget()
        for part in (self.reader, self._empty, self.correction, self.decisions):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        beside = QHBoxLayout()
        beside.setContentsMargins(CONTENT_MARGIN, 0, CONTENT_MARGIN, 0)
        beside.addWidget(self.question)
        column.addLayout(beside)
        column.addWidget(self._stack, 1)
        self._connect()

    @property
    def popup(self) -> CapturePopup:
        """The popup over a selection."""
        return self.capturing.popup

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        """What can be done in the text that is shown."""
        if not self.is_read() or self.is_capturing():
            return {}
        taking: dict[PageAct, Callable[[], None]] = {"capture": self.capture, "cite": self.cite}
        return {
            **({} if self._why_locked() else taking),
            "next mark": lambda: self.reader.step_marks(1),
            "previous mark": lambda: self.reader.step_marks(-1),
        }

    def is_capturing(self) -> bool:
        """Whether the popup is open."""
        return self.capturing.is_open()

    def is_read(self) -> bool:
        """Whether a text is shown to be read, and not corrected or decided about."""
        return self.shown is not None and self._stack.currentWidget() is self.reader

    def show_source(self, source: Source | None, version_id: str = "") -> None:
        """Show the text of a source: the version that is asked for, else the newest."""
        self.keep()
        is_other = source is None or self._source is None or source.id != self._source.id
        self._source = source
        library = self._desk.session.library
        self.versions = versions_of(library, source.id) if source is not None else ()
        wanted = next((text for text in self.versions if text.id == version_id), None)
        shown = wanted or (self.versions[0] if self.versions else None)
        if is_other:
            self.question.forget()
        if is_other or shown != self.shown:
            self.shown = shown
            self._show_text()
        self.versions_changed.emit()
        if shown is not None and not wanted and self.correction.is_begun(shown):
            self.correct()

    def show_version(self, version_id: str) -> None:
        """Show another version of the same source's text."""
        self.show_source(self._source, version_id)
        self.reader.setFocus()

    def arrive(self, excerpt_id: str) -> None:
        """Bring a passage into view, in the version that it stands in."""
        excerpt = self._desk.session.library.find(Excerpt, excerpt_id)
        if excerpt is None:
            return
        if self.shown is None or self.shown.id != excerpt.source_text_id:
            self.show_source(self._source, excerpt.source_text_id)
        self._stack.setCurrentWidget(self.reader)
        # The layout must have its size before a place in it can be found.
        QApplication.sendPostedEvents()
        self.reader.arrive(excerpt_id)

    def light_up(self, start: int, end: int) -> None:
        """Bring a stretch of the text that is shown into view; one beyond its end is left alone."""
        if self.shown is None or not 0 <= start < end <= len(self.shown.text):
            return
        self._stack.setCurrentWidget(self.reader)
        QApplication.sendPostedEvents()
        self.reader.light_up(Span(start, end))

    def correct(self) -> None:
        """Open the newest text for correction."""
        if self._stack.currentWidget() is self.correction:
            self.correction.edit.setFocus()
        elif self.versions:
            self.capturing.close()
            self._stack.setCurrentWidget(self.correction)
            self.correction.begin(self.versions[0])
            self._show_bar()

    def keep(self) -> None:
        """Keep what is typed; the popup goes, and comes back as it was for the same passage."""
        self.capturing.close()
        if self._stack.currentWidget() is self.correction:
            self.correction.keep()

    def library_changed(self, changes: Changes) -> None:
        """Show what moved."""
        self.question.library_changed(changes)
        if self._source is None:
            return
        if self._source.id in changes.ids.get(Source.KIND, frozenset()):
            self._note_source(self._source)
        if changes.touches("source_text"):
            found = versions_of(self._desk.session.library, self._source.id)
            if [text.id for text in found] != [text.id for text in self.versions]:
                self.show_source(self._source)
        if changes.touches(*_TOLD_BY) and self.shown is not None:
            self._show_marks()
        if changes.touches("excerpt", "source_text", "rejection"):
            self._show_bar()

    def capture(self) -> None:
        """Open the popup for what is selected, or for the sentence at the text cursor.

        Where the popup is open already, its next tab comes.
        """
        if self.is_capturing() or self._may_take():
            self.capturing.open()

    def cite(self) -> None:
        """Have what is selected, or the sentence at the text cursor, put into a briefing."""
        passage = self.capturing.passage() if self._may_take() else None
        if passage is not None:
            self.reader.seeking.forget()
            self.cite_wanted.emit(passage)

    def _may_take(self) -> bool:
        """Whether something can be made of the text; a locked one says why not."""
        if self.is_read() and self._why_locked():
            self._desk.notices.give(self._why_locked())
            return False
        return self.is_read()

    def _connect(self) -> None:
        self.capturing.stored.connect(self._stored)
        self.capturing.closed.connect(self._back_to_text)
        self.reader.opened.connect(self.opened)
        self.reader.capture_wanted.connect(self.capture)
        self.reader.view.menu_wanted.connect(self._show_menu)
        self.correction.done.connect(self._corrected)
        self.decisions.closed.connect(self._back_to_text)
        self.decisions.passage_wanted.connect(self.arrive)
        self._empty.paste_button.clicked.connect(self.paste_wanted)
        self._empty.file_button.clicked.connect(self.file_wanted)

    def _note_source(self, before: Source) -> None:
        found = self._desk.session.library.find(Source, before.id)
        if found is not None:
            self._source = found
            self._lock()
            if found.direction != before.direction:
                self.reader.view.set_direction(found.direction)

    def _show_text(self) -> None:
        direction = self._source.direction if self._source is not None else None
        self.reader.show_text(self.shown.text if self.shown else "", direction)
        self._stack.setCurrentWidget(self.reader if self.shown else self._empty)
        self._lock()
        self._show_marks()
        self._show_bar()

    def _why_locked(self) -> str:
        return why_locked(self._desk.session.library, self._source)

    def _lock(self) -> None:
        """Of a source in the trash the text is read, and nothing is made of it."""
        why = self._why_locked()
        self.reader.show_take_button(is_wanted=not why)
        for button in (self._empty.paste_button, self._empty.file_button):
            lock_part(button, why)

    def _show_marks(self) -> None:
        library = self._desk.session.library
        marks = marks_of_text(library, self.shown.id) if self.shown is not None else ()
        self.reader.show_marks(marks)

    def _show_bar(self) -> None:
        """Say above the text what is to be decided, or that it is an older one."""
        self.bar.hide()
        if self._source is None or self._stack.currentWidget() is not self.reader:
            return
        if self.shown is not None and self.shown != self.versions[0]:
            words = say("This is version {n}, an older one.", n=self.shown.version)
            newest = self.versions[0].id
            action = (say("Show the newest"), lambda: self.show_version(newest))
            self.bar.say(words, "plain", [action])
            return
        if self._why_locked():
            return
        standing = open_decisions(self._desk.session.library, self._source.id)
        if standing is not None and (standing.undecided or standing.stayed):
            tone = "warning" if standing.undecided else "plain"
            self.bar.say(words_of_standing(standing), tone, [(say("Show them"), self._decide)])

    def _decide(self) -> None:
        if self._source is not None and self.decisions.show_source(self._source.id):
            self._stack.setCurrentWidget(self.decisions)
            self.bar.hide()
            self.decisions.focus_first()

    def _corrected(self, found: Correction | None) -> None:
        self._stack.setCurrentWidget(self.reader)
        if found is None:
            self._show_bar()
            self.reader.setFocus()
            return
        self.show_source(self._source)
        self._show_bar()
        self._desk.notices.give(words_of_correction(found), "ok")
        if found.undecided:
            self._decide()
        else:
            self.reader.setFocus()

    def _stored(self, made: Filed) -> None:
        """Go to the passage, and ask how a newer position relates to the one before."""
        self._back_to_text()
        self.question.ask_about(made)
        self.reader.arrive(made.excerpt.id)
        self.filed.emit(made)

    def _back_to_text(self) -> None:
        self._stack.setCurrentWidget(self.reader if self.shown else self._empty)
        self._lock()
        self._show_bar()
        self.reader.setFocus()

    def _show_menu(self, event: QContextMenuEvent) -> None:
        takes = None if self._why_locked() else (self.capture, self.cite)
        menu = passage_menu(self, self._desk.theme, self.reader, event.pos(), takes)
        menu.opened.connect(self.opened)
        menu.popup(event.globalPos())
