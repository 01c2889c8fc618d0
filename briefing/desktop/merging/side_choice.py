"""What one of the two records says in a field, with the dot that takes it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.radio_dot import RadioDot


class SideChoice(QWidget):
    """A dot and words of any length; a press on the words chooses as well."""

    def __init__(self, theme: Theme, label: str, words: str) -> None:
        super().__init__()
        self.dot = RadioDot(theme)
        spoken = words or say("nothing")
        self.dot.setAccessibleName(say("{field}: {words}", field=label, words=spoken))
        colour = "text" if words else "text_tertiary"
        self._words = ThemedLabel(theme, spoken, "body", colour)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent)
        if watched is self._words and is_press:
            self.dot.click()
            self.dot.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        return super().eventFilter(watched, event)
