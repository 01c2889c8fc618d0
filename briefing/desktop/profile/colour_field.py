"""A colour to be typed or chosen, with a sample of a heading printed in it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M
from briefing.desktop.widgets.buttons import push_button
from briefing.domain.colours import is_colour

_SAMPLE_WIDTH = 130
_PAPER = "background: #FFFFFF; padding: 4px 8px; color: {colour};"


class ColourField(QWidget):
    """`changed` whenever another colour is typed or chosen; `usual` is that of who chooses none."""

    changed = Signal()

    def __init__(self, theme: Theme, colour: str, usual: str) -> None:
        super().__init__()
        self._usual = usual
        self.line = QLineEdit(colour)
        self.line.setPlaceholderText(usual)
        self.line.setMaximumWidth(_SAMPLE_WIDTH)
        self.choose_button = push_button(theme, say("Choose …"))
        self.sample = QLabel(say("Key figures"))
        self.sample.setFont(theme.font("body", SEMIBOLD))
        self.sample.setMinimumWidth(_SAMPLE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.line)
        row.addWidget(self.choose_button)
        row.addWidget(self.sample)
        row.addStretch(1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._follow)
        self.choose_button.clicked.connect(self._choose)
        self._follow()

    def colour(self) -> str:
        """What is typed, as a colour is written; empty for the usual one."""
        text = self.line.text().strip()
        return text.upper() if is_colour(text) else text

    def _follow(self) -> None:
        colour = self.colour()
        shown = colour if is_colour(colour) else self._usual
        self.sample.setStyleSheet(_PAPER.format(colour=shown))
        self.changed.emit()

    def _choose(self) -> None:
        from PySide6.QtWidgets import QColorDialog

        colour = self.colour()
        dialog = QColorDialog(QColor(colour if is_colour(colour) else self._usual), self)
        dialog.setWindowTitle(say("Colour of headings and lines"))
        dialog.colorSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, chosen: QColor) -> None:
        self.line.setText(chosen.name().upper())
