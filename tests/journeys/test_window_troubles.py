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
from tests.journeys.read_only import read_only

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


def test_a_folder_that_takes_no_files(analyst, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir()
    analyst.doors.path = closed / "out.pdf"
    analyst.open("issues", "Ceasefire in Lebanon")
    with read_only(closed):
        analyst.press("Brief as PDF")
        analyst.wait_for_sentence("cannot be written")
    assert list(closed.iterdir()) == []
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


def test_a_library_on_a_read_only_disk_is_offered_for_reading(
    begin, sample, given_doors, qtbot, tmp_path
):
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    library = sample.rename(shelf / "sample.briefing")
    before = library.read_bytes()
    with read_only(shelf):
        analyst = Analyst(begin(library), given_doors, qtbot.waitUntil)
        assert "can only be read" in analyst.shown(starting(analyst))
        analyst.press("Open for reading", starting(analyst))
        assert isinstance(analyst.program.window, Window)
        analyst.come_forward()
        analyst.open("issues", "Ceasefire in Lebanon")
        assert "Ceasefire in Lebanon" in analyst.brief_as_pdf(tmp_path / "out.pdf")
        assert not analyst.library.writing
    assert library.read_bytes() == before
