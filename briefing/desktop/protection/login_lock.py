"""Hearing from Linux that the session was locked or that the computer goes to sleep.

logind tells both on the system bus: `Lock` when the session is asked to lock, the property
`LockedHint` when a desktop has locked its screen, `PrepareForSleep` before the computer sleeps.
"""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SERVICE = "org.freedesktop.login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ANY = ""
_PATIENCE_MS = 500
_LOCKED_HINT = "LockedHint"


class LoginLock(QObject):
    """`locked` whenever logind says so, for the session that the program runs in; where the session
    cannot be found, for every one.
    """

    locked = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hears_system = False
        if not bus.isConnected() or not _has_logind(bus):
            return
        session = _session_path(bus)
        heard = (
            (session, f"{_SERVICE}.Session", "Lock", "_note_locked()"),
            (_ANY, f"{_SERVICE}.Manager", "PrepareForSleep", "_note_sleep(bool)"),
            (session, _PROPERTIES, "PropertiesChanged", "_note_properties(QString,QVariantMap)"),
        )
        connected = [
            bus.connect(_SERVICE, path, group, name, self, _slot(slot))
            for path, group, name, slot in heard
        ]
        self.hears_system = all(connected)

    def listen(self, window: int) -> None:
        """Nothing is to be asked for: logind tells everyone."""

    def leave(self) -> None:
        """Nothing was asked for."""

    @Slot()
    def _note_locked(self) -> None:
        self.locked.emit()

    @Slot(bool)
    def _note_sleep(self, *told: bool) -> None:
        """Told True before the computer sleeps, False when it wakes."""
        if all(told):
            self.locked.emit()

    @Slot(str, "QVariantMap")
    def _note_properties(self, _group: str, changed: dict[str, Any]) -> None:
        if changed.get(_LOCKED_HINT) is True:
            self.locked.emit()


def _slot(name: str) -> Any:
    """PySide takes the text that `SLOT` gives, whatever its stubs say."""
    return SLOT(name)


def _has_logind(bus: QDBusConnection) -> bool:
    service = bus.interface()
    return bool(service and service.isServiceRegistered(_SERVICE).value())


def _session_path(bus: QDBusConnection) -> str:
    """The path of the session that the program runs in, or what stands for any."""
    ask = QDBusMessage.createMethodCall(
        _SERVICE, "/org/freedesktop/login1", f"{_SERVICE}.Manager", "GetSession"
    )
    ask.setArguments(["auto"])
    answer = bus.call(ask, timeout=_PATIENCE_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return _ANY
    path = answer.arguments()[0]
    return path.path() if hasattr(path, "path") else str(path)
