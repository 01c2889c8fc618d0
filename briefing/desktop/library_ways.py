"""The ways to another library: one that exists, an empty one, one with the sample."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from briefing.desktop.jobs import Report
from briefing.desktop.library_dialogs import ask_for_library, ask_for_new_library
from briefing.desktop.messages import say
from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from briefing.desktop.protection.guard import Guard
    from briefing.desktop.protection.stage import Stage


@frozen
class LibraryWays:
    """Each asks for a file over `parent`, and then has it opened."""

    stage: "Stage"
    guard: "Guard"
    open: Callable[[Path], None]
    parent: QWidget | None

    def choose(self) -> None:
        """Ask which library to open."""
        path = ask_for_library(self.stage.doors, self.stage.settings, self.parent)
        if path is not None:
            self.open(path)

    def new(self) -> None:
        """Ask where to make an empty library and whether to protect it, make it and open it."""
        path = self._ask_for_new(say("New library"))
        if path is not None:
            self.guard.new_library(path, self.parent)

    def sample(self) -> None:
        """Ask where to make a library with the sample, make it and open it."""
        path = self._ask_for_new(say("Library with the sample"))
        if path is not None:
            self._make(path, partial(_sample, path, self.stage.author))

    def negotiation(self) -> None:
        """Ask where to make a library with the invented negotiation, make it and open it."""
        path = self._ask_for_new(say("Library with the invented negotiation"))
        if path is not None:
            self._make(path, partial(_negotiation, path, self.stage.author))

    def _make(self, path: Path, work: Callable[[Report], int]) -> None:
        job = self.stage.jobs.start(say("Making the sample library"), work)
        job.done.connect(partial(self._open_made, path))

    def _ask_for_new(self, title: str) -> Path | None:
        return ask_for_new_library(self.stage.doors, self.stage.settings, self.parent, title)

    def _open_made(self, path: Path, _records: object) -> None:
        self.open(path)


def _sample(path: Path, author: str, _report: Report) -> int:
    from briefing.operations.libraries import sample_library

    return sample_library(path, author=author)


def _negotiation(path: Path, author: str, report: Report) -> int:
    from briefing.operations.sample_negotiation import negotiation_library

    return negotiation_library(path, report, author=author)
