"""The real program in a real window on an X server, driven by nothing but keys."""

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader

from briefing.domain.judgements import Gap
from briefing.domain.positions import Position
from briefing.domain.sources import Source
from briefing.operations.libraries import sample_library
from briefing.store.opening import create_library, open_library
from briefing.text.sentences import sentences
from tests.journeys.analyst import snapshot, words_of

TITLE_BAR = 20
TOOLS = ("Xvfb", "xdotool", "openbox")
SOURCES = Path(__file__).parents[2] / "resources" / "sample" / "10-sources.jsonl"
RED_LINE = "Hamas has refused throughout to disarm; the report calls this a red line."
OTHER_PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
program = QGuiApplication([])
program.clipboard().setText(sys.stdin.read())
print("copied", flush=True)
program.exec()
"""

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS), reason="an X server and xdotool are needed"
)


def waited(condition, seconds=30):
    """The first true answer of `condition`, asked again until it comes."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := condition():
            return answer
        time.sleep(0.1)
    raise AssertionError("it did not come about in time")


@pytest.fixture
def screen(tmp_path):
    """An X server with a window manager, as the environment of the programs shown there."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    surroundings = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "DISPLAY": display,
        **{f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE")},
    }
    manager = subprocess.Popen(["openbox"], env=surroundings, stderr=subprocess.DEVNULL)
    yield surroundings
    for process in (manager, server):
        process.terminate()
        process.wait(10)


class Keys:
    """Hands on the keyboard of one screen."""

    def __init__(self, surroundings):
        self.surroundings = surroundings

    def _xdotool(self, *words):
        done = subprocess.run(
            ["xdotool", *words],
            env=self.surroundings,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.stdout.split()

    def press(self, *keys):
        self._xdotool("key", "--delay", "60", *keys)

    def type(self, words):
        self._xdotool("type", "--delay", "25", words)

    def wait_for_window(self, title):
        """Waits for the active window's title to hold `title`."""

        def is_there():
            return title in " ".join(self._xdotool("getactivewindow", "getwindowname"))

        waited(is_there)


def gaps(library):
    with open_library(library, writing=False) as opened:
        return [gap.question for gap in opened.all(Gap)]


def test_a_gap_is_asked_and_an_issue_briefed_by_keys_alone(screen, tmp_path):
    library, pdf = tmp_path / "talks.briefing", tmp_path / "lebanon.pdf"
    sample_library(library, author="Desk")
    program = subprocess.Popen([sys.executable, "-m", "briefing", str(library)], env=screen)
    try:
        keys = Keys(screen)
        keys.wait_for_window("talks – Briefing Desk")
        go_to(keys, "gaps")
        keys.press("ctrl+n")
        keys.type("Who monitors the truce?")
        waited(lambda: "Who monitors the truce?" in gaps(library))

        go_to(keys, "ceasefire in lebanon")
        brief_as(keys, pdf)

        keys.wait_for_window("talks – Briefing Desk")
        keys.press("ctrl+z")
        waited(lambda: "Who monitors the truce?" not in gaps(library))
        keys.press("ctrl+q")
        assert program.wait(20) == 0
    finally:
        program.kill()
        program.wait(10)
    text = PdfReader(pdf, strict=True).pages[0].extract_text()
    assert "Ceasefire in Lebanon" in text
    assert "Hezbollah members killed" in text


def go_to(keys, name):
    """Ctrl+K, the name, Enter; a breath for the palette and for the page to be there."""
    time.sleep(0.5)
    keys.press("ctrl+k")
    time.sleep(0.5)
    keys.type(name)
    time.sleep(0.7)
    keys.press("Return")
    time.sleep(1.5)


def report() -> str:
    records = [json.loads(line) for line in SOURCES.read_text(encoding="utf-8").splitlines()]
    return next(record["text"] for record in records if record["record"] == "source_text")


@contextmanager
def copied(text, surroundings):
    """Another program on the screen in which `text` was copied."""
    command = [sys.executable, "-c", OTHER_PROGRAM]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=surroundings,
        encoding="utf-8",
    ) as other:
        try:
            other.stdin.write(text)
            other.stdin.close()
            assert other.stdout.readline() == "copied\n"
            yield
        finally:
            other.kill()


