"""The box of a tick and the ring of a choice, drawn by us: the style draws their edge darker than
the ground, so that in the dark nobody sees it.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton

from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing


def paint_indicator(
    button: QAbstractButton,
    theme: Theme,
    place: QRectF,
    radius: float,
    mark: Callable[[Drawing, QRectF], None],
) -> None:
    """Paints over what the style drew at `place`; `mark` is drawn where the button is checked."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing = Drawing(painter, theme, QRectF(button.rect()), button.isRightToLeft())
    checked, focused = button.isChecked(), button.hasFocus()
    draw_indicator(drawing, place, radius, mark, is_checked=checked, is_focused=focused)
    painter.end()


def draw_indicator(
    drawing: Drawing,
    place: QRectF,
    radius: float,
    mark: Callable[[Drawing, QRectF], None],
    *,
    is_checked: bool,
    is_focused: bool,
) -> None:
    """Draws the box or ring at `place`, with its `mark` where it is checked."""
    inside = place.adjusted(0.5, 0.5, -0.5, -0.5)
    ground = drawing.theme.colour("accent" if is_checked else "surface")
    edge = drawing.theme.colour("accent" if is_checked or is_focused else "text_tertiary")
    drawing.box(inside, radius, ground, edge)
    if is_checked:
        mark(drawing, inside)
    if is_checked and is_focused:  # its edge is that of every checked one
        drawing.focus_ring(place, radius)
