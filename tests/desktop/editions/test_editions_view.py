"""The editions beside the text: what is said of them, their files, withdrawing, beginning anew."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.editions.withdraw_dialog import WithdrawDialog
from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing, Draft, Edition, Preset
from briefing.domain.dates import Date
from briefing.domain.edits import Edit
from briefing.domain.redactions import Redactions
from briefing.domain.sources import File
from briefing.operations.editions import editions_of, texts_of_edition
from briefing.operations.export_presets import ExportPreset, written


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def rows(view):
    model = view.list.rows.records
    return [model.row_at(row) for row in range(model.rowCount())]


def choose_in(button, words):
    """Takes the line of a button's menu that says these words."""
    (action,) = [one for one in button.menu().actions() if one.text() == words]
    action.trigger()


class TestList:
    def test_says_of_each_its_status_its_standing_and_when_it_left(self, view):
        titles = [row.title for row in rows(view)]
        assert titles == [
            "Edition 3 · newest",
            "Edition 2 · superseded by edition 3",
            "Edition 1 · superseded by edition 2",
        ]
        first = rows(view)[-1]
        assert first.detail == "released 16 October 2026 · Ana · cut-off 16 October 2026"
        assert [badge.text for badge in first.badges] == ["Final"]

    def test_arrow_keys_choose_and_the_chosen_one_is_told(self, view):
        view.list.rows.setFocus()
        QTest.keyClick(view.list.rows, Qt.Key.Key_Down)
        assert view.detail.heading.title.text() == "Edition 2"
        assert view.detail.facts.text().startswith("Final · superseded by edition 3 · released ")

    def test_enter_opens_the_pdf_that_was_released(self, view, library, wait, given_doors):
        view.list.rows.setFocus()
        QTest.keyClick(view.list.rows, Qt.Key.Key_Return)
        wait(lambda: bool(given_doors.opened))
        stored = library.find(File, view.list.current.pdf_file_id)
        assert given_doors.opened[0].read_bytes() == library.read_bytes(stored.sha256)
        assert given_doors.opened[0].name == "The Naris talks – Edition 3.pdf"

    def test_a_link_to_an_edition_shows_it(self, page, view, library):
        oldest = editions_of(library, view.list.current.briefing_id)[-1]
        page.desk.navigator.go(Place("briefings", "edition", oldest.id))
        assert view.list.current.number == 1


class TestFiles:
    def test_the_pdf_is_saved_where_one_wants_it(self, view, wait, notices, given_doors, tmp_path):
        given_doors.path = tmp_path / "third.pdf"
        press(view.detail.save)
        wait(lambda: any("“third.pdf” is ready." in said for said in notices))
        assert given_doors.path.read_bytes().startswith(b"%PDF")

    def test_other_formats_come_from_what_the_edition_holds(
        self, view, wait, notices, given_doors, tmp_path
    ):
        given_doors.path = tmp_path / "third.md"
        choose_in(view.detail.other, "Export as Markdown …")
        wait(lambda: any("“third.md” is ready." in said for said in notices))
        assert "The Naris talks" in given_doors.path.read_text(encoding="utf-8")

    def test_an_edition_leaves_by_a_preset(
        self, page, view, library, wait, notices, given_doors, tmp_path
    ):
        less = ExportPreset("md", marking="TLP:RED", redactions=Redactions(lowest_grade="A"))
        preset = Preset(name="Closest circle", settings=written(less))
        page.desk.session.do("Add preset", Edit(None, preset))
        given_doors.path = tmp_path / "third.md"
        view.detail.other.menu().aboutToShow.emit()
        choose_in(view.detail.other, "Closest circle …")
        wait(lambda: any("“third.md” is ready." in said for said in notices))
        text = given_doors.path.read_text(encoding="utf-8")
        assert "TLP:RED" in text
        assert "Only sources graded A for reliability are cited" in text
        assert "Edition 3" in text
        assert given_doors.asked[-1].endswith("Edition 3.md")

    def test_a_change_report_leads_from_the_older_to_the_newer(
        self, view, wait, notices, given_doors, tmp_path
    ):
        from pypdf import PdfReader

        given_doors.path = tmp_path / "changes.pdf"
        choose_in(view.detail.report, "Edition 1")
        wait(lambda: any("“changes.pdf” is ready." in said for said in notices))
        assert "changes from edition 1 to 3" in given_doors.asked[0]
        words = " ".join(page.extract_text() for page in PdfReader(given_doors.path).pages)
        assert "221" in words


class TestWithdrawing:
    def test_asks_for_the_reason_and_says_which_editions_stay(self, view, library):
        press(view.detail.withdraw)
        dialog = view.window().findChild(WithdrawDialog)
        assert "These stay: Edition 2 (Final), Edition 1 (Final)." in dialog.stays.text()
        press(dialog.go)
        assert "Say why the edition is withdrawn" in dialog.row.problem()
        QTest.keyClicks(dialog.reason, "Its main source was retracted.")
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
        edition = library.find(Edition, view.list.current.id)
        assert edition.status == "withdrawn"
        assert view.detail.reason.text() == "Withdrawn: Its main source was retracted."
        assert not view.detail.withdraw.isEnabled()
        assert rows(view)[0].badges[0].text == "Withdrawn"


class TestNext:
    def test_begins_with_the_texts_of_an_edition_as_one_step(self, page, view, library):
        view.list.choose(1)
        edition = view.list.current
        draft = library.all(Draft, briefing_id=edition.briefing_id)
        press(view.detail.next)
        texts = dict(texts_of_edition(library, edition))
        briefing = library.find(Briefing, edition.briefing_id)
        assert briefing.part("bottom_line") == texts["bottom_line"]
        page.desk.session.undo()
        assert library.all(Draft, briefing_id=edition.briefing_id) == draft


def test_of_a_briefing_in_the_trash_nothing_is_released(view, page):
    assert "release" in page.acts()
    page.detail.trash()
    assert "release" not in page.acts()
    assert not view.release_button.isVisible()


def test_an_overdue_edition_is_said_at_the_heading_until_the_next_is_final(page, view, library):
    edition = view.list.current
    assert not page.detail.overdue.isVisible()
    assert view.due.text().startswith("The next edition is due ")
    late = replace(edition, next_due=Date("2025-11-01"))
    page.desk.session.do("An earlier day", Edit(edition, late))
    assert page.detail.overdue.isVisible()
    assert page.detail.overdue.words.text() == (
        "The next edition was due 1 November 2025: it is overdue."
    )
    assert view.due.text() == page.detail.overdue.words.text()
