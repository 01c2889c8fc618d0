"""What is typed behind a sign that opens a completion (`@`, `/`), and where its list stands."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor

from briefing.desktop.editor.text_editor import TextEditor

_LONGEST = 60
_INDENT = 20  # the words of the list stand below those typed


def typed_behind(editor: TextEditor, sign: str, at: int) -> str | None:
    """The words between the sign, which stands at `at`, and the cursor; None when the cursor has
    gone elsewhere.
    """
    cursor = editor.textCursor()
    if cursor.hasSelection() or not cursor.block().contains(at):
        return None
    if not at < cursor.position() <= at + _LONGEST:
        return None
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    text = cursor.selectedText()
    return text[1:] if text.startswith(sign) and not text.startswith(f"{sign} ") else None


def list_anchor(editor: TextEditor, at: int) -> QRect:
    """What the list stands beside, in the window's coordinates."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(at)
    place = editor.cursorRect(cursor)
    corner = editor.viewport().mapTo(editor.window(), place.topLeft())
    return QRect(corner - QPoint(_INDENT, 0), place.size())
