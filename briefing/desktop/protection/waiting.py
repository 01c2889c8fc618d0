"""The wait after wrong passphrases, wherever one is typed: the field is closed, the button counts.

One mechanism for the library that is opened and for its backups, so that neither is a way around
the other's wait.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from briefing.desktop.messages import counted
from briefing.desktop.protection.attempts import Attempts
from briefing.desktop.protection.ways_in import WaysIn
from briefing.desktop.widgets.announcing import announce

_LOOK_MS = 250


class Waiting(QObject):
    """Keeps `ways` and `button` of `owner` closed while a key is tried and until the next may be.

    The button says `words`, and `working` while a key is being tried.
    """

    def __init__(
        self,
        owner: QWidget,
        ways: WaysIn,
        button: QPushButton,
        attempts: Attempts,
        *,
        words: str,
        working: str,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._ways = ways
        self._button = button
        self._attempts = attempts
        self._words, self._working = words, working
        self._is_trying = False
        self._again = QTimer(self, interval=_LOOK_MS)
        self._again.timeout.connect(self.show)

    @property
    def may_try(self) -> bool:
        """Whether a passphrase may be tried now."""
        return not self._is_trying and not self._attempts.seconds_left()

    def begin(self) -> None:
        """A key is being tried."""
        self._is_trying = True
        self.show()

    def end(self) -> None:
        """It was tried, whatever came of it."""
        self._is_trying = False
        self.show()

    def show(self) -> None:
        """The button says how long to wait, and the field is closed for as long."""
        left = self._attempts.seconds_left()
        was_closed = not self._ways.isEnabled()
        self._ways.setEnabled(not left and not self._is_trying)
        self._button.setEnabled(self._ways.isEnabled())
        words = self._working if self._is_trying else self._words
        if left:
            words = counted("Wait {n} second", "Wait {n} seconds", left)
        if words != self._button.text():
            self._button.setText(words)
            self._button.setAccessibleName(words)
        if left and not self._again.isActive():
            announce(self._owner, words)
            self._again.start()
        elif not left:
            self._again.stop()
        if was_closed and self._ways.isEnabled() and self._owner.isVisible():
            self._ways.focus_first()
