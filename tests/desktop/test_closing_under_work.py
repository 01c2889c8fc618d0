"""A window that is closed while something is under way goes without a word: what was being made is
whole or not there, and the library is as it was before or after.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.history.day_dialog import DayDialog
from briefing.desktop.importing.tables import TableImport
from briefing.desktop.navigation import Place
from briefing.desktop.program import Program
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.briefings import Draft
from briefing.store.opening import open_library

ROWS = 1100  # more than are stored before anybody notices
TABLE = "Name\tKind\n" + "".join(f"Delegate {number}\tperson\n" for number in range(ROWS))


@pytest.fixture
def program(begin, sample: Path) -> Program:
    return begin(sample)


@pytest.fixture
def window(program: Program) -> Window:
    assert isinstance(program.window, Window)
    return program.window


@pytest.fixture
def closed(program: Program, window: Window, crashes: list[str]) -> Callable[[], None]:
    """Closes the window and ends the program; nothing of it may be told as a fault."""

    def close() -> None:
        assert window.close()
        program.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        assert crashes == []

    return close


def do(window: Window, key: str) -> None:
    next(command for command in window.commands if command.key == key).do()


def test_while_a_pdf_is_made(window, closed, given_doors, tmp_path):
    given_doors.path = tmp_path / "folder" / "issue.pdf"
    given_doors.path.parent.mkdir()
    window.desk.navigator.go(Place("issues"))
    do(window, "brief")
    closed()
    left = list(given_doors.path.parent.iterdir())
    assert left in ([], [given_doors.path])
    if left:
        assert given_doors.path.read_bytes().rstrip().endswith(b"%%EOF")


def test_while_an_import_is_read(window, closed, given_doors, tmp_path, sample):
    given_doors.path = tmp_path / "delegates.tsv"
    given_doors.path.write_text(TABLE, "utf-8")
    do(window, "import file")
    closed()
    assert delegates(sample) == 0


def test_while_the_rows_of_an_import_are_compared(window, closed, sample):
    QApplication.clipboard().setText(TABLE)
    do(window, "import pasted")
    assert window.findChildren(TableImport)
    closed()
    assert delegates(sample) == 0


def test_while_an_import_is_stored(window, closed, sample, qtbot):
    QApplication.clipboard().setText(TABLE)
    do(window, "import pasted")
    (dialog,) = window.findChildren(TableImport)
    qtbot.waitUntil(dialog.store_button.isEnabled, timeout=60_000)
    qtbot.mouseClick(dialog.store_button, Qt.MouseButton.LeftButton)
    closed()
    assert delegates(sample) in (0, ROWS)


def test_while_the_library_is_searched(window, closed):
    window.desk.navigator.go(Place("search", words="the"))
    closed()


def test_while_the_palette_looks_for_records(window, closed):
    window.finder.open()
    QTest.keyClicks(window.finder.panel.field, "gaza")
    closed()


def test_while_a_preview_and_its_checks_are_made(window, closed, sample):
    window.desk.navigator.go(Place("briefings"))
    QTest.keyClicks(window.pages.page.detail.writing.field("draft").editor, "Typed last. ")
    closed()
    with open_library(sample, writing=False) as library:
        assert any("Typed last. " in draft.text for draft in library.all(Draft))


def test_while_the_library_of_another_day_is_opened(window, closed):
    do(window, "as recorded")
    (dialog,) = window.findChildren(DayDialog)
    dialog.editor.show_typed("today")
    dialog.look.click()
    closed()


def test_while_a_list_is_written_into_a_file(window, closed, given_doors, tmp_path):
    given_doors.path = tmp_path / "folder" / "actors.csv"
    given_doors.path.parent.mkdir()
    window.desk.navigator.go(Place("actors"))
    window.pages.page.pane.more_button.ways.actions()[0].trigger()
    closed()
    assert list(given_doors.path.parent.iterdir()) in ([], [given_doors.path])


def delegates(sample: Path) -> int:
    with open_library(sample, writing=False) as library:
        return sum(actor.name.startswith("Delegate ") for actor in library.all(Actor))
