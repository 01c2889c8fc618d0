"""Steps too large for a window, written in a process of its own while the window holds the library.

What was written is asked of the log, so that it is known also of a process that was ended.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from briefing.domain.edits import Step
from briefing.domain.frozen import frozen
from briefing.domain.secret import Secret
from briefing.store.beside import open_beside
from briefing.store.library import Library

Report: TypeAlias = Callable[[int, int], None]


@frozen
class HeldLibrary:
    """A library that another process of the program holds for writing: its file, who writes, and
    its key.
    """

    path: Path
    author: str
    key: Secret | None = None


def apply_to(held: HeldLibrary, make: Callable[[], Step], report: Report) -> None:
    """Stores the step that `make` gives. Raises as `Library.apply`."""
    report(0, 0)
    step = make()
    with _opened(held) as library:
        library.apply(step, report=report)


def undo_in(held: HeldLibrary, report: Report) -> None:
    """Takes the newest step back. Raises as `Library.undo`."""
    report(0, 0)
    with _opened(held) as library:
        library.undo(report)


def redo_in(held: HeldLibrary, report: Report) -> None:
    """Makes the step undone last again. Raises as `Library.redo`."""
    report(0, 0)
    with _opened(held) as library:
        library.redo(report)


def moved_since(held: HeldLibrary, step: int) -> Mapping[str, frozenset[str]]:
    """The ids of the records that were touched behind the step of that number, for each kind."""
    with _opened(held) as library:
        return library.past.moved_since(step)


def _opened(held: HeldLibrary) -> Library:
    return open_beside(held.path, author=held.author, key=held.key)
