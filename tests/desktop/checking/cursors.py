"""Cursors of Qt, beside which the places that move with a text are held."""

from PySide6.QtGui import QTextCursor, QTextDocument


def cursor_over(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor that has selected a stretch of the document."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
