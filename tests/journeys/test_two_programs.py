"""Two programs on one library: the second says so and offers to read, and nothing is locked for
longer than the first one lives, however it ends.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.desktop.start_window import StartWindow
from briefing.domain.issues import Issue
from briefing.domain.judgements import Gap
from briefing.store.opening import open_library
from tests.journeys.analyst import Analyst
from tests.journeys.keyboard import press

ROOT = Path(__file__).parents[2]
FIRST = """
import sys
from briefing.desktop import app, running
from briefing.desktop.program import Program

class TellingProgram(Program):
    def begin(self, library):
        super().begin(library)
        self.window.painted.connect(lambda: print(type(self.window).__name__, flush=True))

running.Program = TellingProgram
app.main([sys.argv[1]])
"""


def surroundings(folder: Path) -> dict[str, str]:
    folders = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    own = {name: str(folder / "first" / name) for name in folders}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def first(sample: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A program of its own in whose window the sample is open."""
    command = [sys.executable, "-c", FIRST, str(sample)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env=surroundings(tmp_path), text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "Window\n"
            yield process
        finally:
            process.kill()


def sentence(analyst: Analyst) -> str:
    window = analyst.program.window
    assert isinstance(window, StartWindow)
    return window.message_bar.words.text()


def test_the_second_program_reads_until_the_first_is_gone(first, begin, sample, given_doors, qtbot):
    analyst = Analyst(begin(sample), given_doors, qtbot.waitUntil)
    assert "is in use by another window or program" in sentence(analyst)
    press(analyst, "Open for reading")
    assert not analyst.library.writing
    assert "Ceasefire in Lebanon" in [issue.title for issue in analyst.library.all(Issue)]
    analyst.window.close()
    analyst.program.end()

    first.kill()
    first.wait()
    analyst = Analyst(begin(sample), given_doors, qtbot.waitUntil)
    assert analyst.library.writing
    assert analyst.library.check() == ()


def test_a_command_finds_the_library_in_the_window_in_use(analyst, sample, tmp_path):
    command = [sys.executable, "-m", "briefing", "put", str(sample), "-"]
    line = '{"record": "gap", "question": "Who pays?"}\n'

    def ask() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            input=line,
            capture_output=True,
            text=True,
            env=surroundings(tmp_path),
            cwd=tmp_path,
            check=False,
        )

    refused = ask()
    assert refused.returncode != 0
    assert "is in use by another window or program" in refused.stderr
    analyst.quit()
    assert ask().returncode == 0
    with open_library(sample, writing=False) as library:
        assert "Who pays?" in [gap.question for gap in library.all(Gap)]
