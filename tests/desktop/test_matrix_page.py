"""The matrix of an issue: opened, filled and read by mouse and keys; each action one undo step."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.navigation import Place
from briefing.desktop.widgets.form import Fold
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.store.opening import create_library

ORSENNA, VELD, TARN = (Actor(name=name, kind="state") for name in ("Orsenna", "Veld", "Tarn"))
SPEAKER = Actor(name="Ines Rohr", kind="person", sensitivity="public")
BRIDGE = Issue(title="The bridge", question="Who pays?")
TOLL = Proposition(issue_id=BRIDGE.id, text="The bridge has a toll", short_label="Toll", order=1)
NIGHT = Proposition(issue_id=BRIDGE.id, text="It closes at night", short_label="Night", order=2)
OLD = Position(
    actor_id=ORSENNA.id,
    proposition_id=TOLL.id,
    stance="oppose",
    firmness="red_line",
    wording="No toll.",
    asserted_on=Date("2025-03-01"),
)
RECORDS = (ORSENNA, VELD, TARN, SPEAKER, BRIDGE, TOLL, NIGHT, OLD)


@pytest.fixture
def page(begin, tmp_path):
    path = tmp_path / "bridge.briefing"
    with create_library(path, author="Ana") as library:
        library.apply(Step("Put", tuple(Edit(None, record) for record in RECORDS)))
    window = begin(path).window
    window.desk.navigator.go(Place("issues", "issue", BRIDGE.id))
    return window.pages.page


@pytest.fixture
def library(page):
    return page.desk.session.library


@pytest.fixture
def view(page):
    return page.issue.matrix.view


def cell_at(view, row, column) -> QPoint:
    return view.visualRect(view.model().index(row, column)).center()


def click(qtbot, view, row, column):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell_at(view, row, column))


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def shown(view):
    table = view.model().table
    return {
        (row.title, column.title): table.cells[at][across].standing.sign
        for at, row in enumerate(table.rows)
        for across, column in enumerate(table.columns)
        if table.cells[at][across]
    }


def add_veld(page):
    page.issue.matrix.new_row.entry.setFocus()
    write("Veld")
    press(Qt.Key.Key_Return)


def test_a_filled_cell_opens_its_position_beside_it_and_escape_goes_back(qtbot, page, view):
    click(qtbot, view, 0, 0)
    assert page.panel.isVisible()
    assert page.panel.position == OLD
    assert page.panel.form.editors["wording"].value() == "No toll."
    assert page.panel.badge.isVisible(), "no passage supports it"

    press(Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert view.hasFocus()
    assert view.current_keys() == (ORSENNA.id, TOLL.id)


def test_an_empty_cell_begins_a_position_that_one_key_stores_in_one_step(
    qtbot, page, view, library
):
    click(qtbot, view, 0, 1)
    assert page.panel.position is None
    assert library.all(Position, proposition_id=NIGHT.id) == []

    press(Qt.Key.Key_4)
    (made,) = library.all(Position, proposition_id=NIGHT.id)
    assert (made.actor_id, made.stance) == (ORSENNA.id, "lean_support")
    assert shown(view)["Orsenna", "Night"] == "+"

    page.desk.session.undo()
    assert library.find(Position, made.id) is None
    assert ("Orsenna", "Night") not in shown(view)


def test_a_digit_in_the_matrix_chooses_the_stance_and_goes_on_to_the_condition(page, view, library):
    view.choose(ORSENNA.id, NIGHT.id)
    view.setFocus()
    press(Qt.Key.Key_2)
    write("unless it snows")
    page.leave()

    (made,) = library.all(Position, proposition_id=NIGHT.id)
    assert (made.stance, made.conditions) == ("lean_oppose", "unless it snows")
    cell = view.model().table.cells[0][1]
    assert cell.is_conditional
    assert "on a condition: unless it snows" in cell.words


def test_a_digit_on_a_filled_cell_opens_it_and_changes_nothing(page, view, library):
    view.choose(ORSENNA.id, TOLL.id)
    view.setFocus()
    press(Qt.Key.Key_5)
    assert page.panel.position == OLD
    assert library.all(Position) == [OLD]


def test_the_whole_position_is_written_by_keys(page, view, library):
    view.choose(ORSENNA.id, NIGHT.id)
    view.setFocus()
    press(Qt.Key.Key_Return, Qt.Key.Key_1)
    editors = page.panel.form.editors
    editors["wording"].entry.setFocus()
    write("Not at night.")
    editors["asserted_on"].entry.setFocus()
    write("10 Nov 2025")
    editors["speaker_id"].entry.setFocus()
    write("Ines")
    press(Qt.Key.Key_Return)
    page.leave()

    (made,) = library.all(Position, proposition_id=NIGHT.id)
    assert made.wording == "Not at night."
    assert made.asserted_on == Date("2025-11-10")
    assert made.speaker_id == SPEAKER.id


def test_a_newer_position_asks_how_it_relates_and_the_answer_is_one_step(
    qtbot, page, view, library
):
    click(qtbot, view, 0, 0)
    qtbot.mouseClick(page.panel.newer, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_4)
    question = page.panel.question
    assert question.isVisible()
    assert "Opposes" in question.words.text()
    assert question.buttons["shifted"].accessibleDescription() == "Suggested"

    newer = page.panel.position
    qtbot.mouseClick(question.buttons["shifted"], Qt.MouseButton.LeftButton)
    kept = library.find(Position, newer.id)
    assert (kept.supersedes_id, kept.change_kind) == (OLD.id, "shifted")
    assert shown(view)["Orsenna", "Toll"] == "+"
    assert "shift" in question.words.text()
    assert [chip.step.key for chip in page.panel.strip.chips] == [OLD.id, newer.id]

    page.desk.session.undo()
    assert library.find(Position, newer.id).supersedes_id is None
    assert question.buttons["shifted"].isVisible(), "it is asked again"


def test_both_may_stand_and_are_not_asked_about_again(qtbot, page, view, library):
    click(qtbot, view, 0, 0)
    qtbot.mouseClick(page.panel.newer, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_5)
    newer = page.panel.position
    qtbot.mouseClick(page.panel.question.buttons["beside"], Qt.MouseButton.LeftButton)
    assert not page.panel.question.isVisible()
    assert library.find(Position, newer.id) == newer


def test_the_history_leads_to_the_older_position(qtbot, page, view, library):
    newer = Position(
        actor_id=ORSENNA.id,
        proposition_id=TOLL.id,
        stance="lean_oppose",
        asserted_on=Date("2025-05-01"),
        supersedes_id=OLD.id,
        change_kind="nuanced",
    )
    page.desk.session.do("Put", Edit(None, newer))
    click(qtbot, view, 0, 0)
    assert page.panel.position == newer
    older, current = page.panel.strip.chips
    assert "red line" in older.accessibleName()
    assert "nuanced" in current.accessibleName()

    qtbot.mouseClick(older, Qt.MouseButton.LeftButton)
    assert page.panel.position == OLD
    page.desk.navigator.back()
    assert page.panel.position == newer


def test_who_took_a_position_jointly_gets_a_cell_of_their_own(qtbot, page, view, library):
    joint = Position(
        actor_id=ORSENNA.id, proposition_id=NIGHT.id, stance="support", joint_with=(VELD.id,)
    )
    page.desk.session.do("Put", Edit(None, joint))
    click(qtbot, view, 0, 1)
    offer = page.panel.joint
    assert "Veld" in offer.words.text()
    qtbot.mouseClick(offer.button, Qt.MouseButton.LeftButton)
    assert shown(view)["Veld", "Night"] == "++"
    assert not offer.isVisible()

    page.desk.session.undo()
    assert ("Veld", "Night") not in shown(view)


def test_a_denial_is_recorded_on_the_claim(qtbot, page, view, library):
    click(qtbot, view, 0, 0)
    editors = page.panel.form.editors
    page.panel.form.findChild(Fold).set_open(is_open=True)
    editors["denied_by_id"].entry.setFocus()
    write("Tarn")
    press(Qt.Key.Key_Return)
    editors["denied_on"].entry.setFocus()
    write("3 May 2025")
    page.leave()

    kept = library.find(Position, OLD.id)
    assert (kept.denied_by_id, kept.denied_on) == (TARN.id, Date("2025-05-03"))
    assert "denied" in view.model().table.cells[0][0].words


def test_an_actor_gets_a_row_in_place_and_a_proposition_a_column(qtbot, page, view, library):
    add_veld(page)
    assert [row.title for row in view.model().table.rows] == ["Orsenna", "Veld"]
    assert view.hasFocus()
    assert view.current_keys() == (VELD.id, TOLL.id)
    press(Qt.Key.Key_5)
    assert shown(view)["Veld", "Toll"] == "++"

    qtbot.mouseClick(page.issue.matrix.new_column, Qt.MouseButton.LeftButton)
    write("Lorries may use it")
    press(Qt.Key.Key_Return)
    added = library.all(Proposition)[-1]
    assert (added.text, added.order) == ("Lorries may use it", 3)
    assert [column.title for column in view.model().table.columns][-1] == "Lorries may use it"
    page.desk.session.undo()
    assert library.find(Proposition, added.id) is None


def test_an_actor_that_nobody_knows_is_made_where_the_row_is(page, view, library):
    page.issue.matrix.new_row.entry.setFocus()
    write("Quill")
    press(Qt.Key.Key_Return)
    quill = next(actor for actor in library.all(Actor) if actor.name == "Quill")
    assert view.current_keys() == (quill.id, TOLL.id)


def test_resting_on_a_cell_shows_what_was_said(qtbot, page, view):
    at = QPointF(cell_at(view, 0, 0))
    over = view.viewport()
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(over.mapToGlobal(at.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(over, moved)
    card = page.issue.matrix
    qtbot.waitUntil(lambda: card._card is not None and card._card.isVisible())
    said = card._card.accessibleName()
    for words in (
        "Orsenna",
        "Toll",
        "Opposes",
        "Red line",
        "No toll.",
        "1 March 2025",
        "Unsourced",
    ):
        assert words in said


def test_the_matrix_is_copied_as_a_table_of_words(qtbot, page):
    qtbot.mouseClick(page.issue.matrix.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().mimeData()
    head, row = copied.text().splitlines()
    assert head == "Actor\tThe bridge has a toll\tIt closes at night"
    assert row.startswith("Orsenna\tOpposes, red line – No toll.")
    assert row.endswith("\t")
    assert "<table>" in copied.html()


def test_headings_lead_to_the_actor_and_to_the_proposition(page, view):
    view.column_opened.emit(NIGHT.id)
    assert (
        QApplication.focusWidget()
        is page.issue.propositions.forms[NIGHT.id][0].editors["text"].entry
    )
    view.row_opened.emit(ORSENNA.id)
    assert page.desk.navigator.place == Place("actors", "actor", ORSENNA.id)


def test_the_trash_takes_a_position_and_undo_brings_it_back(qtbot, page, view):
    click(qtbot, view, 0, 0)
    qtbot.mouseClick(page.panel.trash, Qt.MouseButton.LeftButton)
    assert not page.panel.isVisible()
    assert shown(view) == {}
    page.desk.session.undo()
    assert shown(view)["Orsenna", "Toll"] == "−−"


def test_what_is_reported_inferred_done_and_said_by_others_is_marked(page, view):
    second = Position(
        actor_id=ORSENNA.id,
        proposition_id=TOLL.id,
        stance="support",
        speaker_id=SPEAKER.id,
        asserted_on=Date("2025-02-01"),
    )
    done = Position(actor_id=ORSENNA.id, proposition_id=TOLL.id, stance="neutral", basis="acted")
    heard = Position(actor_id=VELD.id, proposition_id=TOLL.id, stance="support", basis="reported")
    guessed = Position(
        actor_id=VELD.id, proposition_id=NIGHT.id, stance="support", basis="inferred"
    )
    page.desk.session.do("Put", *(Edit(None, each) for each in (second, done, heard, guessed)))
    split, reported, inferred = (
        view.model().table.cells[0][0],
        *view.model().table.cells[1],
    )
    assert split.has_second_voice
    assert split.done.sign == "0"
    assert split.is_stale, "what was said in March was not confirmed since"
    assert (reported.source, inferred.source) == ("reported", "inferred")
