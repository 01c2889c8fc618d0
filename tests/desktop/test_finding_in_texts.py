"""Words are found and replaced in all texts of a briefing, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing, Draft

KILLED = "019a73bb-9c00-7000-800e-000000000001"
REFERENCE = f"[at least 242](figure:{KILLED})"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def page(begin, sample):
    """A briefing with two texts: its key messages, then the free text."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    window.activateWindow()
    page = window.pages.page
    for field in page.detail.writing.fields():
        field.editor.selectAll()
        field.editor.insert("")
    draft = page.detail.writing.field("draft").editor
    draft.insert(f"The lock is shut, {REFERENCE}.\n\nAT LEAST 242 locks; café at least")
    first_part(page).editor.insert("A lock at least")
    page.detail.writing.store()
    draft.moveCursor(draft.textCursor().MoveOperation.Start)
    draft.setFocus()
    return page


def first_part(page):
    return next(
        field for field in page.detail.writing.fields() if field.keeper.place.name != "draft"
    )


def draft(page):
    return page.detail.writing.field("draft").editor


def press(key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_in(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def selected(editor) -> str:
    return editor.textCursor().selectedText()


def test_control_f_in_a_text_finds_in_all_of_them_and_goes_round(page):
    press(Key.Key_F, CONTROL)
    bar = page.detail.finding.bar
    assert bar.isVisible()
    type_in("lock")
    assert bar.count.text() == "2 of 3"
    assert selected(draft(page)) == "lock"
    press(Key.Key_Return)
    assert bar.count.text() == "3 of 3"
    press(Key.Key_Return)
    assert bar.count.text() == "1 of 3"
    assert selected(first_part(page).editor) == "lock"
    press(Key.Key_Return, SHIFT)
    assert bar.count.text() == "3 of 3"


def test_tab_leads_from_what_is_sought_to_what_comes_in_its_place(page):
    press(Key.Key_H, CONTROL)
    type_in("lock")
    press(Key.Key_Tab)
    assert page.detail.finding.bar.others.hasFocus()
    type_in("gate")
    press(Key.Key_Return)
    assert "gate" in draft(page).text()


def test_control_f_in_the_list_searches_the_list(page):
    page.pane.focus_list()
    page.focus_search()
    assert not page.detail.finding.bar.isVisible()


def test_f3_goes_on_from_the_text(page):
    press(Key.Key_F, CONTROL)
    type_in("at least")
    draft(page).setFocus()
    press(Key.Key_F3)
    assert page.detail.finding.bar.count.text() == "3 of 4"
    press(Key.Key_F3, SHIFT)
    assert selected(draft(page)) == "at least"
    assert page.detail.finding.bar.count.text() == "2 of 4"
    assert draft(page).hasFocus()


def test_escape_takes_bar_and_marks_away_and_stays_at_the_place(page):
    press(Key.Key_F, CONTROL)
    page.detail.finding.bar.words.setText("cafe")
    press(Key.Key_Escape)
    assert not page.detail.finding.bar.isVisible()
    assert draft(page).hasFocus()
    assert selected(draft(page)) == "café"


def test_words_of_chips_are_found_and_ids_are_not(page):
    press(Key.Key_F, CONTROL)
    type_in("242")
    assert page.detail.finding.bar.count.text() == "1 of 2"
    page.detail.finding.bar.words.setText(KILLED[:8])
    assert page.detail.finding.bar.count.text() == "Not found"
    page.detail.finding.bar.words.setText("figure:")
    assert page.detail.finding.bar.count.text() == "Not found"


def test_what_is_hidden_in_live_blocks_is_not_found(page):
    draft(page).selectAll()
    draft(page).insert(f"![Key figures](figures:issue/{KILLED})\n\nfigures")
    draft(page).moveCursor(draft(page).textCursor().MoveOperation.Start)
    press(Key.Key_F, CONTROL)
    type_in("figures")
    assert page.detail.finding.bar.count.text() == "1 of 1"


def test_case_and_whole_words_can_count(page):
    press(Key.Key_F, CONTROL)
    bar = page.detail.finding.bar
    type_in("AT LEAST")
    assert bar.count.text() == "1 of 4" or bar.count.text() == "2 of 4"
    bar.case.setChecked(True)
    assert bar.count.text() == "1 of 1"
    bar.case.setChecked(False)
    bar.words.setText("lock")
    bar.whole.setChecked(True)
    assert bar.count.text().endswith("of 2")


def test_the_marks_go_with_the_words_and_are_counted_again(page, qtbot):
    press(Key.Key_F, CONTROL)
    type_in("lock")
    draft(page).setFocus()
    draft(page).moveCursor(draft(page).textCursor().MoveOperation.Start)
    type_in("lock ")
    qtbot.waitUntil(lambda: page.detail.finding.bar.count.text() == "4 places")


def test_one_place_is_replaced_in_the_words_of_a_link_which_stays(page):
    press(Key.Key_H, CONTROL)
    bar = page.detail.finding.bar
    bar.words.setText("least 242")
    bar.others.setText("most 250")
    bar.others.setFocus()
    press(Key.Key_Return)
    assert f"[at most 250](figure:{KILLED})" in draft(page).text()
    assert bar.note.text() == "Replaced in the words of a link."
    assert len(draft(page).chips()) == 1
    draft(page).setFocus()
    press(Key.Key_Z, CONTROL)
    assert REFERENCE in draft(page).text()


def test_all_are_replaced_in_one_step_of_the_library(page):
    press(Key.Key_H, CONTROL)
    bar, library = page.detail.finding.bar, page.desk.session.library
    bar.words.setText("at least")
    bar.others.setText("some")
    briefing = page.detail.briefing
    before = (draft(page).text(), first_part(page).editor.text())
    bar.all.click()
    assert bar.note.text() == "4 places replaced. 1 of them in the words of a link."
    after = f"The lock is shut, [some 242](figure:{KILLED}).\n\nsome 242 locks; café some"
    assert draft(page).text() == after
    assert library.all(Draft, briefing_id=briefing.id)[0].text == after
    assert first_part(page).editor.text() == "A lock some"
    assert library.undo_label() == "Replace in the texts"
    page.desk.session.undo()
    assert (draft(page).text(), first_part(page).editor.text()) == before


def test_a_place_over_the_edge_of_a_link_is_left_and_said(page):
    press(Key.Key_H, CONTROL)
    bar = page.detail.finding.bar
    bar.words.setText("shut, at")
    bar.others.setText("x")
    bar.all.click()
    assert bar.note.text() == ("0 places replaced. 1 is left: it reaches over the edge of a link.")
    assert REFERENCE in draft(page).text()


def test_nothing_is_replaced_in_a_text_that_is_only_read(page):
    for field in page.detail.writing.fields():
        field.keeper.set_locked(is_locked=True)
    press(Key.Key_H, CONTROL)
    assert page.detail.finding.bar.isVisible()
    assert not page.detail.finding.bar.others.isVisible()
