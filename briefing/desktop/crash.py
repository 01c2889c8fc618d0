"""What becomes of an error nobody caught: a known one is told, any other gets the crash dialog.

An exception in a slot or an event ends up in `sys.excepthook`; the program goes on, and the library
is whole, because a step is written whole or not at all. The same is done for threads and for
errors in destructors. A fault in machine code cannot be survived: `faulthandler` then leaves its
trace in the crash file.
"""

import faulthandler
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from briefing import __version__
from briefing.domain.errors import KnownError

_KEPT_BYTES = 200_000


class CrashHook(QObject):
    """Takes over the hooks of the interpreter until `release`.

    With `hides_words` the crash file gets the trace without what the errors say, which may be words
    of the library: so as long as a protected library is open.

    `known` carries the `KnownError`, `crashed` the details of any other error as text. Both come on
    the thread of the window, whichever thread the error happened on.
    """

    known = Signal(object)
    crashed = Signal(str)
    _known_elsewhere = Signal(object)
    _crashed_elsewhere = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._stream: IO[str] | None = None
        self.hides_words = False
        self._known_elsewhere.connect(self.known, Qt.ConnectionType.QueuedConnection)
        self._crashed_elsewhere.connect(self.crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to take errors; details are kept in the crash file too, where it can be written."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        self._stream = _opened(self._file)
        if self._stream is not None:
            faulthandler.enable(self._stream)

    def release(self) -> None:
        """Give the hooks back as they were."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error, trace)
        elif isinstance(error, KnownError):
            self._told(self.known, self._known_elsewhere, error)
        else:
            details = _details(error)
            self._keep(_details(error, hides_words=True) if self.hides_words else details)
            self._told(self.crashed, self._crashed_elsewhere, details)

    def _uncaught_in_thread(self, told: "threading.ExceptHookArgs") -> None:
        error = told.exc_value
        if error is not None and not isinstance(error, SystemExit):
            self._uncaught(type(error), error, told.exc_traceback)

    def _unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        """An error in a destructor harms nobody: it is kept, and no dialog disturbs the work."""
        if told.exc_value is not None:
            self._keep(_details(told.exc_value, hides_words=self.hides_words))

    def _told(self, here: Any, elsewhere: Any, value: object) -> None:
        is_here = threading.current_thread() is threading.main_thread()
        (here if is_here else elsewhere).emit(value)

    def _keep(self, details: str) -> None:
        if self._stream is not None:
            try:
                self._stream.write(f"{details}\n")
                self._stream.flush()
            except OSError:  # a full disk must not turn one error into two
                return


def versions() -> str:
    """What a report of a fault needs to be understood: the versions of all that takes part."""
    import platform

    return (
        f"Briefing Desk {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.platform()}"
    )


def _details(error: BaseException, *, hides_words: bool = False) -> str:
    when = datetime.now(UTC).isoformat(timespec="seconds")
    trace = _trace_without_words(error) if hides_words else _whole_trace(error)
    return f"{versions()}\n{when}\n\n{trace}"


def _whole_trace(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


def _trace_without_words(error: BaseException) -> str:
    """Which error where, caused by which; not what it says."""
    parts: list[str] = []
    while True:
        lines = "".join(traceback.format_tb(error.__traceback__))
        parts.append(f"{lines}{type(error).__qualname__}\n")
        cause = error.__cause__ or error.__context__
        if cause is None:
            return "caused by\n".join(parts)
        error = cause


def _opened(file: Path) -> IO[str] | None:
    """The crash file to write on, begun anew when it has become long; None where none can be."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        is_long = file.exists() and file.stat().st_size > _KEPT_BYTES
        return file.open("w" if is_long else "a", encoding="utf-8")
    except OSError:
        return None
