"""What a window asks of the program around it: other libraries, and the end."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from briefing.desktop.program import Program


@frozen
class ProgramActions:
    """Each opens a dialog where it needs one; `open_library` opens what it is given at once."""

    choose_library: Callable[[], None]
    new_library: Callable[[], None]
    sample_library: Callable[[], None]
    negotiation_library: Callable[[], None]
    open_library: Callable[[Path], None]
    protect: Callable[[], None]
    lock: Callable[[], None]
    back_up: Callable[[], None]
    show_backups: Callable[[], None]
    close_library: Callable[[], None]
    quit: Callable[[], None]


def actions_of(program: "Program") -> ProgramActions:
    """What the running program does; what protects and backs up is made when it is first wanted."""

    def protect() -> None:
        program.guard.protect()

    def lock() -> None:
        program.guard.lock()

    def back_up() -> None:
        program.backups.make()

    def show_backups() -> None:
        program.backups.show()

    return ProgramActions(
        choose_library=program.choose_library,
        new_library=program.new_library,
        sample_library=program.sample_library,
        negotiation_library=program.negotiation_library,
        open_library=program.open_library,
        protect=protect,
        lock=lock,
        back_up=back_up,
        show_backups=show_backups,
        close_library=program.close_library,
        quit=program.quit,
    )
