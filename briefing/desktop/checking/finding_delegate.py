"""How a finding looks in a list: its mark, its rule, where it stands, and the sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.desktop.checking.rule_words import rule_title
from briefing.desktop.editor.part_names import part_name
from briefing.desktop.messages import translated
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, Colour
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.row_ground import RowState, draw_row_ground
from briefing.domain.checks.finding import Checked

if TYPE_CHECKING:
    from briefing.desktop.checking.finding_list import FindingModel

_ROW, _HEADING = 54, 30
_LINE, _ICON, _START = 18, 16, 32


def mark_of_finding(checked: Checked) -> tuple[str, Colour]:
    """The icon of a finding and its colour; the shape alone tells how grave it is."""
    if checked.answer is not None:
        return "check", "ok"
    return ("triangle-alert", "warning") if checked.needs_answer else ("info", "text_tertiary")


class FindingDelegate(QStyledItemDelegate):
    """Paints the rows of a `FindingModel`."""

    def __init__(self, theme: Theme, model: "FindingModel", parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        return QSize(100, _HEADING if self._model.finding(index.row()) is None else _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction.name == "RightToLeft"
        bounds = QRectF(option.rect).adjusted(8, 1, -8, -1)
        drawing = Drawing(painter, self._theme, bounds, mirrored)
        found = self._model.finding(index.row())
        if found is None:
            self._draw_heading(drawing, str(self._model.rows[index.row()]))
        else:
            flags = QStyle.StateFlag
            state = RowState(
                bool(option.state & flags.State_Selected),
                bool(option.state & flags.State_MouseOver),
                bool(option.state & flags.State_HasFocus),
            )
            draw_row_ground(drawing, state, radius=8)
            self._draw_finding(drawing, found.checked)
        painter.restore()

    def _draw_heading(self, drawing: Drawing, words: str) -> None:
        place = drawing.at(4, 6, drawing.bounds.width() - 8, _LINE)
        font = self._theme.font("small", SEMIBOLD)
        drawing.text(place, words, font, self._theme.colour("text_secondary"))

    def _draw_finding(self, drawing: Drawing, checked: Checked) -> None:
        theme, finding = self._theme, checked.finding
        icon, colour = mark_of_finding(checked)
        top = (drawing.bounds.height() - 2 * _LINE) / 2
        drawing.icon(drawing.at(8, top + 1, _ICON, _ICON), icon, theme.colour(colour), 2)
        width = drawing.bounds.width() - _START - 8
        where = part_name(finding.text) if finding.text else ""
        small = theme.font("small")
        taken = min(text_width(where, small) + 8, width / 3) if where else 0
        title, ink = drawing.at(_START, top, width - taken, _LINE), theme.colour("text")
        drawing.text(title, rule_title(finding.rule), theme.font("body", SEMIBOLD), ink)
        if where:
            place = drawing.at(_START + width - taken, top, taken, _LINE)
            drawing.text(place, where, small, theme.colour("text_tertiary"), "end")
        line = drawing.at(_START, top + _LINE, width, _LINE)
        drawing.text(line, translated(finding.message), small, theme.colour("text_secondary"))
