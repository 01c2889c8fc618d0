"""The field-like button at the head of the sidebar that opens the command palette."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_M
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.painted_button import PaintedButton

_HEIGHT = 32
_LEAST_WITH_WORDS = 80


class Launcher(PaintedButton):
    """Says what it opens and with which keys."""

    def __init__(self, theme: Theme, keys: str = "Ctrl+K") -> None:
        super().__init__(theme, RADIUS_M)
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._words = say("Go to or do …")
        self.setAccessibleName(say("Go to or do, {keys}", keys=self._keys))
        self.setToolTip(say("{action} ({keys})", action=self._words, keys=self._keys))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(212, _HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        theme, width = self._theme, drawing.bounds.width()
        fill = theme.colour("hover" if self.underMouse() else "surface")
        place = drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(place, RADIUS_M, fill, theme.colour("border"))
        ink = theme.colour("text_tertiary")
        if width < _LEAST_WITH_WORDS:
            drawing.icon(drawing.at(width / 2 - 8, _HEIGHT / 2 - 8, 16, 16), "search", ink)
            return
        drawing.icon(drawing.at(10, _HEIGHT / 2 - 8, 16, 16), "search", ink)
        caption = theme.font("caption")
        taken = drawing.text(
            drawing.at(width - 90, 0, 80, _HEIGHT), self._keys, caption, ink, "end"
        )
        room = width - 36 - taken - 18
        drawing.text(drawing.at(36, 0, room, _HEIGHT), self._words, theme.font("body"), ink)
