"""A day's work in the program as it starts for everyone: read, mark, search, print.

Run as `day_without_network.py LIBRARY PDF`; whoever runs it watches what it asks of the system. It
ends with 0 only when the PDF holds what was marked.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer

from briefing.desktop import app, running
from briefing.desktop.program import Program
from tests.desktop.conftest import GivenDoors
from tests.journeys.analyst import CONTROL, Analyst

SENTENCE = "The lock at Sennmouth opened again on Tuesday."


def main(library: Path, pdf: Path) -> int:
    doors = GivenDoors(path=pdf)

    class WatchedProgram(Program):
        def begin(self, path: Path | None) -> None:
            super().begin(path)
            QTimer.singleShot(300, self.work)

        def work(self) -> None:
            try:
                work(Analyst(self, doors, wait_until), pdf)
            except BaseException:
                traceback.print_exc()
                os._exit(1)

    running.real_doors = doors.doors
    running.Program = WatchedProgram
    return app.main([str(library)])


def work(analyst: Analyst, pdf: Path) -> None:
    wait_until(analyst.window.isActiveWindow)
    analyst.go("sources")
    analyst.paste(f"{SENTENCE} The port says that 12 barges passed.")
    analyst.type("Port notice")
    analyst.mark(SENTENCE)
    for _ in ("position", "figure", "quote"):
        analyst.key(Qt.Key.Key_E, CONTROL)
    analyst.press(analyst.sources.text.popup.add_button.text())
    analyst.go_to_anything("Sennmouth")
    analyst.go("issues")
    words = analyst.brief_as_pdf(pdf)
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
    analyst.key(Qt.Key.Key_Q, CONTROL)


def wait_until(holds: Callable[[], bool], timeout: int = 20_000) -> None:
    """Lets the program go on until it holds."""
    loop, deadline = QEventLoop(), QDeadlineTimer(timeout)
    while not holds():
        if deadline.hasExpired():
            raise TimeoutError
        QTimer.singleShot(20, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
