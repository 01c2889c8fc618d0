"""Brief as PDF and the other formats: one click, a file that is whole or not there, and what to do
with it next; or a letter on the clipboard.
"""

from dataclasses import fields
from pathlib import Path

import docx
import html5lib
import openpyxl
import pytest
from docx.oxml.ns import qn
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from briefing.desktop.export_ways import other_ways
from briefing.desktop.exporting import Exporting, file_name
from briefing.desktop.navigation import Place
from briefing.desktop.page import Page
from briefing.desktop.page_table import PageEntry
from briefing.desktop.widgets.export_button import ExportButton
from briefing.desktop.window import Window
from briefing.documents.pdf import to_pdf
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.issues import Issue, Proposition
from briefing.domain.records import Record
from briefing.operations import composed_documents
from briefing.operations.exporting import Wanted, briefing_for, composed


@pytest.fixture
def window(begin, sample) -> Window:
    return begin(sample).window


@pytest.fixture
def maker(window) -> Exporting:
    return Exporting(window.desk, window)


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


@pytest.fixture
def go_to(window):
    """Shows the page of a record and waits until it is about it."""

    def go_to(record: Record) -> Page:
        window.desk.navigator.go_to_record(record.KIND, record.id)
        page = window.pages.page
        assert page is not None
        assert page.briefing_subject() == (record.KIND, record.id)
        return page

    return go_to


def choose(page: Page, title: str) -> None:
    """Opens the menu beside "Brief as PDF" by the keyboard and takes one of it."""
    button = next(one for one in page.findChildren(ExportButton) if one.isVisible())
    button.setFocus()
    menu = button.menu()

    def take() -> None:
        assert menu.isVisible()
        for action in menu.actions():
            if action.isSeparator():
                continue
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if action.text() == title:
                break
        assert menu.activeAction().text() == title
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, take)
    QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("kind", "way"),
    list(zip([Briefing, Actor, Issue, Issue], other_ways(), strict=True)),
    ids=[way.format for way in other_ways()],
)
def test_every_format_is_made_by_its_entry_in_the_menu(
    window, go_to, given_doors, tmp_path, qtbot, kind, way
):
    library = window.desk.session.library
    record = library.all(kind)[0]
    given_doors.path = tmp_path / f"out.{way.format}"
    choose(go_to(record), f"{way.title} …")
    wait_for(qtbot, window, f"“out.{way.format}” is ready.")
    title = briefing_for(library, Wanted(record.id)).title
    assert title in words_of(given_doors.path)
    assert Path(given_doors.asked[0]).name == file_name(title, way.format)
    press(qtbot, window, "Open")
    assert given_doors.opened == [given_doors.path]


def words_of(path: Path) -> str:
    """All that a reader's program finds in the file."""
    match path.suffix:
        case ".docx":
            root = docx.Document(str(path)).element.body
            return "\n".join(
                "".join(part.text or "" for part in each.iter(qn("w:t")))
                for each in root.iter(qn("w:p"))
            )
        case ".xlsx":
            book = openpyxl.load_workbook(path)
            return "\n".join(
                str(cell) for sheet in book for row in sheet.values for cell in row if cell
            )
        case ".html":
            tree = html5lib.parse(path.read_text("utf-8"), namespaceHTMLElements=False)
            return "".join(tree.itertext())
        case _:
            return path.read_text("utf-8")


def test_the_matrix_of_an_issue_is_a_sheet_of_the_workbook(
    window, go_to, given_doors, tmp_path, qtbot
):
    library = window.desk.session.library
    issue = next(one for one in library.all(Issue) if library.all(Proposition, issue_id=one.id))
    proposition = library.all(Proposition, issue_id=issue.id)[0]
    given_doors.path = tmp_path / "matrix.xlsx"
    choose(go_to(issue), "Export matrix and figures to Excel …")
    wait_for(qtbot, window, "is ready")
    sheet = openpyxl.load_workbook(given_doors.path).worksheets[0]
    cells = [cell for row in sheet.values for cell in row if cell]
    assert proposition.text in cells


def test_a_copy_for_e_mail_is_on_the_clipboard_as_html_and_as_text(window, go_to, qtbot):
    record = window.desk.session.library.all(Briefing)[0]
    choose(go_to(record), "Copy for e-mail")
    wait_for(qtbot, window, "Copied for e-mail")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().count(record.title.upper()) == 1
    tree = html5lib.parse(data.html(), namespaceHTMLElements=False)
    assert [heading.text for heading in tree.iter("h1")] == [record.title]


def test_each_format_has_a_command_of_its_own(window, go_to, given_doors, tmp_path, qtbot):
    record = window.desk.session.library.all(Briefing)[0]
    go_to(record)
    given_doors.path = tmp_path / "out.md"
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "markdown")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    wait_for(qtbot, window, "“out.md” is ready.")
    assert record.title in given_doors.path.read_text("utf-8")
    mail = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_M, mail)
    wait_for(qtbot, window, "Copied for e-mail")


def test_a_folder_that_takes_no_file_is_told_for_every_format(
    window, maker, given_doors, tmp_path, qtbot
):
    record = window.desk.session.library.all(Issue)[0]
    for way in other_ways():
        given_doors.path = tmp_path / "missing" / f"{way.format}.{way.format}"
        maker.export(record.id, way)
        wait_for(qtbot, window, "There is no folder")
        window.frame.message_bar.hide()


def test_nothing_is_composed_on_the_windows_thread(
    window, maker, given_doors, tmp_path, qtbot, monkeypatch
):
    """What would be composed here fails; the child has its own modules."""

    def refused(*_args: object, **_named: object) -> None:
        raise AssertionError

    monkeypatch.setattr(composed_documents, "compose", refused)
    record = window.desk.session.library.all(Briefing)[0]
    given_doors.path = tmp_path / "out.pdf"
    maker.brief(record.id)
    wait_for(qtbot, window, "“out.pdf” is ready")
    maker.copy(record.id)
    wait_for(qtbot, window, "Copied for e-mail")


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
    qtbot.waitUntil(lambda: _is_active(window) and _takes_shortcuts(window))
    given_doors.path = tmp_path / "out.pdf"
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.page.was_left
    wait_for(qtbot, window, "is ready")
    given_doors.path = tmp_path / "again.pdf"
    window.pages.page.brief_wanted.emit()
    wait_for(qtbot, window, "“again.pdf” is ready")
    window.close()


def test_names_of_files_are_taken_by_every_system():
    assert file_name("Who pays? A/B: <draft>", "pdf") == "Who pays A B draft.pdf"
    assert file_name("..", "docx") == "Briefing.docx"
    assert file_name("غزة", "pdf") == "غزة.pdf"
    assert len(file_name("x" * 300, "xlsx")) == 85


def _is_active(window: Window) -> bool:
    window.activateWindow()
    return window.isActiveWindow()


def _takes_shortcuts(window: Window) -> bool:
    """The menus, and with them the keys, come after the first paint."""
    return any(action.shortcut() == "Ctrl+P" for action in window.findChildren(QAction))


def _nothing():
    from briefing.desktop.program_actions import ProgramActions

    return ProgramActions(*[lambda *_: None] * len(fields(ProgramActions)))
