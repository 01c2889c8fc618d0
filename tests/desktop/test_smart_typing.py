"""Typographic signs while one types, each taken back alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.editor.smart_typing import SmartTyping
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.settings import Settings

KILLED = "019a73bb-9c00-7000-800e-000000000001"
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def language() -> list[str]:
    return ["en"]


@pytest.fixture
def editor(qtbot, theme, settings, language) -> TextEditor:
    editor = TextEditor(theme, "Text")
    qtbot.addWidget(editor)
    SmartTyping(settings, editor, lambda: language[0])
    editor.resize(600, 400)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def type_in(editor, words: str) -> None:
    QTest.keyClicks(editor, words)


def test_what_is_typed_becomes_what_is_printed(editor):
    type_in(editor, 'He said "don\'t" -- 10--12.')
    assert editor.text() == "He said “don’t” – 10–12."


def test_one_undo_brings_back_what_was_typed(editor):
    type_in(editor, 'say "')
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert editor.text() == 'say "'
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert editor.text() == "say "


def test_backspace_right_behind_it_does_too_and_later_takes_a_letter(editor):
    type_in(editor, 'say "')
    QTest.keyClick(editor, Key.Key_Backspace)
    assert editor.text() == 'say "'
    QTest.keyClick(editor, Key.Key_Backspace)
    assert editor.text() == "say "
    type_in(editor, '"a')
    QTest.keyClick(editor, Key.Key_Backspace)
    QTest.keyClick(editor, Key.Key_Backspace)
    assert editor.text() == "say "


def test_the_language_of_the_briefing_says_which(editor, language):
    language[0] = "ar"
    editor.insert("قال ")
    type_in(editor, '"')
    editor.insert("لا")
    type_in(editor, '"')
    assert editor.text() == "قال «لا»"
    language[0] = "de"
    editor.begin("")
    type_in(editor, '"a"')
    assert editor.text() == "„a“"


def test_code_and_live_blocks_stay_as_they_are(editor):
    editor.begin("```\n\n```")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    type_in(editor, '"a"')
    assert editor.text() == '```\n"a"\n```'
    block = f"![Key figures](figures:issue/{KILLED})"
    editor.begin(block)
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    type_in(editor, '"')
    assert editor.text() == f'{block}"'


def test_the_words_of_a_chip_stay_as_they_are_typed(editor):
    editor.begin(f"[dogs](figure:{KILLED})")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    editor.setTextCursor(cursor)
    type_in(editor, "'")
    assert editor.text() == f"[do'gs](figure:{KILLED})"


def test_switched_off_nothing_is_changed(editor, settings):
    settings.is_typographic = False
    type_in(editor, '"a" -- b')
    assert editor.text() == '"a" -- b'


def test_a_tick_in_the_menu_switches_it(begin, sample):
    window = begin(sample).window
    command = next(one for one in window.commands if one.key == "typographic")
    assert command.is_checked()
    command.do()
    assert not command.is_checked()
    assert not window.desk.settings.is_typographic
