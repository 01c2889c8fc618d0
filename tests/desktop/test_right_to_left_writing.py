"""Writing from right to left: quotation marks, lists, tables, finding, in Arabic and Hebrew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.editor.found_places import hits_in
from briefing.desktop.editor.markdown_keys import BOLD, MarkdownKeys, type_markup
from briefing.desktop.editor.smart_typing import SmartTyping
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.settings import Settings
from briefing.text.finding import Wanted

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
Key = Qt.Key


@pytest.fixture
def editor(qtbot, theme, tmp_path) -> TextEditor:
    editor = TextEditor(theme, "Text")
    qtbot.addWidget(editor)
    MarkdownKeys(editor)
    SmartTyping(Settings(tmp_path / "settings.ini"), editor, lambda: "ar")
    editor.resize(600, 400)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def type_in(editor, words: str) -> None:
    """Each letter as a keyboard of its language sends it."""
    for letter in words:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(editor, event)


def test_quotation_marks_are_those_of_arabic_in_the_order_of_reading(editor):
    type_in(editor, 'قال "لا" ثم "نعم".')
    assert editor.text() == "قال «لا» ثم «نعم»."
    assert editor.document().firstBlock().textDirection() == RIGHT_TO_LEFT


def test_a_list_goes_on_from_right_to_left(editor):
    type_in(editor, "- بند أول")
    QTest.keyClick(editor, Key.Key_Return)
    type_in(editor, "بند ثان")
    QTest.keyClick(editor, Key.Key_Tab)
    assert editor.text() == "- بند أول\n  - بند ثان"
    block = editor.document().firstBlock()
    while block.isValid():
        assert block.textDirection() == RIGHT_TO_LEFT
        block = block.next()


def test_a_quotation_from_right_to_left_ends_with_an_empty_line(editor):
    type_in(editor, "> قال")
    QTest.keyClick(editor, Key.Key_Return)
    QTest.keyClick(editor, Key.Key_Return)
    type_in(editor, "ثم")
    assert editor.text() == "> قال\n\nثم"


def test_cells_are_gone_through_in_the_order_of_the_source(editor):
    editor.begin("| الجهة | العدد |\n|---|---|\n| أ | 12 |")
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    QTest.keyClick(editor, Key.Key_Tab)
    assert editor.textCursor().selectedText() == "العدد"
    QTest.keyClick(editor, Key.Key_Tab)
    assert editor.textCursor().selectedText() == "أ"


def test_bold_goes_around_words_of_either_direction(editor):
    editor.begin("قال Hamas لا")
    editor.selectAll()
    assert type_markup(editor, BOLD)
    assert editor.text() == "**قال Hamas لا**"


def test_words_are_found_without_their_vowels(editor):
    editor.begin("قَالَ المُتَحَدِّث إن قال")
    hits = hits_in(editor, Wanted("قال"))
    text = editor.document().toRawText()
    assert [text[hit.start : hit.end] for hit in hits] == ["قَالَ", "قال"]


def test_what_an_input_method_puts_in_stays_as_it_is(editor):
    event = QInputMethodEvent()
    event.setCommitString("שלום")
    QApplication.sendEvent(editor, event)
    assert editor.text() == "שלום"
