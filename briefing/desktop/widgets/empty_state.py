"""What stands where nothing is yet: what would be here, and the button that begins it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.labels import ThemedLabel

_ICON, _DISC = 26, 60


class EmptyState(QWidget):
    """An icon, a title, a sentence and its buttons in the middle of an empty page or list."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sentence: str = "",
        actions: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_S)
        column.addStretch(2)
        self._picture = _Picture(theme, icon)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self.title = ThemedLabel(theme, title, "lead", "text", SEMIBOLD)
        self.sentence = ThemedLabel(theme, sentence, "body", "text_secondary")
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        self.sentence.setVisible(bool(sentence))
        if actions:
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addStretch(1)
            for action in actions:
                row.addWidget(action)
            row.addStretch(1)
            column.addSpacing(SPACE_M)
            column.addLayout(row)
        column.addStretch(3)

    def set_words(self, title: str, sentence: str = "") -> None:
        """Say something else, as when a search finds nothing."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))


class _Picture(QWidget):
    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setFixedSize(_DISC, _DISC)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        drawing.disc(drawing.bounds.center(), _DISC / 2, self._theme.colour("sunken"))
        margin = (_DISC - _ICON) / 2
        place = drawing.at(margin, margin, _ICON, _ICON)
        drawing.icon(place, self._icon, self._theme.colour("text_tertiary"), 1.5)
        painter.end()
