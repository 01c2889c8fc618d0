"""The shipped icons as Qt wants them for buttons and menus; the first paint shows none."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from briefing.desktop.theme.icons import IconSet
from briefing.resources import resource

ColourOf = Callable[[QIcon.Mode], str]


class TintedIcons:
    """Icons that ask for their colour whenever they are painted."""

    def __init__(self, icons: IconSet) -> None:
        self._icons = icons
        self._engines: list[QIconEngine] = []

    def icon(self, name: str, colour_of: ColourOf) -> QIcon:
        """A QIcon of `name`; raises `FileNotFoundError` for one not shipped."""
        resource(f"icons/{name}.svg")
        return QIcon(_TintedIcon(self, self._icons, name, colour_of))

    def keep(self, engine: QIconEngine) -> None:
        """Hold a copied engine: Qt owns it, but does not keep its Python part alive."""
        self._engines.append(engine)


class _TintedIcon(QIconEngine):
    """What Qt asks to paint an icon on a button or in a menu."""

    def __init__(
        self, kept_by: TintedIcons, icons: IconSet, name: str, colour_of: ColourOf
    ) -> None:
        super().__init__()
        self._kept_by = kept_by
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
        copy = _TintedIcon(self._kept_by, self._icons, self._name, self._colour_of)
        self._kept_by.keep(copy)
        return copy
