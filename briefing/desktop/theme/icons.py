"""The shipped line icons, drawn in a colour of the theme at the moment they are painted.

So an icon is sharp at every resolution and follows a switch from light to dark without being
loaded again.
"""

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from briefing.resources import resource

LINE_WIDTH = 1.75


class IconSet:
    """The icons by name, each rendered once per colour and line width."""

    def __init__(self) -> None:
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}

    def draw(
        self, painter: QPainter, name: str, rect: QRectF, colour: str, width: float = LINE_WIDTH
    ) -> None:
        """Paint the icon `name` into `rect`; raises `FileNotFoundError` for one not shipped."""
        key = (name, colour, width)
        if key not in self._renderers:
            self._renderers[key] = _renderer(name, colour, width)
        self._renderers[key].render(painter, rect)


def _renderer(name: str, colour: str, width: float) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{width}"')
    return QSvgRenderer(QByteArray(drawing.encode()))
