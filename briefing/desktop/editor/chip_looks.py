"""How chips look: a rounded box behind their words, tinted by what they cite.

What the library says of a record is drawn only: a small clock where a newer one has taken its
place, a dashed edge where it lies in the trash or is gone. The document stays as it is.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from briefing.desktop.editor.chip_boxes import ChipBoxes
from briefing.desktop.editor.chip_index import Chip
from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing

if TYPE_CHECKING:
    from briefing.desktop.editor.text_editor import TextEditor

ChipState: TypeAlias = Literal["current", "superseded", "trashed", "missing"]
PlacedChip: TypeAlias = tuple[Chip, tuple[QRectF, ...]]
StateOf: TypeAlias = Callable[[str], ChipState]

_RADIUS = 4.5
_CLOCK, _CLOCK_GROUND = 11.0, 14.0
_DASHES = [3.0, 2.5]


class ChipLooks(EditorLayer):
    """Draws the chips of one editor, all as current until `set_states` says who knows better."""

    def __init__(self, theme: Theme, editor: "TextEditor") -> None:
        self._theme = theme
        self._editor = editor
        self._state_of: StateOf = _current
        self._placed: list[PlacedChip] = []
        self._boxes = ChipBoxes(editor.document())

    def set_states(self, state_of: StateOf) -> None:
        """Have the records' states told by another from now on."""
        self._state_of = state_of
        self._editor.viewport().update()

    def draws_behind(self, visible: QRectF) -> bool:
        del visible
        first, last = self._editor.painted_blocks()
        shown = self._editor.index.within(first.position(), last.position() + last.length())
        self._placed = [(chip, self._boxes.of(chip)) for chip in shown]
        return bool(self._placed)

    def draws_over(self, visible: QRectF) -> bool:
        del visible
        return any(self._state_of(chip.record_id) == "superseded" for chip, _ in self._placed)

    def paint_behind(self, painter: QPainter, visible: QRectF) -> None:
        del visible
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip, placed in self._placed:
            ground, ink = self._theme.tint(KIND_LOOKS[chip.kind].tint)
            state = self._state_of(chip.record_id)
            painter.setBrush(ground)
            painter.setPen(Qt.PenStyle.NoPen)
            if state in ("trashed", "missing"):
                pen = QPen(ink, 1)
                pen.setDashPattern(_DASHES)
                painter.setPen(pen)
            elif state == "superseded":
                painter.setPen(QPen(self._theme.colour("warning"), 1))
            for box in placed:
                painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def paint_over(self, painter: QPainter, visible: QRectF) -> None:
        del visible
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip, placed in self._placed:
            if placed and self._state_of(chip.record_id) == "superseded":
                self._draw_clock(painter, self._end_of(chip, placed))

    def _end_of(self, chip: Chip, placed: Sequence[QRectF]) -> QPointF:
        """The upper corner where the chip's words end, on the last of its lines."""
        line = [box for box in placed if box.top() == placed[-1].top()]
        direction = self._editor.document().findBlock(chip.start).textDirection()
        runs_left = direction == Qt.LayoutDirection.RightToLeft
        return line[0].topLeft() if runs_left else line[-1].topRight()

    def _draw_clock(self, painter: QPainter, corner: QPointF) -> None:
        ground = QRectF(0, 0, _CLOCK_GROUND, _CLOCK_GROUND)
        ground.moveCenter(corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(ground)
        place = QRectF(0, 0, _CLOCK, _CLOCK)
        place.moveCenter(corner)
        drawing = Drawing(painter, self._theme, place, mirrored=False)
        drawing.icon(place, "clock", self._theme.colour("warning"), 2.2)


def _current(_record_id: str) -> ChipState:
    return "current"
