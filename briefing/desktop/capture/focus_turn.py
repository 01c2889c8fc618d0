"""Where Tab turns round, so that the focus stays in the popup until it is closed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusTurn(QWidget):
    """Unseen, before the first and behind the last field; hands the focus on at once."""

    def __init__(self, name: str, target: Callable[[], QWidget]) -> None:
        super().__init__()
        self._target = target
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._target().setFocus(event.reason())
