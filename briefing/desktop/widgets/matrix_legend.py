"""The legend of the matrix: the same cells with their words, wrapped to the width there is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.matrix_cell import draw_cell
from briefing.desktop.widgets.matrix_values import MatrixCell, Standing

_CELL_WIDTH, _WIDE_CELL, _CELL_HEIGHT = 34.0, 50.0, 26.0
_CELL_GAP, _ENTRY_GAP = 4.0, 14.0


def legend_entries() -> tuple[tuple[MatrixCell | None, str], ...]:
    """Every look of a cell with its word."""
    neutral, leaning, against = Standing("0", 0), Standing("+", 1), Standing("−", -1)
    scale: tuple[tuple[Standing, str], ...] = (
        (Standing("−−", -2), say("opposes")),
        (against, say("leans against")),
        (neutral, say("neutral")),
        (leaning, say("leans for")),
        (Standing("++", 2), say("supports")),
    )
    return (
        *((MatrixCell(standing, words), words) for standing, words in scale),
        (None, say("nobody has looked")),
        (MatrixCell(neutral, "", is_red_line=True), say("red line")),
        (MatrixCell(leaning, "", is_conditional=True), say("on a condition")),
        (MatrixCell(leaning, "", done=against), say("says | does")),
        (MatrixCell(leaning, "", has_second_voice=True), say("a second voice")),
        (MatrixCell(leaning, "", source="reported"), say("reportedly")),
        (MatrixCell(leaning, "", source="inferred"), say("we infer")),
        (MatrixCell(leaning, "", is_stale=True), say("not confirmed lately")),
    )


class MatrixLegend(QWidget):
    """Cells and words in as many lines as the width needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries = legend_entries()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken = "; ".join(words for _, words in self._entries)
        self.setAccessibleName(say("Legend: {entries}", entries=spoken))

    def sizeHint(self) -> QSize:
        lines = 1 + max((line for _, line in self._places()), default=0)
        return QSize(200, round(lines * _CELL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        font, colour = self._theme.font("caption"), self._theme.colour("text_secondary")
        for (cell, words), (x, line) in zip(self._entries, self._places(), strict=True):
            top = line * _CELL_HEIGHT
            room = _cell_width(cell)
            draw_cell(drawing.within(drawing.at(x, top, room, _CELL_HEIGHT)), cell)
            wide = text_width(words, font) + 2
            start = x + room + _CELL_GAP
            drawing.text(drawing.at(start, top, wide, _CELL_HEIGHT), words, font, colour)
        painter.end()

    def _places(self) -> list[tuple[float, int]]:
        """The distance from the start edge and the line of every entry."""
        font = self._theme.font("caption")
        places: list[tuple[float, int]] = []
        x, line = 0.0, 0
        for cell, words in self._entries:
            width = _cell_width(cell) + _CELL_GAP + text_width(words, font)
            if x and x + width > self.width():
                x, line = 0.0, line + 1
            places.append((x, line))
            x += width + _ENTRY_GAP
        return places


def _cell_width(cell: MatrixCell | None) -> float:
    """Room for the sign, and for a mark beside it where there is one."""
    has_mark = cell and (cell.done or cell.has_second_voice or cell.is_stale)
    return _WIDE_CELL if has_mark else _CELL_WIDTH
