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
    inside = place.adjusted(0.5, 0.5, -0.5, -0.5)
    is_checked = button.isChecked()
    ground = theme.colour("accent" if is_checked else "surface")
    edge = theme.colour("accent" if is_checked or button.hasFocus() else "text_tertiary")
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing = Drawing(painter, theme, QRectF(button.rect()), button.isRightToLeft())
    drawing.box(inside, radius, ground, edge)
    if is_checked:
        mark(drawing, inside)
    painter.end()
