"""The cells of an import: what the file says, and at the end what the library says instead."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from briefing.desktop.importing.plan_model import STORED
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.record_model import Index
from briefing.desktop.widgets.tick_box import draw_tick_box

_ICON, _SIDE, _GAP = 13.0, 8.0, 5.0


class Cells(QStyledItemDelegate):
    """A cell is as usual unless the library says something else."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        stored = index.data(STORED)
        if not stored:
            super().paint(painter, option, index)
            self._paint_tick(painter, option, index)
            return
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        words = filled.text
        filled.text = ""
        style = filled.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, filled, painter, filled.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        drawing = Drawing(painter, self._theme, QRectF(option.rect), mirrored)
        ink = filled.palette.color(QPalette.ColorRole.Text)
        self._draw(drawing, words, str(stored), ink)
        painter.restore()

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Over what the style draws, whose edge is not seen in the dark."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        place = QRectF(filled.widget.style().subElementRect(part, filled, filled.widget))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        drawing = Drawing(painter, self._theme, QRectF(option.rect), mirrored)
        draw_tick_box(drawing, place, is_checked=Qt.CheckState(state) == Qt.CheckState.Checked)
        painter.restore()

    def _draw(self, drawing: Drawing, words: str, stored: str, ink: QColor) -> None:
        theme, height = self._theme, drawing.bounds.height()
        half = drawing.bounds.width() / 2
        quiet = theme.colour("warning")
        font = theme.font("body")
        drawing.text(drawing.at(_SIDE, 0, half - _SIDE - _GAP, height), words, font, ink)
        icon = drawing.at(half, (height - _ICON) / 2, _ICON, _ICON)
        drawing.icon(icon, "database", quiet, 2)
        start = half + _ICON + _GAP
        room = drawing.at(start, 0, drawing.bounds.width() - start - _SIDE, height)
        drawing.text(room, stored, font, quiet)
