"""The way in: `briefing-desk [LIBRARY]`, from the command line to the first window.

What is imported here is paid for before the first paint; everything else is imported where it is
needed.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QApplication

from briefing import __version__
from briefing.desktop.crash import CrashHook
from briefing.desktop.doors import real_doors
from briefing.desktop.program import Program
from briefing.desktop.settings import Settings
from briefing.desktop.theme.fonts import load_fonts
from briefing.desktop.theme.theme import Theme
from briefing.operations.authorship import user_name

NAME = "Briefing Desk"
_UNUSABLE = 2
_FRAME = QSize(0, 40)  # what a title bar may take of the screen
_HELP = """\
usage: briefing-desk [LIBRARY]

Opens the library, or the start screen. “briefing --help” lists what can be done without a window.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the desktop until its window is closed and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in ("-h", "--help"):
        sys.stdout.write(_HELP)
        return 0
    if given and given[0] == "--version":
        sys.stdout.write(f"{NAME} {__version__}\n")
        return 0
    if len(given) > 1 or (given and given[0].startswith("-")):
        sys.stderr.write(_HELP)
        return _UNUSABLE
    if not _has_screen():
        sys.stderr.write("There is no screen to open a window on; see briefing --help.\n")
        return _UNUSABLE
    return _run(Path(given[0]) if given else None)


def _run(library: Path | None) -> int:
    settings = Settings(user_config_path(NAME, appauthor=False) / "settings.ini")
    if settings.scale != 1.0:
        os.environ.setdefault("QT_SCALE_FACTOR", str(settings.scale))
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    _use_locale(settings.language)
    hook = CrashHook(user_log_path(NAME, appauthor=False) / "crash.txt")
    hook.install()
    load_fonts()
    theme = Theme(application, settings.mode)
    room = application.primaryScreen().availableSize() - _FRAME
    program = Program(settings, theme, real_doors(), hook, author=user_name(), room=room)
    application.setQuitOnLastWindowClosed(False)
    program.finished.connect(application.quit)
    program.begin(library)
    try:
        return application.exec()
    finally:
        program.end()
        hook.release()


def _use_locale(language: str) -> None:
    """Numbers and dates as the language writes them; a system without a language gets English."""
    locale = QLocale(language) if language else QLocale.system()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    QLocale.setDefault(locale)


def _has_screen() -> bool:
    """X11 and Wayland name their screen; Qt would end the program without a word for it."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
