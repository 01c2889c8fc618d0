"""Two programs on one library: the second says so and offers to read, and nothing is locked for
longer than the first one lives, however it ends.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.start_window import StartWindow
from briefing.desktop.widgets.chip import Badge
from briefing.domain.issues import Issue
from briefing.domain.judgements import Gap
from briefing.store.library import Library
from briefing.store.opening import open_library
from tests.journeys.analyst import CONTROL, Analyst
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

READING = """
import sys
from briefing.domain.judgements import Gap
from briefing.store.opening import open_library
from pathlib import Path

with open_library(Path(sys.argv[1]), writing=False) as library:
    print(library.writing, flush=True)
    sys.stdin.readline()
    print([gap.question for gap in library.all(Gap)], flush=True)
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
    analyst.come_forward()
    analyst.go("gaps")
    many = len(questions(analyst.library))
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.type("Who writes along?")
    assert len(questions(analyst.library)) == many
    (badge,) = (each for each in analyst.window.findChildren(Badge) if each.isVisible())
    assert "Open it again to write in it" in badge.accessibleDescription()
    analyst.quit()

    first.kill()
    first.wait()
    analyst = Analyst(begin(sample), given_doors, qtbot.waitUntil)
    assert analyst.library.writing
    analyst.go("gaps")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.type("Who reads along?")
    qtbot.waitUntil(lambda: "Who reads along?" in questions(analyst.library))
    assert analyst.library.check() == ()
    analyst.quit()
    with open_library(sample, writing=False) as library:
        assert "Who reads along?" in questions(library)


def test_who_was_first_writes_on_and_closes_by_keys_while_another_reads(
    begin, sample, given_doors, qtbot, tmp_path
):
    analyst = Analyst(begin(sample), given_doors, qtbot.waitUntil)
    command = [sys.executable, "-c", READING, str(sample)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=surroundings(tmp_path),
        text=True,
    ) as other:
        try:
            assert other.stdin is not None
            assert other.stdout is not None
            assert other.stdout.readline() == "False\n"
            analyst.go("gaps")
            analyst.key(Qt.Key.Key_N, CONTROL)
            analyst.type("Who reads along?")
            qtbot.waitUntil(lambda: "Who reads along?" in questions(analyst.library))
            analyst.quit()
            other.stdin.write("look\n")
            other.stdin.flush()
            assert "Who reads along?" in other.stdout.readline()
        finally:
            other.kill()


def questions(library: Library) -> list[str]:
    return [gap.question for gap in library.all(Gap)]


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
