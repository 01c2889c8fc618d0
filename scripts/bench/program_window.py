"""The program's own window for the benches that measure what it feels, with settings of its own."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from briefing.desktop.crash import CrashHook
from briefing.desktop.doors import real_doors
from briefing.desktop.garbage import look_for_garbage
from briefing.desktop.program import Program
from briefing.desktop.settings import Settings
from briefing.desktop.theme.fonts import load_fonts
from briefing.desktop.theme.theme import Theme
from briefing.desktop.window import Window

SIZE = (1440, 900)


@contextmanager
def program_window(library: Path, folder: Path) -> Generator[Window]:
    """The window of a library; what the program keeps beside it goes into the folder."""
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        os.environ[variable] = str(folder / variable.lower())
    application = QApplication([])
    load_fonts()
    settings = Settings(folder / "settings.ini")
    hook = CrashHook(folder / "crash.txt")
    program = Program(settings, Theme(application, "light"), real_doors(), hook, author="Bench")
    program.begin(library)
    look_for_garbage(application)  # as the program does
    window = next(each for each in application.topLevelWidgets() if isinstance(each, Window))
    window.resize(*SIZE)
    try:
        yield window
    finally:
        window.close()
        program.end()


def settle(milliseconds: int) -> None:
    """A real event loop lets the threads run beside it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
