"""How long the texts are, and the text alone in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.editor.text_editor import TextEditor
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
        field.editor.selectAll()
        field.editor.insert("")
    return page


def test_all_texts_are_counted_together(page, qtbot):
    fields = page.detail.writing.fields()
    fields[0].editor.insert(f"one two [three four](figure:{KILLED})")
    fields[1].editor.insert("five " * 700)
    qtbot.waitUntil(lambda: page.detail.words.text() == "704 words · 3 minutes to read")


def test_what_is_selected_is_counted_for_itself(page, qtbot):
    editor = page.detail.writing.field("draft").editor
    editor.insert("one two three")
    qtbot.waitUntil(lambda: page.detail.words.text() == "3 words · 1 minute to read")
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    qtbot.waitUntil(lambda: page.detail.words.text() == "2 of 3 words")
    editor.moveCursor(cursor.MoveOperation.End)
    qtbot.waitUntil(lambda: page.detail.words.text() == "3 words · 1 minute to read")


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_the_text_stands_alone_and_everything_comes_back(page, key):
    window, editor = page.window(), page.detail.writing.field("draft").editor
    editor.setFocus()
    around = (window.frame.side, page.pane, page.detail.beside, page.detail.top)
    QTest.keyClick(editor, Qt.Key.Key_F11)
    assert not any(part.isVisible() for part in around)
    assert editor.isVisible()
    assert editor.hasFocus()
    QTest.keyClick(editor, key)
    assert all(part.isVisible() for part in around)


def test_the_cursor_comes_from_beside_into_the_text_that_stands_alone(page):
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    page.detail.beside.show_tab("outline").tree.setFocus()
    assert not editor.hasFocus()
    page.alone.switch()
    assert editor.hasFocus()


def test_tab_leads_from_the_tabs_into_the_view_beside(page):
    page.window().activateWindow()
    beside = page.detail.beside
    view = beside.show_tab("outline")
    beside.bar.tab(3).setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert view.isAncestorOf(QApplication.focusWidget())


def test_another_page_has_the_sidebar_again(page):
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F11)
    page.desk.navigator.go(Place("overview"))
    assert page.window().frame.side.isVisible()


def test_a_sidebar_that_was_closed_stays_closed(page):
    window, editor = page.window(), page.detail.writing.field("draft").editor
    window.frame.side.hide()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F11)
    QTest.keyClick(editor, Qt.Key.Key_F11)
    assert not window.frame.side.isVisible()


def test_the_hint_of_an_empty_text_is_seen_whole_where_it_wraps(qtbot, theme):
    editor = TextEditor(theme, "Bottom line")
    editor.set_hint("What the reader must know who reads nothing else")
    qtbot.addWidget(editor)
    editor.resize(290, editor.height())
    editor.show()
    qtbot.waitExposed(editor)

    def lowest() -> int:
        picture, ground = editor.viewport().grab().toImage(), theme.colour("surface")
        rows = range(picture.height() - 1, -1, -1)
        across = range(picture.width())
        return next((y for y in rows if any(picture.pixelColor(x, y) != ground for x in across)), 0)

    height = QFontMetrics(editor.font()).height()
    assert lowest() > editor.document().documentMargin() + 1.8 * height
    editor.insert("Words")
    assert lowest() < 10 + 1.4 * height
