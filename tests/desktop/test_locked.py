"""What lies in the trash, and all of a library open for reading, is looked at and not changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

from briefing.desktop.navigation import PAGE_NAMES, Place
from briefing.desktop.page import WRITING_ACTS
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.issues_section import IssuesSection
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.window import Window
from briefing.domain.issues import Filing, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position
from briefing.domain.sources import Evidence

SOURCE = Place("sources", "source", "019a73bb-9c00-7000-8001-000000000001")
SEARCHES = ("Search", "Find")


@pytest.fixture
def window(begin, sample) -> Window:
    shown = begin(sample).window
    assert isinstance(shown, Window)
    return shown


@pytest.fixture
def reading(begin, sample) -> Window:
    """The window of the sample, opened for reading."""
    program = begin(None)
    program.open_library(sample, writing=False)
    assert isinstance(program.window, Window)
    return program.window


def changeable(page) -> list[str]:
    """The fields of a page that can be typed into, beside those that search."""
    return [
        field.accessibleName()
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit)
        for field in page.findChildren(kind)
        if field.isVisible()
        and field.isEnabled()
        and not field.isReadOnly()
        and not field.accessibleName().startswith(SEARCHES)
    ]


def pressable(page) -> set[str]:
    return {
        button.accessibleName()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled()
    }


class TestInTheTrash:
    def test_a_judgement_is_only_read_until_it_is_restored(self, window, qtbot):
        library = window.desk.session.library
        window.desk.navigator.go(Place("judgements"))
        page = window.pages.page
        judgement = page.detail.record
        qtbot.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
        assert page.detail.banner.isVisible()
        assert page.detail.banner.words.text().startswith("In the trash since")
        assert changeable(page.detail) == []
        assert "Judge anew" not in pressable(page.detail)
        page.judge_anew()
        assert not page.detail.form.keeper.is_new
        assert not any(box.isEnabled() for box in page.findChildren(QComboBox) if box.isVisible())
        qtbot.mouseClick(page.detail.banner.button, Qt.MouseButton.LeftButton)
        assert "Judge anew" in pressable(page.detail)
        assert len(changeable(page.detail)) > 3
        assert library.find(Judgement, judgement.id) == judgement

    @pytest.mark.parametrize("page", ["actors", "issues", "briefings"])
    def test_no_document_is_made_of_it_until_it_is_restored(self, window, page):
        window.desk.navigator.go(Place(page))
        detail = window.pages.page.detail
        assert {"Brief as PDF", "Other formats"} <= set(pressable(detail))
        detail.trash()
        assert not {"Brief as PDF", "Other formats"} & set(pressable(detail))
        assert window.pages.page.briefing_subject() is None
        window.desk.session.undo()
        assert {"Brief as PDF", "Other formats"} <= set(pressable(detail))

    def test_what_it_is_filed_under_stays(self, window, qtbot):
        library = window.desk.session.library
        window.desk.navigator.go(Place("gaps"))
        page = window.pages.page
        filed = library.all(Filing, record_id=page.detail.record.id)
        assert filed
        qtbot.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
        section = page.findChild(IssuesSection)
        chip = section.findChild(Chip)
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
        qtbot.mouseClick(
            chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() * 2 - chip.rect().center()
        )
        assert library.all(Filing, record_id=page.detail.record.id) == filed

    def test_its_evidence_stays_and_still_leads_to_the_source(self, window, qtbot):
        library = window.desk.session.library
        evidence = next(each for each in library.all(Evidence) if each.record_kind == "event")
        window.desk.navigator.go_to_record("event", evidence.record_id)
        page = window.pages.page
        qtbot.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
        section = page.findChild(EvidenceSection)
        removing = [
            button
            for button in section.findChildren(QAbstractButton)
            if button.accessibleName() == "Remove this evidence"
        ]
        assert removing
        assert not any(button.isEnabled() for button in removing)
        assert {button.toolTip() for button in removing} == {
            "In the trash: restore it before you change it."
        }
        assert any("Supports" in name for name in pressable(section))

    def test_nothing_is_captured_from_a_trashed_source(self, window, qtbot):
        window.desk.navigator.go(SOURCE)
        page = window.pages.page
        page.details.trash()
        view = page.text.reader.view
        view.select((start := view.text.index("Jared"), start + 12) and view.sentence_at_cursor())
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        assert not page.text.is_capturing()
        assert "restore it" in window.frame.message_bar.words.text()
        assert "capture" not in page.acts()

    def test_no_position_begins_in_the_matrix_of_a_trashed_issue(self, window, qtbot):
        library = window.desk.session.library
        proposition = library.all(Proposition)[0]
        window.desk.navigator.go_to_record("issue", proposition.issue_id)
        page = window.pages.page
        before = library.all(Position)
        qtbot.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
        assert changeable(page.detail) == []
        page.begin_position(before[0].actor_id, proposition.id, "neutral")
        assert library.all(Position) == before
        assert not page.sides.is_open()


def test_an_empty_list_says_that_its_records_lie_in_the_trash(window, qtbot):
    window.desk.navigator.go(Place("judgements"))
    page = window.pages.page
    qtbot.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
    said = [label.text() for label in page.pane.findChildren(type(page.pane.count))]
    assert "Judgements: none" in said
    assert any(words.startswith("One is in the trash") for words in said)
    assert "No judgements yet" not in said


class TestOpenForReading:
    def test_the_foot_says_it_for_as_long_as_it_is_so_and_why(self, reading):
        badge = reading.frame.status_line.read_only
        assert badge.isVisible()
        assert badge.accessibleName() == "Read only"
        assert "opened for reading" in badge.toolTip()

    def test_a_library_that_can_be_written_says_nothing(self, window):
        assert not window.frame.status_line.read_only.isVisible()

    def test_no_page_can_be_typed_into(self, reading):
        open_fields = {}
        for name in PAGE_NAMES:
            reading.desk.navigator.go(SOURCE if name == "sources" else Place(name))
            fields = changeable(reading.pages.page)
            if fields:
                open_fields[name] = fields
        assert open_fields == {}

    def test_what_begins_something_is_disabled_and_says_why(self, reading):
        reading.desk.navigator.go(Place("gaps"))
        button = reading.pages.page.pane.new_button
        assert not button.isEnabled()
        assert button.toolTip() == "The library is open for reading only."
        new = next(one for one in reading.commands if one.key == "new record")
        assert not new.can_be_done
        assert reading.desk.session.library.all(Gap)

    def test_keys_that_would_change_something_say_why_they_do_not(self, reading, qtbot):
        bar = reading.frame.message_bar
        qtbot.waitUntil(lambda: "menus" in vars(reading))
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        for page, key, held in (
            ("gaps", Qt.Key.Key_N, control),
            ("gaps", Qt.Key.Key_Z, control),
            ("gaps", Qt.Key.Key_Delete, control | shift),
            ("sources", Qt.Key.Key_V, control),
            ("sources", Qt.Key.Key_Delete, control | shift),
            ("briefings", Qt.Key.Key_I, control),
            ("briefings", Qt.Key.Key_R, control | shift),
            ("briefings", Qt.Key.Key_Delete, control | shift),
        ):
            bar.hide()
            reading.desk.navigator.go(SOURCE if page == "sources" else Place(page))
            reading.pages.page.setFocus()
            reading.activateWindow()
            qtbot.keyClick(reading.pages.page, key, held)
            assert bar.isVisible(), (page, key)
            assert bar.words.text() == "The library is open for reading only."

    def test_the_palette_offers_nothing_that_would_change_it(self, reading, qtbot):
        offered: set[str] = set()
        for page in PAGE_NAMES:
            reading.desk.navigator.go(SOURCE if page == "sources" else Place(page))
            reading.finder.open()
            offered |= {entry.key for entry in reading.finder.panel.entries()}
            qtbot.keyClick(reading.finder.panel.field, Qt.Key.Key_Escape)
        acts = {key.removeprefix("command/act/") for key in offered if "/act/" in key}
        assert {"show passage", "next mark", "export list"} <= acts
        assert acts & WRITING_ACTS == set()
        assert offered & {"command/new record", "command/undo", "command/import file"} == set()
