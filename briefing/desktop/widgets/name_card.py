"""A name as a card: set large in its own script, with what sort of name it is below."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, RADIUS_M
from briefing.desktop.widgets.drawing import Align, Drawing, text_width
from briefing.desktop.widgets.painted_button import PaintedButton
from briefing.desktop.widgets.tips import plain_tip
from briefing.text.directions import direction_of_text

_HEIGHT = 58
_SIDE = 12.0
_WIDEST = 420.0


class NameCard(PaintedButton):
    """Pressed to change the name. Both lines begin where the script of the name begins."""

    def __init__(self, theme: Theme, name: str, caption: str) -> None:
        super().__init__(theme, RADIUS_M)
        self._name = name
        self._caption = caption
        self.setAccessibleName(f"{name}, {caption}")
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        name = text_width(self._name, self._theme.font("title", MEDIUM))
        caption = text_width(self._caption, self._theme.font("caption"))
        width = min(_WIDEST, max(name, caption) + 2 * _SIDE + 2)
        return QSize(round(width + 0.5), _HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        theme = self._theme
        edge = theme.colour("text_tertiary" if self.underMouse() else "border")
        place = drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(place, RADIUS_M, theme.colour("raised"), edge)
        room = drawing.bounds.width() - 2 * _SIDE
        name = drawing.at(_SIDE, 6, room, 28)
        side = self._side(drawing)
        drawing.text(name, self._name, theme.font("title", MEDIUM), theme.colour("text"), side)
        caption = drawing.at(_SIDE, 35, room, 16)
        ink = theme.colour("text_secondary")
        drawing.text(caption, self._caption, theme.font("caption"), ink, side)

    def _side(self, drawing: Drawing) -> Align:
        begins_right = direction_of_text(self._name) == "rtl"
        return "start" if begins_right == drawing.mirrored else "end"