def held(library):
    """Everything the library holds."""
    with open_library(library, writing=False) as opened:
        return snapshot(opened)


def of_kind(library, kind):
    return [record for record in held(library).values() if isinstance(record, kind)]


def test_a_pasted_report_becomes_a_red_line_in_print_and_all_of_it_is_taken_back(screen, tmp_path):
    library, pdf = tmp_path / "talks.briefing", tmp_path / "disarmament.pdf"
    create_library(library, author="Desk").close()
    before = held(library)
    text = report()
    places = [span.of(text) for span in sentences(text)]
    program = subprocess.Popen([sys.executable, "-m", "briefing", str(library)], env=screen)
    try:
        keys = Keys(screen)
        keys.wait_for_window("talks – Briefing Desk")
        paste_report(keys, text, library)
        to_the_text = ["Tab"] * 4
        keys.press(*to_the_text, *["alt+Down"] * (places.index(RED_LINE) + 1), "ctrl+e")
        make_red_line(keys)
        (position,) = waited(lambda: of_kind(library, Position))
        assert (position.stance, position.firmness) == ("oppose", "red_line")

        keys.press("ctrl+4")
        brief_as(keys, pdf)
        keys.wait_for_window("talks – Briefing Desk")
        keys.press("ctrl+1")
        for _ in range(20):
            keys.press("ctrl+z")
            time.sleep(0.3)
            if held(library) == before:
                break
        assert held(library) == before
        keys.press("ctrl+q")
        assert program.wait(20) == 0
    finally:
        program.kill()
        program.wait(10)
    body, _, notes = words_of(pdf).partition(" Notes 1 ")
    assert f"Hamas opposes, reportedly, red line {RED_LINE}1" in body
    assert notes.startswith(f"Report of the day, date not stated: “{RED_LINE}”")


def paste_report(keys, text, library):
    """On the page of the sources, with its title typed behind."""
    keys.press("ctrl+2")
    time.sleep(1.5)
    with copied(text, keys.surroundings):
        keys.press("ctrl+v")
        waited(lambda: of_kind(library, Source))
        time.sleep(0.5)
    keys.type("Report of the day")
    waited(lambda: [one.title for one in of_kind(library, Source)] == ["Report of the day"])


def make_red_line(keys):
    """In the popup: actor, proposition, stance and issue, two of them made in place."""
    time.sleep(1)
    keys.type("Hamas")
    time.sleep(0.5)
    of_what_sort = ["Down"] * 5  # the sixth is an armed group
    keys.press(*of_what_sort, "Return", "Tab")
    keys.type("Hamas gives up its arms")
    time.sleep(0.5)
    keys.press("Return", "Tab", "1")
    to_the_issue = ["Tab"] * 4  # past the condition, the red line and what is folded away
    keys.press(*to_the_issue)
    keys.type("Disarmament of Gaza")
    time.sleep(0.5)
    keys.press("Return", "ctrl+Return")


def brief_as(keys, pdf):
    """Ctrl+P, and the name of the file in the dialog."""
    time.sleep(1.5)
    keys.press("ctrl+p")
    keys.wait_for_window("Brief as PDF")
    keys.press("ctrl+a")
    keys.type(str(pdf))
    time.sleep(0.5)
    keys.press("Return")
    waited(pdf.exists)


def test_the_window_fits_a_small_screen(screen, tmp_path):
    library = tmp_path / "small.briefing"
    sample_library(library, author="Desk")
    program = subprocess.Popen([sys.executable, "-m", "briefing", str(library)], env=screen)
    try:
        keys = Keys(screen)
        keys.wait_for_window("small – Briefing Desk")
        shape = keys._xdotool("getactivewindow", "getwindowgeometry", "--shell")
        sizes = dict(line.split("=") for line in shape)
        assert int(sizes["WIDTH"]) <= 1366
        assert int(sizes["HEIGHT"]) <= 768 - TITLE_BAR
    finally:
        program.kill()
        program.wait(10)
