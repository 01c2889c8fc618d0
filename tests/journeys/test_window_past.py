"""What was done stays known: undo reaches back across restarts, the history back to any state."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from briefing.desktop.history.history_dialog import HistoryDialog
from briefing.domain.figures import Figure
from briefing.domain.judgements import Gap
from tests.journeys.analyst import CONTROL, SHIFT, Analyst
from tests.journeys.keyboard import tab_to


def enter_gap(analyst: Analyst, question: str) -> None:
    analyst.go("gaps")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.type(question)
    analyst.key(Qt.Key.Key_Tab)
    analyst.wait_until(lambda: analyst.library.all(Gap)[-1].question == question)


def questions(analyst: Analyst) -> list[str]:
    return [gap.question for gap in analyst.library.all(Gap)]


def test_undo_reaches_back_after_the_program_was_closed_and_opened_again(
    begin, analyst, sample, given_doors, qtbot
):
    before = questions(analyst)
    enter_gap(analyst, "Who pays for the crossing?")
    analyst.window.close()
    again = Analyst(begin(sample), given_doors, qtbot.waitUntil)
    again.go("actors")
    assert questions(again) == [*before, "Who pays for the crossing?"]
    again.key(Qt.Key.Key_Z, CONTROL)
    assert questions(again) == before
    again.window.close()
    last = Analyst(begin(sample), given_doors, qtbot.waitUntil)
    last.go("actors")
    last.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert questions(last) == [*before, "Who pays for the crossing?"]


def test_a_question_typed_over_is_found_in_the_history_and_brought_back(analyst):
    enter_gap(analyst, "Who pays for the crossing?")
    gap = analyst.library.all(Gap)[-1]
    analyst.wait_until(lambda: analyst.window.desk.navigator.place.record_id == gap.id)
    editor = analyst.window.pages.page.detail.form.editors["question"].entry
    analyst.click(editor)
    analyst.key(Qt.Key.Key_A, CONTROL)
    analyst.type("Who guards it?")
    analyst.key(Qt.Key.Key_Tab)
    analyst.wait_until(lambda: analyst.library.all(Gap)[-1].question == "Who guards it?")
    analyst.key(Qt.Key.Key_H, CONTROL)
    dialog = analyst.window.findChild(HistoryDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Who pays for the crossing? → Who guards it?" in words
    analyst.press(" Restore this state", dialog)
    assert analyst.library.all(Gap)[-1].question == "Who pays for the crossing?"
    analyst.press("Close", dialog)


def number_typed(analyst: Analyst, number: str) -> None:
    """Writes another number into the form of the figure that is shown."""
    panel = analyst.window.pages.page.figures.panel
    tab_to(analyst, "Number")
    analyst.key(Qt.Key.Key_A, CONTROL)
    analyst.type(number)
    analyst.key(Qt.Key.Key_Tab)
    figure = panel.form.keeper.record
    analyst.wait_until(lambda: str(analyst.library.find(Figure, figure.id).value) == number)


def test_a_number_written_over_twice_is_brought_back_from_the_history(analyst):
    analyst.open("figures", "Palestinians killed")
    panel = analyst.window.pages.page.figures.panel
    analyst.wait_until(lambda: panel.figure is not None)
    figure = panel.figure
    number_typed(analyst, "250")
    number_typed(analyst, "260")
    analyst.press("History", panel)
    analyst.wait_until(lambda: "250 → 260" in analyst.shown(panel))
    assert f"{figure.value} → 250" in analyst.shown(panel)
    first, *_ = [
        each
        for each in panel.findChildren(QAbstractButton)
        if each.text().strip() == "Restore this state" and not each.isHidden()
    ]
    first.setFocus()
    analyst.key(Qt.Key.Key_Space)
    assert str(analyst.library.find(Figure, figure.id).value) == "250"
    analyst.key(Qt.Key.Key_Z, CONTROL)
    assert str(analyst.library.find(Figure, figure.id).value) == "260"
