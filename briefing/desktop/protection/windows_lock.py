"""Hearing from Windows that the session was locked or that the computer goes to sleep.

Windows tells it to a window that has asked for it (WTSRegisterSessionNotification) until it asks no
more (WTSUnRegisterSessionNotification, before the window goes), as messages that Qt lets a native
event filter read: WM_WTSSESSION_CHANGE with WTS_SESSION_LOCK, and WM_POWERBROADCAST with
PBT_APMSUSPEND, which every window gets.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal

from briefing.domain.frozen import frozen

EVENT_TYPE = b"windows_generic_MSG"
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x7
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x4
_THIS_SESSION = 0


@frozen
class Sessions:
    """What Windows is asked with the handle of a window; each gives whether it took it."""

    register: Callable[[int], bool]
    unregister: Callable[[int], bool]


class WindowsLock(QObject):
    """`locked` whenever Windows says so: `listen` has the window of a library told, `leave` ends
    it. `sessions` is None where there is no Windows to ask.
    """

    locked = Signal()

    def __init__(self, sessions: Sessions | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hears_system = sessions is not None
        self._sessions = sessions
        self._window: int | None = None
        self._filter = MessageFilter(self.locked.emit)
        application = QCoreApplication.instance()
        if self.hears_system and application is not None:
            application.installNativeEventFilter(self._filter)

    def listen(self, window: int) -> None:
        """Ask Windows to tell the window with that handle when the session is locked; where it
        does not take the question, `hears_system` says so from then on.
        """
        self.leave()
        if self._sessions is not None:
            self.hears_system = self._sessions.register(window)
            self._window = window if self.hears_system else None

    def leave(self) -> None:
        """Ask no more for the window, which may go then."""
        if self._sessions is not None and self._window is not None:
            self._sessions.unregister(self._window)
        self._window = None


def windows_sessions() -> Sessions | None:
    """The questions to this Windows; None on another system."""
    if sys.platform != "win32":
        return None
    library = ctypes.WinDLL("wtsapi32")
    register = library.WTSRegisterSessionNotification
    register.argtypes = (wintypes.HWND, wintypes.DWORD)
    unregister = library.WTSUnRegisterSessionNotification
    unregister.argtypes = (wintypes.HWND,)
    register.restype = unregister.restype = wintypes.BOOL
    return Sessions(
        lambda window: bool(register(window, _THIS_SESSION)),
        lambda window: bool(unregister(window)),
    )


class MessageFilter(QAbstractNativeEventFilter):
    """Reads the messages of Windows, and takes none from Qt."""

    def __init__(self, lock: Callable[[], None]) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:
        if bytes(kind) == EVENT_TYPE and says_locked(int(message)):
            self._lock()
        return False, 0


def says_locked(address: int) -> bool:
    """Whether the MSG at that address says that the session is locked or the computer sleeps."""
    told = wintypes.MSG.from_address(address)
    return (told.message, told.wParam) in (
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
    )
