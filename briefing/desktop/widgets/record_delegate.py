"""How a record looks in a list: its mark, two lines, and badges at the end of the first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import ROW_LIST, SEMIBOLD
from briefing.desktop.widgets.drawing import Align, Drawing, text_width
from briefing.desktop.widgets.marks import draw_mark
from briefing.desktop.widgets.record_model import RecordModel, RecordRow, RowBadge
from briefing.desktop.widgets.row_ground import RowState, draw_row_ground
from briefing.desktop.widgets.tones import TONES

_MARK_SIZE = 34
_TEXT_START = 54
_END_MARGIN = 10
_BADGE_ICON = 13
_BADGE_GAP = 8
_LINE = 18
_INDENT = 18.0


class RecordDelegate(QStyledItemDelegate):
    """Paints the rows of a `RecordModel`."""

    def __init__(self, theme: Theme, model: RecordModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(100, ROW_LIST)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(option.rect).adjusted(8, 2, -8, -2)
        mirrored = option.direction.name == "RightToLeft"
        drawing = Drawing(painter, self._theme, bounds, mirrored)
        draw_row_ground(drawing, _state(option.state), radius=8)
        row = self._model.row_at(index.row())
        inset = min(row.depth * _INDENT, bounds.width() / 3)
        place = drawing.at(inset, 0, bounds.width() - inset, bounds.height())
        _draw_row(drawing.within(place), row)
        painter.restore()


def _state(state: QStyle.StateFlag) -> RowState:
    flags = QStyle.StateFlag
    return RowState(
        bool(state & flags.State_Selected),
        bool(state & flags.State_MouseOver),
        bool(state & flags.State_HasFocus),
    )


def _draw_row(drawing: Drawing, row: RecordRow) -> None:
    theme, height = drawing.theme, drawing.bounds.height()
    start = _END_MARGIN
    if row.mark:
        draw_mark(
            drawing, drawing.at(10, (height - _MARK_SIZE) / 2, _MARK_SIZE, _MARK_SIZE), row.mark
        )
        start = _TEXT_START
    width = drawing.bounds.width() - start - _END_MARGIN
    top = (height - 2 * _LINE) / 2 if row.detail else (height - _LINE) / 2
    taken = _draw_badges(drawing, row.badges, top)
    drawing.text(
        drawing.at(start, top, width - taken, _LINE),
        row.title,
        theme.font("body", SEMIBOLD),
        theme.colour("text"),
    )
    drawing.text(
        drawing.at(start, top + _LINE, width, _LINE),
        row.detail,
        theme.font("small"),
        theme.colour("text_secondary"),
    )


def _draw_badges(drawing: Drawing, badges: tuple[RowBadge, ...], top: float) -> float:
    """Paint the badges from the end of the row inwards; returns the width they take."""
    theme = drawing.theme
    font = theme.font("small", tabular=True)
    taken = 0.0
    for badge in reversed(badges):
        colour = theme.colour(TONES[badge.tone])
        wide = text_width(badge.text, font) if badge.text else 0.0
        icon = _BADGE_ICON if badge.icon else 0
        gap = 4 if badge.icon and badge.text else 0
        x = drawing.bounds.width() - _END_MARGIN - taken - wide
        ends: Align = "end"
        drawing.text(
            drawing.at(x - 1, top, wide + 1, _LINE),
            badge.text,
            font,
            theme.colour("text_secondary") if badge.icon else colour,
            ends,
        )
        if badge.icon:
            place = drawing.at(x - gap - icon, top + (_LINE - icon) / 2, icon, icon)
            drawing.icon(place, badge.icon, colour)
        taken += wide + gap + icon + _BADGE_GAP
    return taken
