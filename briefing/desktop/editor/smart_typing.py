"""Quotation marks and dashes of the briefing's language as one types.

What was typed is put in first, what is printed in its place as a step of its own: one Ctrl+Z, or
Backspace right behind it, brings back what was typed. Latin words quoted in a line that runs from
right to left get a mark of direction on both sides with the closing mark, or the marks of English
would stand on each other's side; before a mark that turns round with the line it holds their full
stop.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from briefing.desktop.editor.chip_editing import is_in_code
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.markup import LIVE_BLOCK
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.settings import Settings
from briefing.text.directions import LEFT_TO_RIGHT_MARK

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
        from briefing.text.typography import (
            Marks,
            ends_with_foreign_mark,
            foreign_quotation,
            typographic,
        )

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
        opening = None
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            opening = foreign_quotation(before.selectedText(), words, marks.outer)
            if ends_with_foreign_mark(before.selectedText(), words, marks.outer):
                words = LEFT_TO_RIGHT_MARK + words
        editor.insert(typed)
        cursor = editor.textCursor()
        for _ in range(taken + 1):
            cursor.movePosition(
                QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
            )
        if opening is None:
            editor.put(cursor, words)
        else:
            self._put_apart(cursor, words, block.position() + opening)
        editor.setTextCursor(cursor)
        self._made = (editor.index.revision, cursor.position())
        return True

    def _put_apart(self, cursor: QTextCursor, closing: str, opening: int) -> None:
        """Put in the closing mark, and marks of direction around the quotation, as one step."""
        step = QTextCursor(self._editor.document())
        step.beginEditBlock()
        step.setPosition(opening)
        step.insertText(LEFT_TO_RIGHT_MARK)
        self._editor.put(cursor, closing + LEFT_TO_RIGHT_MARK)
        step.endEditBlock()

    def _take_back(self) -> bool:
        """Bring back what was typed, right behind what was made of it."""
        cursor = self._editor.textCursor()
        here = (self._editor.index.revision, cursor.position())
        if cursor.hasSelection() or self._editor.isReadOnly():
            return False
        if here != self._made:
            return self._take_with_mark(cursor)
        self._made = None
        self._editor.undo()
        return True

    def _take_with_mark(self, cursor: QTextCursor) -> bool:
        """What nobody sees goes with the quotation mark before it."""
        before = cursor.block().text()[: cursor.positionInBlock()]
        if not before.endswith((f"”{LEFT_TO_RIGHT_MARK}", f"{LEFT_TO_RIGHT_MARK}»")):
            return False
        cursor.beginEditBlock()
        cursor.deletePreviousChar()
        cursor.deletePreviousChar()
        cursor.endEditBlock()
        return True
