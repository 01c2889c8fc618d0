"""Where journeys begin: a folder in which someone types commands, as processes of their own, and
the window of the running program with an analyst before it.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from briefing.store.opening import create_library
from tests.desktop.conftest import (
    GivenDoors,
    begin,
    british_english,
    crashes,
    data_folders,
    fonts,
    given_doors,
    sample,
    sample_file,
    theme,
)
from tests.journeys.analyst import Analyst

__all__ = [
    "begin",
    "british_english",
    "crashes",
    "data_folders",
    "fonts",
    "given_doors",
    "sample",
    "sample_file",
    "theme",
]
ROOT = Path(__file__).parents[2]


class Desk:
    """A folder with files; a command that ends otherwise than expected says so at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""

    def run(self, *arguments: str, expect: int = 0, lines: str = "") -> str:
        """What the command prints; what it says to the person is kept in `said`."""
        done = subprocess.run(
            [sys.executable, "-m", "briefing", *arguments],
            input=lines,
            capture_output=True,
            encoding="utf-8",
            cwd=self.folder,
            env={
                "PYTHONPATH": str(ROOT),
                "PYTHONIOENCODING": "utf-8",
                "LOGNAME": "stranger",
                "XDG_DATA_HOME": str(self.folder / "data"),
            },
            check=False,
        )
        assert done.returncode == expect, (arguments, done.stdout, done.stderr)
        self.said = done.stderr
        return done.stdout

    def json(self, *arguments: str, expect: int = 0) -> Any:
        """What the command prints, with `--json`."""
        return json.loads(self.run(*arguments, "--json", expect=expect))

    def pdf(self, name: str) -> PdfReader:
        """The PDF of that name."""
        return PdfReader(self.folder / name)

    def words(self, name: str) -> str:
        """The text of the PDF of that name, on one line."""
        pages = self.pdf(name).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture(scope="module")
def new_desk(tmp_path_factory) -> Callable[[], Desk]:
    """Makes desks, each in a folder of its own."""
    return lambda: Desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture
def analyst(begin: Callable[..., Any], sample: Path, given_doors: GivenDoors, qtbot) -> Analyst:
    """Someone before the window of a library with the sample."""
    return Analyst(begin(sample), given_doors, qtbot.waitUntil)


@pytest.fixture
def newcomer(
    begin: Callable[..., Any],
    tmp_path: Path,
    given_doors: GivenDoors,
    qtbot,
) -> Analyst:
    """Someone before the window of an empty library."""
    path = tmp_path / "empty.briefing"
    create_library(path, author="Ana").close()
    return Analyst(begin(path), given_doors, qtbot.waitUntil)
