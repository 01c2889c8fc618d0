"""The child process with the open library to read from: its file, and the key of an encrypted one.

The key goes through the pipe to the child and is erased here when the work has ended.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Report
from briefing.desktop.worker import Answers, Worker
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.secret import Secret

R = TypeVar("R")


class LibraryClosed(KnownError):
    """The library was locked or closed before the work on it began, and its key is gone."""


@frozen
class ReadingChild:
    """For one piece of work on the library as it is stored, or as it was after the step `as_of`.

    `answers` hold what was computed of the library in the state it is in, where that is known.
    """

    worker: Worker
    library: Path
    key: Secret | None
    as_of: int | None = None
    answers: Answers | None = None

    def run(self, function: Callable[..., R], *arguments: object, report: Report) -> R:
        """What `function(library, *arguments, report, key=key, as_of=as_of)` gives; raises as
        `Worker.run`, and `LibraryClosed`.
        """
        if self.key is not None and not len(self.key):
            raise LibraryClosed(message("The library was closed meanwhile."))
        try:
            call = partial(function, key=self.key, as_of=self.as_of)
            if self.answers is None:
                return self.worker.run(call, self.library, *arguments, report=report)
            question = function, (self.library, self.as_of, arguments)
            return self.worker.run_once(
                self.answers, question, call, self.library, *arguments, report=report
            )
        finally:
            if self.key is not None:
                self.key.erase()


def reading_child(desk: Desk) -> ReadingChild:
    """The child of the window, with the library that is open in it."""
    from briefing.operations.unlocking import key_for_another

    library = desk.session.library
    return ReadingChild(desk.worker, library.path, key_for_another(library), library.as_of)
