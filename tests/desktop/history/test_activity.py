"""The page that tells who did what, day by day; every line leads to its records."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from briefing.desktop.navigation import Place
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.window import Window
from briefing.domain.briefings import Answer, Briefing
from briefing.domain.edits import Edit, Step
from briefing.domain.judgements import Gap
from briefing.store.opening import open_library


@pytest.fixture
def window(begin, sample) -> Window:
    with open_library(sample, author="Sam") as library:
        gap = library.all(Gap)[0]
        changed = replace(gap, why_it_matters="It decides who may cross.")
        library.apply(Step("Edit gap", (Edit(gap, changed),)))
    shown = begin(sample).window
    assert isinstance(shown, Window)
    next(command for command in shown.commands if command.key == "activity").do()
    return shown


def lines(window: Window) -> list[str]:
    QApplication.processEvents()
    page = window.pages.page
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_the_newest_comes_first_with_who_did_it(window):
    words = lines(window)
    assert words.index("Edit gap") < words.index("Put the sample")
    assert {"Sam", "Ana"} <= set(words)
    assert any(line.startswith("and ") and line.endswith("more records") for line in words)


def test_one_author_can_be_looked_at_alone(window):
    authors = window.pages.page.authors
    assert [authors.itemText(at) for at in range(authors.count())] == ["Everybody", "Ana", "Sam"]
    authors.setCurrentIndex(2)
    authors.activated.emit(2)
    words = lines(window)
    assert "Edit gap" in words
    assert "Put the sample" not in words


def test_a_line_leads_to_its_record(window, qtbot):
    gap = window.desk.session.library.all(Gap)[0]
    chip = window.pages.page.findChildren(Chip)[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.desk.navigator.place == Place("gaps", "gap", gap.id)


def test_what_is_done_meanwhile_is_told(window):
    window.desk.session.undo()
    assert "Undone: Edit gap" in lines(window)


def test_a_period_without_any_step_says_so(window):
    page = window.pages.page
    page.periods.setCurrentIndex(1)
    page.periods.activated.emit(1)
    words = lines(window)
    assert ("Edit gap" in words) != ("Nothing was done in this time" in words)


def test_an_answer_to_a_check_is_called_what_its_rule_is_called(window):
    session = window.desk.session
    briefing = session.library.all(Briefing)[0]
    answer = Answer(briefing_id=briefing.id, rule="stale_position", reason="Known.")
    session.do("Answer a finding", Edit(None, answer))
    QApplication.processEvents()
    chips = [chip.text().strip() for chip in window.pages.page.findChildren(Chip)]
    assert "stale_position" not in chips
    assert "Position overtaken" in chips
