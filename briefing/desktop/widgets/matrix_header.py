"""The headings of the matrix: propositions above, actors at the side, each a thing to open."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.matrix_values import MatrixTable

_LINES_MOST = 3
_HEIGHT_LEAST = 36
_SIDE = 3.0


class HoldsTable(Protocol):
    """Whatever holds the matrix that is shown."""

    table: MatrixTable


class MatrixHeader(QHeaderView):
    """One of the two; the heading of the current cell stands out."""

    def __init__(
        self, orientation: Qt.Orientation, theme: Theme, values: HoldsTable, parent: QTableView
    ) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._values = values
        self._view = parent
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Vertical:
            return super().sizeHint()
        font = self._theme.font("small", SEMIBOLD)
        metrics = QFontMetricsF(font)
        room = QRectF(0, 0, self.defaultSectionSize() - 2 * _SIDE, 1000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        heights = [
            metrics.boundingRect(room, wrap, column.title).height()
            for column in self._values.table.columns
        ]
        tallest = min(max(heights, default=0), _LINES_MOST * metrics.lineSpacing())
        return QSize(super().sizeHint().width(), max(_HEIGHT_LEAST, round(tallest) + 10))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(rect), self.isRightToLeft())
        current = self._view.currentIndex()
        if self.orientation() == Qt.Orientation.Horizontal:
            self._draw_column(drawing, section, is_current=current.column() == section)
        else:
            self._draw_row(drawing, section, is_current=current.row() == section)
        painter.restore()

    def _draw_column(self, drawing: Drawing, section: int, *, is_current: bool) -> None:
        font = self._theme.font("small", SEMIBOLD) if is_current else self._theme.font("small")
        colour = self._theme.colour("text" if is_current else "text_secondary")
        column = self._values.table.columns[section]
        room = drawing.bounds.adjusted(_SIDE, 2, -_SIDE, -5)
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        needed = QFontMetricsF(font).boundingRect(room, wrap, column.title)
        top = max(room.top(), room.bottom() - needed.height())
        place = QRectF(room.left(), top, room.width(), room.bottom() - top)
        drawing.paragraph(place, column.title, font, colour, "middle")

    def _draw_row(self, drawing: Drawing, section: int, *, is_current: bool) -> None:
        row = self._values.table.rows[section]
        middle = drawing.bounds.height() / 2
        dot: QPointF = drawing.at(8, middle, 0, 0).topLeft()
        drawing.disc(dot, 4, QColor(row.colour))
        font = self._theme.font("small", SEMIBOLD) if is_current else self._theme.font("small")
        colour = self._theme.colour("text" if is_current else "text_secondary")
        place = drawing.at(20, 0, drawing.bounds.width() - 26, drawing.bounds.height())
        drawing.text(place, row.title, font, colour)
