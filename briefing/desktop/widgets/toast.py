"""A word on what has just happened, with its undo beside it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.floating_panel import SHADOW, FloatingPanel
from briefing.desktop.widgets.labels import ThemedLabel

_SHOWN_MS = 8000
_ABOVE_FOOT = 44


class Toast(FloatingPanel):
    """Says a sentence over the foot of the window and goes by itself; it never takes the focus.

    Screen readers are told the sentence.
    """

    def __init__(self, theme: Theme, window: QWidget, shown_ms: int = _SHOWN_MS) -> None:
        super().__init__(theme, window, is_transient=False)
        self._action: Callable[[], None] | None = None
        self._time = QTimer(self, singleShot=True, interval=shown_ms)
        self._time.timeout.connect(self.hide)
        self.words = ThemedLabel(theme, "")
        self.button = push_button(theme, "")
        self.button.clicked.connect(self._act)
        self.close_button = icon_button(theme, "x", say("Close"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.content.addLayout(row)

    def say(self, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a sentence, with a button where something can be done about it."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(act is not None)
        self._action = act
        self.fit_content()
        self.window_resized()
        self.show()
        self.raise_()
        self._time.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def window_resized(self) -> None:
        x = (self._window.width() - self.width()) // 2
        self.move(x, self._window.height() - self.height() - _ABOVE_FOOT + SHADOW)

    def _act(self) -> None:
        self.hide()
        if self._action:
            self._action()
