"""A box to tick whose edge is seen in the dark too: the style draws it darker than the ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_S
from briefing.desktop.widgets.drawing import Drawing

_TICK = 3.0  # width of the line


class TickBox(QCheckBox):
    """A check box in the colours of the theme."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        place = QRectF(self.style().subElementRect(part, option, self)).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        theme = self._theme
        is_ticked = self.isChecked()
        ground = theme.colour("accent" if is_ticked else "surface")
        edge = theme.colour("accent" if is_ticked or self.hasFocus() else "text_tertiary")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, theme, QRectF(self.rect()), self.isRightToLeft())
        drawing.box(place, RADIUS_S - 1, ground, edge)
        if is_ticked:
            inside = place.adjusted(1.5, 1.5, -1.5, -1.5)
            drawing.icon(inside, "check", theme.colour("on_accent"), _TICK)
        painter.end()
