"""The paragraph one types in keeps the shapes of its letters.

Qt forgets them as soon as a paragraph is laid out or drawn, and a key needs them many times: to lay
out, to draw, and wherever a place in a line is asked for.
"""

from PySide6.QtGui import QTextCursor


class ShapedParagraph:
    """For one document; the shapes of every other paragraph are forgotten, as they take memory."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._kept = QTextCursor(cursor)

    def keep(self, cursor: QTextCursor) -> None:
        """Keep those of the paragraph the cursor stands in."""
        block, before = cursor.block(), self._kept.block()
        if block != before:
            before.layout().setCacheEnabled(False)
            self._kept = QTextCursor(cursor)
        block.layout().setCacheEnabled(True)
