"""The line at the foot of the window: what was done last, that it is saved, and what is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tips import plain_tip


class StatusLine(QWidget):
    """The foot of the window: at the start what was done last, at the end what is open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.last_step = ThemedLabel(theme, "", "small", "text_secondary")
        self.library = ThemedLabel(theme, "", "small", "text_secondary")
        self.last_step.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.addWidget(self.last_step, 1)
        row.addWidget(self.library)

    def set_words(self, last_step: str, library: str) -> None:
        """Say what was done last, and what is open."""
        self.last_step.setText(last_step)
        self.last_step.setToolTip(plain_tip(last_step))
        self.library.setText(library)
