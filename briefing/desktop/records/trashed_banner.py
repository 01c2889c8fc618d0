"""The line above a record that lies in the trash, with the button that takes it out."""

from datetime import datetime

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.messages import day, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_M, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView


class TrashedBanner(QWidget):
    """Seen only for a record in the trash."""

    restore_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words = ThemedLabel(theme, "", "body", "text")
        self.words.setWordWrap(True)
        self.button = push_button(theme, say("Restore"), "archive-restore")
        self.button.clicked.connect(self.restore_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(IconView(theme, "trash-2", 16, "text_secondary"))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_state(self, trashed_at: str | None) -> None:
        """Say since when the record lies in the trash; None takes the line away."""
        if trashed_at is not None:
            since = datetime.fromisoformat(trashed_at).astimezone().date()
            self.words.setText(say("In the trash since {day}.", day=day(since)))
        self.setVisible(trashed_at is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        ground, _ = self._theme.tint("amber")
        drawing.box(drawing.bounds, RADIUS_M, ground)
        painter.end()
