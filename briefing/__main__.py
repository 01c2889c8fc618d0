"""`briefing [LIBRARY]` opens the window; with a command it is the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path

_UNUSABLE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window or one command and return the exit code.

    The window is for a call without arguments or with nothing but the path of a library: a name
    that ends in `.briefing` or lies in a folder that is named.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (len(given) == 1 and _is_library(given[0])):
        return _window(given)
    from briefing.cli import main as command_line

    return command_line(given)


def _is_library(word: str) -> bool:
    path = Path(word)
    return not word.startswith("-") and (path.suffix == ".briefing" or len(path.parts) > 1)


def _window(given: Sequence[str]) -> int:
    from briefing.desktop.app import main as desktop

    try:
        return desktop(given)
    except ImportError as error:
        if error.name is None or not error.name.startswith(("PySide6", "shiboken6")):
            raise
        sys.stderr.write(
            f"The window cannot be opened: {error}. Install the system packages that Qt needs; the"
            " commands work without them: see briefing --help.\n"
        )
        return _UNUSABLE


if __name__ == "__main__":
    sys.exit(main())
