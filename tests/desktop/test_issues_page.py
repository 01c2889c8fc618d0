"""Issues: listed with their parts, written in place, their propositions in order, what is filed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.navigation import Place
from briefing.desktop.widgets.ordered_rows import DragHandle
from briefing.desktop.widgets.record_line import RecordLine
from briefing.domain.events import Event
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.operations.ordering import ordered_propositions

CEASEFIRE = "019a73bb-9c00-7000-8009-000000000001"
FORCE = "019a73bb-9c00-7000-8009-000000000002"
DISARMS, ROLE = (f"019a73bb-9c00-7000-800b-00000000000{n}" for n in (1, 2))
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(begin, sample):
    window = begin(sample).window
    window.desk.navigator.go(Place("issues", "issue", CEASEFIRE))
    return window.pages.page


@pytest.fixture
def library(page):
    return page.desk.session.library


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def texts(library):
    return [each.text for each in ordered_propositions(library, CEASEFIRE)]


def test_sub_issues_stand_indented_below_their_issue(page):
    rows = page.pane.list.records
    listed = [(row.title, row.depth) for row in map(rows.row_at, range(rows.rowCount()))]
    assert listed == [
        ("Ceasefire in Lebanon", 0),
        ("Second phase of the Gaza ceasefire", 0),
        ("International stabilisation force for Gaza", 1),
    ]


def test_the_matrix_of_the_sample_shows_the_red_line_and_the_condition(page):
    table = page.issue.matrix.view.model().table
    rows = {row.title: table.cells[at] for at, row in enumerate(table.rows)}
    assert [column.title for column in table.columns][:2] == ["Hamas disarms", "Hamas has a role"]
    assert rows["Hamas"][0].is_red_line
    assert rows["Hamas"][0].source == "reported"
    assert rows["United Arab Emirates"][3].is_conditional


@pytest.mark.parametrize(("field", "label"), [("title", "Edit issue"), ("question", "Edit issue")])
def test_its_words_are_written_in_place_as_one_step(page, library, field, label):
    form = page.issue.title_form if field == "title" else page.issue.words.form
    entry = form.editors[field].entry
    entry.setFocus()
    entry.selectAll()
    write("What follows the ceasefire")
    page.leave()
    assert getattr(library.find(Issue, CEASEFIRE), field) == "What follows the ceasefire"
    assert library.undo_label() == label

    page.desk.session.undo()
    assert form.editors[field].value() == getattr(library.find(Issue, CEASEFIRE), field)
    assert form.editors[field].value() != "What follows the ceasefire"


def test_a_title_cannot_be_taken_away(page, library):
    entry = page.issue.title_form.editors["title"].entry
    entry.setFocus()
    entry.selectAll()
    press(Qt.Key.Key_Delete)
    page.leave()
    assert "must not be empty" in page.issue.title_form.problem("title")
    assert library.find(Issue, CEASEFIRE).title == "Second phase of the Gaza ceasefire"


def test_propositions_are_put_in_order_by_keys_and_the_columns_follow(page, library):
    page.issue.propositions.focus_proposition(DISARMS)
    press(Qt.Key.Key_Down, ALT)
    assert texts(library) == ["Hamas has a role in Gaza’s future", "Hamas disarms"]
    columns = [column.key for column in page.issue.matrix.view.model().table.columns]
    assert columns[:2] == [ROLE, DISARMS]
    assert page.issue.propositions.rows.keys == (ROLE, DISARMS)

    page.desk.session.undo()
    assert texts(library) == ["Hamas disarms", "Hamas has a role in Gaza’s future"]


def test_propositions_are_put_in_order_by_dragging(qtbot, page, library):
    rows = page.issue.propositions.rows
    page.issue.ensureWidgetVisible(rows)
    handle = rows.findChildren(DragHandle)[0]
    start = handle.rect().center()
    end = handle.mapFromGlobal(rows.mapToGlobal(QPoint(10, rows.height() - 2)))
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(handle, pos=end)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
    assert texts(library) == ["Hamas has a role in Gaza’s future", "Hamas disarms"]


def test_a_proposition_and_its_short_label_are_written_in_place(page, library):
    text, label = page.issue.propositions.forms[DISARMS]
    text.focus_first()
    write("Now: ")
    label.focus_first()
    QApplication.focusWidget().selectAll()
    write("Arms")
    page.leave()
    kept = library.find(Proposition, DISARMS)
    assert "Now: " in kept.text
    assert kept.short_label == "Arms"
    assert page.issue.matrix.view.model().table.columns[0].title == "Arms"


def test_a_new_proposition_is_kept_when_the_line_is_left(page, library):
    new = page.issue.propositions.new
    new.focus_text()
    write("Gaza is demilitarised")
    page.pane.focus_search()
    assert texts(library)[-1] == "Gaza is demilitarised"
    assert new.text.text() == ""


def test_what_is_filed_is_folded_by_kind_and_leads_there(qtbot, page):
    fold = page.issue.filed.folds["measure"]
    assert fold.button.text() == "Measures (7)"
    assert not fold.is_open()
    fold.set_open(is_open=True)
    line = fold.findChildren(RecordLine)[0]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert page.desk.navigator.place.record_kind == "measure"


def test_something_is_filed_and_taken_out_again(page, library):
    page.desk.navigator.go(Place("issues", "issue", FORCE))
    event = library.all(Event)[0]
    page.issue.filed.adding.entry.setFocus()
    write(event.title[:20])
    press(Qt.Key.Key_Return)
    (filing,) = library.all(Filing, issue_id=FORCE, record_id=event.id)
    assert library.undo_label() == "File under an issue"
    assert page.issue.filed.folds["event"].button.text() == "Events (1)"

    page.desk.session.undo()
    assert library.find(Filing, filing.id) is None


def test_a_new_issue_begins_with_its_title(page, library):
    page.begin_record()
    assert not page.issue.matrix.isVisible()
    write("The dam")
    page.leave()
    made = library.all(Issue)[-1]
    assert made.title == "The dam"
    assert page.pane.current_id() == made.id
    assert page.issue.matrix.isVisible()
    assert page.issue.matrix.new_proposition.isVisible(), "an empty matrix begins with a column"


def test_brief_as_pdf_is_about_the_issue(qtbot, page, given_doors, tmp_path):
    assert page.briefing_subject() == ("issue", CEASEFIRE)
    asked = []
    page.brief_wanted.connect(lambda: asked.append(page.briefing_subject()))
    qtbot.mouseClick(page.issue.brief_button, Qt.MouseButton.LeftButton)
    assert asked == [("issue", CEASEFIRE)]
    assert given_doors.asked, "the file dialog was asked"


def test_a_position_elsewhere_leads_into_its_matrix(page, library):
    page.desk.navigator.go(Place("overview"))
    position = library.all(Position)[0]
    page.desk.navigator.go_to_record("position", position.id)
    assert page.panel.isVisible()
    assert page.panel.position == position
    assert page.issue.matrix.view.current_keys() == (position.actor_id, position.proposition_id)
