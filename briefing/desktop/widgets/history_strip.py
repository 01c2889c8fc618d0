"""How a position changed: one small cell after the other, the newest last, with its date."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, RADIUS_M, SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.matrix_cell import draw_cell
from briefing.desktop.widgets.matrix_values import MatrixCell
from briefing.desktop.widgets.painted_button import PaintedButton

_HEIGHT, _CELL_WIDTH, _WIDE_CELL, _CELL_HEIGHT = 34, 40.0, 64.0, 28.0
_ARROW, _GAP, _SIDE = 12.0, 6.0, 5.0
_WIDEST = 260.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True)
class HistoryStep:
    """One position of a history: how its cell looks, when it was said, and how it came about.

    `change` says how it relates to the one before ("shifted"); `is_over` that it no longer counts.
    """

    key: str
    cell: MatrixCell
    date: str
    change: str = ""
    is_over: bool = False


class HistoryStrip(QWidget):
    """The steps from left to right, as the interface runs; `opened` with the key of one."""

    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.chips: tuple[HistoryChip, ...] = ()
        self._flow = FlowLayout(2)
        self.setLayout(self._flow)
        self.setAccessibleName(name)

    def show_steps(self, steps: Sequence[HistoryStep], current: str = "") -> None:
        """Show these, the oldest first; `current` is the key of the one that is open."""
        focused = next((chip.step.key for chip in self.chips if chip.hasFocus()), "")
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = tuple(
            self._chip(step, is_first=at == 0, is_current=step.key == current)
            for at, step in enumerate(steps)
        )
        for chip in self.chips:
            self._flow.addWidget(chip)
            if chip.step.key == focused:
                chip.setFocus()
        self.setVisible(bool(steps))
        self.updateGeometry()

    def _chip(self, step: HistoryStep, *, is_first: bool, is_current: bool) -> "HistoryChip":
        chip = HistoryChip(self._theme, step, is_first=is_first, is_current=is_current)
        chip.clicked.connect(partial(self.opened.emit, step.key))
        chip.stepped.connect(partial(self._step, chip))
        return chip

    def _step(self, chip: "HistoryChip", by: int) -> None:
        at = self.chips.index(chip) + by
        if 0 <= at < len(self.chips):
            self.chips[at].setFocus(Qt.FocusReason.OtherFocusReason)


class HistoryChip(PaintedButton):
    """One step; the arrow before it is drawn with it."""

    stepped = Signal(int)

    def __init__(
        self, theme: Theme, step: HistoryStep, *, is_first: bool, is_current: bool
    ) -> None:
        super().__init__(theme, RADIUS_M)
        self.step = step
        self._is_first = is_first
        self._is_current = is_current
        parts = (step.cell.words, step.date, step.change)
        spoken = ", ".join(part for part in parts if part)
        self.setAccessibleName(say("{position} (shown)", position=spoken) if is_current else spoken)
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = text_width(self._words(), self._theme.font("small", SEMIBOLD))
        width = self._start() + self._cell_width() + _GAP + words + 2 * _SIDE
        return QSize(round(min(_WIDEST, width) + 0.5), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(-by if self.isRightToLeft() else by)

    def draw(self, drawing: Drawing) -> None:
        theme = self._theme
        start, width = self._start(), drawing.bounds.width()
        box = drawing.at(start, 0, width - start, _HEIGHT)
        if self._is_current:
            inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
            drawing.box(inner, RADIUS_M, theme.colour("selection"), theme.colour("accent"), 1.5)
        elif self.underMouse():
            drawing.box(box, RADIUS_M, theme.colour("hover"))
        if not self._is_first:
            arrow = "arrow-left" if drawing.mirrored else "arrow-right"
            place = drawing.at(2, (_HEIGHT - _ARROW) / 2, _ARROW, _ARROW)
            drawing.icon(place, arrow, theme.colour("text_tertiary"), 2)
        place = drawing.at(
            start + _SIDE, (_HEIGHT - _CELL_HEIGHT) / 2, self._cell_width(), _CELL_HEIGHT
        )
        draw_cell(drawing.within(place), self.step.cell)
        text = start + _SIDE + self._cell_width() + _GAP
        room = drawing.at(text, 0, width - text - _SIDE + 1, _HEIGHT)
        font = theme.font("small", SEMIBOLD if self._is_current else MEDIUM)
        ink = theme.colour("text_tertiary" if self.step.is_over else "text_secondary")
        drawing.text(room, self._words(), font, ink)

    def _words(self) -> str:
        return " · ".join(part for part in (self.step.date, self.step.change) if part)

    def _start(self) -> float:
        return 0.0 if self._is_first else _ARROW + 4

    def _cell_width(self) -> float:
        cell = self.step.cell
        return _WIDE_CELL if cell.done or cell.has_second_voice else _CELL_WIDTH
