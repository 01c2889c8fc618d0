"""The real program in a real window on an X server, driven by nothing but keys."""

import os
import shutil
import subprocess
import sys
import time

import pytest
from pypdf import PdfReader

from briefing.domain.judgements import Gap
from briefing.operations.libraries import sample_library
from briefing.store.opening import open_library

TITLE_BAR = 20
TOOLS = ("Xvfb", "xdotool", "openbox")

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
        keys.press("ctrl+p")
        keys.wait_for_window("Brief as PDF")
        keys.press("ctrl+a")
        keys.type(str(pdf))
        time.sleep(0.5)
        keys.press("Return")
        waited(pdf.exists)

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
