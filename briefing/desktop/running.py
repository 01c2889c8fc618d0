"""The application from its settings to the end of its event loop.

What is imported here is paid for before the first paint; everything else is imported where it is
needed.
"""

import os
from functools import partial
from pathlib import Path

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from briefing import __version__
from briefing.desktop.crash import CrashHook
from briefing.desktop.doors import real_doors
from briefing.desktop.garbage import look_for_garbage
from briefing.desktop.languages import speak
from briefing.desktop.program import Program
from briefing.desktop.settings import Settings
from briefing.desktop.theme.fonts import load_fonts
from briefing.desktop.theme.theme import Theme
from briefing.operations.authorship import user_name

# As an argument: `setStyle` gives the style back, and its class takes 6 ms to make.
_STYLE = ("-style", "Fusion")
_FRAME = QSize(0, 40)  # what a title bar may take of the screen


def run(name: str, library: Path | None) -> int:
    """Show the library, or the start screen, until the last window is closed; the exit code."""
    settings = Settings(user_config_path(name, appauthor=False) / "settings.ini")
    if settings.scale != 1.0:
        os.environ.setdefault("QT_SCALE_FACTOR", str(settings.scale))
    application = QApplication([name, *_STYLE])
    application.setApplicationName(name)
    application.setApplicationVersion(__version__)
    speak(application, settings.language)
    hook = CrashHook(user_log_path(name, appauthor=False) / "crash.txt")
    hook.install()
    load_fonts()
    theme = Theme(application, settings.mode)
    room = application.primaryScreen().availableSize() - _FRAME
    program = Program(settings, theme, real_doors(), hook, author=user_name(), room=room)
    application.setQuitOnLastWindowClosed(False)
    program.finished.connect(application.quit)
    program.begin(library)
    QTimer.singleShot(0, partial(look_for_garbage, application))
    try:
        return application.exec()
    finally:
        program.end()
        hook.release()
