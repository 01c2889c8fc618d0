"""The marks beside a text: one small tile for each record that a passage carries."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from briefing.desktop.reader.passage_marks import MarkedRecord, PassageMark
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_S
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.marks import IconMark, draw_mark
from briefing.desktop.widgets.painted_button import PaintedButton

TILE, GAP = 22, 4
IN_A_ROW = 3
STEP = TILE + GAP


class MarginMark(PaintedButton):
    """A tile with the icon of a record; pressed to go to it. Reached by F8, not by Tab."""

    entered = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget, mark: PassageMark, record: MarkedRecord
    ) -> None:
        super().__init__(theme, RADIUS_S)
        self.setParent(parent)
        self.mark = mark
        self.record = record
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(record.spoken)
        self.setFixedSize(TILE, TILE)

    def sizeHint(self) -> QSize:
        return QSize(TILE, TILE)

    def draw(self, drawing: Drawing) -> None:
        draw_mark(drawing, drawing.bounds, IconMark(self.record.icon, self.record.tint))
        if self.underMouse():
            ink = self._theme.tint(self.record.tint)[1]
            place = drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
            drawing.box(place, RADIUS_S, edge=ink)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()


def places_in_margin(tops: Sequence[int], at_most: int = IN_A_ROW) -> list[QPoint]:
    """Where tiles go whose passages begin at these heights, which grow: so many in a row, then
    below.

    Counted from the start edge of the margin and the top of the text.
    """
    places: list[QPoint] = []
    row, in_row = 0, 0
    for top in tops:
        is_below = not in_row or top >= row + TILE + GAP
        if is_below:
            row, in_row = max(top, row + TILE + GAP) if in_row else max(top, row), 0
        elif in_row == at_most:
            row, in_row = row + TILE + GAP, 0
        places.append(QPoint(in_row * (TILE + GAP), row))
        in_row += 1
    return places
