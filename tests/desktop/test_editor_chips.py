"""Links to records in the editor: read as their words, changed by keys, carried as Markdown."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest

from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.text_editor import TextEditor
from briefing.text.spans import Span

KILLED = "019a73bb-9c00-7000-800e-000000000001"
HAMAS = "019a73bb-9c00-7000-8007-000000000001"
FIGURE = f"[at least 242](figure:{KILLED})"
ACTOR = f"[Hamas](actor:{HAMAS})"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Move = QTextCursor.MoveOperation


@pytest.fixture
def editor(qtbot, theme) -> TextEditor:
    editor = TextEditor(theme, "Text")
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def shown(editor: TextEditor) -> str:
    return editor.document().toPlainText()


def put_cursor(editor: TextEditor, position: int, anchor: int | None = None) -> None:
    """Stand at a position of what is shown, with what is from the anchor on selected."""
    cursor = editor.textCursor()
    cursor.setPosition(position if anchor is None else anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


class TestWhatIsShown:
    def test_a_link_is_its_words(self, editor):
        editor.begin(f"Killed: {FIGURE}, says [a \\[b\\] \\*](actor:{HAMAS}).")
        assert shown(editor) == "Killed: at least 242, says a [b] *."
        assert [(chip.start, chip.end, chip.kind) for chip in editor.chips()] == [
            (8, 20, "figure"),
            (27, 34, "actor"),
        ]

    def test_two_that_touch_are_two(self, editor):
        editor.begin(FIGURE + FIGURE)
        assert shown(editor) == "at least 242at least 242"
        assert len(editor.chips()) == 2
        assert editor.text() == FIGURE + FIGURE

    @pytest.mark.parametrize(
        "text",
        [
            f"!{FIGURE}",
            f"\\{FIGURE}",
            f"`{FIGURE}`",
            f"```\n{FIGURE}\n```",
            f"~~~~\n~~~\n{FIGURE}",
            f"[at *least* 242](figure:{KILLED})",
            f"[](figure:{KILLED})",
            f"[two\nlines](figure:{KILLED})",
            f'[x](figure:{KILLED} "title")',
            "[x](https://example.org)",
            f"[x](unknown:{KILLED})",
        ],
    )
    def test_any_other_link_is_text(self, editor, text):
        editor.begin(text)
        assert editor.chips() == ()
        assert shown(editor) == text

    @pytest.mark.parametrize("text", [f"\\!{FIGURE}", f"\\\\{FIGURE}", f"`x` {FIGURE} `y`"])
    def test_what_only_looks_like_another_is_a_chip(self, editor, text):
        editor.begin(text)
        assert len(editor.chips()) == 1
        assert editor.text() == text

    def test_behind_the_end_of_code_there_are_chips_again(self, editor):
        editor.begin(f"```\n{FIGURE}\n```\n{FIGURE}")
        assert [chip.start for chip in editor.chips()] == [len(f"```\n{FIGURE}\n```\n")]

    def test_a_chip_is_found_and_read_aloud(self, editor):
        editor.begin(f"Killed: {FIGURE}.")
        assert editor.find("least 242")
        heard = QAccessible.queryAccessibleInterface(editor).textInterface()
        assert heard.text(0, heard.characterCount()) == "Killed: at least 242."

    def test_markup_around_and_within_words_does_not_mix(self, editor):
        editor.begin(f"a * b [c \\* d](actor:{HAMAS}) * e")
        formats = editor.document().firstBlock().layout().formats()
        assert not any(each.format.fontItalic() for each in formats)


class TestTyping:
    def test_behind_a_chip_stays_outside(self, editor):
        editor.begin(FIGURE)
        editor.moveCursor(Move.End)
        QTest.keyClicks(editor, " people")
        assert editor.text() == f"{FIGURE} people"

    def test_before_a_chip_at_the_beginning_of_a_line_stays_outside(self, editor):
        editor.begin(FIGURE)
        QTest.keyClicks(editor, "So ")
        assert editor.text() == f"So {FIGURE}"

    def test_what_would_make_something_else_of_the_link_is_escaped(self, editor):
        editor.begin(FIGURE)
        QTest.keyClicks(editor, "So!")
        assert editor.text() == f"So\\!{FIGURE}"
        text = editor.text()
        editor.begin("")
        editor.begin(text)
        assert len(editor.chips()) == 1

    def test_in_the_line_after_a_chip_is_plain(self, editor):
        editor.begin(FIGURE)
        editor.moveCursor(Move.End)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, "next")
        assert editor.text() == f"{FIGURE}\nnext"

    def test_within_the_words_changes_them_and_keeps_the_link(self, editor):
        editor.begin(FIGURE)
        put_cursor(editor, 8)
        QTest.keyClicks(editor, " [about]")
        assert editor.text() == f"[at least \\[about\\] 242](figure:{KILLED})"
        assert len(editor.chips()) == 1

    def test_over_the_last_word_goes_on_within_the_chip(self, editor):
        editor.begin(f"{FIGURE}.")
        put_cursor(editor, 12, 9)
        QTest.keyClicks(editor, "243")
        assert editor.text() == f"[at least 243](figure:{KILLED})."
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        QTest.keyClicks(editor, "4")
        assert editor.text() == f"[at least 244](figure:{KILLED})."

    def test_over_the_whole_chip_takes_its_place(self, editor):
        editor.begin(f"a {FIGURE} b")
        put_cursor(editor, 14, 2)
        QTest.keyClicks(editor, "many")
        assert editor.text() == "a many b"
        editor.undo()
        editor.undo()
        assert editor.text() == f"a {FIGURE} b"

    def test_by_an_input_method_stays_outside_too(self, editor, qapp):
        editor.begin(FIGURE)
        editor.moveCursor(Move.End)
        event = QInputMethodEvent()
        event.setCommitString("é")
        qapp.sendEvent(editor, event)
        assert editor.text() == f"{FIGURE}é"

    def test_a_link_written_out_becomes_a_chip_when_it_is_closed(self, editor):
        editor.begin("")
        QTest.keyClicks(editor, FIGURE)
        assert shown(editor) == "at least 242"
        QTest.keyClicks(editor, " dead")
        assert editor.text() == f"{FIGURE} dead"
        while editor.document().isUndoAvailable():
            editor.undo()
        assert editor.text() == ""

    def test_a_line_end_within_the_words_makes_two_of_one(self, editor):
        editor.begin(FIGURE)
        put_cursor(editor, 9)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == f"[at least ](figure:{KILLED})\n[242](figure:{KILLED})"


class TestTakingAway:
    def test_backspace_behind_one_takes_it_whole_and_undo_brings_it_back(self, editor):
        editor.begin(f"😀 {FIGURE}, per")
        editor.select(Span(2 + len(FIGURE), 0))
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text() == "😀 , per"
        editor.undo()
        assert editor.text() == f"😀 {FIGURE}, per"
        assert len(editor.chips()) == 1
        editor.redo()
        assert editor.text() == "😀 , per"

    def test_delete_before_one_takes_it_whole(self, editor):
        editor.begin(f"{FIGURE}, per")
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        assert editor.text() == ", per"

    def test_backspace_within_the_words_takes_a_letter(self, editor):
        editor.begin(FIGURE)
        put_cursor(editor, 11)
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text() == f"[at least 22](figure:{KILLED})"

    def test_elsewhere_backspace_takes_one_character(self, editor):
        editor.begin(f"{FIGURE}, per")
        editor.moveCursor(Move.End)
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text() == f"{FIGURE}, pe"

    def test_nothing_is_taken_from_a_text_that_is_locked(self, editor):
        editor.begin(FIGURE)
        editor.setReadOnly(True)
        editor.moveCursor(Move.End)
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text() == FIGURE


class TestCarrying:
    def test_copies_and_cuts_carry_the_link(self, editor):
        editor.begin(f"a {FIGURE} b\n{ACTOR}")
        editor.selectAll()
        editor.cut()
        assert QGuiApplication.clipboard().text() == f"a {FIGURE} b\n{ACTOR}"
        assert editor.text() == ""
        editor.paste()
        assert editor.text() == f"a {FIGURE} b\n{ACTOR}"
        assert len(editor.chips()) == 2

    def test_of_a_part_of_a_chip_the_words_are_copied(self, editor):
        editor.begin(f"a {FIGURE} b")
        put_cursor(editor, 16, 11)
        assert editor.selected_source() == "242 b"

    def test_words_pasted_into_a_chip_belong_to_it(self, editor):
        editor.begin(FIGURE)
        put_cursor(editor, 8)
        editor.insert(" about")
        assert editor.text() == f"[at least about 242](figure:{KILLED})"

    def test_a_link_pasted_into_a_chip_goes_behind_it_in_one_step(self, editor):
        editor.begin(f"{FIGURE}.")
        put_cursor(editor, 9, 3)
        editor.insert(ACTOR)
        assert editor.text() == f"[at 242](figure:{KILLED}){ACTOR}."
        editor.undo()
        assert editor.text() == f"{FIGURE}."

    def test_a_drop_carries_the_link(self, editor):
        editor.begin("x")
        data = QMimeData()
        data.setText(FIGURE)
        editor.insertFromMimeData(data)
        assert shown(editor) == "at least 242x"

    def test_a_link_pasted_into_code_is_text(self, editor):
        editor.begin("```\n\n```")
        put_cursor(editor, 4)
        editor.insert(FIGURE)
        assert editor.chips() == ()
        assert editor.text() == f"```\n{FIGURE}\n```"


class TestPlaces:
    def test_are_found_both_ways(self, editor):
        text = f"😀 {FIGURE} and {ACTOR}."
        editor.begin(text)
        assert shown(editor) == "😀 at least 242 and Hamas."
        for words in ("least", "and", "Hamas", "."):
            offset, position = text.index(words), shown(editor).index(words) + 1
            assert editor.place_in_document(offset) == position
            assert editor.offset_of(position) == (text.index(ACTOR) if words == "Hamas" else offset)
        assert editor.place_in_document(text.index("figure:") + 9) == 3 + len("at least 242")

    def test_of_the_line_of_the_cursor_are_those_of_the_text(self, editor):
        text = f"{ACTOR}\n{FIGURE} x\nlast"
        editor.begin(text)
        put_cursor(editor, 8)
        span, words = editor.cursor_line()
        assert words == f"{FIGURE} x"
        assert span.of(text) == words

    def test_replaced_are_those_of_the_text(self, editor):
        editor.begin(f"{FIGURE} are dead")
        start = len(FIGURE) + 1
        editor.replace(Span(start, start + 3), "were")
        assert editor.text() == f"{FIGURE} were dead"

    def test_outside_the_text_are_none(self, editor):
        editor.begin(FIGURE)
        with pytest.raises(ValueError, match="outside"):
            editor.place_in_document(len(FIGURE) + 1)
        with pytest.raises(ValueError, match="outside"):
            editor.offset_of(13)


class TestChangesFromElsewhere:
    def test_another_record_in_the_same_words_is_another_chip(self, editor):
        editor.begin(f"It is {FIGURE}. End")
        editor.moveCursor(Move.End)
        other = KILLED.replace("1", "2")
        editor.show_text(f"It is [at least 242](figure:{other}). End")
        assert [chip.record_id for chip in editor.chips()] == [other]
        assert editor.textCursor().atEnd()

    def test_a_link_that_comes_about_is_a_chip(self, editor):
        editor.begin(f"x [at least 242](figure:{KILLED} y")
        editor.show_text(f"x {FIGURE} y")
        assert len(editor.chips()) == 1


class Noting(EditorLayer):
    """Takes one key and notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def paint_behind(self, painter, visible):
        self.asked.append("behind")

    def paint_over(self, painter, visible):
        self.asked.append("over")

    def key(self, event):
        return event.text() == "x"

    def pasted(self, data):
        return "clean" if data.hasHtml() else None


class TestLayers:
    def test_draw_below_and_above_the_text_and_take_keys_and_pastes(self, editor):
        layer = Noting()
        editor.add_layer(layer)
        editor.grab()
        assert layer.asked[:2] == ["behind", "over"]
        QTest.keyClicks(editor, "axb")
        assert editor.text() == "ab"
        data = QMimeData()
        data.setHtml("<b>not this</b>")
        editor.insertFromMimeData(data)
        assert editor.text() == "abclean"
