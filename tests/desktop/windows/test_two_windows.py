"""One briefing in two windows: what is typed in one stands in the other, and nothing is lost."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.briefing_window import BriefingWindow
from briefing.desktop.navigation import Place
from briefing.desktop.records.unsaved import unsaved_of
from briefing.domain.briefings import Briefing, Draft

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_ALT = CTRL | Qt.KeyboardModifier.AltModifier


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
def own(page, qtbot) -> BriefingWindow:
    """The briefing in a window of its own, opened by the keys."""
    editor = draft_editor(page)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_W, CTRL_ALT)
    (own,) = page.window().pages.own_windows.open_ones
    qtbot.waitUntil(own.isActiveWindow)
    return own


def draft_editor(page):
    return page.detail.writing.field("draft").editor


def write(page, text: str) -> None:
    """Put another text into the place of all that stands there."""
    editor = draft_editor(page)
    activate(editor)
    editor.selectAll()
    editor.insert(text)


def activate(editor) -> None:
    """The window comes to the front, as by a click in it."""
    while not editor.window().isActiveWindow():
        editor.window().activateWindow()
        QApplication.processEvents()
    editor.setFocus()


def type_at(editor, position: int | None, text: str) -> None:
    """Types there; None is the end as it is when the window has come to the front, where what was
    typed in the other one may have arrived.
    """
    activate(editor)
    type_at_once(editor, position, text)


def type_at_once(editor, position: int | None, text: str) -> None:
    """Types there without letting anything else happen before it: no event, no timer."""
    cursor = editor.textCursor()
    cursor.setPosition(len(editor.toPlainText()) if position is None else position)
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, text)


def is_of(made, text: str) -> bool:
    """Whether what was made of the briefing was made of that text."""
    return made is not None and dict(made.texts)["draft"] == text


def stored(page) -> str:
    library = page.desk.session.library
    return library.all(Draft, briefing_id=page.detail.briefing.id)[0].text


class TestOpened:
    def test_shows_the_briefing_and_is_named_after_it(self, own, page):
        assert own.windowTitle().startswith(page.detail.briefing.title)
        assert draft_editor(own.page).text() == draft_editor(page).text()
        assert draft_editor(own.page).hasFocus()
        assert not own.page.pane.isVisible()

    def test_again_comes_to_the_front(self, own, page, qtbot):
        editor = draft_editor(page)
        activate(editor)
        QTest.keyClick(editor, Qt.Key.Key_W, CTRL_ALT)
        assert page.window().pages.own_windows.open_ones == [own]
        qtbot.waitUntil(own.isActiveWindow)

    def test_by_the_menu(self, page):
        menus = page.window().menus
        menus.refresh()
        action = next(
            action
            for action in menus.menus["edit"].actions()
            if action.text() == "Open in a window of its own"
        )
        action.trigger()
        assert len(page.window().pages.own_windows.open_ones) == 1

    def test_is_not_restored_with_the_place(self, own, window, begin, sample):
        window.close()
        again = begin(sample).window
        assert again.pages.own_windows is None


class TestTyping:
    def test_in_one_stands_in_the_other_and_the_cursor_stays(self, own, page, qtbot):
        write(page, "One two three.")
        ours, theirs = draft_editor(page), draft_editor(own.page)
        qtbot.waitUntil(lambda: theirs.text() == "One two three.")
        type_at(theirs, 14, " Four.")
        cursor = theirs.textCursor().position()
        qtbot.waitUntil(lambda: ours.text() == "One two three. Four.")
        type_at(ours, 3, " and a half")
        qtbot.waitUntil(lambda: theirs.text() == "One and a half two three. Four.")
        assert theirs.textCursor().position() == cursor + len(" and a half")
        assert stored(page) == "One and a half two three. Four."

    def test_in_both_within_one_pause_keeps_both(self, own, page, qtbot):
        write(page, "First paragraph.\n\nSecond paragraph.")
        ours, theirs = draft_editor(page), draft_editor(own.page)
        qtbot.waitUntil(lambda: theirs.text() == ours.text(), timeout=20_000)
        type_at(ours, 5, " long")
        type_at(theirs, None, " Last.")
        whole = "First long paragraph.\n\nSecond paragraph. Last."
        qtbot.waitUntil(
            lambda: ours.text() == theirs.text() == stored(page) == whole, timeout=20_000
        )

    def test_a_citation_comes_along_as_a_chip(self, own, page, qtbot):
        write(page, "Before ")
        ours, theirs = draft_editor(page), draft_editor(own.page)
        activate(ours)
        ours.insert("[at least 242](figure:019a73bb-9c00-7000-800e-000000000001)")
        qtbot.waitUntil(lambda: theirs.text() == ours.text())
        assert theirs.toPlainText() == "Before at least 242"

    def test_is_undone_in_either(self, own, page, qtbot):
        write(page, "One.")
        ours, theirs = draft_editor(page), draft_editor(own.page)
        qtbot.waitUntil(lambda: theirs.text() == "One.")
        type_at(ours, 4, " Two.")
        qtbot.waitUntil(lambda: theirs.text() == "One. Two.")
        activate(theirs)
        QTest.keyClick(theirs, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: ours.text() == theirs.text() and "Two" not in ours.text())
        QTest.keyClick(theirs, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: ours.text() == theirs.text() == "One. Two.")

    def test_is_checked_and_set_once_for_both(self, own, page, qtbot):
        made: dict[str, object] = {}
        details = {"here": page.detail, "there": own.page.detail}
        works = [one.checks.checking.work for one in details.values()]
        works += [one.preview.previewing for one in details.values()]
        # What was begun before the words are written could be made of them.
        qtbot.waitUntil(lambda: all(work.briefing_id and not work.is_busy for work in works))
        for name, detail in details.items():
            detail.checks.checking.work.made.connect(partial(made.__setitem__, f"look {name}"))
            detail.preview.previewing.made.connect(partial(made.__setitem__, f"pages {name}"))
        write(page, "Typed here.")
        for one in ("look", "pages"):
            qtbot.waitUntil(
                lambda one=one: (
                    is_of(made.get(f"{one} here"), "Typed here.")
                    and made[f"{one} here"] is made.get(f"{one} there")
                )
            )

    def test_of_the_same_words_is_asked_about_and_the_answer_stands_in_both(self, own, page, qtbot):
        write(page, "One two three.")
        ours, theirs = draft_editor(page), draft_editor(own.page)
        qtbot.waitUntil(lambda: theirs.text() == "One two three.")
        type_at(ours, 5, "AAA")
        type_at_once(theirs, 5, "BBB")
        field = page.detail.writing.field("draft")
        other = own.page.detail.writing.field("draft")
        qtbot.waitUntil(lambda: field.keeper.has_conflict or other.keeper.has_conflict)
        asked, writing = (field, other) if field.keeper.has_conflict else (other, field)
        mine = asked.editor.text()
        type_at(writing.editor, 0, "X")
        qtbot.waitUntil(lambda: stored(page).startswith("X"))
        beside = unsaved_of(page.desk.session.library).of(f"text/{own.briefing_id}")
        assert beside == {"draft": mine}
        activate(asked.editor)
        QTest.mouseClick(asked.mine, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: ours.text() == theirs.text() == stored(page) == mine)


class TestClosed:
    def test_its_window_stores_what_was_typed_a_moment_ago(self, own, page):
        write(own.page, "Typed and closed at once.")
        own.close()
        assert stored(page) == "Typed and closed at once."
        assert draft_editor(page).text() == "Typed and closed at once."
        assert page.window().pages.own_windows.open_ones == []

    def test_the_window_of_the_library_stores_and_closes_it_and_asks_nothing(
        self, own, window, given_doors, begin, sample, page
    ):
        write(own.page, "Typed and closed at once.")
        briefing_id = own.briefing_id
        window.close()
        assert not own.isVisible()
        assert given_doors.asked == []
        library = begin(sample).window.desk.session.library
        assert library.all(Draft, briefing_id=briefing_id)[0].text == "Typed and closed at once."

    def test_it_closes_when_the_briefing_leaves_the_library(self, begin, sample, qtbot):
        window = begin(sample).window
        window.desk.navigator.go(Place("briefings"))
        window.pages.page.begin_record()
        new = window.pages.page.new
        QTest.keyClicks(new.title, "A briefing to go")
        QTest.keyClick(new.title, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.pages.page.detail.briefing.title == "A briefing to go")
        editor = draft_editor(window.pages.page)
        activate(editor)
        QTest.keyClick(editor, Qt.Key.Key_W, CTRL_ALT)
        (own,) = window.pages.own_windows.open_ones
        window.desk.session.undo()
        assert not own.isVisible()


class TestBesides:
    def test_a_record_opened_from_it_is_shown_in_the_window_of_the_library(
        self, own, window, qtbot
    ):
        own.activateWindow()
        window.desk.navigator.go(Place("gaps"))
        qtbot.waitUntil(window.isActiveWindow)

    def test_light_and_dark_are_switched_in_both(self, own, window):
        light = own.grab().toImage().pixelColor(4, own.height() // 2)
        window.desk.theme.set_mode("dark")
        dark = own.grab().toImage().pixelColor(4, own.height() // 2)
        assert light.lightness() > 200
        assert dark.lightness() < 60
