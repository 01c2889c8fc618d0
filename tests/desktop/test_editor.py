"""The text editor, what becomes of what is typed into it, and the panel that writes into it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QTextCursor,
)
from PySide6.QtTest import QTest

from briefing.desktop.editor.block_words import (
    BLOCK_DESCRIPTIONS,
    BLOCK_NAMES,
    SETTING_NAMES,
    SETTING_WORDS,
)
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.navigation import Place
from briefing.desktop.records.unsaved import unsaved_of
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit
from briefing.text.links import blocks, references
from briefing.text.live_blocks import BLOCK_SHAPES
from briefing.text.spans import Span

KILLED = "019a73bb-9c00-7000-800e-000000000001"
ISSUE = "019a73bb-9c00-7000-8009-000000000001"
REFERENCE = f"[at least 242](figure:{KILLED})"
CONTROL = Qt.KeyboardModifier.ControlModifier
Move = QTextCursor.MoveOperation


@pytest.fixture
def editor(qtbot, theme) -> TextEditor:
    editor = TextEditor(theme, "Text")
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


def text_field(page, name: str = "draft"):
    field = page.detail.writing.field(name)
    assert field is not None
    return field


def stored_draft(page) -> Draft:
    return page.desk.session.library.all(Draft, briefing_id=page.detail.briefing.id)[0]


def write(page, text: str, name: str = "draft") -> TextEditor:
    """An editor of the page that holds this text, stored, with the cursor at its end."""
    editor = text_field(page, name).editor
    editor.setFocus()
    editor.selectAll()
    editor.insert(text)
    text_field(page, name).keeper.store()
    return editor


class TestText:
    @pytest.mark.parametrize(
        "text",
        [
            "31\u00a0% of 2\u202f000",
            "שָׁלוֹם and مرحبا 😀\n\n\n",
            f"  - {REFERENCE}, **said** `x`\n\t> deep\n",
            "line\u2028within",
            "",
        ],
    )
    def test_is_given_back_as_it_was(self, editor, text):
        editor.begin(text)
        assert editor.text() == text

    def test_is_copied_cut_and_pasted_as_it_was(self, editor):
        text = f"31\u00a0% {REFERENCE}\nשלום 😀"
        editor.begin(text)
        editor.selectAll()
        editor.cut()
        assert editor.text() == ""
        assert QGuiApplication.clipboard().text() == text
        editor.paste()
        assert editor.text() == text

    def test_pasted_line_ends_become_those_that_are_stored(self, editor):
        QGuiApplication.clipboard().setText("one\r\ntwo\rthree")
        editor.paste()
        assert editor.text() == "one\ntwo\nthree"

    def test_what_no_text_can_keep_stays_out_of_what_is_pasted(self, editor):
        QGuiApplication.clipboard().setText(
            "a\x01b\ufffe\x0bof Word\x0cof a page\u2028\u200fend 🚚"
        )
        editor.paste()
        assert editor.text() == "ab\nof Word\nof a page\n\u200fend 🚚"

    def test_runs_right_to_left_where_its_letters_do(self, editor):
        editor.begin("Latin\n\nעברית")
        assert editor.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
        assert editor.document().lastBlock().textDirection() == Qt.LayoutDirection.RightToLeft

    def test_enter_twice_begins_a_paragraph_with_lines_as_far_apart(self, editor):
        editor.begin("First.")
        editor.moveCursor(Move.End)
        for _ in range(2):
            QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, "Second.")
        assert editor.text() == "First.\n\nSecond."
        blocks = (editor.document().firstBlock(), editor.document().lastBlock())
        first, last = (
            editor.document().documentLayout().blockBoundingRect(each).height() for each in blocks
        )
        assert first == pytest.approx(last, abs=1)

    def test_columns_of_a_table_stand_below_each_other(self, editor):
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        metrics = QFontMetricsF(QFont([QFontInfo(fixed).family()]))
        if metrics.horizontalAdvance("i") != metrics.horizontalAdvance("M"):
            pytest.skip("no font here has letters of one width")
        editor.begin(f"| iiii | **b** |\n| --- | --- |\n| MMMM | {REFERENCE} |")
        rows = (editor.document().firstBlock(), editor.document().lastBlock())
        first, last = (row.layout().lineAt(0).cursorToX(8)[0] for row in rows)
        assert first == pytest.approx(last, abs=0.5)

    def test_a_row_of_a_table_is_one_line_however_wide(self, editor):
        editor.resize(300, 400)
        wide = f"| {'word ' * 40}| b |"
        editor.begin(f"{'plain ' * 40}\n\n| a | b |\n| --- | --- |\n{wide}")
        document, bar = editor.document(), editor.horizontalScrollBar()
        assert document.lastBlock().layout().lineCount() == 1
        assert document.firstBlock().layout().lineCount() > 1
        editor.moveCursor(Move.End)
        assert bar.value() > 0
        editor.moveCursor(Move.Start)
        assert bar.value() == 0

    def test_a_row_that_is_typed_or_ends_comes_and_goes_with_its_undo(self, editor):
        editor.resize(300, 400)
        editor.begin("")
        words = "word " * 40

        def lines() -> list[int]:
            block, found = editor.document().firstBlock(), []
            while block.isValid():
                found.append(block.layout().lineCount())
                block = block.next()
            return found

        QTest.keyClicks(editor, f"|{words}")
        assert lines() == [1]
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, words)
        assert lines()[0] == 1 < lines()[1]
        typed = editor.text()
        steps = 0
        while editor.document().isUndoAvailable():
            editor.undo()
            steps += 1
        assert editor.text() == ""
        assert steps <= 5
        while editor.document().isRedoAvailable():
            editor.redo()
        assert editor.text() == typed
        assert lines()[0] == 1 < lines()[1]

    def test_lines_are_no_longer_than_can_be_read(self, editor):
        editor.begin("word " * 100)
        editor.resize(1600, 400)
        line = editor.document().firstBlock().layout().lineAt(0)
        assert 40 < line.textLength() <= 110


class TestLinksThatAreNoChips:
    """Words with markup in them are shown as they are written; the id takes no room."""

    WRITTEN = f"[*at least* 242](figure:{KILLED})"

    def test_the_cursor_steps_over_the_id_in_both_directions(self, editor):
        editor.begin(f"{self.WRITTEN} dead")
        end, seen = self.WRITTEN.index(KILLED) + len(KILLED), []
        for _ in range(len("[*at least* 242](figure:") + 1):
            QTest.keyClick(editor, Qt.Key.Key_Right)
            seen.append(editor.textCursor().position())
        assert seen[-2:] == [end, end + 1]
        QTest.keyClick(editor, Qt.Key.Key_Left)
        QTest.keyClick(editor, Qt.Key.Key_Left)
        assert editor.textCursor().position() == self.WRITTEN.index(KILLED) - 1

    def test_backspace_takes_one_character(self, editor):
        editor.begin(f"{self.WRITTEN}, per")
        editor.moveCursor(Move.End)
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text() == f"{self.WRITTEN}, pe"

    def test_their_words_stand_out_and_their_ids_take_no_room(self, editor):
        editor.begin(self.WRITTEN)
        formats = editor.document().firstBlock().layout().formats()
        words = next(each for each in formats if each.start == 1)
        assert words.format.background().color() != editor.palette().base().color()
        place = self.WRITTEN.index(KILLED)
        hidden = next(each for each in formats if each.start == place)
        line = editor.document().firstBlock().layout().lineAt(0)
        width = line.cursorToX(place + len(KILLED))[0] - line.cursorToX(place)[0]
        assert hidden.length == len(KILLED)
        assert width < line.cursorToX(place)[0] / 4


class TestChangesFromElsewhere:
    def test_leave_cursor_and_rest_where_they_are(self, editor):
        editor.begin("first\n\nsecond 😀 third")
        editor.moveCursor(Move.End)
        editor.show_text("the very first\n\nsecond 😀 third")
        assert editor.text() == "the very first\n\nsecond 😀 third"
        assert editor.textCursor().atEnd()

    def test_cannot_be_undone_by_the_text_itself(self, editor):
        editor.begin("first")
        editor.show_text("second")
        editor.undo()
        assert editor.text() == "second"

    def test_are_nothing_the_analyst_has_edited(self, editor, qtbot):
        with qtbot.assertNotEmitted(editor.edited):
            editor.show_text("second")
        assert editor.text() == "second"


class TestTyping:
    def test_is_in_the_library_after_half_a_second(self, page, qtbot):
        editor = text_field(page).editor
        editor.setFocus()
        editor.moveCursor(Move.End)
        QTest.keyClicks(editor, "Nobody crossed.")
        assert not stored_draft(page).text.endswith("Nobody crossed.")
        qtbot.waitUntil(lambda: stored_draft(page).text.endswith("Nobody crossed."), timeout=2000)

    def test_of_one_stay_is_one_step(self, page, qtbot):
        before = stored_draft(page)
        editor = text_field(page).editor
        editor.setFocus()
        for word in ("one ", "two ", "three "):
            QTest.keyClicks(editor, word)
            text_field(page).keeper.store()
        assert stored_draft(page).text.startswith("one two three ")
        page.pane.list.setFocus()
        page.desk.session.undo()
        assert stored_draft(page) == before
        assert editor.text() == before.text

    def test_of_a_long_stay_is_a_step_every_ten_minutes(self, page):
        keeper = text_field(page).keeper
        now = {"minutes": 0}
        keeper.clock = lambda: 60.0 * now["minutes"]
        before = stored_draft(page).text
        text_field(page).editor.setFocus()
        for now["minutes"], word in ((0, "one "), (9, "two "), (11, "three ")):
            QTest.keyClicks(text_field(page).editor, word)
            keeper.store()
        page.desk.session.undo()
        assert stored_draft(page).text == f"one two {before}"
        page.desk.session.undo()
        assert stored_draft(page).text == before

    def test_of_two_stays_is_two_steps(self, page):
        editor = text_field(page).editor
        for word in ("one ", "two "):
            editor.setFocus()
            QTest.keyClicks(editor, word)
            page.pane.list.setFocus()
        page.desk.session.undo()
        assert "one " in stored_draft(page).text
        assert "two " not in stored_draft(page).text

    def test_undo_by_key_is_the_texts_own(self, page):
        before = stored_draft(page).text
        editor = text_field(page).editor
        editor.setFocus()
        QTest.keyClicks(editor, "x")
        text_field(page).keeper.store()
        QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
        assert editor.text() == before
        text_field(page).keeper.store()
        assert stored_draft(page).text == before
        assert page.desk.session.library.undo_label() == "Typing"

    def test_goes_into_the_parts_of_the_template_too(self, page):
        editor = text_field(page, "bottom_line").editor
        editor.setFocus()
        QTest.keyClicks(editor, "Now: ")
        page.leave()
        assert page.detail.briefing.part("bottom_line").startswith("Now: Türkiye")

    def test_words_are_counted(self, page, qtbot):
        write(page, f"Killed: {REFERENCE}.")
        qtbot.waitUntil(lambda: text_field(page).count.text() == "4 words")

    def test_the_first_draft_of_a_briefing_is_made_by_typing(self, page):
        briefing = Briefing(title="New")
        page.desk.session.do("Add briefing", Edit(None, briefing))
        page.desk.navigator.go(Place("briefings", "briefing", briefing.id))
        write(page, "First words")
        assert stored_draft(page).text == "First words"


class TestTwoHands:
    def change(self, page, text: str) -> None:
        draft = stored_draft(page)
        after = Draft(id=draft.id, briefing_id=draft.briefing_id, text=text)
        page.desk.session.do("From elsewhere", Edit(draft, after))

    def test_changes_at_two_places_are_brought_together(self, page):
        editor = write(page, "The bridge is closed.")
        QTest.keyClicks(editor, " Still.")
        self.change(page, "The old bridge is closed.")
        assert editor.text() == "The old bridge is closed. Still."
        page.leave()
        assert stored_draft(page).text == "The old bridge is closed. Still."

    def test_at_one_place_the_analyst_is_asked_and_may_keep_what_was_typed(self, page):
        editor = write(page, "It is 242")
        QTest.keyClicks(editor, " or more")
        self.change(page, "It is 242 to 250")
        field = text_field(page)
        assert "changed elsewhere" in field.note.words.text()
        assert stored_draft(page).text == "It is 242 to 250"
        QTest.mouseClick(field.mine, Qt.MouseButton.LeftButton)
        assert stored_draft(page).text == "It is 242 or more"
        assert field.mine.isHidden() or not field.mine.isVisible()

    def test_or_take_the_other_text(self, page):
        editor = write(page, "It is 242")
        QTest.keyClicks(editor, " or more")
        self.change(page, "It is 242 to 250")
        QTest.mouseClick(text_field(page).theirs, Qt.MouseButton.LeftButton)
        assert editor.text() == "It is 242 to 250"
        page.leave()
        assert stored_draft(page).text == "It is 242 to 250"


class TestWhatCannotBeStored:
    def test_says_why_and_stays(self, page):
        before = stored_draft(page).text
        editor = text_field(page).editor
        editor.setFocus()
        editor.moveCursor(Move.Start)
        editor.insert("a\x0cb")
        page.pane.list.setFocus()
        assert "U+000C" in text_field(page).note.words.text()
        assert stored_draft(page).text == before
        assert editor.text().startswith("a\x0cb")

    def test_is_kept_beside_the_library_and_shown_again(self, page):
        editor = text_field(page).editor
        editor.setFocus()
        editor.moveCursor(Move.Start)
        editor.insert("a\x0cb")
        page.pane.list.setFocus()
        shown = page.detail.briefing
        other = page.desk.session.library.all(Briefing, template="snapshot")[0]
        page.desk.navigator.go(Place("briefings", "briefing", other.id))
        assert "a\x0cb" not in text_field(page).editor.text()
        page.desk.navigator.go(Place("briefings", "briefing", shown.id))
        assert text_field(page).editor.text().startswith("a\x0cb")
        assert "U+000C" in text_field(page).note.words.text()

    def test_is_stored_as_soon_as_it_can_be(self, page):
        editor = text_field(page).editor
        editor.setFocus()
        editor.moveCursor(Move.Start)
        editor.insert("a\x0cb")
        page.pane.list.setFocus()
        editor.show_text(editor.text().replace("\x0c", ""))
        text_field(page).keeper.store()
        assert stored_draft(page).text.startswith("ab")
        assert text_field(page).note.words.text() == ""
        kept = unsaved_of(page.desk.session.library)
        assert kept.of(f"text/{page.detail.briefing.id}") == {}


class TestInsertPanel:
    @pytest.fixture
    def open(self, qtbot):
        """Opens the panel by its keys from an editor of the page."""

        def open(page, editor):
            editor.setFocus()
            QTest.keyClick(page.window(), Qt.Key.Key_I, CONTROL)
            detail = page.detail
            qtbot.waitUntil(lambda: detail.panel is not None and detail.panel.isVisible())
            return detail.panel

        return open

    def test_a_figure_goes_in_by_keyboard_in_the_programs_words(self, page, open):
        editor = write(page, "Killed: ")
        panel = open(page, editor)
        field = panel.reference.field
        assert field.hasFocus()
        QTest.keyClicks(field, "Palestinians killed")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert panel.reference.words.hasFocus()
        QTest.keyClick(panel.reference.words, Qt.Key.Key_Return)
        assert editor.text() == (
            "Killed: [at least 242 Palestinians killed since October 10,"
            f" per Gaza’s health ministry](figure:{KILLED})"
        )
        assert editor.hasFocus()
        assert not panel.isVisible()

    def test_arrows_choose_other_words_and_they_can_be_changed(self, page, open):
        editor = write(page, "")
        panel = open(page, editor)
        QTest.keyClicks(panel.reference.field, "Palestinians killed")
        QTest.keyClick(panel.reference.field, Qt.Key.Key_Return)
        words = panel.reference.words
        for _ in range(9):
            QTest.keyClick(words, Qt.Key.Key_Down)
        assert words.text() == "at least 242"
        QTest.keyClick(words, Qt.Key.Key_End)
        QTest.keyClicks(words, " [dead]")
        QTest.keyClick(words, Qt.Key.Key_Return)
        found = references(editor.text())
        assert [(each.kind, each.words) for each in found] == [("figure", "at least 242 [dead]")]

    def test_selected_words_are_the_first_to_be_offered(self, page, open):
        editor = write(page, "the count")
        editor.selectAll()
        panel = open(page, editor)
        QTest.keyClicks(panel.reference.field, "Palestinians killed")
        QTest.keyClick(panel.reference.field, Qt.Key.Key_Return)
        QTest.keyClick(panel.reference.words, Qt.Key.Key_Return)
        assert editor.text() == f"[the count](figure:{KILLED})"

    def test_works_in_a_part_and_is_undone_there_at_once(self, page, open):
        editor = write(page, "Killed: ", "bottom_line")
        panel = open(page, editor)
        QTest.keyClicks(panel.reference.field, "Palestinians killed")
        QTest.keyClick(panel.reference.field, Qt.Key.Key_Return)
        QTest.keyClick(panel.reference.words, Qt.Key.Key_Return)
        assert KILLED in editor.text()
        QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
        assert editor.text() == "Killed: "

    def test_escape_goes_back_to_the_text(self, page, open):
        editor = write(page, "Killed: ")
        panel = open(page, editor)
        QTest.keyClick(panel.reference.field, Qt.Key.Key_Escape)
        assert not panel.isVisible()
        assert editor.hasFocus()
        assert editor.text() == "Killed: "

    def test_tab_stays_within_the_panel(self, page, open):
        panel = open(page, write(page, ""))
        for _ in range(12):
            QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
            assert panel.isAncestorOf(page.window().focusWidget())

    def test_a_live_block_becomes_a_paragraph_of_its_own(self, page, open):
        editor = write(page, "Before.\nStill before.\n\nAfter.")
        editor.select(Span(3, 3))
        panel = open(page, editor)
        QTest.mouseClick(panel.tabs[1], Qt.MouseButton.LeftButton)
        panel.block.block.setFocus()
        choose(panel.block.block, "gaps")
        panel.block.settings["status"].show("open")
        QTest.mouseClick(panel.block.button, Qt.MouseButton.LeftButton)
        before, block, after = editor.text().split("\n\n")
        assert (before, after) == ("Before.\nStill before.", "After.")
        found = blocks(block)[0]
        assert (found.scheme, found.subject_kind, found.settings.status) == (
            "gaps",
            "issue",
            "open",
        )
        assert found.problems == ()

    def test_the_one_at_the_cursor_is_changed(self, page, open):
        line = f"![Numbers](tiles:issue/{ISSUE}?limit=6)"
        editor = write(page, f"Before.\n\n{line}\n\nAfter.")
        editor.select(Span(12, 12))
        panel = open(page, editor)
        assert panel.block.isVisible()
        assert panel.block.settings["limit"].value() == 6
        assert panel.block.label.text() == "Numbers"
        panel.block.settings["limit"].show(3)
        QTest.mouseClick(panel.block.button, Qt.MouseButton.LeftButton)
        assert editor.text() == f"Before.\n\n{line.replace('6)', '3)')}\n\nAfter."

    def test_a_setting_that_cannot_be_is_said_at_its_field(self, page, open):
        panel = open(page, write(page, ""))
        QTest.mouseClick(panel.tabs[1], Qt.MouseButton.LeftButton)
        panel.block.settings["limit"].show(0)
        panel.block.settings["since"].widget.show_typed("someday")
        QTest.mouseClick(panel.block.button, Qt.MouseButton.LeftButton)
        assert panel.isVisible()
        said = panel.block.problems()
        assert "from 1 to 9999" in said["limit"]
        assert "someday" in said["since"]

    def test_every_printed_block_can_be_put_in(self, page):
        editor = write(page, "")
        page.detail.insert()
        block = page.detail.panel.block
        for at in range(block.block.count()):
            scheme = block.block.itemData(at)
            page.detail.insert()
            QTest.mouseClick(page.detail.panel.tabs[1], Qt.MouseButton.LeftButton)
            choose(block.block, scheme)
            if scheme == "actor":
                QTest.keyClicks(block.subject, "Hamas")
                QTest.keyClick(block.subject, Qt.Key.Key_Return)
            QTest.mouseClick(block.button, Qt.MouseButton.LeftButton)
            assert blocks(editor.text())[-1].scheme == scheme
        assert all(found.problems == () for found in blocks(editor.text()))


class TestWordsOfBlocks:
    def test_every_block_and_setting_has_its_words(self):
        assert set(BLOCK_NAMES) == set(BLOCK_DESCRIPTIONS) == set(BLOCK_SHAPES)
        for shape in BLOCK_SHAPES.values():
            assert set(shape.settings.values()) <= set(SETTING_NAMES)
            assert set(shape.words) <= set(SETTING_WORDS)

    def test_a_setting_offers_only_the_words_of_its_block(self, page):
        page.detail.insert()
        choice = page.detail.panel.block
        QTest.mouseClick(page.detail.panel.tabs[1], Qt.MouseButton.LeftButton)
        for scheme in ("chronology", "chart", "chronology"):
            choose(choice.block, scheme)
            words = choice.settings["kind"].widget.entry
            offered = [words.itemData(at) for at in range(words.count())]
            assert offered == [*BLOCK_SHAPES[scheme].words]
            assert words.key() == BLOCK_SHAPES[scheme].defaults.kind


def choose(choice, key: str) -> None:
    """Takes a value of a field with few values as the analyst does by keyboard."""
    choice.setFocus()
    while choice.key() != key:
        down = choice.findData(key) > choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
