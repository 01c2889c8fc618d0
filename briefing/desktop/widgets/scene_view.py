"""A scene (chart, matrix, timeline as shapes and texts) painted in the window.

It is the same scene that goes into the PDF, so the window shows what will be printed. A point of
the scene is a pixel at 96 dpi times `scale`.
"""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.scene.items import Item, Lettering, Line, Path, Rect, Scene, Stroke, Text

SANS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")
SERIF = ("Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew")
_FONT_PIXELS = 100


def measure(words: str, lettering: Lettering) -> float:
    """The printed width of a text in points, for builders of scenes."""
    width = QFontMetricsF(_font(lettering)).horizontalAdvance(words)
    return width * lettering.size / _FONT_PIXELS


def paint_scene(painter: QPainter, scene: Scene) -> None:
    """Paint every item, later ones over earlier ones, in the painter's own units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in scene.items:
        _paint_item(painter, item)
    painter.restore()


class SceneView(QWidget):
    """A scene on its own ground, as wide as the place it has, never larger than `largest`."""

    def __init__(self, name: str, ground: str = "#FFFFFF", largest: float = 2.0) -> None:
        super().__init__()
        self._scene = Scene(1, 1, ())
        self._ground = QColor(ground)
        self._largest = largest
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    def show_scene(self, scene: Scene, spoken: str) -> None:
        """Show a scene; `spoken` is what it shows, in words."""
        self._scene = scene
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._scene.width), round(self._scene.height))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._scene.height * self._scale(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        scale = min(self._scale(self.width()), self.height() / self._scene.height)
        painter.translate((self.width() - self._scene.width * scale) / 2, 0)
        painter.scale(scale, scale)
        paint_scene(painter, self._scene)
        painter.end()

    def _scale(self, width: int) -> float:
        return min(width / self._scene.width, self._largest)


def _paint_item(painter: QPainter, item: Item) -> None:
    match item:
        case Rect():
            painter.setBrush(_brush(item.fill))
            painter.setPen(_pen(item.stroke))
            place = QRectF(item.x, item.y, item.width, item.height)
            painter.drawRoundedRect(place, item.radius, item.radius)
        case Line():
            painter.setPen(_pen(item.stroke))
            painter.drawLine(QLineF(item.x1, item.y1, item.x2, item.y2))
        case Path():
            painter.setBrush(_brush(item.fill))
            painter.setPen(_pen(item.stroke))
            painter.drawPath(_outline(item))
        case Text():
            _paint_text(painter, item)


def _paint_text(painter: QPainter, item: Text) -> None:
    font = _font(item.lettering)
    width = QFontMetricsF(font).horizontalAdvance(item.text)
    shift = {"left": 0.0, "middle": -width / 2, "right": -width}[item.anchor]
    painter.save()
    painter.translate(item.x, item.y)
    painter.rotate(-item.angle)
    painter.scale(item.lettering.size / _FONT_PIXELS, item.lettering.size / _FONT_PIXELS)
    painter.setFont(font)
    painter.setPen(QColor(item.lettering.colour))
    painter.drawText(QPointF(shift, 0), item.text)
    painter.restore()


def _outline(path: Path) -> QPainterPath:
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for step in path.steps:
        points = [QPointF(x, y) for x, y in step.points]
        match step.command:
            case "move":
                outline.moveTo(points[0])
            case "line":
                outline.lineTo(points[0])
            case "curve":
                outline.cubicTo(*points)
            case "close":
                outline.closeSubpath()
    return outline


def _font(lettering: Lettering) -> QFont:
    """The font at a fixed size, to be scaled by whoever paints: pixel sizes are whole numbers."""
    font = QFont(list(SERIF if lettering.family == "serif" else SANS))
    font.setPixelSize(_FONT_PIXELS)
    font.setBold(lettering.bold)
    font.setItalic(lettering.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in lettering.features:
        font.setFeature(QFont.Tag(feature), 1)
    return font


def _brush(fill: str | None) -> QBrush:
    return QBrush(QColor(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush)


def _pen(stroke: Stroke | None) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(stroke.colour), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen
