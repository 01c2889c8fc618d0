"""What one key costs in a long text: what it moves, what it paints, and whom it is told."""

import gzip
import json
import random
from bisect import bisect_left, bisect_right
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPaintDevice,
    QPainter,
    QPaintEvent,
    QRegion,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.editor.editor_layer import EditorLayer
from briefing.desktop.editor.markup import LIVE_BLOCK, may_be_marked, stretches
from briefing.desktop.editor.moving_positions import MovingPositions
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.navigation import Place
from briefing.desktop.spelling.misspelt_marks import MisspeltMarks
from briefing.domain.briefings import Briefing
from briefing.text.table_rows import is_row

KILLED = "019a73bb-9c00-7000-800e-000000000001"
EXAMPLES = Path(__file__).parents[1] / "text" / "commonmark-0.31.2.json.gz"
METRIC = QPaintDevice.PaintDeviceMetric


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
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    window.activateWindow()
    return window.pages.page


@pytest.fixture
def spelled(editor, page, qtbot, theme) -> TextEditor:
    """An editor with the cursor in it, whose words are known, and nothing but their marks on it."""
    speller = page.detail.writing.speller
    marks = MisspeltMarks(theme, editor, speller)
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    editor.begin("the lock\n\nthe lock\n\nteh lock")
    assert speller.is_on()
    assert marks.next_wrong(0) is None  # asked for by that
    qtbot.waitUntil(lambda: not speller.is_busy, timeout=20_000)
    assert marks.next_wrong(0) is not None
    return editor


