"""Choosing a stance: the scale from opposing to supporting as cells, and below it what lies on no
side. The keys 1 to 9 choose in the same order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.messages import number, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, RADIUS_M, SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.matrix_cell import draw_cell
from briefing.desktop.widgets.matrix_values import MatrixCell, Standing
from briefing.desktop.widgets.painted_button import PaintedButton

ON_THE_SCALE = 5
_CELL_HEIGHT, _WORDS_HEIGHT = 34, 34
_OTHER_HEIGHT, _OTHERS_IN_A_ROW = 28, 2
_SIGN_WIDTH = 38.0
_LEAST_WIDTH = 54
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True)
class StanceOption:
    """A stance that can be chosen: its key, its words, and how a cell shows it."""

    key: str
    words: str
    standing: Standing


class StanceScale(QWidget):
    """Radio buttons that look like the cells of the matrix; the first five make the scale.

    `chosen` with a key when the analyst chooses. Nothing need be chosen.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, options: Sequence[StanceOption]) -> None:
        super().__init__()
        self._key = ""
        self.buttons = tuple(_button(theme, option, at) for at, option in enumerate(options))
        scale, others = QGridLayout(), QGridLayout()
        scale.setHorizontalSpacing(2)
        others.setSpacing(4)
        for at, button in enumerate(self.buttons):
            if at < ON_THE_SCALE:
                scale.addWidget(button, 0, at)
                scale.setColumnStretch(at, 1)
            else:
                others.addWidget(button, *divmod(at - ON_THE_SCALE, _OTHERS_IN_A_ROW))
            button.installEventFilter(self)
            button.clicked.connect(partial(self.choose, button.option.key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(scale)
        column.addLayout(others)
        self.setFocusProxy(self.buttons[0])
        self.set_key("")

    def key(self) -> str:
        """The key of the stance chosen; empty when none is."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show a stance as chosen, without telling anybody."""
        self._key = key
        entry = next((each for each in self.buttons if each.option.key == key), self.buttons[0])
        for button in self.buttons:
            button.set_chosen(is_chosen=button.option.key == key)
            is_entry = button is entry
            policy = Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(entry)

    def choose(self, key: str) -> None:
        """Choose a stance as if it were pressed."""
        is_other = key != self._key
        self.set_key(key)
        if is_other:
            self.chosen.emit(key)

    def press(self, digit: int) -> bool:
        """Choose by number, counted from 1; False when there are not so many."""
        if not 1 <= digit <= len(self.buttons):
            return False
        self.choose(self.buttons[digit - 1].option.key)
        self.buttons[digit - 1].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.text().isdecimal() and self.press(int(event.text())):
                return True
            key = Qt.Key(event.key())
            if key in _STEPS and isinstance(watched, StanceButton):
                return self._step(watched, _STEPS[key], sideways=key in _SIDEWAYS)
        return super().eventFilter(watched, event)

    def _step(self, button: "StanceButton", by: int, *, sideways: bool) -> bool:
        step = -by if sideways and self.isRightToLeft() else by
        at = (self.buttons.index(button) + step) % len(self.buttons)
        return self.press(at + 1)


class StanceButton(PaintedButton):
    """One stance; a radio button to screen readers."""

    def __init__(self, theme: Theme, option: StanceOption, digit: int) -> None:
        super().__init__(theme, RADIUS_M)
        self.option = option
        self.setCheckable(True)
        self.setAccessibleName(option.words)
        self.setAccessibleDescription(say("Key {digit}", digit=number(digit)))
        self.setToolTip(say("{words} (key {digit})", words=option.words, digit=number(digit)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Show whether this is the one."""
        self.setChecked(is_chosen)

    def draw_ground(self, drawing: Drawing) -> None:
        """The ground that says whether it is chosen."""
        theme = self._theme
        if self.isChecked():
            place = drawing.bounds.adjusted(0.75, 0.75, -0.75, -0.75)
            drawing.box(place, RADIUS_M, theme.colour("selection"), theme.colour("accent"), 1.5)
        elif self.underMouse():
            drawing.box(drawing.bounds, RADIUS_M, theme.colour("hover"))


class _ScaleButton(StanceButton):
    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH + 10, _CELL_HEIGHT + _WORDS_HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        self.draw_ground(drawing)
        width = drawing.bounds.width()
        cell = drawing.within(drawing.at(3, 3, width - 6, _CELL_HEIGHT - 3))
        draw_cell(cell, MatrixCell(self.option.standing, self.option.words))
        weight = SEMIBOLD if self.isChecked() else MEDIUM
        font, ink = self._theme.font("caption", weight), self._theme.colour("text")
        place = drawing.at(2, _CELL_HEIGHT, width - 4, _WORDS_HEIGHT)
        drawing.lines(place, self.option.words, font, ink, most=2, align="middle")


class _OtherButton(StanceButton):
    def sizeHint(self) -> QSize:
        words = text_width(self.option.words, self._theme.font("small", SEMIBOLD))
        return QSize(round(_SIGN_WIDTH + words + 20), _OTHER_HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        self.draw_ground(drawing)
        cell = drawing.within(drawing.at(2, 2, _SIGN_WIDTH, _OTHER_HEIGHT - 4))
        draw_cell(cell, MatrixCell(self.option.standing, self.option.words))
        font = self._theme.font("small", SEMIBOLD if self.isChecked() else MEDIUM)
        start = _SIGN_WIDTH + 6
        place = drawing.at(start, 0, drawing.bounds.width() - start - 4, _OTHER_HEIGHT)
        drawing.text(place, self.option.words, font, self._theme.colour("text"))


def _button(theme: Theme, option: StanceOption, at: int) -> StanceButton:
    kind = _ScaleButton if at < ON_THE_SCALE else _OtherButton
    return kind(theme, option, at + 1)
