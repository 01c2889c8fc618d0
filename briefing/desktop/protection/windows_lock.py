"""Hearing from Windows that the session was locked or that the computer goes to sleep.

Windows tells it to a window that has asked for it (WTSRegisterSessionNotification), as messages
that Qt lets a native event filter read: WM_WTSSESSION_CHANGE with WTS_SESSION_LOCK, and
WM_POWERBROADCAST with PBT_APMSUSPEND, which every window gets.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal

EVENT_TYPE = b"windows_generic_MSG"
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x7
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x4
_THIS_SESSION = 0


class WindowsLock(QObject):
    """`locked` whenever Windows says so; `listen` has each window of a library told."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hears_system = sys.platform == "win32"
        self._filter = MessageFilter(self.locked.emit)
        application = QCoreApplication.instance()
        if self.hears_system and application is not None:
            application.installNativeEventFilter(self._filter)

    def listen(self, window: int) -> None:
        """Ask Windows to tell the window with that handle when the session is locked; where it
        does not take the question, `hears_system` says so from then on.
        """
        if sys.platform == "win32":
            register = ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification
            register.argtypes = (wintypes.HWND, wintypes.DWORD)
            register.restype = wintypes.BOOL
            self.hears_system = bool(register(window, _THIS_SESSION))


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
