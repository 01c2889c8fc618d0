"""A passage of a source as it stands below a record: its words, and where they are written."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_M, Colour
from briefing.desktop.widgets.drawing import Align, Drawing
from briefing.desktop.widgets.painted_button import PaintedButton
from briefing.text.directions import direction_of_text

_BAR = 3.0
_START, _END, _TOP = 16.0, 10.0, 8.0
_CAPTION = 18.0
_MOST_LINES = 3


@dataclass(frozen=True)
class Passage:
    """The words of a passage, the line that says where they stand, and what both are aloud."""

    words: str
    where: str
    spoken: str
    colour: Colour = "accent"


class PassageButton(PaintedButton):
    """Pressed to see the passage in its source; up to three lines of it are shown."""

    def __init__(self, theme: Theme, passage: Passage) -> None:
        super().__init__(theme, RADIUS_M)
        self._passage = passage
        self.setAccessibleName(passage.spoken)
        self.setToolTip(passage.words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(_CAPTION + 2 * _TOP + 18))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetricsF(self._theme.font("body"))
        room = max(40.0, width - _START - _END)
        lines = -(-metrics.horizontalAdvance(" ".join(self._passage.words.split())) * 1.06 // room)
        shown = min(max(lines, 1), _MOST_LINES)
        return round(shown * metrics.lineSpacing() + _CAPTION + 2 * _TOP)

    def draw(self, drawing: Drawing) -> None:
        theme, bounds = drawing.theme, drawing.bounds
        ground = theme.colour("hover" if self.underMouse() else "sunken")
        drawing.box(bounds, RADIUS_M, ground)
        bar = drawing.at(6, 8, _BAR, bounds.height() - 16)
        drawing.box(bar, _BAR / 2, theme.colour(self._passage.colour))
        room = bounds.width() - _START - _END
        words: QRectF = drawing.at(_START, _TOP, room, bounds.height())
        ink = theme.colour("text")
        drawing.lines(
            words,
            self._passage.words,
            theme.font("body"),
            ink,
            most=_MOST_LINES,
            align=self._side(),
        )
        place = drawing.at(_START, bounds.height() - _TOP - _CAPTION + 2, room, _CAPTION)
        drawing.text(
            place, self._passage.where, theme.font("small"), theme.colour("text_secondary")
        )

    def _side(self) -> Align:
        """Words begin at the edge where their script begins."""
        begins_right = direction_of_text(self._passage.words) == "rtl"
        return "start" if begins_right == self.isRightToLeft() else "end"
