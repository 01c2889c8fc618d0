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

from PySide6.QtCore import QObject, Signal

from briefing.desktop.mailbox import Mailbox
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen

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

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(self, self._hear)
        self._run = _Run(work, self._mailbox)
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)
        self.is_running = False

    def start(self) -> None:
        """Begin; a job runs once."""
        self.is_running = True
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; returns at once."""
        self._run.stop.set()

    @property
    def is_cancelling(self) -> bool:
        """Whether it was asked to stop and has not yet ended."""
        return self.is_running and self._run.stop.is_set()

    def wait(self, seconds: float) -> bool:
        """Block until the work itself has ended, as at the end of the program; False if it has
        not.
        """
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _hear(self, told: "_End | None") -> None:
        """Only the newest state goes to the window, however often the work reports."""
        latest = self._run.taken()
        if latest:
            self.progressed.emit(*latest)
        if told is not None:
            self._mailbox.close()
            self._end(told.result, told.error)

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


@frozen
class _End:
    """How the work ended: with a result or with an error."""

    result: object
    error: BaseException | None


class _Run:
    """What the thread knows: the work and the mailbox, and nothing that the window destroys."""

    def __init__(self, work: Work, mailbox: Mailbox) -> None:
        self._work = work
        self._mailbox = mailbox
        self._lock = threading.Lock()
        self._latest: tuple[int, int] | None = None
        self.stop = threading.Event()

    def __call__(self) -> None:
        try:
            end = _End(result=self._work(self._report), error=None)
        except BaseException as error:  # whatever it is, the window must hear of it
            end = _End(result=None, error=error)
        self._mailbox.leave(end)

    def taken(self) -> tuple[int, int] | None:
        """The newest report that was not taken yet."""
        with self._lock:
            latest, self._latest = self._latest, None
        return latest

    def _report(self, done: int, total: int) -> None:
        if self.stop.is_set():
            raise Cancelled
        with self._lock:
            is_first = self._latest is None
            self._latest = (done, total)
        if is_first:
            self._mailbox.leave(None)
