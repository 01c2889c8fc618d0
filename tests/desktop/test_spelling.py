"""Misspelt words are underlined, gone through by F7, and set right from the menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing

KILLED = "019a73bb-9c00-7000-800e-000000000001"


@pytest.fixture
def page(begin, sample):
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    window.activateWindow()
    page = window.pages.page
    for field in page.detail.writing.fields():
        field.editor.begin("")
    return page


def write(page, text: str):
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    editor.begin(text)
    return editor


def wrong(page, qtbot) -> list[str]:
    """The words that are underlined, once all are looked up."""
    writing = page.detail.writing
    editor, marks = writing.field("draft").editor, writing.misspelt["draft"]
    assert writing.speller.is_on()

    def found() -> list[str]:
        spans = []
        block = editor.document().firstBlock()
        while block.isValid():
            spans += marks.wrong_in(block)
            block = block.next()
        text = editor.document().toRawText()
        return [text[span.start : span.end] for span in spans]

    found()
    qtbot.waitUntil(lambda: not writing.speller.is_busy, timeout=20_000)
    return found()


def test_words_are_underlined_and_chips_code_and_names_are_not(page, qtbot):
    write(page, f"Teh lock, [teh 242](figure:{KILLED}) Netanyahu\n\n```\nteh\n```\n\n`teh` recieve")
    assert wrong(page, qtbot) == ["Teh", "recieve"]


def test_the_word_one_types_is_left_alone_until_the_cursor_leaves(page, qtbot):
    editor = write(page, "")
    QTest.keyClicks(editor, "teh")
    assert wrong(page, qtbot) == []
    QTest.keyClicks(editor, " ")
    assert wrong(page, qtbot) == ["teh"]


def test_f7_goes_from_one_to_the_next_and_round(page, qtbot):
    editor = write(page, "teh lock\n\nthe recieve lock")
    QTest.keyClick(editor, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: editor.textCursor().selectedText() == "teh", timeout=20_000)
    QTest.keyClick(editor, Qt.Key.Key_F7)
    assert editor.textCursor().selectedText() == "recieve"
    QTest.keyClick(editor, Qt.Key.Key_F7)
    assert editor.textCursor().selectedText() == "teh"


def test_f7_says_that_nothing_is_wrong(page, qtbot):
    editor = write(page, "the lock")
    with qtbot.waitSignal(page.desk.notices.given, timeout=20_000) as told:
        QTest.keyClick(editor, Qt.Key.Key_F7)
    assert told.args[0].sentence == "No misspelt word is found."


def menu_at(page, position: int) -> QMenu:
    menu = QMenu(page)
    menu.addAction("Undo")
    page.detail.writing.misspelt["draft"].fill_menu(menu, position)
    return menu


def test_the_menu_offers_what_may_be_meant(page, qtbot):
    editor = write(page, "The goverment says")
    assert wrong(page, qtbot) == ["goverment"]
    menu = menu_at(page, 6)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "government", timeout=20_000)
    menu.actions()[0].trigger()
    assert editor.text() == "The government says"
    editor.undo()
    assert editor.text() == "The goverment says"


def test_a_word_that_is_added_stays_right_in_every_library(page, qtbot):
    write(page, "The blorgist blorgists")
    assert wrong(page, qtbot) == ["blorgist", "blorgists"]
    menu = menu_at(page, 6)
    next(one for one in menu.actions() if one.text().startswith("Add “blorgist”")).trigger()
    assert wrong(page, qtbot) == ["blorgists"]
    file = page.desk.settings.beside("dictionary.txt")
    assert file.read_text("utf-8") == "blorgist\n"


def test_the_menu_of_the_window_chooses_the_dictionary(page, qtbot):
    write(page, "The colour and color")
    commands = {one.key: one for one in page.window().commands}
    assert wrong(page, qtbot) == ["color"]
    commands["spelling/en-US"].do()
    assert wrong(page, qtbot) == ["colour"]
    commands["spelling/"].do()
    assert not page.detail.writing.speller.is_on()


def test_other_languages_are_not_looked_up_and_f7_says_so(page, qtbot):
    page.detail.writing.speller.set_language("fr")
    editor = write(page, "Le gouvernment")
    assert not page.detail.writing.speller.is_on()
    with qtbot.waitSignal(page.desk.notices.given) as told:
        QTest.keyClick(editor, Qt.Key.Key_F7)
    assert "English" in told.args[0].sentence
