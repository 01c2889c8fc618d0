"""`@` and a few letters: the records they may mean, and the words in which one is cited.

The list floats below the cursor while one types on. Arrows choose a record; Tab and Shift+Tab go
through the ways to say it, which stand below the list; Enter puts it in, as one step of undo.
Escape leaves what is typed as it is, and so does going on where nothing is found.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.chip_wording import Wording, wordings
from briefing.desktop.editor.completion_search import Asked, CompletionSearch, Offered
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.typed_behind import list_anchor, typed_behind
from briefing.desktop.messages import say
from briefing.desktop.searching import Searcher
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.completion_list import CompletionEntry, CompletionList, Line
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.floating_panel import SHADOW
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing
from briefing.domain.issues import Issue
from briefing.domain.records import Record

_WIDTH = 460
_WORDINGS_PAUSE_MS = 30
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WORDING_STEPS: dict[int, int] = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_KEEP = QTextCursor.MoveMode.KeepAnchor


class CompletionWithWordings(CompletionList):
    """A list of records, and below it how the one stood on will be cited."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.words = ThemedLabel(theme, "", "body", "text")
        self.words.setWordWrap(True)
        self.hint = ThemedLabel(theme, "", "small", "text_tertiary")
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        foot.setSpacing(SPACE_M)
        foot.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(foot)
        self.setFixedWidth(_WIDTH + 2 * SHADOW)
        self.setAccessibleName(say("Records to cite"))

    def draw_inside(self, drawing: Drawing) -> None:
        y = self.list.geometry().bottom() + 1
        drawing.painter.setPen(self._theme.colour("hairline"))
        drawing.painter.drawLine(SHADOW + SPACE_M, y, self.width() - SHADOW - SPACE_M, y)

    def show_wording(self, wording: Wording | None, number: int, count: int) -> None:
        """Show one of so many ways to say it; none while they are not known."""
        self.words.setText("" if wording is None else wording.words)
        several = say("Tab: {number} of {count}", number=number + 1, count=count)
        self.hint.setText(several if count > 1 else "")


