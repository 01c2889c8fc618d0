"""Markup is written by keys in the real window; each is one step of undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from briefing.desktop.editor.table_dialog import TableDialog
from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing

KILLED = "019a73bb-9c00-7000-800e-000000000001"
REFERENCE = f"[at least 242](figure:{KILLED})"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


@pytest.fixture
def page(begin, sample):
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    window.activateWindow()
    return window.pages.page


@pytest.fixture
def editor(page):
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    editor.begin("")
    return editor


def press(editor, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(editor, key, modifiers)


def stand(editor, position: int, to: int | None = None) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("key", "modifiers", "after"),
    [
        (Key.Key_B, CONTROL, f"**The {REFERENCE}**"),
        (Key.Key_E, CONTROL | SHIFT, f"*The {REFERENCE}*"),
        (Key.Key_1, CONTROL | ALT, f"# The {REFERENCE}"),
        (Key.Key_3, CONTROL | ALT, f"### The {REFERENCE}"),
        (Key.Key_U, CONTROL | ALT, f"- The {REFERENCE}"),
        (Key.Key_O, CONTROL | ALT, f"1. The {REFERENCE}"),
        (Key.Key_Q, CONTROL | ALT, f"> The {REFERENCE}"),
        (Key.Key_F, CONTROL | ALT, f"The {REFERENCE}[^1]\n\n[^1]: "),
    ],
)
def test_each_key_is_one_step_and_links_stay_chips(editor, key, modifiers, after):
    text = f"The {REFERENCE}"
    editor.begin(text)
    editor.selectAll()
    press(editor, key, modifiers)
    assert editor.text() == after
    assert len(editor.chips()) == 1
    editor.undo()
    assert editor.text() == text
    assert not editor.document().isUndoAvailable()


def test_the_same_key_takes_it_away_again(editor):
    editor.begin("word")
    editor.selectAll()
    press(editor, Key.Key_B, CONTROL)
    press(editor, Key.Key_B, CONTROL)
    assert editor.text() == "word"


def test_part_of_a_chip_made_bold_makes_all_of_it_bold(editor):
    editor.begin(f"The {REFERENCE}")
    stand(editor, 6, 8)
    press(editor, Key.Key_B, CONTROL)
    assert editor.text() == f"The **{REFERENCE}**"


def test_enter_goes_on_with_a_list_and_ends_it(editor):
    QTest.keyClicks(editor, "- one")
    press(editor, Key.Key_Return)
    QTest.keyClicks(editor, "two")
    press(editor, Key.Key_Tab)
    press(editor, Key.Key_Return)
    assert editor.text() == "- one\n  - two\n  - "
    press(editor, Key.Key_Return)
    assert editor.text() == "- one\n  - two\n- "
    press(editor, Key.Key_Return)
    QTest.keyClicks(editor, "end")
    assert editor.text() == "- one\n  - two\n\nend"


def test_shift_tab_takes_an_item_back(editor):
    editor.begin("- one\n  - two")
    stand(editor, 13)
    press(editor, Key.Key_Backtab, SHIFT)
    assert editor.text() == "- one\n- two"
    assert editor.hasFocus()


def test_tab_elsewhere_goes_to_the_next_field(editor):
    editor.begin("words")
    press(editor, Key.Key_Tab)
    assert not editor.hasFocus()


def test_an_item_with_nothing_to_stand_under_lets_tab_go_on(editor):
    editor.begin("- one")
    stand(editor, 5)
    press(editor, Key.Key_Tab)
    assert not editor.hasFocus()


def test_keys_mean_nothing_in_code(editor):
    editor.begin("```\n- a\n```")
    stand(editor, 7)
    press(editor, Key.Key_B, CONTROL)
    press(editor, Key.Key_Return)
    assert editor.text() == "```\n- a\n\n```"


def test_tab_goes_through_the_cells_and_keeps_columns_in_line(editor):
    editor.begin(f"| Who | n |\n|---|---|\n| A | {REFERENCE} |")
    stand(editor, 3)
    press(editor, Key.Key_Tab)
    QTest.keyClicks(editor, "Number")
    press(editor, Key.Key_Tab)
    assert editor.textCursor().selectedText() == "A"
    assert editor.text().split("\n")[0] == "| Who | Number       |"
    assert len(editor.chips()) == 1
    press(editor, Key.Key_Tab)
    press(editor, Key.Key_Tab)
    assert editor.text().count("\n") == 3
    press(editor, Key.Key_Backtab, SHIFT)
    assert editor.textCursor().selectedText() == "at least 242"


def test_a_table_is_put_in_with_the_cursor_in_its_first_cell(page, editor):
    editor.begin("Before")
    stand(editor, 6)
    press(editor, Key.Key_T, CONTROL | SHIFT)
    dialog = page.window().findChild(TableDialog)
    assert dialog.columns.lineEdit().selectedText() == "3"  # a number typed takes its place
    dialog.columns.setValue(2)
    dialog.rows.setValue(1)
    dialog.put_button.click()
    QTest.keyClicks(editor, "A")
    assert editor.text() == ("Before\n\n| A    |     |\n| --- | --- |\n|     |     |")
    press(editor, Key.Key_Tab)
    assert editor.text().split("\n")[2] == "| A   |     |"


def test_in_a_field_of_the_form_the_keys_change_no_text(page, editor):
    editor.begin("word")
    field = page.detail.form.findChild(QLineEdit)
    page.detail.details.set_open(is_open=True)
    field.setFocus()
    press(field, Key.Key_B, CONTROL)
    assert editor.text() == "word"


def test_menu_and_palette_know_what_can_be_done(page, editor):
    commands = {one.key: one for one in page.window().commands}
    editor.begin("word")
    editor.selectAll()
    assert commands["act/bold"].can_be_done
    commands["act/bold"].do()
    assert editor.text() == "**word**"
    for field in page.detail.writing.fields():
        field.keeper.set_locked(is_locked=True)
    assert not commands["act/bold"].can_be_done
