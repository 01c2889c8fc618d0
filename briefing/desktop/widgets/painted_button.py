"""What is pressed and paints itself: by click, Space or Enter, with the double ring on focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_PRESSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaintedButton(QAbstractButton):
    """A button to screen readers; a subclass says in `draw` what it looks like."""

    def __init__(self, theme: Theme, radius: float) -> None:
        super().__init__()
        self._theme = theme
        self._radius = radius
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def draw(self, drawing: Drawing) -> None:
        """Paint all but the focus ring."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        self.draw(drawing)
        if self.hasFocus():
            drawing.focus_ring(drawing.bounds, self._radius)
        painter.end()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if event.key() in _PRESSING_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)