class Painted(QObject):
    """What is painted of a widget from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return super().eventFilter(watched, event)


def middle_of(editor: TextEditor, number: int) -> QPoint:
    """A point of the viewport in a paragraph, a little right of where its letters begin."""
    layout = editor.document().documentLayout()
    place = layout.blockBoundingRect(editor.document().findBlockByNumber(number))
    return QPoint(14, round(place.center().y()) - editor.verticalScrollBar().value())


def put_cursor(editor: TextEditor, block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)


def test_positions_that_move_together_are_where_a_plain_list_has_them():
    chance = random.Random(5)
    moving, plain = MovingPositions(), []
    for _ in range(300):
        first = chance.randint(0, len(plain))
        behind = chance.randint(first, min(len(plain), first + 2))
        low = plain[first - 1] if first else 0
        room = plain[behind] - low if behind < len(plain) else 50
        found = sorted(low + chance.randint(0, max(0, room)) for _ in range(chance.randint(0, 3)))
        moved = chance.randint(0, 4)
        plain[first:] = [*found, *(each + moved for each in plain[behind:])]
        moving.replace(first, behind, found, moved)
        asked = chance.randint(0, 120)
        assert [moving[number] for number in range(len(moving))] == plain
        assert moving.first_from(asked) == bisect_left(plain, asked)
        assert moving.first_behind(asked) == bisect_right(plain, asked)


def test_chips_are_found_where_they_stand_after_any_keys(editor, qtbot, theme):
    link = f"[242](figure:{KILLED})"
    editor.begin(f"One {link}{link} two\n\n{link} three **{link}**\n\nfour {link}")
    chance = random.Random(8)
    for _ in range(150):
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        cursor = editor.textCursor()
        cursor.setPosition(chance.randint(0, editor.document().characterCount() - 1))
        editor.setTextCursor(cursor)
        press = chance.choice(("a", "b ", "\b", "\b", "\r", "undo"))
        if press == "undo":
            editor.undo()
        elif press == "\b":
            QTest.keyClick(editor, Qt.Key.Key_Backspace)
        elif press == "\r":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(editor, press)
    fresh = TextEditor(theme, "Text")
    qtbot.addWidget(fresh)
    fresh.begin(editor.text())
    assert [(chip.start, chip.end) for chip in editor.chips()] == [
        (chip.start, chip.end) for chip in fresh.chips()
    ]
    assert all(editor.index.starting_at(chip.start) == chip for chip in editor.chips())


def test_a_line_that_cannot_be_marked_has_no_markup():
    examples = json.loads(gzip.decompress(EXAMPLES.read_bytes()))
    lines = {line for each in examples for line in each["markdown"].split("\n")}
    plain = [line for line in lines if not may_be_marked(line)]
    assert len(plain) > 50
    for line in plain:
        assert not list(stretches(line))
        assert not LIVE_BLOCK.match(line)
        assert not is_row(line)


def test_a_key_does_not_paint_what_the_field_stands_in(page, qtbot):
    field = page.detail.writing.field("draft")
    outside = Painted(field.parentWidget())
    around, inside = Painted(field.editor), Painted(field.editor.viewport())
    field.editor.setFocus()
    QCoreApplication.processEvents()
    outside.region = around.region = inside.region = QRegion()
    QTest.keyClicks(field.editor, "a")
    qtbot.waitUntil(lambda: not inside.region.isEmpty())
    assert not outside.region.intersects(field.geometry())
    assert not around.region.intersects(field.editor.viewport().geometry())


def test_a_word_is_painted_with_its_paragraph_and_no_other(spelled, qtbot):
    put_cursor(spelled, spelled.document().findBlockByNumber(2))
    QCoreApplication.processEvents()
    painted = Painted(spelled.viewport())
    QTest.keyClicks(spelled, " the ")
    qtbot.waitUntil(lambda: painted.region.contains(middle_of(spelled, 2)))
    assert not painted.region.contains(middle_of(spelled, 4))


def test_a_word_that_is_left_is_painted_with_its_mark(spelled, qtbot):
    put_cursor(spelled, spelled.document().firstBlock())
    QTest.keyClicks(spelled, " teh")
    QCoreApplication.processEvents()
    painted = Painted(spelled.viewport())
    put_cursor(spelled, spelled.document().lastBlock())
    qtbot.waitUntil(lambda: painted.region.contains(middle_of(spelled, 0)))


def test_a_letter_let_go_is_told_to_nobody_around(qtbot, theme):
    around = QWidget()
    qtbot.addWidget(around)
    editor = TextEditor(theme, "Text")
    QVBoxLayout(around).addWidget(editor)
    around.show()
    heard: list[int] = []

    class Heard(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.KeyRelease:
                heard.append(event.key())
            return super().eventFilter(watched, event)

    listening = Heard(around)
    around.installEventFilter(listening)
    QTest.keyClick(editor, Qt.Key.Key_A)
    QTest.keyClick(editor, Qt.Key.Key_Alt)
    assert heard == [Qt.Key.Key_Alt]


class OnAnotherScreen(TextEditor):
    """Stands on a screen of `resolution` dots an inch."""

    resolution = 96

    def metric(self, wanted: QPaintDevice.PaintDeviceMetric) -> int:
        if wanted in (METRIC.PdmDpiX, METRIC.PdmDpiY):
            return self.resolution
        return super().metric(wanted)


def test_a_text_is_laid_out_for_the_screen_it_is_on(qtbot, theme):
    editor = OnAnotherScreen(theme, "Text")
    qtbot.addWidget(editor)
    editor.show_text("one")
    usual = height_of_a_line(editor)
    editor.resolution = 144
    QCoreApplication.sendEvent(editor, QEvent(QEvent.Type.ScreenChangeInternal))
    editor.show_text("another")
    assert height_of_a_line(editor) == pytest.approx(1.5 * usual, abs=1)


def height_of_a_line(editor: TextEditor) -> float:
    document = editor.document()
    return document.documentLayout().blockBoundingRect(document.firstBlock()).height()


def test_the_paragraph_one_types_in_keeps_the_shapes_of_its_letters(editor):
    editor.begin("one\n\ntwo")
    QTest.keyClicks(editor, "a")
    assert kept_shapes(editor) == [True, False, False]
    put_cursor(editor, editor.document().lastBlock())
    QTest.keyClicks(editor, "a")
    assert kept_shapes(editor) == [False, False, True]


def kept_shapes(editor: TextEditor) -> list[bool]:
    document = editor.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [block.layout().cacheEnabled() for block in blocks]


def test_the_keys_of_undo_are_the_texts_while_it_has_something_to_take_back(editor):
    editor.begin("one")
    assert not takes(editor, Qt.Key.Key_Z)
    QTest.keyClicks(editor, "a")
    assert takes(editor, Qt.Key.Key_Z)
    assert not takes(editor, Qt.Key.Key_Y)
    editor.undo()
    assert takes(editor, Qt.Key.Key_Y)


def takes(editor: TextEditor, key: Qt.Key) -> bool:
    """Whether it takes the key with Ctrl before a shortcut of the window is looked for."""
    control = Qt.KeyboardModifier.ControlModifier
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, control, chr(key - Qt.Key.Key_A + 1))
    asked.ignore()
    QCoreApplication.sendEvent(editor, asked)
    return asked.isAccepted()


class Seeing(EditorLayer):
    """Notes the numbers of the paragraphs that are painted, and of those that are seen of them."""

    def __init__(self, editor: TextEditor) -> None:
        self._editor = editor
        self.painted: range = range(0)
        self.seen: list[int] = []
        editor.add_layer(self)

    def paint_over(self, painter: QPainter, visible: QRectF) -> None:
        first, last = self._editor.painted_blocks()
        self.painted = range(first.blockNumber(), last.blockNumber() + 1)
        document = self._editor.document()
        place_of = document.documentLayout().blockBoundingRect
        blocks = map(document.findBlockByNumber, range(document.blockCount()))
        self.seen = [block.blockNumber() for block in blocks if place_of(block).intersects(visible)]


@pytest.mark.parametrize("cursor_at", [0, 60, 119])
def test_what_is_painted_is_found_with_the_cursor_in_it_and_elsewhere(editor, cursor_at):
    editor.begin("\n".join(f"paragraph {number}" for number in range(120)))
    seeing = Seeing(editor)
    put_cursor(editor, editor.document().findBlockByNumber(cursor_at))
    bar = editor.verticalScrollBar()
    for down in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(down)
        editor.viewport().repaint()
        assert seeing.seen
        assert set(seeing.seen) <= set(seeing.painted)
        assert len(seeing.painted) <= len(seeing.seen) + 2
