"""Live blocks in a text: their cards, what these say, and keys and mouse at them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.editor.block_card import BLOCK_MARKS
from briefing.desktop.navigation import Place
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.edits import Edit
from briefing.domain.issues import Filing
from briefing.domain.judgements import Gap
from briefing.text.live_blocks import BLOCK_SHAPES, live_block
from briefing.text.spans import Span

ISSUE = "019a73bb-9c00-7000-8009-000000000001"
LEBANON = "019a73bb-9c00-7000-8009-000000000003"
KILLED = "019a73bb-9c00-7000-800e-000000000001"
NO_KEYS = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
TILES = live_block("Key figures", "tiles", "issue", ISSUE)
GAPS = live_block("What we [do not] know", "gaps", "issue", LEBANON)
TEXT = f"Before.\n\n{TILES}\n\nBetween.\n\n{GAPS}\n\nBehind.\n"


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def editor(page):
    editor = page.detail.writing.field("draft").editor
    editor.setFocus()
    editor.selectAll()
    editor.insert(TEXT)
    editor.select(Span(0, 0))
    return editor


@pytest.fixture
def cards(page, editor):
    return page.detail.writing.cards["draft"]


def lines(cards) -> list[str]:
    return [block.text() for block, _ in cards.cards()]


def press(cards, number: int) -> None:
    _, place = cards.cards()[number]
    editor = cards.parent()
    at = place.center().toPoint()
    at.setY(at.y() - editor.verticalScrollBar().value())
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=at)


def line(editor) -> str:
    return editor.cursor_line()[1]


class TestCards:
    def test_every_block_has_an_icon(self):
        assert BLOCK_MARKS.keys() == BLOCK_SHAPES.keys()

    def test_stand_for_the_lines_of_live_blocks_and_the_text_stays_exact(self, cards, editor):
        assert lines(cards) == [TILES, GAPS]
        assert editor.text() == TEXT
        assert all(place.height() == 64 for _, place in cards.cards())

    def test_are_as_high_as_they_are_drawn(self, cards, editor):
        layout = editor.document().documentLayout()
        for block, place in cards.cards():
            below = layout.blockBoundingRect(block.next())
            assert layout.blockBoundingRect(block).top() < place.top()
            assert place.bottom() < below.top() < place.bottom() + 30

    def test_are_whole_at_the_end_of_the_text(self, cards, editor, qtbot):
        editor.selectAll()
        editor.insert(f"Words.\n\n{TILES}")
        editor.select(Span(0, 0))
        size = editor.document().size
        qtbot.waitUntil(lambda: cards.cards()[0][1].bottom() < size().height())

    def test_say_what_the_block_holds(self, cards, qtbot):
        block = cards.cards()[0][0]
        qtbot.waitUntil(lambda: cards.words_of(block).startswith("6 figures: "), timeout=20000)
        assert "Palestinians killed: at least 242" in cards.words_of(block)

    def test_of_an_actor_say_the_name(self, page, cards, editor, qtbot):
        (iran,) = page.desk.session.library.all(Actor, name="Iran")
        editor.insert(f"![Actor](actor:actor/{iran.id})\n\n")
        block = cards.cards()[0][0]
        qtbot.waitUntil(lambda: cards.words_of(block).startswith("Iran"), timeout=20000)

    def test_say_why_it_is_empty_and_follow_the_library(self, cards, page, qtbot):
        block = cards.cards()[1][0]
        empty = "No gap is filed under “Ceasefire in Lebanon”."
        qtbot.waitUntil(lambda: cards.words_of(block) == empty, timeout=20000)
        gap = Gap(question="Who watches?")
        filing = Filing(issue_id=LEBANON, record_kind="gap", record_id=gap.id)
        page.desk.session.do("Add gap", Edit(None, gap), Edit(None, filing))
        qtbot.waitUntil(lambda: cards.words_of(block) == "1 gap: Who watches?", timeout=20000)

    def test_what_is_in_a_fence_is_no_block(self, cards, editor):
        editor.selectAll()
        editor.insert(f"```\n{TILES}\n```\n")
        editor.select(Span(0, 0))
        assert lines(cards) == []


class TestScreenReaders:
    def test_are_told_label_and_contents_when_the_cursor_comes_to_a_block(
        self, cards, editor, qtbot, monkeypatch
    ):
        told: list[str] = []
        monkeypatch.setattr(
            QAccessible, "updateAccessibility", lambda event: told.append(event.message())
        )
        block = cards.cards()[1][0]
        empty = "No gap is filed under “Ceasefire in Lebanon”."
        qtbot.waitUntil(lambda: cards.words_of(block) == empty, timeout=20000)
        press(cards, 1)
        assert told == [f"What we [do not] know, What is not known, {empty}"]


class TestKeys:
    def test_in_the_line_its_text_is_shown(self, cards, editor):
        for _ in range(2):
            QTest.keyClick(editor, Qt.Key.Key_Down)
        assert line(editor) == TILES
        assert lines(cards) == [GAPS]
        QTest.keyClick(editor, Qt.Key.Key_Down)
        assert lines(cards) == [TILES, GAPS]

    def test_without_the_focus_it_is_a_card_again(self, cards, editor, page):
        editor.select(Span(TEXT.index(TILES), 0))
        assert lines(cards) == [GAPS]
        page.pane.list.setFocus()
        assert lines(cards) == [TILES, GAPS]

    def test_typing_in_the_line_is_typing(self, cards, editor):
        editor.select(Span(TEXT.index(TILES) + 2, 0))
        QTest.keyClicks(editor, "The ")
        assert "![The Key figures](tiles:" in editor.text()
        editor.undo()
        assert editor.text() == TEXT

    def test_a_press_chooses_the_card_and_keeps_it(self, cards, editor):
        press(cards, 0)
        assert editor.hasFocus()
        assert line(editor) == TILES
        assert lines(cards) == [TILES, GAPS]
        assert cards.current_line == TILES

    def test_a_way_that_leads_to_its_place_chooses_it(self, cards, editor, page):
        start = editor.text().index(TILES)
        page.detail.writing.go_to("draft", start)
        assert cards.is_chosen
        assert TILES in lines(cards)

    @pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
    def test_backspace_and_delete_take_a_chosen_one_away_in_one_step(self, cards, editor, key):
        press(cards, 0)
        QTest.keyClick(editor, key)
        assert editor.text() == TEXT.replace(f"{TILES}\n\n", "")
        editor.undo()
        assert editor.text() == TEXT

    def test_enter_shows_the_text_of_a_chosen_one(self, cards, editor):
        press(cards, 0)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == TEXT
        assert lines(cards) == [GAPS]

    def test_a_double_press_shows_it_too(self, cards, editor):
        at = cards.cards()[0][1].center().toPoint()
        QTest.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=at)
        press(cards, 0)
        QTest.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert lines(cards) == [GAPS]

    def test_arrows_leave_a_chosen_one(self, cards, editor):
        press(cards, 0)
        QTest.keyClick(editor, Qt.Key.Key_Down)
        assert line(editor) == ""
        assert cards.current_line == ""
        assert lines(cards) == [TILES, GAPS]

    def test_drawing_changes_nothing_that_could_be_undone(self, page, cards, editor, qtbot):
        press(cards, 0)
        press(cards, 1)
        editor.undo()
        assert editor.text() != TEXT
        editor.redo()
        assert editor.text() == TEXT


class TestMoving:
    def test_alt_and_an_arrow_move_a_chosen_card_in_one_step(self, cards, editor):
        press(cards, 0)
        QTest.keyClick(editor, Qt.Key.Key_Down, ALT)
        after = f"Before.\n\nBetween.\n\n{TILES}\n\n{GAPS}\n\nBehind.\n"
        assert editor.text() == after
        assert line(editor) == TILES
        assert cards.is_chosen
        QTest.keyClick(editor, Qt.Key.Key_Up, ALT)
        assert editor.text() == TEXT
        editor.undo()
        assert editor.text() == after

    def test_a_paragraph_too_with_its_links(self, cards, editor):
        editor.selectAll()
        editor.insert(f"One.\n\nAt least [242](figure:{KILLED}).")
        QTest.keyClick(editor, Qt.Key.Key_Up, ALT)
        assert editor.text() == f"At least [242](figure:{KILLED}).\n\nOne."
        assert len(editor.chips()) == 1
        QTest.keyClick(editor, Qt.Key.Key_Up, ALT)
        assert editor.text() == f"At least [242](figure:{KILLED}).\n\nOne."

    def test_a_card_is_pulled_to_its_place_in_one_step(self, cards, editor):
        viewport, left = editor.viewport(), Qt.MouseButton.LeftButton
        start = in_view(editor, cards.cards()[0][1].center())
        target = in_view(editor, cards.cards()[1][1].bottomLeft() + QPointF(40, -4))
        QTest.mousePress(viewport, left, pos=start)
        for at in (start + QPoint(0, 20), target):
            move = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), QPointF(at), left, left, NO_KEYS)
            QApplication.sendEvent(viewport, move)
        QTest.mouseRelease(viewport, left, pos=target)
        after = f"Before.\n\nBetween.\n\n{GAPS}\n\n{TILES}\n\nBehind.\n"
        assert editor.text() == after
        assert (cards.is_chosen, line(editor)) == (True, TILES)
        editor.undo()
        assert editor.text() == TEXT


def in_view(editor, place: QPointF) -> QPoint:
    return QPoint(round(place.x()), round(place.y()) - editor.verticalScrollBar().value())
