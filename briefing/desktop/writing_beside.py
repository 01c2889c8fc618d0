"""A step too large for the window, written by a child process of its own.

While it writes, reading goes on; what would be written elsewhere is told to wait, and what is typed
meanwhile is stored when it has ended. The child of the window is left to its previews.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Cancelled, Job, Report
from briefing.desktop.worker import ChildDied, Worker
from briefing.domain.messages import Message
from briefing.operations.large_steps import HeldLibrary, moved_since

_COMMAND = (sys.executable, "-m", "briefing.desktop.worker_child", "bare")
FEW = 1000  # edits that are written before anybody notices

Moved: TypeAlias = Mapping[str, frozenset[str]]


def write_beside(
    desk: Desk,
    title: str,
    write: Callable[..., None],
    *arguments: object,
    held: Message,
    cancelled: str,
    then: Callable[[], None],
) -> Job:
    """Let `write(library, *arguments, report)`, one of `operations.large_steps`, run in a child,
    tell the session what it moved, and call `then`.

    `held` is said to whoever would write meanwhile, `cancelled` when the analyst has stopped it.
    Raises `LibraryHeld` while another job writes, and the library's `KnownError`s.
    """
    from briefing.operations.unlocking import key_for_another

    session = desk.session
    library = session.library
    session.require_free()
    library.hold()
    before = library.past.newest_step()
    session.hold_writes(held)
    place = HeldLibrary(library.path, library.author, key_for_another(library))
    job = desk.jobs.start(title, partial(_written, place, before, write, arguments))

    def tell(moved: Moved) -> None:
        session.free_writes()
        session.tell_stored(moved)
        then()

    def free(_error: object) -> None:
        session.free_writes()

    def tell_cancelled() -> None:
        session.free_writes()
        desk.notices.give(cancelled)

    job.done.connect(tell)
    job.failed.connect(free)
    job.crashed.connect(free)
    job.cancelled.connect(tell_cancelled)
    return job


def _written(
    place: HeldLibrary,
    before: int,
    write: Callable[..., None],
    arguments: tuple[Any, ...],
    report: Report,
) -> Moved:
    """Runs in the job's thread. A child that is ended after it has written has written."""
    worker = Worker(_COMMAND)
    try:
        worker.run(write, place, *arguments, report=report)
        return moved_since(place, before)
    except (Cancelled, ChildDied):
        moved = moved_since(place, before)
        if not moved:
            raise
        return moved
    finally:
        worker.close()
        if place.key is not None:
            place.key.erase()
