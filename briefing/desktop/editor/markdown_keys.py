"""Markup by keys: emphasis, headings, lists, quotations, footnotes and tables.

Each is one step of the text's own undo. Enter and Tab mean something of their own only in lists,
quotations and tables; elsewhere they are what they are in every field. Nothing happens in code.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from briefing.desktop.editor.chip_editing import is_in_code
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.text.emphasising import emphasis_toggled
from briefing.text.footnote_typing import footnote_put
from briefing.text.line_marks import heading_set, list_toggled, quotation_toggled
from briefing.text.list_typing import begins_item, item_indented, line_continued
from briefing.text.spans import Span
from briefing.text.table_rows import is_row
from briefing.text.table_typing import cell_reached
from briefing.text.typed_changes import TypedChange

Typed = Callable[[str, Span], TypedChange | None]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

BOLD: Typed = partial(emphasis_toggled, sign="**")
ITALIC: Typed = partial(emphasis_toggled, sign="*")
BULLETS: Typed = partial(list_toggled, is_numbered=False)
NUMBERS: Typed = partial(list_toggled, is_numbered=True)
QUOTATION: Typed = quotation_toggled


def heading(level: int) -> Typed:
    """Lines made headings of a level; 0 makes them plain."""
    return partial(heading_set, level=level)


def footnote(text: str, selection: Span) -> TypedChange:
    """A footnote called behind the selection."""
    return footnote_put(text, selection.end)


class MarkdownKeys(QObject, EditorLayer):
    """Enter and Tab in one editor."""

    def __init__(self, editor: TextEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.add_layer(self)

    def key(self, event: QKeyEvent) -> bool:
        key = event.key()
        is_back = key == Qt.Key.Key_Backtab
        is_tab = key == Qt.Key.Key_Tab or is_back
        if not is_tab and key not in _ENTER:
            return False
        modifiers = event.modifiers() & ~_KEYPAD
        is_plain = not modifiers or (is_back and modifiers == Qt.KeyboardModifier.ShiftModifier)
        if not is_plain or self._editor.isReadOnly():
            return False
        line = self._first_line()
        if begins_item(line):
            return self._in_item(is_tab=is_tab, deeper=not is_back)
        if is_row(line) and is_tab:
            return type_markup(self._editor, partial(_cell, forward=not is_back))
        return False

    def _in_item(self, *, is_tab: bool, deeper: bool) -> bool:
        if is_tab:
            return type_markup(self._editor, partial(item_indented, deeper=deeper))
        if self._editor.textCursor().hasSelection():
            return False
        return type_markup(self._editor, _continued)

    def _first_line(self) -> str:
        cursor = self._editor.textCursor()
        return self._editor.document().findBlock(cursor.selectionStart()).text()


def type_markup(editor: TextEditor, typed: Typed) -> bool:
    """Change the text of an editor as one step of its own undo; False where nothing is changed."""
    cursor = editor.textCursor()
    if editor.isReadOnly() or is_in_code(editor.document().findBlock(cursor.selectionStart())):
        return False
    places = editor.places()
    start, end = places.offset_of(cursor.selectionStart()), places.offset_of(cursor.selectionEnd())
    selection = Span(start, end)
    made = typed(places.text, places.whole_links(selection) if start < end else selection)
    if made is None:
        return False
    found = [
        (places.place_in_document(one.start), places.place_in_document(one.end), one.words)
        for one in made.changes
    ]
    step = QTextCursor(editor.document())
    step.beginEditBlock()
    for first, last, words in reversed(found):
        step.setPosition(first)
        step.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        editor.put(step, words)
    step.endEditBlock()
    editor.document().setModified(False)
    editor.setTextCursor(editor.cursor_over(made.selection))
    editor.ensureCursorVisible()
    return True


def _continued(text: str, selection: Span) -> TypedChange | None:
    return line_continued(text, selection.start)


def _cell(text: str, selection: Span, *, forward: bool) -> TypedChange | None:
    return cell_reached(text, selection.start, forward=forward)
