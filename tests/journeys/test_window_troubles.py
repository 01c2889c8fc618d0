"""What goes wrong is told in a sentence; the window lives, and what was typed is kept."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.start_window import StartWindow
from briefing.desktop.window import Window
from briefing.domain.judgements import Gap
from tests.journeys.analyst import CONTROL, Analyst

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="files have other rules there")


def starting(analyst: Analyst) -> StartWindow:
    window = analyst.program.window
    assert isinstance(window, StartWindow)
    return window


def typed_gap(analyst: Analyst, question: str) -> None:
    analyst.go("gaps")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.type(question)


@posix
@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_folder_that_takes_no_files(analyst, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    analyst.doors.path = closed / "out.pdf"
    analyst.open("issues", "Ceasefire in Lebanon")
    analyst.press("Brief as PDF")
    analyst.wait_for_sentence("cannot be written")
    analyst.brief_as_pdf(tmp_path / "out.pdf")


def test_a_pdf_in_the_place_of_a_folder(analyst, tmp_path):
    analyst.doors.path = tmp_path
    analyst.open("issues", "Ceasefire in Lebanon")
    analyst.press("Brief as PDF")
    analyst.wait_for_sentence(tmp_path.name)
    assert "is ready" not in analyst.sentence()
    assert analyst.brief_as_pdf(tmp_path / "out.pdf").startswith("DRAFT")


@posix
def test_the_child_process_is_killed_and_the_next_click_works(analyst, tmp_path):
    analyst.open("issues", "Ceasefire in Lebanon")
    analyst.doors.path = tmp_path / "out.pdf"
    worker = analyst.window.desk.worker
    worker.warm()
    os.kill(worker._child.process.pid, signal.SIGKILL)
    analyst.press("Brief as PDF")
    analyst.wait_for_sentence("stopped unexpectedly")
    assert not (tmp_path / "out.pdf").exists()
    assert "Ceasefire in Lebanon" in analyst.brief_as_pdf(tmp_path / "out.pdf")


def test_newer_and_damaged_libraries_are_left_as_they_are(analyst, sample, tmp_path):
    newer, damaged = tmp_path / "newer.briefing", tmp_path / "damaged.briefing"
    content = bytearray(sample.read_bytes())
    damaged.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    content[60:64] = (99).to_bytes(4, "big")  # SQLite's user version
    newer.write_bytes(content)
    for path, words in ((newer, "newer version"), (damaged, "damaged")):
        before = path.read_bytes()
        analyst.doors.path = path
        analyst.key(Qt.Key.Key_O, CONTROL)
        assert words in analyst.sentence()
        assert path.read_bytes() == before
    assert analyst.library.path == sample
    typed_gap(analyst, "Who pays?")
    analyst.wait_until(lambda: analyst.library.all(Gap)[-1].question == "Who pays?")


@posix
def test_a_read_only_library_can_be_read(begin, sample, given_doors, qtbot):
    sample.chmod(0o400)
    sample.parent.chmod(0o500)
    try:
        analyst = Analyst(begin(sample), given_doors, qtbot.waitUntil)
        if isinstance(analyst.program.window, StartWindow):
            analyst.press("Open for reading", starting(analyst))
        assert isinstance(analyst.program.window, Window)
        analyst.go("issues")
        assert "Ceasefire in Lebanon" in analyst.listed()
    finally:
        sample.parent.chmod(0o700)
