"""A key figure as a card: its number large, how it changed, its curve, whose number it is."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_L, SEMIBOLD
from briefing.desktop.widgets.card_values import Direction, FigureCardValue
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.painted_button import PaintedButton
from briefing.desktop.widgets.tips import plain_tip

_HEIGHT, _LEAST_WIDTH, _USUAL_WIDTH = 112, 150, 200
_SIDE = 14.0
_CURVE_WIDTH, _CURVE_LEAST, _CURVE_HEIGHT, _CURVE_TOP = 68.0, 28.0, 22.0, 34.0
_ARROWS: dict[Direction, str] = {"up": "trending-up", "down": "trending-down", "level": "minus"}


class FigureCard(PaintedButton):
    """Pressed by click, Space or Enter; `opened` gives the key of its figure."""

    opened = Signal(str)

    def __init__(self, theme: Theme, value: FigureCardValue) -> None:
        super().__init__(theme, RADIUS_L)
        self._value = value
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell_opened)
        self.set_value(value)

    def set_value(self, value: FigureCardValue) -> None:
        """Show another state of the figure."""
        self._value = value
        self.setAccessibleName(value.spoken)
        self.setToolTip(plain_tip(value.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, _HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        edge = self._theme.colour("text_tertiary" if self.underMouse() else "border")
        place = drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(place, RADIUS_L, self._theme.colour("raised"), edge)
        _draw_value(drawing, self._value)
        _draw_change(drawing, self._value)
        _draw_claim(drawing, self._value)

    def _tell_opened(self) -> None:
        self.opened.emit(self._value.key)


def _draw_value(drawing: Drawing, value: FigureCardValue) -> None:
    theme = drawing.theme
    room = drawing.bounds.width() - 2 * _SIDE
    secondary = theme.colour("text_secondary")
    drawing.text(drawing.at(_SIDE, 9, room, 18), value.label, theme.font("small"), secondary)
    font = theme.font("figure", SEMIBOLD, tabular=True)
    if text_width(value.value, font) > room:
        font = theme.font("lead", SEMIBOLD, tabular=True)
    place = drawing.at(_SIDE, 26, room, 34)
    taken = drawing.text(place, value.value, font, theme.colour("text"))
    free = room - taken - _SIDE
    if any(one != other for one, other in pairwise(value.series)) and free >= _CURVE_LEAST:
        width = min(free, _CURVE_WIDTH)
        curve = drawing.at(_SIDE + room - width, _CURVE_TOP, width, _CURVE_HEIGHT)
        _draw_curve(drawing, curve, value.series)


def _draw_curve(drawing: Drawing, place: QRectF, series: tuple[float, ...]) -> None:
    """The curve runs with time from start to end, so mirrored when the interface is."""
    least, most = min(series), max(series)
    last = len(series) - 1
    points: list[QPointF] = []
    for at, number in enumerate(series):
        share = at / last
        x = place.left() + place.width() * (1 - share if drawing.mirrored else share)
        points.append(
            QPointF(x, place.bottom() - place.height() * (number - least) / (most - least))
        )
    painter, accent = drawing.painter, drawing.theme.colour("accent")
    pen = QPen(accent, 1.6, Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.setBrush(accent)
    painter.setPen(QPen(drawing.theme.colour("raised"), 1.5))
    painter.drawEllipse(points[-1], 3.4, 3.4)


def _draw_change(drawing: Drawing, value: FigureCardValue) -> None:
    theme = drawing.theme
    room = drawing.bounds.width() - 2 * _SIDE
    x = _SIDE
    if value.direction:
        place = drawing.at(x, 66, 14, 14)
        drawing.icon(place, _ARROWS[value.direction], theme.colour("text_secondary"), 2)
        x += 19
    font = theme.font("small", SEMIBOLD, tabular=True)
    place = drawing.at(x, 64, room - x + _SIDE, 18)
    taken = drawing.text(place, value.change, font, theme.colour("text"))
    x += taken + 6 if value.change else 0
    place = drawing.at(x, 64, max(0.0, room - x + _SIDE), 18)
    drawing.text(place, value.change_note, theme.font("small"), theme.colour("text_secondary"))


def _draw_claim(drawing: Drawing, value: FigureCardValue) -> None:
    theme = drawing.theme
    room = drawing.bounds.width() - 2 * _SIDE
    x = _SIDE
    if value.caution:
        drawing.icon(drawing.at(x, 87, 13, 13), "circle-alert", theme.colour("warning"), 2)
        x += 18
    parts = (value.caution, value.claimant, value.as_of)
    words = " · ".join(part for part in parts if part)
    colour = theme.colour("warning" if value.caution else "text_tertiary")
    place = drawing.at(x, 86, room - x + _SIDE, 16)
    drawing.text(place, words, theme.font("caption"), colour)
