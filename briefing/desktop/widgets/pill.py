"""One of several answers that lie side by side: ticked when it is the one, counted where wanted."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, RADIUS_M
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.painted_button import PaintedButton

_HEIGHT, _ICON = 28, 14


class Pill(PaintedButton):
    """A checkable button; `icon` stands while it is not the one, a tick while it is."""

    def __init__(self, theme: Theme, words: str, icon: str = "circle-dashed") -> None:
        super().__init__(theme, RADIUS_M)
        self._words = words
        self._icon = icon
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = text_width(self._words, self._theme.font("small", MEDIUM))
        return QSize(round(wide) + _ICON + 20, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_ICON + 40, _HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        theme, bounds = drawing.theme, drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        is_on = self.isChecked()
        ground = theme.colour("selection" if is_on else "hover" if self.underMouse() else "raised")
        drawing.box(bounds, RADIUS_M, ground, theme.colour("accent" if is_on else "border"))
        icon, ink = ("check", "accent") if is_on else (self._icon, "text_tertiary")
        place = drawing.at(7, (_HEIGHT - _ICON) / 2, _ICON, _ICON)
        drawing.icon(place, icon, theme.colour(ink), 2)
        words = drawing.at(_ICON + 12, 0, drawing.bounds.width() - _ICON - 14, _HEIGHT)
        drawing.text(words, self._words, theme.font("small", MEDIUM), theme.colour("text"))
