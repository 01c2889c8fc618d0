"""Every record tells who changed what in it and when, and goes back to any of its states."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from briefing.desktop.history.history_dialog import HistoryDialog
from briefing.desktop.history.history_list import HistoryList
from briefing.desktop.navigation import Place
from briefing.desktop.widgets.difference_label import DifferenceLabel
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position


@pytest.fixture
def window(begin, sample) -> Window:
    shown = begin(sample).window
    assert isinstance(shown, Window)
    return shown


def command(window: Window, key: str):
    return next(command for command in window.commands if command.key == key)


def words_of(widget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def restore_buttons(widget) -> list[QAbstractButton]:
    return [
        button
        for button in widget.findChildren(QAbstractButton)
        if button.text().strip() == "Restore this state"
    ]


def dialog_of(window: Window) -> HistoryDialog:
    command(window, "history").do()
    found = window.findChild(HistoryDialog)
    assert isinstance(found, HistoryDialog)
    return found


@pytest.fixture
def judgement(window) -> Judgement:
    session = window.desk.session
    before = session.library.all(Judgement)[0]
    after = replace(before, confidence="low", likelihood="likely")
    session.do("Edit judgement", Edit(before, after))
    window.desk.navigator.go(Place("judgements", "judgement", before.id))
    return before


class TestOnThePage:
    @pytest.fixture
    def section(self, window, judgement):
        section = window.pages.page.detail._sections[-1]
        section.fold.set_open(is_open=True)
        return section

    def test_it_is_read_only_when_it_is_opened(self, window, judgement):
        assert window.pages.page.detail.findChild(HistoryList) is None

    def test_fields_are_told_in_words_from_what_to_what(self, section):
        words = words_of(section)
        assert words[0] == "Edit judgement"
        assert words[1].endswith("· Ana")
        assert "Confidence" in words
        assert "High → Low" in words
        assert "Put the sample" in words

    def test_a_state_is_restored_in_one_step_that_undo_takes_back(
        self, window, section, judgement, qtbot
    ):
        library = window.desk.session.library
        (button,) = restore_buttons(section)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert library.find(Judgement, judgement.id) == judgement
        assert library.undo_label() == "Restore an earlier state"
        assert words_of(section)[0] == "Restore an earlier state"
        window.desk.session.undo()
        assert library.find(Judgement, judgement.id) != judgement

    def test_restoring_is_possible_from_the_trash(self, window, section, judgement, qtbot):
        qtbot.mouseClick(window.pages.page.detail.trash_button, Qt.MouseButton.LeftButton)
        assert "Moved to the trash" in words_of(section)
        button = restore_buttons(section)[-1]
        assert button.isEnabled()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        found = window.desk.session.library.find(Judgement, judgement.id)
        assert found == judgement


class TestInADialog:
    def test_it_is_there_for_every_place_that_shows_a_record(self, window):
        window.desk.navigator.go(Place("search"))
        assert not command(window, "history").can_be_done
        window.desk.navigator.go(Place("judgements"))
        assert command(window, "history").can_be_done

    @pytest.mark.parametrize("page", ["actors", "sources", "briefings"])
    def test_it_is_there_for_the_record_that_a_page_still_shows_when_one_comes_back(
        self, window, page
    ):
        navigator = window.desk.navigator
        navigator.go(Place(page))
        shown = navigator.place.record_id
        navigator.go(Place("overview"))
        assert not command(window, "history").can_be_done
        navigator.go(Place(page))
        assert command(window, "history").can_be_done
        assert navigator.place.record_id == shown

    def test_its_heading_is_what_the_record_is_called_after_restoring(self, window, qtbot):
        session = window.desk.session
        gap = session.library.all(Gap)[0]
        session.do("Edit gap", Edit(gap, replace(gap, question="Who counts?")))
        window.desk.navigator.go_to_record("gap", gap.id)
        dialog = dialog_of(window)
        assert dialog.heading.title.text() == "Who counts?"
        qtbot.mouseClick(restore_buttons(dialog)[0], Qt.MouseButton.LeftButton)
        assert dialog.heading.title.text() == gap.question

    def test_names_stand_for_ids_and_stances_are_words(self, window):
        session = window.desk.session
        position = session.library.all(Position)[0]
        other = session.library.all(Actor)[-1]
        session.do(
            "Edit position",
            Edit(position, replace(position, stance="neutral", speaker_id=other.id)),
        )
        window.desk.navigator.go_to_record("position", position.id)
        words = words_of(dialog_of(window))
        assert any(line.endswith("→ Neutral") for line in words)
        assert any(line.endswith(other.name) for line in words)
        assert not any(other.id in line for line in words)

    def test_of_a_briefing_the_text_is_told_as_what_differs_in_it(self, window, qtbot):
        session = window.desk.session
        briefing = session.library.all(Briefing)[0]
        (draft,) = session.library.all(Draft, briefing_id=briefing.id)
        written = replace(draft, text="The crossing stays closed for the time being, all say.")
        longer = replace(written, text=f"{written.text}\n\nAnd one more sentence at the end.")
        session.do("Write", Edit(draft, written))
        session.do("Write more", Edit(written, longer))
        window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
        dialog = dialog_of(window)
        told = dialog.findChildren(DifferenceLabel)[0]
        assert told.accessibleName() == "put in: And one more sentence at the end."
        qtbot.mouseClick(restore_buttons(dialog)[0], Qt.MouseButton.LeftButton)
        assert session.library.find(Draft, draft.id) == written

    def test_links_of_a_text_are_told_by_their_words_as_chips(self, window):
        session = window.desk.session
        briefing = session.library.all(Briefing, template="position_brief")[0]
        (draft,) = session.library.all(Draft, briefing_id=briefing.id)
        link = "[at least 242](figure:019a73bb-9c00-7000-800e-000000000001)"
        block = "![Key figures](tiles:issue/019a73bb-9c00-7000-8009-000000000001)"
        session.do(
            "Typing", Edit(draft, replace(draft, text=f"{draft.text}\n\n{link} died.\n\n{block}"))
        )
        window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
        told = dialog_of(window).findChildren(DifferenceLabel)[0]
        assert "at least 242</span> died." in told.text()
        assert "Key figures</span>" in told.text()
        assert "019a73bb" not in told.text() + told.accessibleName()
        assert "at least 242 died." in told.accessibleName()

    def test_nothing_is_restored_in_a_library_that_is_only_read(self, begin, sample):
        program = begin(None)
        program.open_library(sample, writing=False)
        window = program.window
        window.desk.navigator.go(Place("judgements"))
        dialog = dialog_of(window)
        assert [button.isEnabled() for button in restore_buttons(dialog)] in ([], [False])
