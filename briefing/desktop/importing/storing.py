"""Storing what is taken in: a few records at once, many in a job beside the window."""

from collections.abc import Callable

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job
from briefing.desktop.messages import say
from briefing.desktop.writing_beside import FEW, write_beside
from briefing.domain.edits import Step
from briefing.domain.messages import message
from briefing.operations.large_steps import apply_to


def store(desk: Desk, make: Callable[[], Step], rows: int, then: Callable[[], None]) -> Job | None:
    """Store the step that `make` gives for so many rows, and call `then` when it is in the library;
    gives the job, if it needs one, which makes the step too.

    Raises the library's `KnownError`s where it needs none.
    """
    if rows <= FEW:
        step = make()
        desk.session.do(step.label, *step.edits)
        then()
        return None
    return write_beside(
        desk,
        say("Storing the import"),
        apply_to,
        make,
        held=message("An import is being stored: wait until it has ended, or cancel it."),
        cancelled=say("Nothing was imported: you cancelled it."),
        then=then,
    )
