"""Rows of a table stand in one line each, however wide: broken, their columns would not stand below
each other. What does not fit is scrolled to; away from the table the text is seen from its edge.

Only a paragraph's format says that it is not broken, and formats are steps of the document's undo:
so each is joined to the change that made the row, and comes and goes with it. A row that runs from
the right is broken, since Qt scrolls to nothing at the left.

All rows run as the first words of their table do, whatever a row of them begins with.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing.text.directions import Direction, direction_of_text
from briefing.text.table_rows import is_row

_DIRECTIONS: dict[Direction | None, Qt.LayoutDirection] = {
    "ltr": Qt.LayoutDirection.LeftToRight,
    "rtl": Qt.LayoutDirection.RightToLeft,
    None: Qt.LayoutDirection.LayoutDirectionAuto,
}


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
        block = _table_begin(self._document.findBlock(start))
        runs: Direction | None = None
        found: list[tuple[QTextBlock, Direction | None]] = []
        while block.isValid() and (block.position() <= end or is_row(block.text())):
            runs = (runs or direction_of_text(block.text())) if is_row(block.text()) else None
            if self._is_to_change(block, runs):
                found.append((block, runs))
            block = block.next()
        # While something can be redone the formats are those of the state gone back to.
        if found and not self._document.isRedoAvailable():
            self._are_any = True
            self._change(found)

    def _is_to_change(self, block: QTextBlock, runs: Direction | None) -> bool:
        is_one_line = _is_one_line(block, runs)
        if not is_one_line and runs is None and not self._are_any:
            return False
        has = block.blockFormat()
        if is_one_line != has.nonBreakableLines():
            return True
        stands = has.layoutDirection()
        if runs is None:
            return stands != _DIRECTIONS[None]
        # A row that runs so by its own words needs no step for it.
        own = _DIRECTIONS[direction_of_text(block.text())]
        return (own if stands == _DIRECTIONS[None] else stands) != _DIRECTIONS[runs]

    def _change(self, found: list[tuple[QTextBlock, Direction | None]]) -> None:
        cursor = QTextCursor(self._document)
        cursor.joinPreviousEditBlock()
        for block, runs in found:
            form = QTextBlockFormat()
            form.setNonBreakableLines(_is_one_line(block, runs))
            form.setLayoutDirection(_DIRECTIONS[runs])
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


def _table_begin(block: QTextBlock) -> QTextBlock:
    """The first row of the table that a row belongs to; any other block itself."""
    if not is_row(block.text()):
        return block
    while block.previous().isValid() and is_row(block.previous().text()):
        block = block.previous()
    return block


def _is_one_line(block: QTextBlock, runs: Direction | None) -> bool:
    return is_row(block.text()) and runs != "rtl"