class AtCompletion(QObject, EditorLayer):
    """The completion of one editor; `briefing_of` tells whose text it is.

    `ended` when nothing is looked for any more: a record was taken, none was found, or it was left.
    """

    ended = Signal()

    def __init__(
        self, desk: Desk, editor: TextEditor, briefing_of: Callable[[], Briefing | None]
    ) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._briefing_of = briefing_of
        self.list: CompletionWithWordings | None = None
        self._searcher: Searcher | None = None
        self._at: int | None = None  # where the @ stands
        self._is_typed = False
        self._record: Record | None = None
        self._wordings: tuple[Wording, ...] = ()
        self._number = 0
        self._takes_first = False
        self._pause = QTimer(self, singleShot=True, interval=_WORDINGS_PAUSE_MS)
        self._pause.timeout.connect(self._read_wordings)
        editor.add_layer(self)
        editor.cursorPositionChanged.connect(self._follow)
        editor.left.connect(self.close)

    def key(self, event: QKeyEvent) -> bool:
        self._is_typed = event.text() == "@" and not self._editor.isReadOnly()
        self._takes_first = event.key() in _TAKING and self.is_asking()
        if self._takes_first:
            return True
        shown = self.list
        if shown is None or not shown.isVisible():
            return False
        if event.key() in _WORDING_STEPS:
            self._step_wording(_WORDING_STEPS[event.key()])
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return is_plain and shown.key(event)

    def close(self) -> None:
        """Leave what is typed as plain text."""
        was_typed, self._at = self._at is not None, None
        self._pause.stop()
        if self._searcher is not None:
            self._searcher.drop()
        if self.list is not None:
            self.list.hide()
        if was_typed:
            self.ended.emit()

    def being_typed(self) -> int | None:
        """The position of the @ whose record is being looked for; None when none is."""
        is_shown = self.list is not None and self.list.isVisible()
        return self._at if is_shown or self.is_asking() else None

    def is_asking(self) -> bool:
        """Whether the answer is still to come; Enter means the first record of it then."""
        return self._at is not None and self._searcher is not None and self._searcher.is_busy

    def _follow(self) -> None:
        """The cursor has moved: on in the words behind `@`, or away from them."""
        if self._is_typed:
            self._is_typed = False
            self._begin()
        if self._at is None:
            return
        words = typed_behind(self._editor, "@", self._at)
        if words is None:
            self.close()
        else:
            self._ask(words)

    def _begin(self) -> None:
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        lead = before[:-1][-1:]
        if before.endswith("@") and not lead.isalnum():
            self._at = cursor.position() - 1

    def _ask(self, words: str) -> None:
        if self._searcher is None:
            self._searcher = Searcher(self._desk.session.library, self, CompletionSearch().answers)
            self._searcher.answered.connect(self._show)
        briefing = self._briefing_of()
        is_of_issue = briefing is not None and briefing.subject_kind == Issue.KIND
        issue_id = (briefing.subject_id or "") if briefing is not None and is_of_issue else ""
        cited = frozenset(chip.record_id for chip in self._editor.chips())
        language = "en" if briefing is None else briefing.language
        self._searcher.ask(Asked(words, language, issue_id, cited))

    def _show(self, found: Offered) -> None:
        if self._at is None or not self._editor.hasFocus():
            return
        if self.list is None:
            self.list = CompletionWithWordings(self._desk.theme, self._editor.window())
            self.destroyed.connect(self.list.deleteLater)
            self.list.taken.connect(self._take)
            self.list.reached.connect(self._reach)
        if not found.entries:
            self.list.hide()
            self.ended.emit()
            return
        self.list.set_lines(found.entries)
        if self._takes_first:
            self.list.take()
        else:
            self._place()

    def _place(self) -> None:
        if self.list is None or self._at is None:
            return
        self.list.show_beside(list_anchor(self._editor, self._at), gap=6)

    def _reach(self, line: Line) -> None:
        """Another record is stood on; its wordings are read when one stays there."""
        del line
        self._record, self._wordings, self._number = None, (), 0
        self._pause.start()

    def _read_wordings(self) -> None:
        line = None if self.list is None else self.list.line()
        if self.list is None or not isinstance(line, CompletionEntry):
            return
        library, briefing = self._desk.session.library, self._briefing_of()
        self._record = library.find_any(line.key.partition("/")[2])
        if self._record is not None:
            language = "en" if briefing is None else briefing.language
            self._wordings = wordings(library, self._record, language)
        self._show_wording()

    def _show_wording(self) -> None:
        if self.list is None:
            return
        wording = self._wordings[self._number] if self._wordings else None
        self.list.show_wording(wording, self._number, len(self._wordings))
        if self.list.isVisible():
            self._place()

    def _step_wording(self, by: int) -> None:
        """Go through the ways to say it, on or back; where there is but one, Tab takes it."""
        self._settle()
        if len(self._wordings) > 1:
            self._number = (self._number + by) % len(self._wordings)
            self._show_wording()
        elif self.list is not None and by > 0:
            self.list.take()

    def _settle(self) -> None:
        if self._pause.isActive() or not self._wordings:
            self._pause.stop()
            self._read_wordings()

    def _take(self, line: Line) -> None:
        """Put the record in, in the words shown, where `@` and what was typed behind it stand."""
        del line
        at = self._at
        self._settle()
        if at is None or self._record is None or not self._wordings:
            self.close()
            return
        source = self._wordings[self._number].source(self._record)
        if self._editor.document().characterAt(at - 1) == "!":
            source = f" {source}"  # right behind it a link would be a picture
        cursor = self._editor.textCursor()
        end = cursor.position()
        self.close()
        cursor.setPosition(at)
        cursor.setPosition(end, _KEEP)
        self._editor.setTextCursor(cursor)
        self._editor.insert(source)
