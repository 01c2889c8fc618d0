"""`/` at the beginning of an empty line: the live blocks there are, and what one is about.

What is typed behind it narrows the list. Enter puts the block in, about what the briefing is about;
Tab asks first what else it is to be about, and so does Enter where the briefing's own subject will
not do. Escape leaves the `/` and what is typed as plain text.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.block_card import BLOCK_MARKS
from briefing.desktop.editor.block_words import BLOCK_DESCRIPTIONS, BLOCK_NAMES
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.typed_behind import list_anchor, typed_behind
from briefing.desktop.messages import say, translated
from briefing.desktop.records.candidates import candidates, named
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S
from briefing.desktop.widgets.completion_list import CompletionEntry, CompletionList, Line
from briefing.desktop.widgets.floating_panel import SHADOW
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing
from briefing.text.live_blocks import BLOCK_SHAPES, live_block
from briefing.text.spans import Span

_WIDTH = 420
_KEEP = QTextCursor.MoveMode.KeepAnchor


class BlockList(CompletionList):
    """The list, and below it what else can be done."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.hint = ThemedLabel(theme, "", "small", "text_tertiary")
        self.hint.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        self.content.addWidget(self.hint)
        self.setFixedWidth(_WIDTH + 2 * SHADOW)
        self.setAccessibleName(say("Live blocks"))


class SlashCompletion(QObject, EditorLayer):
    """The completion of one editor; `briefing_of` tells whose text it is."""

    def __init__(
        self, desk: Desk, editor: TextEditor, briefing_of: Callable[[], Briefing | None]
    ) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._briefing_of = briefing_of
        self.list: BlockList | None = None
        self._at: int | None = None  # where the / stands
        self._is_typed = False
        self._scheme = ""  # the block whose subject is being chosen
        editor.add_layer(self)
        editor.cursorPositionChanged.connect(self._follow)
        editor.left.connect(self.close)

    def key(self, event: QKeyEvent) -> bool:
        self._is_typed = event.text() == "/" and not self._editor.isReadOnly()
        shown = self.list
        if shown is None or not shown.isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        if event.key() == Qt.Key.Key_Tab:
            self._choose_subject(shown.line())
            return True
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return is_plain and shown.key(event)

    def close(self) -> None:
        """Leave what is typed as plain text."""
        self._at, self._scheme = None, ""
        if self.list is not None:
            self.list.hide()

    def _follow(self) -> None:
        if self._is_typed:
            self._is_typed = False
            self._begin()
        if self._at is None:
            return
        words = typed_behind(self._editor, "/", self._at)
        if words is None:
            self.close()
        else:
            self._show(self._offered(words))

    def _begin(self) -> None:
        block = self._editor.textCursor().block()
        is_in_code = block.previous().userState() > 0
        if block.text().strip() == "/" and not is_in_code and self._briefing_of() is not None:
            self._at, self._scheme = block.position() + block.text().index("/"), ""

    def _offered(self, words: str) -> Sequence[CompletionEntry]:
        if self._scheme:
            kinds = BLOCK_SHAPES[self._scheme].subjects
            return candidates(self._desk.session.library, kinds, words)
        briefing = self._briefing_of()
        return [
            CompletionEntry(
                scheme, translated(BLOCK_NAMES[scheme]), self._about(scheme, briefing), mark
            )
            for scheme, mark in BLOCK_MARKS.items()
            if _fits(scheme, words)
        ]

    def _about(self, scheme: str, briefing: Briefing | None) -> str:
        """What the block will be about, in a line."""
        own = own_subject(scheme, briefing)
        if own is not None and own[0] == Briefing.KIND:
            return say("Of this briefing")
        if own is not None and own[1]:
            return named(self._desk.session.library, *own)
        return say("Everything") if own is not None else say("Choose what it is about")

    def _show(self, entries: Sequence[CompletionEntry]) -> None:
        if not self._editor.hasFocus():
            return
        if self.list is None:
            self.list = BlockList(self._desk.theme, self._editor.window())
            self.destroyed.connect(self.list.deleteLater)
            self.list.taken.connect(self._take)
        if not entries:
            self.list.hide()
            return
        self.list.set_lines(entries)
        name = translated(BLOCK_NAMES[self._scheme]) if self._scheme else ""
        hint = say("What “{block}” is to be about", block=name)
        self.list.hint.setText(hint if name else say("Tab: about something else"))
        self.list.show_beside(list_anchor(self._editor, self._at or 0), gap=6)

    def _choose_subject(self, line: Line | None) -> None:
        """Ask for the subject of the block stood on; of a subject stood on, take it."""
        if not isinstance(line, CompletionEntry):
            return
        if self._scheme or BLOCK_SHAPES[line.key].subjects == (Briefing.KIND,):
            assert self.list is not None
            self.list.take()
        else:
            self._ask_subject(line.key)

    def _ask_subject(self, scheme: str) -> None:
        """What was typed to find the block gives way to the name of its subject."""
        self._scheme = scheme
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition((self._at or 0) + 1)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        if cursor.hasSelection():
            cursor.removeSelectedText()
        self._editor.setTextCursor(cursor)
        self._show(self._offered(""))

    def _take(self, line: Line) -> None:
        if not isinstance(line, CompletionEntry):
            return
        if self._scheme:
            kind, _, id = line.key.partition("/")
            self._put(self._scheme, (kind, id))
            return
        own = own_subject(line.key, self._briefing_of())
        if own is None:
            self._ask_subject(line.key)
        else:
            self._put(line.key, own)

    def _put(self, scheme: str, about: tuple[str, str]) -> None:
        """Put the block in the place of the line, with empty lines around it, as one step."""
        self.close()
        kind, id = about
        label = translated(BLOCK_DESCRIPTIONS[scheme])
        words = live_block(label, scheme, kind or None, id or None)
        span, _ = self._editor.cursor_line()
        text = self._editor.text()
        before, after = text[: span.start], text[span.end :]
        lead = "\n" if before.strip() and not before.endswith("\n\n") else ""
        trail = "\n\n" if not after.strip() else "" if after.startswith("\n\n") else "\n"
        if not after.strip():
            span = Span(span.start, len(text))
        self._editor.replace(span, f"{lead}{words}{trail}")
        # One writes on in the line below, so that the card is seen.
        end = span.start + len(lead) + len(words) + (1 if after.strip() else len(trail))
        self._editor.select(Span(end, end))


def own_subject(scheme: str, briefing: Briefing | None) -> tuple[str, str] | None:
    """What a block in the text of this briefing is about by itself: kind and id, both empty for
    everything; None where it must be chosen.
    """
    shape = BLOCK_SHAPES[scheme]
    if briefing is None:
        return None
    if Briefing.KIND in shape.subjects:
        return Briefing.KIND, briefing.id
    if briefing.subject_id and briefing.subject_kind in shape.subjects:
        return briefing.subject_kind, briefing.subject_id
    return ("", "") if shape.about_nothing else None


def _fits(scheme: str, typed: str) -> bool:
    """Whether every word typed begins a word of the block's names."""
    names = f"{scheme} {translated(BLOCK_NAMES[scheme])} {translated(BLOCK_DESCRIPTIONS[scheme])}"
    tokens = names.casefold().split()
    return all(any(token.startswith(word) for token in tokens) for word in typed.casefold().split())
