"""The lasting line above every page of a window that only looks: at an earlier state of a library,
or at a backup of it.
"""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.domain.frozen import frozen

_LINE = 2  # pixels below the banner, so that it differs from a message by more than its colour


@frozen
class Looking:
    """What is looked at, a sentence that tells what that means, and the word that leads back.

    `state` names the library and the day for the heads of pages.
    """

    title: str
    sentence: str
    back: str
    icon: str = "history"
    state: str = ""


class LookingBanner(QWidget):
    """`left` when the analyst wants back; it has no other way to go."""

    left = Signal()

    def __init__(self, theme: Theme, looking: Looking) -> None:
        super().__init__()
        self._theme = theme
        self.title = ThemedLabel(theme, looking.title, "body", "text", SEMIBOLD)
        self.sentence = ThemedLabel(theme, looking.sentence, "body", "text")
        self.sentence.setWordWrap(True)
        self.back = push_button(theme, looking.back, "arrow-left")
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S + _LINE)
        row.setSpacing(SPACE_M)
        row.addWidget(IconView(theme, looking.icon, 16, "text"))
        row.addWidget(self.title)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.back)
        self.setAccessibleName(f"{looking.title} {looking.sentence}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        ground, ink = self._theme.tint("amber")
        drawing.box(drawing.bounds, 0, ground)
        line = drawing.bounds.adjusted(0, drawing.bounds.height() - _LINE, 0, 0)
        drawing.box(line, 0, ink)
        painter.end()
