"""The file of the open library is taken away, or its disk takes no more: it is said, the window
lives, and what is typed is kept and stored once the file or the room is there again.
"""

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from briefing.domain.judgements import Gap
from tests.journeys.analyst import CONTROL, Analyst
from tests.journeys.keyboard import tab_to

posix = pytest.mark.skipif(sys.platform == "win32", reason="an open file is locked there")
SHORT, LONG = "a truce", "a truce " * 12_000
_MOST_BYTES = 150_000  # room for the text, not for the step that stores it


@contextmanager
def moved(path: Path) -> Iterator[None]:
    away = path.with_name("moved by hand.briefing")
    path.rename(away)
    yield
    away.rename(path)


@contextmanager
def deleted(path: Path) -> Iterator[None]:
    """With all that lies beside it; at last it is taken out of the system's trash again."""
    files = [path, *(Path(f"{path}{ending}") for ending in ("-wal", "-shm"))]
    trash = path.with_name("trash")
    trash.mkdir()
    for file in files:
        file.rename(trash / file.name)
    yield
    assert not any(file.exists() for file in files)
    for file in files:
        (trash / file.name).rename(file)


@contextmanager
def replaced(path: Path) -> Iterator[None]:
    """As a program does that brings back a copy of its own."""
    own, copy = path.with_name("own"), path.with_name("copy")
    os.link(path, own)
    shutil.copy(path, copy)
    copy.replace(path)
    yield
    own.replace(path)


@contextmanager
def full(_path: Path) -> Iterator[None]:
    """No file may be written beyond so many bytes."""
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_MOST_BYTES, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


@posix
@pytest.mark.parametrize(
    ("trouble", "text", "words"),
    [
        (moved, SHORT, "was replaced, moved or deleted by another program"),
        (deleted, SHORT, "was replaced, moved or deleted by another program"),
        (replaced, SHORT, "was replaced, moved or deleted by another program"),
        (full, LONG, "The disk of the library"),
    ],
)
def test_it_is_said_and_what_is_typed_is_kept(analyst: Analyst, sample: Path, trouble, text, words):
    analyst.go("gaps")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.type("Who pays?")
    tab_to(analyst, "Why it matters")
    with trouble(sample):
        analyst.window.focusWidget().insertPlainText(text)
        analyst.key(Qt.Key.Key_Tab)
        assert words in analyst.shown()
        analyst.go("issues")
        assert "Ceasefire in Lebanon" in analyst.listed()
        analyst.go("gaps")
        assert text.strip() in analyst.shown()
        assert analyst.library.all(Gap)[-1].why_it_matters == ""
    tab_to(analyst, "Why it matters")
    analyst.type("And more. ")
    analyst.key(Qt.Key.Key_Tab)
    (gap,) = analyst.library.all(Gap, question="Who pays?")
    assert "And more." in gap.why_it_matters
    assert text.strip() in gap.why_it_matters
    assert analyst.library.check() == ()


@posix
def test_a_library_deleted_while_it_is_open_is_saved_elsewhere_with_what_was_typed_since(
    analyst: Analyst, sample: Path, tmp_path
):
    analyst.go("gaps")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.type("Who pays?")
    tab_to(analyst, "Why it matters")
    for file in (sample, Path(f"{sample}-wal"), Path(f"{sample}-shm")):
        file.unlink()
    analyst.window.focusWidget().insertPlainText(SHORT)
    analyst.key(Qt.Key.Key_Tab)
    assert "was replaced, moved or deleted by another program" in analyst.shown()
    analyst.doors.path = tmp_path / "saved.briefing"
    analyst.press("Save a copy …")
    assert "The copy is saved" in analyst.shown()
    analyst.doors.asked.clear()
    analyst.wait_until(lambda: bool(analyst.buttons("Open the copy")))
    analyst.press("Open the copy")
    analyst.wait_until(lambda: analyst.library.path == tmp_path / "saved.briefing")
    analyst.come_forward()
    assert analyst.doors.asked == []
    (gap,) = analyst.library.all(Gap, question="Who pays?")
    assert analyst.library.check() == ()
    assert analyst.window.desk.navigator.place.record_id == gap.id
    analyst.open("gaps", "Who pays?")
    assert SHORT in analyst.shown()
    tab_to(analyst, "Why it matters")
    analyst.type("!")
    analyst.key(Qt.Key.Key_Tab)
    assert SHORT in analyst.library.find(Gap, gap.id).why_it_matters
