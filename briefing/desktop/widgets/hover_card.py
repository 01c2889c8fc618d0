"""The hover card: a reference, a cell or an event at a glance, while the pointer rests on it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.floating_panel import FloatingPanel
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import Mark, MarkView
from briefing.desktop.widgets.tones import Tone

_WIDTH = 340
_FOOT_HEIGHT = 30


@dataclass(frozen=True)
class CardLine:
    """A line of a hover card and how it is meant."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True)
class CardContent:
    """A record at a glance: `label` says what it is, `headline` what matters most."""

    mark: Mark
    label: str
    headline: str
    lines: tuple[CardLine, ...] = ()
    foot: str = ""


class HoverCard(FloatingPanel):
    """One for a window; it never takes the focus and lets the mouse through."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside: QWidget | None = None
        self._foot: QLabel | None = None

    def show_content(self, content: CardContent, anchor: QRect) -> None:
        """Show a card beside `anchor`, a rectangle in global coordinates."""
        if self._inside:
            self.content.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = self._built(content)
        self.content.addWidget(self._inside)
        self.setAccessibleName(_spoken(content))
        corner = self._window.mapFromGlobal(anchor.topLeft())
        self.show_beside(QRect(corner, anchor.size()))

    def draw_inside(self, drawing: Drawing) -> None:
        if self._foot:
            y = self._foot.mapTo(self, QPoint(0, 0)).y() - 1
            edge = drawing.bounds.adjusted(14, 0, -14, 0)
            drawing.painter.setPen(self._theme.colour("hairline"))
            drawing.painter.drawLine(round(edge.left()), y, round(edge.right()), y)

    def _built(self, content: CardContent) -> QWidget:
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 14, 14, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(MarkView(self._theme, content.mark, 24))
        head.addWidget(ThemedLabel(self._theme, content.label, "small", "text_secondary"), 1)
        column.addLayout(head)
        headline = ThemedLabel(self._theme, content.headline, "lead", "text", SEMIBOLD)
        headline.setWordWrap(True)
        column.addSpacing(2)
        column.addWidget(headline)
        for line in content.lines:
            label = ThemedLabel.of_tone(self._theme, line.text, "small", line.tone)
            label.setWordWrap(True)
            column.addWidget(label)
        self._foot = None
        if content.foot:
            self._foot = ThemedLabel(self._theme, content.foot, "small", "text_tertiary")
            self._foot.setMinimumHeight(_FOOT_HEIGHT - 6)
            self._foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addSpacing(4)
            column.addWidget(self._foot)
        return inside


def _spoken(content: CardContent) -> str:
    parts = (content.label, content.headline, *(line.text for line in content.lines), content.foot)
    return ". ".join(part for part in parts if part)
