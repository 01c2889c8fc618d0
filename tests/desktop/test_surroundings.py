"""What is told about where a library lies, once its window is seen."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.surroundings import LookAround, Surroundings, tell_clock, words_of
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit

PATIENCE = 10_000


def shown(program) -> str:
    return program.window.frame.message_bar.words.text()


@pytest.fixture
def synchronised(sample: Path) -> Path:
    folder = sample.parent / "Dropbox" / "work"
    folder.mkdir(parents=True)
    return Path(shutil.copy(sample, folder / "desk.briefing"))


def looked_around(program, qtbot) -> str:
    """As a moment after the first paint."""
    assert isinstance(program.window, Window)
    program.window.frame.message_bar.words.setText("")
    with qtbot.waitSignal(LookAround(program.window, program)._job.ended, timeout=PATIENCE):
        pass
    return shown(program)


def test_a_synchronised_folder_is_told_until_that_is_enough(begin, synchronised, qtbot):
    program = begin(synchronised)
    assert "a folder that Dropbox synchronises" in looked_around(program, qtbot)
    bar = program.window.frame.message_bar
    (enough,) = [one for one in bar._buttons if one.text() == "Don’t show again"]
    qtbot.mouseClick(enough, Qt.MouseButton.LeftButton)
    assert looked_around(program, qtbot) == ""


def test_it_is_told_by_itself(begin, synchronised, qtbot):
    program = begin(synchronised)
    qtbot.waitUntil(lambda: "Dropbox" in shown(program), timeout=PATIENCE)


def test_conflicted_copies_are_told_as_long_as_they_lie_there(begin, synchronised, qtbot):
    name = "desk (Sam's conflicted copy 2026-11-22).briefing"
    shutil.copy(synchronised, synchronised.with_name(name))
    program = begin(synchronised)
    program.window.desk.settings.silence("folder", synchronised)
    sentence = looked_around(program, qtbot)
    assert f"“{name}”" in sentence
    assert "Dropbox" in sentence
    synchronised.with_name(name).unlink()
    assert looked_around(program, qtbot) == ""


def test_where_nothing_is_amiss_nothing_is_said(begin, sample, qtbot):
    assert looked_around(begin(sample), qtbot) == ""


def test_a_network_drive_is_named():
    assert "a network drive (nfs4)" in words_of(Surroundings((), "", "nfs4"))
    assert "network drive" not in words_of(Surroundings((), "Dropbox", "nfs4"))


def test_a_clock_that_was_set_back_is_told(begin, sample):
    program = begin(sample)
    add = Edit(None, Actor(name="Quillon", kind="state"))
    program.window.desk.session.do("Add an actor", add)
    tell_clock(program.window, datetime.now(UTC) - timedelta(seconds=30))
    assert shown(program) == ""
    tell_clock(program.window, datetime.now(UTC) - timedelta(days=400))
    assert "If the clock is wrong, put it right" in shown(program)
