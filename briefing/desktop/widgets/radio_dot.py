"""One of several choices whose edge is seen in the dark too: the style draws it darker than the
ground.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.indicator import paint_indicator

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
        place = QRectF(self.style().subElementRect(part, option, self))
        paint_indicator(self, self._theme, place, (place.height() - 1) / 2, _dot)


def _dot(drawing: Drawing, inside: QRectF) -> None:
    dot = inside.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
    drawing.box(dot, dot.height() / 2, drawing.theme.colour("on_accent"))
