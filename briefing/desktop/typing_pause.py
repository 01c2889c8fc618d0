"""When what is typed is to be stored: after a pause, and while no pause comes, once a second."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 500
LONGEST_MS = 700  # from the first key that is not stored; the rest of its second is for storing


class TypingPause(QObject):
    """`paused` half a second after the last key; `due` when one types on without a pause and the
    first key that is not stored yet was pressed seven tenths of a second ago.

    So what was typed a second ago is on disk, whatever ends the program.
    """

    paused = Signal()
    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = 0.0
        self._is_due_next = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tell)

    def key(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._since = monotonic()
        left = LONGEST_MS - int((monotonic() - self._since) * 1000)
        self._is_due_next = left < PAUSE_MS
        self._timer.start(max(0, left) if self._is_due_next else PAUSE_MS)

    def stop(self) -> None:
        """It is stored, or no longer wanted."""
        self._timer.stop()

    def _tell(self) -> None:
        if self._is_due_next:
            self.due.emit()
        else:
            self.paused.emit()
