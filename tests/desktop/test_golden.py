"""Every page looks as it did when somebody last looked at it, light and dark.

`UPDATE_GOLDEN=1` takes the pictures anew; look at each of them before it is kept.
"""

import os
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtWidgets import QApplication, QWidget

from briefing.desktop.navigation import PAGE_NAMES, PageName, Place
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.window import Window
from briefing.domain.edits import Step
from briefing.domain.judgements import Gap
from briefing.operations.libraries import sample_library
from briefing.store.opening import open_library

GOLDEN = Path(__file__).parent / "golden"
SIZE = (1200, 800)
PLACES: Mapping[PageName, Place] = {
    "sources": Place("sources", "source", "019a73bb-9c00-7000-8001-000000000001"),
    "issues": Place("issues", "issue", "019a73bb-9c00-7000-8009-000000000001"),
    "search": Place("search", words="disarm"),
}
CLEARLY = 24  # of 255 in one colour; less is how a machine smooths letters
MOST_PIXELS = SIZE[0] * SIZE[1] // 5000


class Then(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz=None):
        return datetime(2025, 11, 12, 9, 30, tzinfo=UTC).astimezone(tz)


@pytest.fixture(scope="module")
def one_time() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        patch.setattr("briefing.store.log.datetime", Then)
        patch.setattr("briefing.desktop.records.trash_edits.datetime", Then)
        # The foot of the window says when the last backup was made: none is while a slow machine
        # looks at the pages.
        patch.setattr("briefing.desktop.backups.keeping._LOOK", 3_600_000)
        yield
    time.tzset()


@pytest.fixture(scope="module")
def golden_file(one_time, tmp_path_factory) -> Path:
    """The sample, made at one moment, with a gap in its trash."""
    path = tmp_path_factory.mktemp("golden") / "sample.briefing"
    sample_library(path, author="Ana")
    with open_library(path, author="Ana") as library:
        gap = library.all(Gap)[-1]
        library.apply(Step("Trash gap", tuple(trash_edits((gap,)))))
    return path


@pytest.fixture(autouse=True)
def still_cursor(qapp):
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def picture(widget: QWidget) -> Image.Image:
    QApplication.processEvents()
    stored = QByteArray()
    buffer = QBuffer(stored)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return Image.open(BytesIO(stored.data())).convert("RGB")


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many pixels clearly differ."""
    if one.size != other.size:
        return one.size[0] * one.size[1]
    red, green, blue = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(most.histogram()[CLEARLY:])


def check(widget: QWidget, name: str, tmp_path: Path, qtbot) -> str:
    """What speaks against the picture; taken anew when that is asked for."""
    path = GOLDEN / f"{name}.png"
    if "UPDATE_GOLDEN" in os.environ:
        qtbot.wait(700)
        picture(widget).save(path, optimize=True)
        return ""
    with Image.open(path) as stored:
        expected = stored.convert("RGB")
    try:
        # Lists and previews come a moment after their page.
        qtbot.waitUntil(lambda: differing(picture(widget), expected) <= MOST_PIXELS)
    except qtbot.TimeoutError:
        found = tmp_path / f"{name}.png"
        picture(widget).save(found)
        return f"{name}: {differing(picture(widget), expected)} pixels, see {found}"
    return ""


def is_at_rest(previewing) -> bool:
    return not previewing.is_busy


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_page_looks_as_it_did(mode, begin, golden_file, tmp_path, qtbot):
    program = begin(golden_file)
    window = program.window
    assert isinstance(window, Window)
    window.resize(*SIZE)
    window.desk.theme.set_mode(mode)
    complaints = []
    for page in PAGE_NAMES:
        window.desk.navigator.go(PLACES.get(page, Place(page)))
        if page == "briefings":
            previewing = window.pages.page.detail.preview.previewing
            qtbot.waitUntil(partial(is_at_rest, previewing), timeout=20_000)
        complaints.append(check(window, f"{page}-{mode}", tmp_path, qtbot))
    assert [each for each in complaints if each] == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_start_screen_looks_as_it_did(mode, begin, theme, tmp_path, qtbot):
    theme.set_mode(mode)
    window = begin(None).window
    window.resize(*SIZE)
    assert check(window, f"start-{mode}", tmp_path, qtbot) == ""


def test_a_page_that_looks_otherwise_is_noticed(begin, golden_file, tmp_path):
    window = begin(golden_file).window
    window.resize(*SIZE)
    window.frame.launcher.hide()
    with Image.open(GOLDEN / "overview-light.png") as stored:
        assert differing(picture(window), stored.convert("RGB")) > MOST_PIXELS
