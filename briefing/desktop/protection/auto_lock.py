"""When a protected library is to be locked: nobody at the keys, or the computer locked.

Keys and clicks are seen at the windows that have the focus, not at the application: a filter there
would run for every paint of every widget.
"""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from briefing.desktop.settings import Settings

if TYPE_CHECKING:
    from briefing.desktop.protection.login_lock import LoginLock
    from briefing.desktop.protection.windows_lock import WindowsLock

_LOOK_MS = 5000
_MINUTE = 60
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


def seconds_awake_or_asleep() -> float:
    """A clock that only grows, and goes on while the computer sleeps where there is one."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class AutoLock(QObject):
    """`wanted` when it is time to lock. `watch` while a protected library is open, then `rest`."""

    wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        parent: QObject | None = None,
        clock: Callable[[], float] = seconds_awake_or_asleep,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        self._last = clock()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)
        self._system = _system_lock(self)
        self.is_watching = False
        if self._system is not None:
            self._system.locked.connect(self._note_system_locked)

    @property
    def hears_system(self) -> bool:
        """Whether the program hears that the computer is locked or goes to sleep."""
        return self._system is not None and self._system.hears_system

    def watch(self, window: QWindow) -> None:
        """Begin to count, with the window of the library."""
        self.rest()
        self.is_watching = True
        self._last = self._clock()
        self._listen_to(window)
        _application().focusWindowChanged.connect(self._listen_to)
        if self._system is not None:
            self._system.listen(window.winId())
        self._look.start()

    def rest(self) -> None:
        """Nothing is open that could be locked."""
        if self.is_watching:
            self.is_watching = False
            _application().focusWindowChanged.disconnect(self._listen_to)
            self._look.stop()
            if self._system is not None:
                self._system.leave()

    def look(self) -> None:
        """Lock if nobody has done anything for as long as the settings say."""
        minutes = self._settings.lock_after
        if minutes and self._clock() - self._last >= minutes * _MINUTE:
            self._last = self._clock()
            self.wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._last = self._clock()
        return super().eventFilter(watched, event)

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _note_system_locked(self) -> None:
        if self.is_watching:
            self.wanted.emit()


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application


def _system_lock(parent: QObject) -> "LoginLock | WindowsLock | None":
    if sys.platform == "win32":
        from briefing.desktop.protection.windows_lock import WindowsLock, windows_sessions

        return WindowsLock(windows_sessions(), parent)
    if sys.platform.startswith("linux"):
        from PySide6.QtDBus import QDBusConnection

        from briefing.desktop.protection.login_lock import LoginLock

        return LoginLock(QDBusConnection.systemBus(), parent)
    return None
