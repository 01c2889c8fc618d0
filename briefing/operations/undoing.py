"""Taking back what was done last, also what was done days ago."""

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.store.library import Library


class NothingToUndo(KnownError):
    """Every step of the library is undone, or none was ever made."""


def undo(library: Library) -> str:
    """Takes back the newest step that is not undone yet, and gives its label.

    Raises `NothingToUndo`.
    """
    step = library.undo()
    if step is None:
        raise NothingToUndo(message("There is nothing to undo in this library."))
    return step.label
