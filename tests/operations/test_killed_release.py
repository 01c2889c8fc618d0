"""A release that is killed at any moment leaves a whole edition or none."""

import os
import random
import subprocess
import sys
from pathlib import Path

from briefing.domain.briefings import Answer, Edition
from briefing.domain.sources import File
from briefing.operations.edition_files import released_pdf
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library
from tests.operations.harbour import Harbour

ROOT = Path(__file__).parents[2]
LIVES = 6
SHORTEST, LONGEST = 0.3, 0.9  # seconds; a release by itself takes some 0.7


def released(path: Path, briefing_id: str, seconds: float) -> None:
    """A release on the command line, killed after so many seconds if it is not done."""
    command = [sys.executable, "-m", "briefing", "release", str(path), briefing_id]
    options = ["--status", "final", "--cut-off", "2025-11-10"]
    options += ["--answer", "stale_figure=Known.", "--answer", "cut_off=It is of last week."]
    options += ["--output", str(path.with_suffix(".pdf"))]
    writer = subprocess.Popen(
        [*command, *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    try:
        writer.wait(seconds)
    except subprocess.TimeoutExpired:
        writer.kill()
        writer.wait()


def look_at(library: Library) -> int:
    """How many editions there are, each of them whole."""
    editions = library.all(Edition)
    for edition in editions:
        assert released_pdf(library, edition)
        answers = library.all(Answer, edition_number=edition.number)
        assert sorted(answer.rule for answer in answers) == ["cut_off", "stale_figure"]
    assert len(library.all(File)) == len(editions)
    assert len(library.all(Answer)) == 2 * len(editions)
    assert [edition.number for edition in editions] == list(range(1, len(editions) + 1))
    assert library.check() == ()
    return len(editions)


def test_a_killed_release_leaves_a_whole_edition_or_none(tmp_path):
    path = tmp_path / "desk.briefing"
    with create_library(path, author="Noor") as library:
        harbour = Harbour(library)
        harbour.overtaken()
    chance = random.Random(8)
    for _ in range(LIVES):
        released(path, harbour.briefing.id, chance.uniform(SHORTEST, LONGEST))
        with open_library(path, writing=False) as library:
            look_at(library)
    released(path, harbour.briefing.id, 60)
    with open_library(path, writing=False) as library:
        assert look_at(library) > 0
