"""The margin: findings, a line for what carries a sentence, and the way to the passage."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from briefing.desktop.checking.checking import PlacedFinding
from briefing.desktop.navigation import Place
from briefing.domain.briefings import Briefing
from briefing.domain.judgements import Judgement
from briefing.operations.draft_looks import TraceLine

TIMEOUT = 30_000


def shown(page, qtbot) -> None:
    """Wait until the next look of the checks is shown."""
    checking = page.detail.checks.checking
    with qtbot.waitSignal(checking.work.made, timeout=TIMEOUT) as signal:
        pass
    qtbot.waitUntil(lambda: checking.look is signal.args[0], timeout=TIMEOUT)


@pytest.fixture
def page(begin, sample, qtbot):
    """The snapshot of the sample, checked."""
    window = begin(sample).window
    window.resize(1300, 900)
    briefing = window.desk.session.library.all(Briefing, template="snapshot")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    page = window.pages.page
    shown(page, qtbot)
    return page


@pytest.fixture
def margin(page):
    found = page.detail.checks.margins.margin("highlights")
    found.grab()  # what is drawn is what can be pressed
    return found


def spot(margin, kind) -> QPoint:
    """The middle of the first thing of a kind in the margin."""
    return next(rect for rect, each in margin.spots if isinstance(each, kind)).center().toPoint()


def test_stands_at_the_start_edge_of_its_text_as_high_as_it(page, margin):
    editor = page.detail.writing.field("highlights").editor
    place = editor.mapTo(margin.parentWidget(), QPoint(0, 0))
    assert margin.geometry().right() < place.x()
    assert (margin.y(), margin.height()) == (place.y(), editor.height())


def test_every_sentence_is_sourced_here_and_its_tip_says_so(margin):
    lines = [line for _, line in margin.marks.traces]
    assert {line.carried for line in lines} == {"sourced"}
    assert margin.tip(spot(margin, TraceLine)).startswith("Solid line: passages carry")


def test_a_press_on_the_line_opens_the_passage(page, margin):
    line = next(each for _, each in margin.spots if isinstance(each, TraceLine))
    wanted = []
    page.detail.checks.margins.passage_wanted.connect(wanted.append)
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=spot(margin, TraceLine))
    assert wanted == [line.excerpt_ids[0]]


def test_a_press_on_a_mark_shows_the_finding(page, margin):
    at = spot(margin, PlacedFinding)
    assert margin.tip(at).startswith("Private person named (needs an answer): What is cited")
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=at)
    assert page.detail.beside.shown == "checks"
    current = page.detail.beside.view("checks").list.current()
    assert current.checked.finding.text == "highlights"


def test_a_sentence_without_a_source_has_no_line_and_an_assessment_a_dashed_one(page, qtbot):
    library = page.desk.session.library
    judgement = library.all(Judgement)[0]
    field = page.detail.writing.field("trend")
    field.editor.setFocus()
    field.editor.insert(f"Nobody knows. We judge that [it goes on](judgement:{judgement.id}).")
    shown(page, qtbot)
    margin = page.detail.checks.margins.margin("trend")
    assert [line.carried for _, line in margin.marks.traces] == ["nothing", "assessment"]
    page.detail.writing.ensureWidgetVisible(field)
    margin.grab()
    tips = {margin.tip(rect.center().toPoint()) for rect, each in margin.spots if each}
    assert any("Dashed line" in tip for tip in tips)


def test_the_passage_of_the_sentence_at_the_cursor_is_shown_by_keys(page):
    editor = page.detail.writing.field("highlights").editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    for _ in range(8):
        QTest.keyClick(editor, Qt.Key.Key_Right)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    wanted = []
    page.detail.checks.margins.passage_wanted.connect(wanted.append)
    QTest.keyClick(editor, Qt.Key.Key_P, modifiers)
    (_, first), *_ = page.detail.checks.checking.traces("highlights")
    assert wanted == [first.excerpt_ids[0]]
