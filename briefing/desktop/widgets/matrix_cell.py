"""How a cell of the matrix is drawn. Nothing is said by colour alone.

The sign and the ground give the stance; a ring with a filled corner is a red line, "?" a condition,
two heads a second voice, a dashed edge what is only reported, a dotted one what is
inferred, a clock what has grown old, a split cell what is done against what is said. A dotted box
with "·" is a cell where nobody has looked.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from briefing.desktop.theme.contrast import ink_on
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.matrix_values import MatrixCell, Source, Standing
from briefing.domain.stances import CONDITION_SIGN

_RADIUS = 5.0
_MARGIN = 2.0
_CORNER = 14.0
_MARK = 11.0
_LONGEST_SIGN = 3
NOT_LOOKED = "·"


def draw_cell(drawing: Drawing, cell: MatrixCell | None, *, has_focus: bool = False) -> None:
    """Paint a cell into the bounds of the drawing."""
    box = drawing.bounds.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    if cell is None:
        _draw_unknown(drawing, box)
    else:
        _draw_standing(drawing, box, cell)
        _draw_marks(drawing, box, cell)
    if has_focus:
        drawing.focus_ring(box, _RADIUS)


def _draw_unknown(drawing: Drawing, box: QRectF) -> None:
    theme = drawing.theme
    drawing.painter.setBrush(Qt.BrushStyle.NoBrush)
    drawing.painter.setPen(QPen(theme.colour("border"), 1, Qt.PenStyle.DotLine))
    drawing.painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    drawing.text(box, NOT_LOOKED, theme.font("body"), theme.colour("text_tertiary"), "middle")


def _draw_standing(drawing: Drawing, box: QRectF, cell: MatrixCell) -> None:
    ground = _ground(drawing.theme, cell.standing)
    drawing.box(box, _RADIUS, ground)
    if cell.standing.level is None:
        edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(edge, _RADIUS, edge=drawing.theme.colour("text_tertiary"))
    said = QRectF(box)
    if cell.done:
        done = QRectF(box)
        said.setWidth(box.width() / 2)
        done.setLeft(box.center().x())
        if drawing.mirrored:
            said, done = done, said
        _draw_done(drawing, box, done, cell.done)
    _draw_sign(drawing, said, cell.standing, conditional=cell.is_conditional)
    if cell.source != "stated":
        _draw_source(drawing, box, cell.source, _ink(drawing.theme, cell.standing))


def _draw_done(drawing: Drawing, box: QRectF, half: QRectF, done: Standing) -> None:
    """The half of a split cell that shows what is done, behind a slanted cut."""
    painter = drawing.painter
    outline = QPainterPath()
    outline.addRoundedRect(box, _RADIUS, _RADIUS)
    slant = 4.0
    inner = half.right() if drawing.mirrored else half.left()
    outer = half.left() if drawing.mirrored else half.right()
    part = QPainterPath(QPointF(inner + slant, half.top()))
    part.lineTo(outer, half.top())
    part.lineTo(outer, half.bottom())
    part.lineTo(inner - slant, half.bottom())
    part.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ground(drawing.theme, done))
    painter.drawPath(outline.intersected(part))
    painter.setPen(QPen(drawing.theme.colour("surface"), 1.5))
    painter.drawLine(QPointF(inner + slant, half.top()), QPointF(inner - slant, half.bottom()))
    _draw_sign(drawing, half, done, conditional=False)


def sign_font(theme: Theme, standing: Standing) -> QFont:
    """In what a sign is written: one that is a word smaller than the others."""
    return theme.font("small" if len(standing.sign) > _LONGEST_SIGN else "lead", SEMIBOLD)


def _draw_sign(drawing: Drawing, box: QRectF, standing: Standing, *, conditional: bool) -> None:
    add = conditional and standing.sign != CONDITION_SIGN
    sign = f"{standing.sign}\u2009{CONDITION_SIGN}" if add else standing.sign
    font = sign_font(drawing.theme, standing)
    drawing.text(box.translated(0, -1), sign, font, _ink(drawing.theme, standing), "middle")


def _draw_source(drawing: Drawing, box: QRectF, source: Source, ink: QColor) -> None:
    style = Qt.PenStyle.DashLine if source == "reported" else Qt.PenStyle.DotLine
    drawing.painter.setBrush(Qt.BrushStyle.NoBrush)
    drawing.painter.setPen(QPen(ink, 1.4, style))
    drawing.painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)


def _draw_marks(drawing: Drawing, box: QRectF, cell: MatrixCell) -> None:
    end = cell.done or cell.standing
    ink = _ink(drawing.theme, end)
    if cell.is_red_line:
        _draw_red_line(drawing, box)
    inside = drawing.within(box)
    if cell.is_stale:
        place = inside.at(box.width() - 14, box.height() - 14, _MARK, _MARK)
        drawing.icon(place, "clock", ink, 2)
    if cell.has_second_voice:
        place = inside.at(box.width() - 14, 3, _MARK, _MARK)
        drawing.icon(place, "users", ink, 2)


def _draw_red_line(drawing: Drawing, box: QRectF) -> None:
    painter, colour = drawing.painter, drawing.theme.colour("red_line")
    drawing.box(box, _RADIUS, edge=colour, edge_width=2)
    start = box.right() if drawing.mirrored else box.left()
    inwards = -_CORNER if drawing.mirrored else _CORNER
    corner = QPainterPath(QPointF(start, box.top()))
    corner.lineTo(start + inwards, box.top())
    corner.lineTo(start, box.top() + _CORNER)
    corner.closeSubpath()
    outline = QPainterPath()
    outline.addRoundedRect(box.adjusted(-1, -1, 1, 1), _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(outline.intersected(corner))


def _ground(theme: Theme, standing: Standing) -> QColor:
    if standing.level is None:
        return theme.colour("sunken")
    return QColor(theme.colours.stance[standing.level + 2])


def _ink(theme: Theme, standing: Standing) -> QColor:
    return QColor(ink_on(_ground(theme, standing).name()))


class CellPictures:
    """Cells drawn once for each look, size and resolution, so that a large matrix scrolls."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        theme.changed.connect(self._pictures.clear)

    def picture(
        self, cell: MatrixCell | None, size: QSize, ratio: float, *, has_focus: bool, mirrored: bool
    ) -> QPixmap:
        """The cell as a picture of `size` device independent pixels."""
        key = (_look(cell), size.width(), size.height(), ratio, has_focus, mirrored)
        if key not in self._pictures:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bounds = QRectF(0, 0, size.width(), size.height())
            draw_cell(Drawing(painter, self._theme, bounds, mirrored), cell, has_focus=has_focus)
            painter.end()
            self._pictures[key] = picture
        return self._pictures[key]


def _look(cell: MatrixCell | None) -> tuple[object, ...] | None:
    """Everything of a cell that is seen: all but its words."""
    if cell is None:
        return None
    marks = (cell.is_red_line, cell.is_conditional, cell.has_second_voice, cell.is_stale)
    return (cell.standing, cell.done, *marks, cell.source)
