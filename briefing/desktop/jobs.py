"""Long work beside the window: in a thread, with progress, cancel, and its end told to the window.

The work is a plain function that takes `report(done, total)`. To cancel is to make `report` raise,
so work stops where it can stop, and work that had already ended counts as done. Every signal comes
on the thread of the window. A thread is for work that waits (files, the library, a child process);
what computes belongs into the warm child process.
"""

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

from briefing.domain.errors import KnownError

Report: TypeAlias = Callable[[int, int], None]
Work: TypeAlias = Callable[[Report], Any]


class Cancelled(BaseException):
    """Raised by `report` once the analyst has cancelled; not an `Exception`, so that work which
    goes on after errors still stops.
    """


class Job(QObject):
    """One piece of work under way.

    Exactly one of `done` (with the result), `failed` (with a `KnownError`), `cancelled` and
    `crashed` is emitted, then `ended`. An error that is not known goes to `sys.excepthook` as well.
    """

    progressed = Signal(object, object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    crashed = Signal(object)
    ended = Signal()
    _told = Signal()
    _closed = Signal(object, object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._latest: tuple[int, int] | None = None
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)
        self.is_running = False
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._closed.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._is_left = False
        if parent is not None:
            parent.destroyed.connect(self._leave)

    def start(self) -> None:
        """Begin; a job runs once."""
        self.is_running = True
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; returns at once."""
        self._stop.set()

    @property
    def is_cancelling(self) -> bool:
        """Whether it was asked to stop and has not yet ended."""
        return self.is_running and self._stop.is_set()

    def wait(self, seconds: float) -> bool:
        """Block until the work itself has ended, as at the end of the program; False if it has
        not.
        """
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self._report)
        except BaseException as error:  # whatever it is, the window must hear of it
            self._close(None, error)
        else:
            self._close(result, None)

    def _close(self, result: object, error: BaseException | None) -> None:
        with self._lock:
            if not self._is_left:
                self._closed.emit(result, error)

    def _leave(self) -> None:
        """What it belongs to is being destroyed, and it as well: the thread tells nothing more."""
        with self._lock:
            self._is_left = True

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        with self._lock:
            is_first = self._latest is None
            self._latest = (done, total)
            if is_first and not self._is_left:
                self._told.emit()

    def _pass_on(self) -> None:
        """Only the newest state goes to the window, however often the work reports."""
        with self._lock:
            latest, self._latest = self._latest, None
        if latest:
            self.progressed.emit(*latest)

    def _end(self, result: object, error: BaseException | None) -> None:
        self.is_running = False
        if error is None:
            self.done.emit(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, KnownError):
            self.failed.emit(error)
        else:
            self.crashed.emit(error)
            sys.excepthook(type(error), error, error.__traceback__)
        self.ended.emit()
