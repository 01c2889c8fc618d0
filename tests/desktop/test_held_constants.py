"""A long session does not end in the middle, on any supported Python."""

import subprocess
import sys

LONG_SESSION = """
import briefing.desktop
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    told = Signal()

sender = Sender()
for _ in range(200_000):
    sender.told.emit()
    sender.setObjectName("x")
print("still here")
"""


def test_hundreds_of_thousands_of_calls_into_qt_leave_the_program_alive():
    run = subprocess.run(
        [sys.executable, "-c", LONG_SESSION], capture_output=True, text=True, check=False
    )

    assert run.stdout == "still here\n"
    assert run.stderr == ""
    assert run.returncode == 0
