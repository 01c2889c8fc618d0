"""What a window asks of the program around it: other libraries, and the end."""

from collections.abc import Callable
from pathlib import Path

from briefing.domain.frozen import frozen


@frozen
class ProgramActions:
    """Each opens a dialog where it needs one; `open_library` opens what it is given at once."""

    choose_library: Callable[[], None]
    new_library: Callable[[], None]
    sample_library: Callable[[], None]
    open_library: Callable[[Path], None]
    protect: Callable[[], None]
    lock: Callable[[], None]
    close_library: Callable[[], None]
    quit: Callable[[], None]
