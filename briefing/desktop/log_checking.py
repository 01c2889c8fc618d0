"""The whole change log is looked at in the child process, some time after the window is shown.

What is looked at when a library is opened must not slow the start, and is only the end of the log.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.messages import message

if TYPE_CHECKING:
    from briefing.desktop.window import Window

_AFTER_MS = 10_000
_LAST_WAIT = 2.0  # seconds in which a look that is cancelled comes to its end
_ALTERED = message(
    "The change log of this library was altered from outside: what it says of earlier changes may"
    " not be what happened. “briefing check” names the steps; a backup made before can be restored."
)


class LogChecking(QObject):
    """One look for one window; a log that is whole is not worth a word."""

    def __init__(self, desk: Desk, window: "Window") -> None:
        super().__init__(window)
        self._desk = desk
        self._job: Job | None = None
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self.begin)
        self._wait.start()
        window.closed.connect(self._stop)

    @property
    def is_under_way(self) -> bool:
        """Whether the log is being looked at."""
        return self._job is not None

    def begin(self) -> None:
        """Look at the log now."""
        self._wait.stop()
        self._job = Job(partial(_looked_at, reading_child(self._desk)), self)
        self._job.done.connect(self._tell)
        self._job.ended.connect(self._end)
        self._job.start()

    def _tell(self, is_whole: object) -> None:
        if is_whole is False:
            self._desk.notices.give_error(_ALTERED)

    def _end(self) -> None:
        self._job = None

    def _stop(self) -> None:
        self._wait.stop()
        job, self._job = self._job, None
        if job is not None:
            job.disconnect(self)
            job.cancel()
            job.wait(_LAST_WAIT)


def _looked_at(child: ReadingChild, report: Report) -> bool:
    from briefing.operations.checking import log_is_whole

    return child.run(log_is_whole, report=report)
