"""Quotation marks and dashes of the briefing's language as one types.

What was typed is put in first, what is printed in its place as a step of its own: one Ctrl+Z, or
Backspace right behind it, brings back what was typed.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from briefing.desktop.editor.chip_editing import is_in_code
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.markup import LIVE_BLOCK
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.settings import Settings

_TYPED = ('"', "'", "-")


class SmartTyping(QObject, EditorLayer):
    """For one editor; `language_of` tells the language of its text."""

    def __init__(
        self, settings: Settings, editor: TextEditor, language_of: Callable[[], str]
    ) -> None:
        super().__init__(editor)
        self._settings = settings
        self._editor = editor
        self._language_of = language_of
        self._made: tuple[int, int] | None = None  # the state of the text, and the place behind it
        editor.add_layer(self)

    def key(self, event: QKeyEvent) -> bool:
        editor = self._editor
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            return self._take_back()
        if event.text() not in _TYPED or editor.isReadOnly():
            return False
        if not self._settings.is_typographic or editor.chip_keys.chip_typed_in() is not None:
            return False
        return self._type(event.text())

    def _type(self, typed: str) -> bool:
        from briefing.documents.phrases.punctuation import inner_quotation_marks, quotation_marks
        from briefing.text.typography import Marks, typographic

        editor, cursor = self._editor, self._editor.textCursor()
        block = editor.document().findBlock(cursor.selectionStart())
        if is_in_code(block) or LIVE_BLOCK.match(block.text()):
            return False
        before = QTextCursor(block)
        before.setPosition(cursor.selectionStart(), QTextCursor.MoveMode.KeepAnchor)
        language = self._language_of()
        marks = Marks(quotation_marks(language), inner_quotation_marks(language))
        found = typographic(before.selectedText(), typed, marks)
        if found is None:
            return False
        taken, words = found
        editor.insert(typed)
        cursor = editor.textCursor()
        for _ in range(taken + 1):
            cursor.movePosition(
                QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
            )
        editor.put(cursor, words)
        editor.setTextCursor(cursor)
        self._made = (editor.index.revision, cursor.position())
        return True

    def _take_back(self) -> bool:
        """Bring back what was typed, right behind what was made of it."""
        cursor = self._editor.textCursor()
        here = (self._editor.index.revision, cursor.position())
        if cursor.hasSelection() or here != self._made:
            return False
        self._made = None
        self._editor.undo()
        return True
