"""The way in: `briefing-desk [LIBRARY]`, from the command line to the running window.

Nothing of Qt and nothing of the program is imported here, so that a start is prepared before either
is.
"""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from briefing import __version__

NAME = "Briefing Desk"
_UNUSABLE = 2
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
    """Garbage is looked for when the window rests (`garbage`), and what a start makes, it keeps."""
    gc.disable()
    from briefing.desktop.plain_imports import use_plain_imports

    use_plain_imports()
    from briefing.desktop.running import run

    return run(NAME, library)


def _has_screen() -> bool:
    """X11 and Wayland name their screen; Qt would end the program without a word for it."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
