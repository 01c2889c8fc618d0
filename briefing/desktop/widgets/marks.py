"""The small marks in front of a record: an actor's initials on a disc, a kind's icon on a tile."""

from typing import TypeAlias

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing.desktop.theme.contrast import ink_on
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, Colour, Tint
from briefing.desktop.widgets.drawing import Drawing
from briefing.domain.frozen import frozen

_INITIALS_SHARE = 0.36
_ICON_SHARE = 0.54
_TILE_RADIUS_SHARE = 0.24


@frozen
class InitialsMark:
    """An actor: up to two initials on a disc of the actor's colour ("#RRGGBB")."""

    name: str
    colour: str


@frozen
class IconMark:
    """Any other record: the icon of its kind on a tinted tile."""

    icon: str
    tint: Tint = "grey"


Mark: TypeAlias = InitialsMark | IconMark


def initials(name: str) -> str:
    """The first letters of the first two words, in capitals where the script has them."""
    words = [word for word in name.replace("’", " ").replace("-", " ").split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper()


def draw_mark(drawing: Drawing, rect: QRectF, mark: Mark) -> None:
    """Paint a mark into a square."""
    if isinstance(mark, InitialsMark):
        drawing.disc(rect.center(), rect.width() / 2, QColor(mark.colour))
        font = QFont(drawing.theme.font("small", SEMIBOLD))
        font.setPixelSize(round(rect.height() * _INITIALS_SHARE))
        ink = QColor(ink_on(mark.colour))
        drawing.text(rect, initials(mark.name), font, ink, "middle")
        return
    ground, ink = drawing.theme.tint(mark.tint)
    drawing.box(rect, rect.width() * _TILE_RADIUS_SHARE, ground)
    margin = rect.width() * (1 - _ICON_SHARE) / 2
    drawing.icon(rect.adjusted(margin, margin, -margin, -margin), mark.icon, ink)


class MarkView(QWidget):
    """A mark on its own, as beside the title of a page; screen readers pass over it."""

    def __init__(self, theme: Theme, mark: Mark, size: int = 46) -> None:
        super().__init__()
        self._theme = theme
        self._mark = mark
        self._size = size
        self.setFixedSize(size, size)

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        draw_mark(drawing, drawing.bounds, self._mark)
        painter.end()


class IconView(QWidget):
    """An icon on its own beside words that say the same; screen readers pass over it."""

    def __init__(self, theme: Theme, icon: str, size: int, colour: Colour) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._colour: Colour = colour
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        drawing.icon(drawing.bounds, self._icon, self._theme.colour(self._colour), 2)
        painter.end()
