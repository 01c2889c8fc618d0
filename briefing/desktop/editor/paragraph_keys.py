"""Alt with the up and down arrows moves the paragraph of the cursor past its neighbour."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from briefing.desktop.editor.block_cards import BlockCards
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.text.paragraphs import paragraph_moved
from briefing.text.spans import Span

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ParagraphKeys(QObject, EditorLayer):
    """The keys of one editor; a live block is moved as a paragraph is, its card stays chosen."""

    def __init__(self, editor: TextEditor, cards: BlockCards) -> None:
        super().__init__(editor)
        self._editor = editor
        self._cards = cards
        editor.add_layer(self)

    def claims(self, event: QKeyEvent) -> bool:
        return _is_step(event)

    def key(self, event: QKeyEvent) -> bool:
        if not _is_step(event) or self._editor.isReadOnly():
            return False
        self.move(down=event.key() == Qt.Key.Key_Down)
        return True

    def move(self, *, down: bool) -> bool:
        """Move the paragraph as one step of undo; False where there is none to pass."""
        editor = self._editor
        offset = editor.offset_of(editor.textCursor().position())
        moved = paragraph_moved(editor.text(), offset, down=down)
        if moved is None:
            return False
        is_chosen = self._cards.is_chosen
        change = moved.change
        editor.replace(Span(change.start, change.end), change.words)
        editor.select(Span(moved.offset, moved.offset))
        if is_chosen:
            self._cards.choose(editor.textCursor().block())
        return True


def _is_step(event: QKeyEvent) -> bool:
    if event.key() not in _STEPS:
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return modifiers == Qt.KeyboardModifier.AltModifier
