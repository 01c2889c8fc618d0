"""One of several choices whose edge is seen in the dark too: the style draws it darker than the
ground.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing

_INSIDE = 4.0  # from the edge to the dot


class RadioDot(QRadioButton):
    """A radio button in the colours of the theme."""

    def __init__(self, theme: Theme, words: str = "") -> None:
        super().__init__(words)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_RadioButtonIndicator
        place = QRectF(self.style().subElementRect(part, option, self)).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        theme = self._theme
        is_chosen = self.isChecked()
        ground = theme.colour("accent" if is_chosen else "surface")
        edge = theme.colour("accent" if is_chosen or self.hasFocus() else "text_tertiary")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, theme, QRectF(self.rect()), self.isRightToLeft())
        drawing.box(place, place.height() / 2, ground, edge)
        if is_chosen:
            dot = place.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
            drawing.box(dot, dot.height() / 2, theme.colour("on_accent"))
        painter.end()
