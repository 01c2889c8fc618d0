"""Where a thread leaves what the window is to hear of it, whatever became of the window meanwhile.

A signal may not be sent by a thread from an object that the window is destroying at that moment,
nor to a slot of one: the program would end. A mailbox belongs to the application and lives until
it is closed, so that a thread may always leave something; it is handed over on the thread of the
window, and only while the listener is there.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal


class Mailbox(QObject):
    """`listener` hears of what is left while `owner` is there."""

    _left = Signal(object)

    def __init__(self, owner: QObject, listener: Callable[[Any], None]) -> None:
        super().__init__(QCoreApplication.instance())
        self._owner = owner
        self._listener = listener
        self._left.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def leave(self, told: object) -> None:
        """Called by the thread."""
        with suppress(RuntimeError):  # the application itself has gone
            self._left.emit(told)

    def close(self) -> None:
        """Nothing will be left any more; called on the thread of the window."""
        if shiboken6.isValid(self):
            self.deleteLater()

    def _hand_over(self, told: object) -> None:
        if shiboken6.isValid(self._owner):
            self._listener(told)
