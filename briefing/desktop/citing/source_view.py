"""A source beside the text: read, cited in the text, and made records of when there is time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.citing.not_filed import NotFiled
from briefing.desktop.citing.placing import Placing
from briefing.desktop.citing.reading_head import ReadingHead
from briefing.desktop.citing.sources_at_hand import sources_at_hand
from briefing.desktop.desk import Desk
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place
from briefing.desktop.session import Changes
from briefing.desktop.source_text.source_pane import SourcePane
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.domain.briefings import Briefing
from briefing.domain.errors import KnownError
from briefing.domain.issues import Issue
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.operations.filing import Passage
from briefing.text.spans import Span


class SourceView(QWidget):
    """Stands beside the texts of the briefing that is written in `writing`."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__()
        self._desk = desk
        self._writing = writing
        self._briefing: Briefing | None = None
        self._source: Source | None = None
        self._at_hand: tuple[str, ...] = ()
        self.placing = Placing(desk, writing)
        self.head = ReadingHead(desk)
        self.pane = SourcePane(desk)
        self.pane.reader.leave_mark_keys()
        self.not_filed = NotFiled(desk)
        read = push_button(desk.theme, say("Go to the sources"), "library")
        read.clicked.connect(lambda: desk.navigator.go(Place("sources")))
        self._nothing = EmptyState(
            desk.theme,
            "newspaper",
            say("There is no source yet"),
            say("Bring a report to the library; it is read here, and cited with one key."),
            (read,),
        )
        self._stack = QStackedWidget()
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pane, 1)
        column.addWidget(self.not_filed)
        self._stack.addWidget(reading)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._connect()

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Stand beside another briefing, or the same one as it is now."""
        before = self._briefing
        self._briefing = briefing
        is_of_issue = briefing is not None and briefing.subject_kind == Issue.KIND
        self.pane.capturing.issue_id = briefing.subject_id if briefing and is_of_issue else None
        self.not_filed.show_briefing(briefing)
        self._look_around()
        is_other = before is None or briefing is None or before.id != briefing.id
        if is_other or self._source is None:
            self._show_first()

    def leave(self) -> None:
        """Nobody looks any more: what is typed is kept."""
        self.pane.keep()

    def has_focus(self) -> bool:
        """Whether the keys go to the text that is read."""
        focused = QApplication.focusWidget()
        return focused is not None and self.pane.reader.isAncestorOf(focused)

    def focus_reader(self) -> None:
        """Put the cursor into the text that is read; its first sentence is selected at first."""
        if not self.pane.is_read():
            self.head.chooser.setFocus()
            return
        view = self.pane.reader.view
        view.setFocus()
        if view.selected() is None and view.place() == 0:
            view.step_sentences(1)

    def step(self, by: int) -> None:
        """Read the next source of those at hand, or the one before."""
        if not self._at_hand:
            return
        shown = self._source.id if self._source is not None else ""
        if shown in self._at_hand:
            at = (self._at_hand.index(shown) + by) % len(self._at_hand)
        else:
            at = 0 if by > 0 else len(self._at_hand) - 1
        self._read(self._at_hand[at])
        self.focus_reader()

    def arrive(self, excerpt_id: str) -> bool:
        """Bring a passage into view, in its source; False when it is no longer there."""
        library = self._desk.session.library
        excerpt = library.find(Excerpt, excerpt_id)
        text = None if excerpt is None else library.find(SourceText, excerpt.source_text_id)
        if text is None:
            return False
        if self._source is None or self._source.id != text.source_id:
            self._read(text.source_id)
        self.pane.arrive(excerpt_id)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the source goes back to the text one writes."""
        if event.key() == Qt.Key.Key_Escape:
            self._writing.current_editor().setFocus()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.head.wanted.connect(self._choose)
        self.head.stepped.connect(self.step)
        self.head.cite_wanted.connect(self.pane.cite)
        self.pane.opened.connect(self._desk.navigator.go_to_record)
        self.pane.cite_wanted.connect(self._cite)
        self.pane.filed.connect(self.not_filed.note_filed)
        self.not_filed.wanted.connect(self._capture)
        self.not_filed.left.connect(self.focus_reader)
        self.pane.paste_wanted.connect(self._open_source)
        self.pane.file_wanted.connect(self._open_source)
        self._desk.session.changed.connect(self._library_changed)

    def _cite(self, passage: Passage) -> None:
        if self._briefing is None:
            return
        try:
            self.placing.cite(passage, self._briefing)
        except KnownError as error:
            self._desk.notices.give_error(error.message)

    def _capture(self, excerpt_id: str) -> None:
        """Show a passage and open the popup over it."""
        excerpt = self._desk.session.library.find(Excerpt, excerpt_id)
        if excerpt is not None and self.arrive(excerpt_id):
            self.pane.reader.view.select(Span(excerpt.start, excerpt.end))
            self.pane.capture()

    def _choose(self, id: str) -> None:
        self._read(id)
        self.focus_reader()

    def _read(self, id: str) -> None:
        self._show(self._desk.session.library.find(Source, id))

    def _show(self, source: Source | None) -> None:
        self._source = source
        self.pane.show_source(source)
        self._show_head()

    def _show_head(self) -> None:
        self.head.show_source(self._source, self._at_hand)
        is_any = self._source is not None or bool(self._at_hand)
        self._stack.setCurrentIndex(0 if is_any else 1)

    def _show_first(self) -> None:
        first = self._at_hand[0] if self._at_hand else ""
        self._show(self._desk.session.library.find(Source, first) if first else None)

    def _look_around(self) -> None:
        briefing, library = self._briefing, self._desk.session.library
        self._at_hand = () if briefing is None else sources_at_hand(library, briefing)

    def _open_source(self) -> None:
        if self._source is not None:
            self._desk.navigator.go_to_record(Source.KIND, self._source.id)

    def _library_changed(self, changes: Changes) -> None:
        if self._briefing is None:
            return
        if changes.touches(Source.KIND, "filing", "issue"):
            self._look_around()
            if self._source is not None:
                self._source = self._desk.session.library.find(Source, self._source.id)
            if self._source is None:
                self._show_first()
            self._show_head()
        self.pane.library_changed(changes)
        self.not_filed.library_changed(changes)
