"""Storing what is taken in: a few records at once, many in a job beside the window.

While the job writes by a connection of its own, reading goes on; what would be written elsewhere is
told to wait, and what is typed meanwhile is stored when the job has ended.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say
from briefing.domain.edits import Step
from briefing.domain.messages import message
from briefing.domain.secret import Secret

_FEW = 1000  # edits that are stored before anybody notices


def store(desk: Desk, step: Step, then: Callable[[], None]) -> Job | None:
    """Store the step and call `then` when it is in the library; gives the job, if it needs one.

    Raises the library's `KnownError`s where it needs none.
    """
    session = desk.session
    if len(step.edits) <= _FEW:
        session.do(step.label, *step.edits)
        then()
        return None
    from briefing.operations.unlocking import key_for_another

    library = session.library
    session.require_free()
    library.hold()
    session.hold_writes(
        message("An import is being stored: wait until it has ended, or cancel it.")
    )
    work = partial(_stored, library.path, library.author, key_for_another(library), step)
    job = desk.jobs.start(say("Storing the import"), work)

    def tell(_result: object) -> None:
        session.free_writes()
        session.tell_stored(step)
        then()

    def free(_error: object) -> None:
        session.free_writes()

    job.done.connect(tell)
    for ended in (job.failed, job.crashed):
        ended.connect(free)
    job.cancelled.connect(partial(_tell_cancelled, desk))
    return job


def _tell_cancelled(desk: Desk) -> None:
    desk.session.free_writes()
    desk.notices.give(say("Nothing was imported: you cancelled it."))


def _stored(path: Path, author: str, key: Secret | None, step: Step, report: Report) -> None:
    """Runs in the job's thread, where its connection belongs."""
    from briefing.store.beside import open_beside

    try:
        with open_beside(path, author=author, key=key) as library:
            library.apply(step, report=report)
    finally:
        if key is not None:
            key.erase()
