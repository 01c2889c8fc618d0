"""The shipped line icons, drawn in a colour of the theme at the moment they are painted.

So an icon is sharp at every resolution and follows a switch from light to dark without being
loaded again.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing.resources import resource

ColourOf = Callable[[QIcon.Mode], str]
LINE_WIDTH = 1.75


class IconSet:
    """The icons by name, each rendered once per colour and line width."""

    def __init__(self) -> None:
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}
        self._engines: list[QIconEngine] = []

    def draw(
        self, painter: QPainter, name: str, rect: QRectF, colour: str, width: float = LINE_WIDTH
    ) -> None:
        """Paint the icon `name` into `rect`; raises `FileNotFoundError` for one not shipped."""
        key = (name, colour, width)
        if key not in self._renderers:
            self._renderers[key] = _renderer(name, colour, width)
        self._renderers[key].render(painter, rect)

    def icon(self, name: str, colour_of: ColourOf) -> QIcon:
        """A QIcon of `name`, asking `colour_of` for its colour whenever it is painted."""
        resource(f"icons/{name}.svg")
        return QIcon(TintedIcon(self, name, colour_of))

    def keep(self, engine: QIconEngine) -> None:
        """Hold a copied engine: Qt owns it, but does not keep its Python part alive."""
        self._engines.append(engine)


class TintedIcon(QIconEngine):
    """What Qt asks to paint an icon on a button or in a menu."""

    def __init__(self, icons: IconSet, name: str, colour_of: ColourOf) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour_of = colour_of

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        self._icons.draw(painter, self._name, QRectF(rect), self._colour_of(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        if picture.isNull():  # a button squeezed to nothing has no room for its icon
            return picture
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        copy = TintedIcon(self._icons, self._name, self._colour_of)
        self._icons.keep(copy)
        return copy


def _renderer(name: str, colour: str, width: float) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{width}"')
    return QSvgRenderer(QByteArray(drawing.encode()))
