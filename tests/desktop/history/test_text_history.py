"""The history of a briefing's texts beside them: stays, named points, comparing, restoring."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing.desktop.history.text_history_view import TextHistoryView
from briefing.desktop.navigation import Place
from briefing.desktop.widgets.difference_label import DifferenceLabel
from briefing.domain.briefings import Briefing, Draft

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(begin, sample):
    return begin(sample).window


@pytest.fixture
def page(window):
    """The page of briefings, showing the position brief of the sample."""
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def editor(page):
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    return editor


def type_text(editor, text: str) -> None:
    """A stay of its own: the text is typed, and the focus leaves."""
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    editor.window().frame.sidebar.setFocus()


def draft_of(page) -> str:
    library = page.desk.session.library
    return library.all(Draft, briefing_id=page.detail.briefing.id)[0].text


def bottom_line(page) -> str:
    return page.desk.session.library.find(Briefing, page.detail.briefing.id).part("bottom_line")


def opened(page, qtbot) -> TextHistoryView:
    editor = page.detail.writing.current_editor()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_H, CTRL_ALT)
    view = page.detail.beside.show_tab("history")
    qtbot.waitUntil(lambda: bool(view.tree.states) and not view.listing.is_busy)
    return view


def rows(view: TextHistoryView) -> list[str]:
    """The states of the newest day as they are read."""
    day = view.tree.topLevelItem(0)
    return [day.child(at).text(0) for at in range(day.childCount())]


def compared(view: TextHistoryView) -> str:
    """What is said to differ."""
    labels = view.comparison.findChildren(DifferenceLabel)
    return "; ".join(label.accessibleName() for label in labels if label.isVisible())


def name_point(page, editor, name: str) -> None:
    QTest.keyClick(editor, Qt.Key.Key_S, CTRL_ALT)
    field = page.detail.beside.view("history").name_field
    assert field.hasFocus()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


class TestListed:
    def test_are_stays_named_points_and_when_they_were(self, page, editor, qtbot):
        type_text(editor, " One.")
        editor.setFocus()
        name_point(page, editor, "Before the call")
        type_text(editor, " Two.")
        view = opened(page, qtbot)
        latest, point = rows(view)[:2]
        assert point.splitlines()[0] == "Before the call"
        assert "Ana" in point
        assert latest.splitlines()[1] == "Ana · Text · Typing"
        assert view.tree.hasFocus()
        assert not view.hint.isVisible()

    def test_steps_of_one_stay_open_below_it(self, page, editor, qtbot):
        type_text(editor, " One.")
        type_text(editor, " Two.")
        view = opened(page, qtbot)
        QTest.keyClick(view.tree, Qt.Key.Key_Down)
        QTest.keyClick(view.tree, Qt.Key.Key_Down)
        item = view.tree.currentItem()
        assert "steps" in item.text(0)
        assert not item.isExpanded()
        QTest.keyClick(view.tree, Qt.Key.Key_Right)
        assert item.isExpanded()
        assert item.child(0).text(0).endswith("Typing")

    def test_follows_what_is_typed_and_keeps_what_was_chosen(self, page, editor, qtbot):
        type_text(editor, " One.")
        editor.setFocus()
        name_point(page, editor, "Before the call")
        view = opened(page, qtbot)
        point = next(state for state in view.tree.states if state.points)
        view.tree.choose(point.step)
        before = len(view.tree.states)
        type_text(editor, " Two.")
        qtbot.waitUntil(lambda: len(view.tree.states) > before)
        assert view.tree.chosen_state() == point


class TestNaming:
    def test_leads_back_to_the_text_where_typing_goes_on(self, page, editor, qtbot):
        QTest.keyClicks(editor, "One. ")
        name_point(page, editor, "Before the call")
        assert editor.hasFocus()
        QTest.keyClicks(editor, "Two. ")
        view = opened(page, qtbot)
        assert [state.points for state in view.tree.states if state.points] == [
            ("Before the call",)
        ]
        assert page.desk.session.library.all(Draft, briefing_id=page.detail.briefing.id)[
            0
        ].points == ("Before the call",)

    def test_is_given_up_with_escape(self, page, editor):
        QTest.keyClick(editor, Qt.Key.Key_S, CTRL_ALT)
        field = page.detail.beside.view("history").name_field
        QTest.keyClicks(field, "Before")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert not field.isVisible()
        assert editor.hasFocus()
        assert page.desk.session.library.undo_label() != "Name a point of the text"

    def test_of_a_name_that_is_there_says_so(self, page, editor):
        name_point(page, editor, "Before the call")
        name_point(page, editor, "Before the call")
        view = page.detail.beside.view("history")
        assert "There is a point “Before the call” already" in view.name_note.words.text()
        assert view.name_field.hasFocus()

    def test_by_the_button_is_the_same(self, page, editor, qtbot):
        view = opened(page, qtbot)
        QTest.mouseClick(view.name_button, Qt.MouseButton.LeftButton)
        QTest.keyClicks(view.name_field, "Sent to the minister")
        QTest.keyClick(view.name_field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: rows(view)[0].startswith("Sent to the minister"))


class TestCompared:
    def test_with_the_texts_now_with_the_state_before_and_with_a_point(self, page, editor, qtbot):
        type_text(editor, " One.")
        editor.setFocus()
        name_point(page, editor, "Before the call")
        type_text(editor, " Two.")
        type_text(editor, " Three.")
        view = opened(page, qtbot)
        point = next(state for state in view.tree.states if state.points)
        view.tree.choose(point.step)
        qtbot.waitUntil(lambda: compared(view) == "put in: Two. Three.")
        latest = view.tree.states[0]
        view.tree.choose(latest.step)
        qtbot.waitUntil(lambda: compared(view) == "")
        against = view.against.choice
        against.setFocus()
        QTest.keyClick(against, Qt.Key.Key_Down)
        assert against.currentText() == "The state before it"
        qtbot.waitUntil(lambda: compared(view) == "put in: Three.")
        QTest.keyClick(against, Qt.Key.Key_Down)
        assert against.currentText() == "Before the call"
        qtbot.waitUntil(lambda: compared(view) == "put in: Two. Three.")

    def test_with_any_other_state_that_was_held_for_it(self, page, editor, qtbot):
        for words in (" One.", " Two.", " Three."):
            type_text(editor, words)
        view = opened(page, qtbot)
        last, _, first = view.tree.states[:3]
        view.tree.choose(first.step)
        QTest.mouseClick(view.against.hold, Qt.MouseButton.LeftButton)
        view.tree.choose(last.step)
        qtbot.waitUntil(lambda: compared(view) == "put in: Two. Three.")
        assert not view.against.is_now

    def test_a_citation_is_shown_as_its_words(self, page, editor, qtbot):
        editor.setFocus()
        name_point(page, editor, "Before")
        QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        editor.insert(" [at least 242](figure:019a73bb-9c00-7000-800e-000000000001)")
        page.window().frame.sidebar.setFocus()
        view = opened(page, qtbot)
        point = next(state for state in view.tree.states if state.points)
        view.tree.choose(point.step)
        qtbot.waitUntil(lambda: compared(view) == "put in: at least 242")


class TestRestored:
    def test_are_all_texts_in_one_step_that_is_undone(self, page, editor, qtbot):
        before = draft_of(page), bottom_line(page)
        editor.setFocus()
        name_point(page, editor, "Before")
        type_text(editor, " Spoilt.")
        type_text(page.detail.writing.field("bottom_line").editor, " Spoilt too.")
        spoilt = draft_of(page), bottom_line(page)
        assert spoilt != before
        view = opened(page, qtbot)
        point = next(state for state in view.tree.states if state.points)
        view.tree.choose(point.step)
        QTest.mouseClick(view.restore_all, Qt.MouseButton.LeftButton)
        assert (draft_of(page), bottom_line(page)) == before
        assert editor.text() == before[0]
        page.desk.session.undo()
        assert (draft_of(page), bottom_line(page)) == spoilt
        assert editor.text() == spoilt[0]

    def test_is_one_text_by_the_button_beside_it(self, page, editor, qtbot):
        before = draft_of(page), bottom_line(page)
        editor.setFocus()
        name_point(page, editor, "Before")
        type_text(editor, " Spoilt.")
        type_text(page.detail.writing.field("bottom_line").editor, " Kept.")
        view = opened(page, qtbot)
        point = next(state for state in view.tree.states if state.points)
        view.tree.choose(point.step)
        qtbot.waitUntil(lambda: compared(view) != "")
        button = next(
            button
            for button in view.comparison.findChildren(QPushButton)
            if button.accessibleName() == "Restore the text “Text”"
        )
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert (draft_of(page), bottom_line(page)) == (before[0], f"{before[1]} Kept.")
