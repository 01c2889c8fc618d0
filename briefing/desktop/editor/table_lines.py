"""Rows of a table stand in one line each, however wide: broken, their columns would not stand below
each other. What does not fit is scrolled to; away from the table the text is seen from its edge.

Only a paragraph's format says that it is not broken, and formats are steps of the document's undo:
so each is joined to the change that made the row, and comes and goes with it. A row that runs from
the right is broken, since Qt scrolls to nothing at the left.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing.text.table_rows import is_row


class TableLines(QObject):
    """For the document of one editor."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._document = editor.document()
        self._changed: tuple[int, int] | None = None
        self._are_any = False  # whether any row has been met: most texts have no table
        self._document.contentsChange.connect(self._note)
        self._document.contentsChanged.connect(self._settle)
        editor.cursorPositionChanged.connect(self._follow)

    def _note(self, position: int, removed: int, added: int) -> None:
        del removed
        self._changed = (position, position + added)

    def _settle(self) -> None:
        if self._changed is None:
            return
        (start, end), self._changed = self._changed, None
        found: list[QTextBlock] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() <= end:
            if self._is_to_change(block):
                found.append(block)
            block = block.next()
        # While something can be redone the formats are those of the state gone back to.
        if found and not self._document.isRedoAvailable():
            self._are_any = True
            self._change(found)

    def _is_to_change(self, block: QTextBlock) -> bool:
        is_one_line = _is_one_line(block)
        if not is_one_line and not self._are_any:
            return False
        return is_one_line != block.blockFormat().nonBreakableLines()

    def _change(self, blocks: list[QTextBlock]) -> None:
        cursor = QTextCursor(self._document)
        cursor.joinPreviousEditBlock()
        for block in blocks:
            form = QTextBlockFormat()
            form.setNonBreakableLines(_is_one_line(block))
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(form)
        cursor.endEditBlock()
        self._document.setModified(False)  # or Qt makes one step of it with the typing after

    def _follow(self) -> None:
        if not self._are_any:
            return
        bar = self._editor.horizontalScrollBar()
        if bar.value() and not is_row(self._editor.textCursor().block().text()):
            bar.setValue(bar.minimum())


def _is_one_line(block: QTextBlock) -> bool:
    return is_row(block.text()) and block.textDirection() == Qt.LayoutDirection.LeftToRight
