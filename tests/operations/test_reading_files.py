"""A document is made of the library as it was, when that is asked for."""

from dataclasses import replace
from pathlib import Path

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.operations.exporting import Wanted, letter_from_file, made_from_file
from briefing.operations.libraries import new_library
from briefing.operations.previewing import preview
from briefing.store.opening import open_library

TODAY = Date("2025-11-12")
ARDAVIA = Actor(name="Ardavia", kind="state", description="A kingdom by the sea.")


def silent(done: int, total: int) -> None:
    """Nobody looks."""


def test_exports_and_letters_are_those_of_the_step(tmp_path: Path) -> None:
    path = tmp_path / "desk.briefing"
    new_library(path, author="Noor")
    with open_library(path, author="Noor") as library:
        library.apply(Step("Add", (Edit(None, ARDAVIA),)))
        renamed = replace(ARDAVIA, name="Republic of Ardavia")
        library.apply(Step("Rename", (Edit(ARDAVIA, renamed),)))
    wanted = Wanted(ARDAVIA.id)
    now = made_from_file(path, wanted, "md", TODAY, silent)
    then = made_from_file(path, wanted, "md", TODAY, silent, as_of=1)
    assert b"Republic of Ardavia" in now.data
    assert b"Republic" not in then.data
    assert b"Ardavia" in then.data
    assert "Republic" not in letter_from_file(path, wanted, TODAY, silent, as_of=1).text
    assert preview(path, ARDAVIA.id, TODAY, silent, as_of=1).pages == 1
