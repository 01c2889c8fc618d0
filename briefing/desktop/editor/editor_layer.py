"""What can be laid over a text: something that draws itself, takes keys, and has its say in menus.

Chips, blocks, spelling, completion and margin marks are layers; an editor asks them in the order in
which they were added, and the first that takes a key or a press has it.
"""

from PySide6.QtCore import QMimeData, QPoint, QRectF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu


class EditorLayer:
    """Does nothing by itself. Places in the document are pixels of the whole document, before
    scrolling; `point` is one of the editor's viewport.
    """

    def draws_behind(self, visible: QRectF) -> bool:
        """Whether `paint_behind` has anything to draw there; asked right before."""
        del visible
        return True

    def draws_over(self, visible: QRectF) -> bool:
        """Whether `paint_over` has anything to draw there; asked right before."""
        del visible
        return True

    def paint_behind(self, painter: QPainter, visible: QRectF) -> None:
        """Draw behind the text; `visible` is what is painted of the document."""

    def paint_over(self, painter: QPainter, visible: QRectF) -> None:
        """Draw over the text."""

    def key(self, event: QKeyEvent) -> bool:
        """Take a key before the editor does; True when it is dealt with."""
        del event
        return False

    def claims(self, event: QKeyEvent) -> bool:
        """Whether no shortcut of the window may take a key from `key`."""
        del event
        return False

    def press(self, event: QMouseEvent) -> bool:
        """Take a press of the mouse before the editor does; True when it is dealt with."""
        del event
        return False

    def hover(self, point: QPoint | None) -> None:
        """The pointer rests over a point of the viewport, or has left (None)."""

    def fill_menu(self, menu: QMenu, position: int) -> None:
        """Put actions at the end of the context menu for a position in the document."""

    def pasted(self, data: QMimeData) -> str | None:
        """The CommonMark to put in for what is pasted or dropped; None where another may say."""
        del data
        return None
