"""Brief as PDF: one click, a file that is whole or not there, and what to do with it next."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from briefing.desktop.brief_as_pdf import BriefAsPdf, file_name
from briefing.desktop.navigation import Place
from briefing.desktop.page import Page
from briefing.desktop.page_table import PageEntry
from briefing.desktop.window import Window
from briefing.documents.pdf import to_pdf
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.issues import Issue
from briefing.operations.exporting import Wanted, briefing_for, composed


@pytest.fixture
def window(begin, sample) -> Window:
    return begin(sample).window


@pytest.fixture
def maker(window) -> BriefAsPdf:
    return BriefAsPdf(window.desk, window)


def sentence(window: Window) -> str:
    return window.frame.message_bar.words.text()


def wait_for(qtbot, window: Window, words: str) -> None:
    qtbot.waitUntil(lambda: words in sentence(window), timeout=20_000)


def press(qtbot, window: Window, words: str) -> None:
    buttons = window.frame.message_bar.findChildren(QAbstractButton)
    button = next(one for one in buttons if one.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("kind", [Briefing, Issue, Actor])
def test_a_briefing_an_issue_and_an_actor_become_files(
    window, maker, given_doors, tmp_path, qtbot, kind
):
    library = window.desk.session.library
    record = library.all(kind)[0]
    given_doors.path = tmp_path / "out.pdf"
    maker.brief(record.id)
    wait_for(qtbot, window, "“out.pdf” is ready")
    briefing = briefing_for(library, Wanted(record.id))
    today = Date(window.desk.today().isoformat())
    expected = to_pdf(composed(library, briefing, today), briefing.paper).pdf
    assert given_doors.path.read_bytes() == expected
    assert [path.name for path in tmp_path.glob(".*.part")] == []


def test_the_file_is_opened_or_shown_where_it_lies(window, maker, given_doors, tmp_path, qtbot):
    given_doors.path = tmp_path / "out.pdf"
    record = window.desk.session.library.all(Briefing)[0]
    maker.brief(record.id)
    wait_for(qtbot, window, "is ready")
    press(qtbot, window, "Open")
    assert given_doors.opened == [given_doors.path]
    maker.brief(record.id)
    wait_for(qtbot, window, "is ready")
    press(qtbot, window, "Show in folder")
    assert given_doors.shown == [given_doors.path]


def test_the_folder_is_remembered_and_the_name_is_offered(window, maker, given_doors, tmp_path):
    folder = tmp_path / "briefings"
    folder.mkdir()
    given_doors.path = folder / "out.pdf"
    record = window.desk.session.library.all(Briefing)[0]
    maker.brief(record.id)
    maker.brief(record.id)
    assert Path(given_doors.asked[1]) == folder / f"{record.title}.pdf"


def test_nothing_happens_when_the_dialog_is_left(window, maker, given_doors, qtbot):
    with qtbot.assertNotEmitted(window.desk.jobs.started):
        maker.brief(window.desk.session.library.all(Briefing)[0].id)
    assert given_doors.asked
    assert window.frame.message_bar.isHidden()


def test_a_file_that_cannot_be_written_says_so_and_the_window_lives(
    window, maker, given_doors, tmp_path, qtbot
):
    record = window.desk.session.library.all(Briefing)[0]
    given_doors.path = tmp_path / "missing" / "out.pdf"
    maker.brief(record.id)
    wait_for(qtbot, window, "There is no folder")
    given_doors.path = window.desk.session.library.path
    with pytest.raises(Exception, match="is the library"):
        maker.brief(record.id)
    given_doors.path = tmp_path / "out.pdf"
    maker.brief(record.id)
    wait_for(qtbot, window, "is ready")


def test_cancelling_leaves_no_file(window, maker, given_doors, tmp_path, qtbot):
    given_doors.path = tmp_path / "out.pdf"
    maker.brief(window.desk.session.library.all(Briefing)[0].id)
    assert window.frame.progress.isVisible()
    qtbot.mouseClick(window.frame.progress.cancel, Qt.MouseButton.LeftButton)
    wait_for(qtbot, window, "you cancelled it")
    assert not given_doors.path.exists()
    assert window.frame.progress.isHidden()


def test_what_cannot_be_printed_says_why(window, maker):
    gap = window.desk.session.library.touched_last(1)[0]
    with pytest.raises(Exception, match="Only a briefing, an issue or an actor"):
        maker.brief(gap.id)


class OnePage(Page):
    """A page about the first briefing, with something that is stored when it is left."""

    was_left = False

    def leave(self) -> None:
        self.was_left = True

    def briefing_subject(self) -> tuple[str, str] | None:
        return "briefing", self.desk.session.library.all(Briefing)[0].id


def test_the_command_stores_what_is_typed_first(begin, sample, given_doors, tmp_path, qtbot):
    desk = begin(sample).window.desk
    window = Window(desk, (PageEntry("briefings", "Briefings", "inbox", OnePage),), _nothing())
    window.show()
    desk.navigator.go(Place("briefings"))
    qtbot.waitUntil(lambda: _is_active(window))
    given_doors.path = tmp_path / "out.pdf"
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.page.was_left
    wait_for(qtbot, window, "is ready")
    given_doors.path = tmp_path / "again.pdf"
    window.pages.page.brief_wanted.emit()
    wait_for(qtbot, window, "“again.pdf” is ready")
    window.close()


def test_names_of_files_are_taken_by_every_system():
    assert file_name("Who pays? A/B: <draft>") == "Who pays A B draft.pdf"
    assert file_name("..") == "Briefing.pdf"
    assert file_name("غزة") == "غزة.pdf"
    assert len(file_name("x" * 300)) == 84


def _is_active(window: Window) -> bool:
    window.activateWindow()
    return window.isActiveWindow()


def _nothing():
    from briefing.desktop.program_actions import ProgramActions

    return ProgramActions(*[lambda *_: None] * 6)
