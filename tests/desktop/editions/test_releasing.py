"""An edition released from the window: checked, answered, made, stored as one step, written."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing.desktop.navigation import Place
from briefing.domain.briefings import Answer, Briefing, Draft, Edition
from briefing.domain.sources import File
from briefing.operations.editions import release_result

NARROW = 210  # less than there is beside the text in a window of 900
TEXT = "The talks go on. Ask @someone now."


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing an own one of the sample's library with a short text."""
    window = begin(sample).window
    session = window.desk.session
    from briefing.domain.edits import Edit

    briefing = Briefing(title="The week", template="snapshot")
    draft = Draft(briefing_id=briefing.id, text=TEXT)
    session.do("A briefing", Edit(None, briefing), Edit(None, draft))
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def releasing(page, view, wait):
    """What prepares the release, opened by its keys and done with its first check."""
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    QTest.keyClick(
        editor,
        Qt.Key.Key_R,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert view.currentWidget() is view.releasing
    wait(lambda: view.releasing.checking.look is not None)
    return view.releasing


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def keep_all(releasing):
    """Answers every finding that is open, each with K and the same reason."""
    while releasing.findings.open_count:
        before = releasing.findings.open_count
        answers = releasing.findings.answers
        releasing.findings.list.setFocus()
        QTest.keyClick(releasing.findings.list, Qt.Key.Key_K)
        answers.reason.setText("It is an address.")
        QTest.keyClick(answers.reason, Qt.Key.Key_Return)
        assert releasing.findings.open_count < before


class TestFinal:
    def test_is_held_back_until_every_finding_has_its_answer(self, releasing):
        assert releasing.title.text() == "Release edition 1"
        assert not releasing.button.isEnabled()
        assert "1 finding needs a correction or an answer" in releasing.why_not.text()
        keep_all(releasing)
        assert releasing.button.isEnabled()
        assert releasing.findings.state.text() == "The checks leave nothing open."

    def test_says_that_nothing_is_open_only_of_what_stands_there(self, page, releasing, wait):
        keep_all(releasing)
        page.detail.writing.field("draft").editor.insert("Or ask @another. ")
        page.detail.writing.store()
        assert releasing.why_not.text() == "The text is being checked …"
        assert releasing.findings.state.text() == "The text is being checked …"
        assert not releasing.button.isEnabled()
        wait(lambda: releasing.findings.open_count == 1)
        page.desk.session.undo()
        wait(releasing.button.isEnabled)
        assert releasing.findings.state.text() == "The checks leave nothing open."

    def test_becomes_an_edition_with_its_answers_and_its_pdf(
        self, page, view, releasing, wait, notices, given_doors, tmp_path: Path
    ):
        library = page.desk.session.library
        given_doors.path = tmp_path / "week.pdf"
        keep_all(releasing)
        releasing.fields.next_due.entry.setFocus()
        QTest.keyClicks(releasing.fields.next_due.entry, "19 Nov 2025")
        press(releasing.button)
        wait(lambda: any("is released and kept" in said for said in notices))
        (edition,) = library.all(Edition)
        assert (edition.number, edition.status) == (1, "final")
        assert (edition.cut_off.edtf, edition.next_due.edtf) == ("2025-11-12", "2025-11-19")
        result = release_result(edition)
        assert result.by == library.author != ""
        assert [one.answer.reason for one in result.findings if one.severity == "answer"] == [
            "It is an address."
        ]
        stored = library.read_bytes(library.find(File, edition.pdf_file_id).sha256)
        assert given_doors.path.read_bytes() == stored
        assert given_doors.asked == [
            str(Path(given_doors.asked[0]).with_name("The week – Edition 1.pdf"))
        ]
        assert any("Edition 1 is released and kept" in said for said in notices)
        assert view.list.current == edition
        assert "Left here: It is an address." in words_of(view.detail.findings)
        assert view.due.text() == "The next edition is due 19 November 2025."
        page.desk.session.undo()
        assert not library.all(Edition)
        assert len(library.all(Answer)) == 1

    def test_says_that_nothing_was_changed_since_the_last_one(
        self, page, view, releasing, library, wait, given_doors
    ):
        given_doors.path = None
        keep_all(releasing)
        press(releasing.button)
        wait(lambda: bool(library.all(Edition)))
        wait(lambda: not releasing.making.is_busy)
        press(view.release_button)
        unchanged = "It takes the place of edition 1. The text has not changed since."
        assert releasing.place.text() == unchanged
        page.detail.writing.field("draft").editor.insert("Now. ")
        page.detail.writing.store()
        assert releasing.place.text() == "It takes the place of edition 1."
        page.desk.session.undo()
        assert releasing.place.text() == unchanged

    def test_is_not_made_with_a_next_one_that_was_due_before_it(self, releasing):
        keep_all(releasing)
        fields = releasing.fields
        for example in fields.next_due.entry.placeholderText().split(", "):
            QTest.keyClicks(fields.next_due.entry, example)
            assert fields.row(fields.next_due).problem() == ""
            fields.next_due.entry.clear()
        QTest.keyClicks(fields.next_due.entry, "1 Nov 2025")
        sentence = (
            "The next edition cannot be due 1 November 2025: that day has passed. Give a later one."
        )
        assert fields.row(fields.next_due).problem() == sentence
        assert releasing.why_not.text() == sentence
        assert not releasing.button.isEnabled()
        # What is said below one date leaves the other where it stood.
        fields.grab()
        assert fields.cut_off.entry.y() == fields.next_due.entry.y()
        fields.next_due.entry.clear()
        QTest.keyClicks(fields.next_due.entry, "19 Nov 2025")
        assert releasing.button.isEnabled()

    def test_is_made_ready_in_a_narrow_pane_too(self, page, releasing):
        name = "Off in this edition (R)"
        answers = releasing.findings.answers.findChildren(QPushButton)
        (button,) = [one for one in answers if one.accessibleName() == name]
        assert releasing.widget().minimumSizeHint().width() <= NARROW
        fields = releasing.fields
        fields.setFixedWidth(NARROW)
        releasing.widget().layout().activate()
        fields.grab()
        cut_off, next_due = (fields.row(each) for each in (fields.cut_off, fields.next_due))
        assert (next_due.x(), next_due.y() > cut_off.y()) == (cut_off.x(), True)
        wide = button.sizeHint().width()
        button.resize(wide - 60, button.height())
        assert button.text().endswith("…")
        assert button.toolTip() == name
        assert button.sizeHint().width() == wide
        button.resize(wide, button.height())
        assert (button.text().strip(), button.toolTip()) == (name, "")

    def test_is_told_that_its_cut_off_is_still_to_come(self, releasing):
        fields = releasing.fields
        fields.cut_off.entry.clear()
        QTest.keyClicks(fields.cut_off.entry, "1 January 2026")
        row = fields.row(fields.cut_off)
        assert not row.problem()
        assert row.note.words.text() == (
            "The information cut-off, 1 January 2026, is still to come: the edition holds what is"
            " known today."
        )

    def test_asks_for_the_place_of_its_file_when_nothing_is_under_way_any_more(
        self, releasing, wait, notices, given_doors
    ):
        busy: list[bool] = []

        class Asked(list[str]):
            def append(self, name: str) -> None:
                busy.append(releasing.making.is_busy)

        given_doors.asked = Asked()
        keep_all(releasing)
        press(releasing.button)
        wait(lambda: any("is released and kept" in said for said in notices))
        assert busy == [False]

    def test_stays_in_the_library_when_no_place_is_chosen_for_its_file(
        self, releasing, library, view, wait, notices, given_doors
    ):
        given_doors.path = None
        keep_all(releasing)
        press(releasing.button)
        wait(lambda: any("is released and kept" in said for said in notices))
        (edition,) = library.all(Edition)
        press(view.detail.open)
        wait(lambda: bool(given_doors.opened))
        stored = library.read_bytes(library.find(File, edition.pdf_file_id).sha256)
        assert given_doors.opened[0].read_bytes() == stored

    def test_an_answer_for_the_rule_counts_for_all_it_finds(self, page, releasing, wait):
        editor = page.detail.writing.field("draft").editor
        editor.selectAll()
        editor.insert("Ask @someone. Or @another.")
        wait(lambda: releasing.findings.open_count == 2)
        releasing.findings.list.setFocus()
        QTest.keyClick(releasing.findings.list, Qt.Key.Key_R)
        answers = releasing.findings.answers
        answers.reason.setText("Handles are meant.")
        QTest.keyClick(answers.reason, Qt.Key.Key_Return)
        assert releasing.findings.open_count == 0

    def test_enter_on_a_finding_goes_to_its_place_and_the_release_stays(self, page, releasing):
        releasing.findings.list.setFocus()
        QTest.keyClick(releasing.findings.list, Qt.Key.Key_Return)
        editor = page.detail.writing.field("draft").editor
        assert editor.hasFocus()
        assert editor.textCursor().selectedText().startswith("@")
        assert releasing.isVisible()

    def test_a_cut_off_that_has_passed_is_found(self, releasing, wait):
        assert releasing.fields.cut_off.typed() == "12 November 2025"
        entry = releasing.fields.cut_off.entry
        entry.setFocus()
        entry.selectAll()
        QTest.keyClicks(entry, "yesterday")
        wait(lambda: "cut_off" in rules(releasing))
        assert (
            "11 November 2025" in releasing.fields.row(releasing.fields.cut_off).note.words.text()
        )


class TestOthers:
    def test_a_draft_needs_no_answer_and_says_what_is_open(
        self, releasing, library, wait, view, given_doors
    ):
        press(releasing.fields.pills["draft"])
        assert releasing.button.isEnabled()
        assert releasing.button.accessibleName() == "Release as a draft"
        press(releasing.button)
        wait(lambda: bool(library.all(Edition)))
        (edition,) = library.all(Edition)
        assert edition.status == "draft"
        assert "1 was left open." in view.detail.findings.state.text()

    def test_cancelling_leaves_nothing(self, page, releasing, library, wait, notices):
        page.desk.jobs.started.connect(lambda job, title: job.cancel())
        press(releasing.fields.pills["review"])
        press(releasing.button)
        wait(lambda: "Nothing was released: you cancelled it." in notices)
        assert not library.all(Edition)
        assert not library.all(File, media_type="application/pdf")
        assert releasing.button.isEnabled()

    def test_going_back_keeps_what_was_chosen(self, page, view, releasing):
        press(releasing.fields.pills["review"])
        QTest.keyClick(releasing.fields.pills["review"], Qt.Key.Key_Escape)
        assert view.currentWidget() is not releasing
        press(view.release_button)
        assert releasing.fields.status == "review"

    def test_a_reason_that_is_being_typed_outlives_another_look(self, page, releasing, qtbot):
        releasing.findings.list.setFocus()
        QTest.keyClick(releasing.findings.list, Qt.Key.Key_K)
        reason = releasing.findings.answers.reason
        reason.setText("Half a rea")
        with qtbot.waitSignal(releasing.checking.work.made, timeout=30_000):
            releasing.checking.work.request()
        assert reason.isVisible()
        assert reason.text() == "Half a rea"


def rules(releasing):
    return [one.checked.finding.rule for one in releasing.checking.placed]


def words_of(widget):
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in widget.findChildren(QLabel))
