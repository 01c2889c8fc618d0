"""What the system says when the computer is locked: logind on Linux, messages on Windows."""

import ctypes
import json
import shutil
import subprocess
import sys
from ctypes import wintypes

import pytest

from briefing.desktop.protection.windows_lock import (
    EVENT_TYPE,
    MessageFilter,
    Sessions,
    WindowsLock,
)

# Plays logind on a bus of its own and tells each of its signals once; the names of those that lock
# are printed.
PLAYED = """
import json, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from briefing.desktop.protection.login_lock import LoginLock

application = QCoreApplication([])
KIND = QDBusConnection.BusType.SessionBus
logind = QDBusConnection.connectToBus(KIND, "logind")
if sys.argv[1] == "there":
    assert logind.registerService("org.freedesktop.login1")
lock = LoginLock(QDBusConnection.connectToBus(KIND, "desk"))
SESSION, MANAGER = "/org/freedesktop/login1/session/_31", "/org/freedesktop/login1"
TOLD = {
    "locked": (SESSION, "org.freedesktop.login1.Session", "Lock"),
    "unlocked": (SESSION, "org.freedesktop.login1.Session", "Unlock"),
    "sleeps": (MANAGER, "org.freedesktop.login1.Manager", "PrepareForSleep", True),
    "wakes": (MANAGER, "org.freedesktop.login1.Manager", "PrepareForSleep", False),
    "screen locked": (
        SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged",
        "org.freedesktop.login1.Session", {"LockedHint": True}, [],
    ),
    "screen unlocked": (
        SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged",
        "org.freedesktop.login1.Session", {"LockedHint": False}, [],
    ),
}
heard, left = [], list(TOLD)
lock.locked.connect(lambda: heard.append(True))
locking = []

def tell():
    if heard:
        locking.append(last[0])
        heard.clear()
    if not left:
        print(json.dumps([lock.hears_system, locking]))
        application.quit()
        return
    last[0] = left.pop(0)
    path, group, name, *values = TOLD[last[0]]
    signal = QDBusMessage.createSignal(path, group, name)
    signal.setArguments(values)
    logind.send(signal)
    QTimer.singleShot(100, tell)

last = [""]
QTimer.singleShot(0, tell)
application.exec()
"""


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-run-session") is None,
    reason="logind is told through D-Bus",
)
@pytest.mark.parametrize(
    ("logind", "heard"),
    [("there", [True, ["locked", "sleeps", "screen locked"]]), ("missing", [False, []])],
)
def test_logind_tells_of_lock_and_sleep(logind, heard):
    command = ["dbus-run-session", "--", sys.executable, "-c", PLAYED, logind]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == heard


@pytest.mark.parametrize(
    ("message", "what", "locks"),
    [
        (0x02B1, 0x7, True),  # the session was locked
        (0x02B1, 0x8, False),  # and unlocked
        (0x0218, 0x4, True),  # the computer goes to sleep
        (0x0218, 0x7, False),  # and wakes
        (0x0100, 0x7, False),  # a key
    ],
)
def test_windows_tells_of_lock_and_sleep(message, what, locks):
    told: list[bool] = []
    listening = MessageFilter(lambda: told.append(True))
    given = wintypes.MSG(message=message, wParam=what)
    taken = listening.nativeEventFilter(EVENT_TYPE, ctypes.addressof(given))
    assert taken == (False, 0)
    assert bool(told) == locks


def test_messages_of_other_systems_are_not_read():
    listening = MessageFilter(lambda: pytest.fail("nothing was locked"))
    assert listening.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)


def test_windows_is_asked_for_one_window_at_a_time_and_no_more_when_it_goes(qapp):
    asked: list[tuple[str, int]] = []

    def register(window: int) -> bool:
        asked.append(("register", window))
        return window != 3

    def unregister(window: int) -> bool:
        asked.append(("unregister", window))
        return True

    lock = WindowsLock(Sessions(register, unregister))
    for window in (1, 2):
        lock.listen(window)
        assert lock.hears_system
    lock.leave()
    lock.leave()
    assert asked == [("register", 1), ("unregister", 1), ("register", 2), ("unregister", 2)]
    lock.listen(3)  # which Windows does not take
    assert not lock.hears_system
    lock.leave()
    assert asked[-1] == ("register", 3)
