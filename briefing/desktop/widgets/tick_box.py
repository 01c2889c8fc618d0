"""A box to tick whose edge is seen in the dark too: the style draws it darker than the ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_S
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.indicator import draw_indicator, paint_indicator

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
        place = QRectF(self.style().subElementRect(part, option, self))
        paint_indicator(self, self._theme, place, RADIUS_S - 1, _tick)


def draw_tick_box(drawing: Drawing, place: QRectF, *, is_checked: bool) -> None:
    """Draws the box as it is in a row of a table."""
    radius = RADIUS_S - 1
    draw_indicator(drawing, place, radius, _tick, is_checked=is_checked, is_focused=False)


def _tick(drawing: Drawing, inside: QRectF) -> None:
    room = inside.adjusted(1.5, 1.5, -1.5, -1.5)
    drawing.icon(room, "check", drawing.theme.colour("on_accent"), _TICK)
