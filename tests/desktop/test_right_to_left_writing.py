"""Writing from right to left: quotation marks, lists, tables, finding, in Arabic and Hebrew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
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


@pytest.mark.parametrize(
    ("rows", "direction"),
    [
        ("| Town | People |\n| --- | --- |\n| حافال | 1 |", Qt.LayoutDirection.LeftToRight),
        ("| البلدة | السكان |\n| --- | --- |\n| Haval | 1 |", RIGHT_TO_LEFT),
    ],
)
def test_all_rows_of_a_table_run_as_its_head_does(editor, rows, direction):
    editor.begin(rows)

    def directions() -> list[Qt.LayoutDirection]:
        block, found = editor.document().firstBlock(), []
        while block.isValid():
            found.append(block.textDirection())
            block = block.next()
        return found

    assert directions() == [direction] * 3
    other = "حافال" if direction != RIGHT_TO_LEFT else "Haval"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Key.Key_Return)
    type_in(editor, f"| {other} | 2 |")
    assert directions() == [direction] * 4
    editor.selectAll()
    type_in(editor, other)
    assert directions()[0] != direction


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


class TestLatinWordsQuoted:
    """With the marks of English, in a briefing in English that holds a line of Arabic."""

    @pytest.fixture
    def english(self, qtbot, theme, tmp_path) -> TextEditor:
        editor = TextEditor(theme, "Text")
        qtbot.addWidget(editor)
        SmartTyping(Settings(tmp_path / "settings.ini"), editor, lambda: "en")
        editor.resize(600, 400)
        editor.show()
        qtbot.waitExposed(editor)
        return editor

    @pytest.mark.parametrize("before", ["قال ", "😀 قال "])
    def test_have_each_mark_on_its_side(self, english, before):
        type_in(english, f'{before}"It will hold." وهذا')
        line = f"{before}\u200e“It will hold.”\u200e وهذا"
        assert english.text() == line
        layout = english.document().firstBlock().layout().lineAt(0)
        shift = len(before.encode("utf-16-le")) // 2 - len(before)

        def left_of(letter: str) -> float:
            at = line.index(letter) + shift
            return min(layout.cursorToX(at)[0], layout.cursorToX(at + 1)[0])

        assert left_of("“") < left_of("I") < left_of(".") < left_of("”")

    def test_are_typed_back_by_one_backspace_and_by_undo(self, english):
        type_in(english, 'قال "It holds"')
        QTest.keyClick(english, Key.Key_Backspace)
        assert english.text() == 'قال “It holds"'
        type_in(english, ".")
        english.undo()
        english.undo()
        assert english.text() == "قال “It holds"

    def test_lose_their_closing_mark_with_what_is_not_seen_of_it(self, english):
        type_in(english, 'قال "It holds" ')
        QTest.keyClick(english, Key.Key_Backspace)
        QTest.keyClick(english, Key.Key_Backspace)
        assert english.text() == "قال \u200e“It holds"

    def test_are_left_alone_in_a_line_from_left_to_right_and_where_arabic_is_quoted(self, english):
        type_in(english, 'He said "It holds"')
        assert english.text() == "He said “It holds”"
        english.selectAll()
        type_in(english, 'قال "نعم"')
        assert english.text() == "قال “نعم”"

    def test_keep_their_full_stop_within_the_marks_of_arabic(self, editor):
        type_in(editor, 'قال "It will hold." وهذا')
        line = "قال «It will hold.\u200e» وهذا"
        assert editor.text() == line
        layout = editor.document().firstBlock().layout().lineAt(0)

        def left_of(letter: str) -> float:
            at = line.index(letter)
            return min(layout.cursorToX(at)[0], layout.cursorToX(at + 1)[0])

        assert left_of("»") < left_of("I") < left_of(".") < left_of("«")
        editor.selectAll()
        type_in(editor, 'قال "It holds", "نعم." "Yes!" ')
        assert editor.text() == "قال «It holds», «نعم.» «Yes!\u200e» "
        QTest.keyClick(editor, Key.Key_Backspace)
        QTest.keyClick(editor, Key.Key_Backspace)
        assert editor.text() == "قال «It holds», «نعم.» «Yes!"
