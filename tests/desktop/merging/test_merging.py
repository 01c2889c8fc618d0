"""Two records become one in the window, by mouse and by keys, and two again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from briefing.desktop.merging.merge_dialog import MergeDialog
from briefing.desktop.merging.merged_section import MergedSection
from briefing.desktop.navigation import Place
from briefing.desktop.window import Window
from briefing.domain.actors import Actor, Membership
from briefing.domain.edits import Edit
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.sources import Source
from briefing.operations.backups import newest_backup
from briefing.operations.merging import merge_step, planned_merger

ISSUE = Issue(title="The sluice")
OPENS = Proposition(issue_id=ISSUE.id, text="The sluice opens")
AGAIN = Proposition(issue_id=ISSUE.id, text="They open the sluice")
ORSENNA = Actor(name="Orsenna", kind="state", note="the older entry")
REPUBLIC = Actor(name="Republic of Orsenna", kind="state", description="On the coast")
MINISTER = Actor(name="Ada Lind", kind="person")
OFFICE = Membership(person_id=MINISTER.id, organisation_id=REPUBLIC.id, role="minister")
POSITION = Position(actor_id=REPUBLIC.id, proposition_id=OPENS.id, stance="oppose")
HOMES = Measure(label="Homes in the vale", unit="homes")
HOUSES = Measure(label="Houses in the vale", unit="homes")
COUNT = Figure(measure_id=HOUSES.id, value="242")
RECORDS = (
    ISSUE, OPENS, AGAIN, ORSENNA, REPUBLIC, MINISTER, OFFICE, POSITION, HOMES, HOUSES, COUNT
)  # fmt: skip


@pytest.fixture
def window(begin, sample: Path) -> Window:
    window = begin(sample).window
    window.desk.session.do("Put", *(Edit(None, record) for record in RECORDS))
    return window


@pytest.fixture
def library(window: Window):
    return window.desk.session.library


def do(window: Window, key: str) -> None:
    command = next(one for one in window.commands if one.key == key)
    assert command.can_be_done
    command.do()


def trash_words(window: Window, record) -> list[str]:
    """What the trash tells of a record, labels and words in turn."""
    says = at(window, "trash", record.KIND, record.id)._says
    return [says.itemAt(n).widget().text() for n in range(says.count())]


def at(window: Window, page: str, kind: str, id: str):
    window.desk.navigator.go(Place(page, kind, id))
    return window.pages.page


def dialog_of(window: Window, qtbot) -> MergeDialog:
    dialog = next(each for each in window.findChildren(MergeDialog) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    return dialog


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def merged_lines(page) -> list[str]:
    (section,) = page.findChildren(MergedSection)
    if not section.isVisible():
        return []
    labels = section.findChildren(type(section.heading.title))
    return [label.text() for label in labels if label.isVisible()]


def test_two_actors_become_one_by_keys_alone_and_undo_parts_them(window, library, qtbot):
    at(window, "actors", "actor", ORSENNA.id)
    do(window, "act/merge")
    dialog = dialog_of(window, qtbot)
    assert not dialog.merge_button.isEnabled()
    write("Republic of Or")
    press(Qt.Key.Key_Return)
    assert dialog.pair.ids() == (ORSENNA.id, REPUBLIC.id)
    assert "Positions 1" in dialog.moving.text()
    assert "Offices 1" in dialog.moving.text()
    assert dialog.list.count() == 2
    name = dialog.fields.sides["name"]
    assert (name["kept"].words, name["merged"].words) == ("Orsenna", "Republic of Orsenna")
    assert set(dialog.fields.sides) == {"name", "description", "note"}
    assert dialog.fields.equal.button.text() == "2 equal fields"
    qtbot.waitUntil(lambda: name["merged"].x() > name["kept"].x())
    name["kept"].dot.setFocus()
    press(Qt.Key.Key_Right)
    assert name["merged"].dot.isChecked()
    dialog.merge_button.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.find(Actor, REPUBLIC.id).merged_into_id == ORSENNA.id)

    kept = library.find(Actor, ORSENNA.id)
    assert (kept.name, kept.description, kept.note) == (
        "Republic of Orsenna", "On the coast", "the older entry"
    )  # fmt: skip
    assert library.find(Position, POSITION.id).actor_id == ORSENNA.id
    assert library.find(Membership, OFFICE.id).organisation_id == ORSENNA.id
    assert newest_backup(library.path) is not None
    window.desk.session.undo()
    assert library.find(Actor, ORSENNA.id) == ORSENNA
    assert library.find(Position, POSITION.id) == POSITION


def undo_beside_merge(window, library, qtbot):
    """Merges two actors in the window; the button beside the sentence that tells of it."""
    page = at(window, "actors", "actor", ORSENNA.id)
    page.merging.merge(ORSENNA.id, REPUBLIC.id)
    qtbot.mouseClick(dialog_of(window, qtbot).merge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.find(Position, POSITION.id).actor_id == ORSENNA.id)
    (undo,) = window.frame.message_bar._buttons
    return undo


def test_undo_beside_what_was_told_takes_back_the_merge_and_nothing_else(window, library, qtbot):
    undo = undo_beside_merge(window, library, qtbot)
    minister = library.find(Actor, MINISTER.id)
    window.desk.session.do("Edit actor", Edit(minister, replace(minister, note="typed since")))
    undo.click()
    assert library.find(Position, POSITION.id) == POSITION
    assert library.find(Actor, MINISTER.id).note == "typed since"


def test_undo_beside_a_merge_that_was_undone_takes_back_nothing(window, library, qtbot):
    undo = undo_beside_merge(window, library, qtbot)
    window.desk.session.undo()
    undo.click()
    assert library.find(Actor, ORSENNA.id) == ORSENNA


def test_the_other_one_is_kept_when_the_two_change_places(window, library, qtbot):
    page = at(window, "actors", "actor", ORSENNA.id)
    page.pane.more_button.merge.trigger()
    dialog = dialog_of(window, qtbot)
    write("Republic of Or")
    press(Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.pair.swap_button, Qt.MouseButton.LeftButton)
    assert dialog.pair.ids() == (REPUBLIC.id, ORSENNA.id)
    assert dialog.moving.text() == "Nothing names it: nothing else moves."
    qtbot.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.find(Actor, ORSENNA.id).merged_into_id == REPUBLIC.id)
    assert page.detail.record.id == REPUBLIC.id


def test_words_that_name_nobody_merge_nobody_and_tab_goes_as_one_reads(window, library, qtbot):
    at(window, "actors", "actor", ORSENNA.id)
    do(window, "act/merge")
    dialog = dialog_of(window, qtbot)
    write("Republic of Or")
    press(Qt.Key.Key_Return)
    assert dialog.merge_button.isEnabled()
    write("x")
    assert not dialog.merge_button.isEnabled()
    assert not dialog.fields.isVisible()
    press(Qt.Key.Key_Backspace)
    assert dialog.merge_button.isEnabled()
    name = dialog.fields.sides["name"]["kept"].dot
    qtbot.waitUntil(name.isVisible)
    reached = []
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached[:2] == [dialog.pair.swap_button, name]
    assert reached[4:] == [dialog.fields.equal.button, dialog.lines.button]


def test_what_was_merged_in_is_listed_and_taken_out_again(window, library, qtbot):
    page = at(window, "actors", "actor", ORSENNA.id)
    assert merged_lines(page) == []
    page.merging.merge(ORSENNA.id, REPUBLIC.id)
    qtbot.mouseClick(dialog_of(window, qtbot).merge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(merged_lines(page)) > 0)
    heading, name, back = merged_lines(page)[0], *merged_lines(page)[-2:]
    assert (heading, name) == ("Merged in", "Republic of Orsenna")
    assert "Positions 1" in back
    assert trash_words(window, REPUBLIC)[-1].startswith("Orsenna. Restored, it is a record of its")
    page = at(window, "actors", "actor", ORSENNA.id)
    note = library.find(Actor, ORSENNA.id)
    window.desk.session.do("Edit actor", Edit(note, replace(note, note="edited since")))
    QApplication.processEvents()  # the page is laid out
    do(window, "act/un-merge")
    button = window.focusWidget()
    assert button.accessibleName() == "Un-merge “Republic of Orsenna”"
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert library.find(Actor, REPUBLIC.id) == REPUBLIC
    assert library.find(Position, POSITION.id) == POSITION
    assert library.find(Actor, ORSENNA.id).note == "edited since"
    assert merged_lines(page) == []
    command = next(one for one in window.commands if one.key == "act/un-merge")
    assert not command.can_be_done
    assert window.focusWidget() is page.pane.list  # where it stands again
    said = window.frame.message_bar.findChildren(QAbstractButton)
    next(one for one in said if one.text().strip() == "Open").click()
    assert window.desk.navigator.place.record_id == REPUBLIC.id


def test_of_several_that_were_merged_in_the_next_has_the_cursor(window, library, qtbot):
    page = at(window, "actors", "actor", ORSENNA.id)
    for merged in (REPUBLIC.id, MINISTER.id):
        step = merge_step(library, planned_merger(library, ORSENNA.id, merged))
        window.desk.session.do(step.label, *step.edits)
    do(window, "act/un-merge")
    assert page.isVisible()
    first = window.focusWidget().accessibleName()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    left = {"Un-merge “Republic of Orsenna”", "Un-merge “Ada Lind”"} - {first}
    assert {window.focusWidget().accessibleName()} == left


def test_in_a_narrow_panel_the_button_stands_below_the_words(window, library, qtbot):
    page = at(window, "actors", "actor", ORSENNA.id)
    step = merge_step(library, planned_merger(library, ORSENNA.id, REPUBLIC.id))
    window.desk.session.do(step.label, *step.edits)
    (section,) = page.findChildren(MergedSection)
    line = section._lines.itemAt(0).widget()
    (button,) = line.findChildren(QAbstractButton)
    name = next(each for each in line.findChildren(QLabel) if each.text() == REPUBLIC.name)
    line.setParent(None)
    qtbot.addWidget(line)
    line.show()
    line.resize(240, 200)
    qtbot.waitUntil(lambda: button.y() > name.geometry().bottom())
    assert name.width() == 240
    line.resize(600, 200)
    qtbot.waitUntil(lambda: button.x() > name.geometry().right())


def test_two_measures_of_the_list_are_merged(window, library, qtbot):
    page = at(window, "figures", "measure", HOMES.id)
    page.pane.merge_wanted.emit((HOMES.id, HOUSES.id))
    dialog = dialog_of(window, qtbot)
    assert QApplication.focusWidget() is dialog.merge_button
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.find(Figure, COUNT.id).measure_id == HOMES.id)


def test_the_proposition_worked_on_is_merged_on_the_page_of_its_issue(window, library, qtbot):
    page = at(window, "issues", "proposition", AGAIN.id)
    do(window, "act/merge")
    dialog = dialog_of(window, qtbot)
    assert dialog.pair.ids() == (AGAIN.id, "")
    write("The sluice opens")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    qtbot.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.find(Position, POSITION.id).proposition_id == AGAIN.id)
    assert merged_lines(page)[-2] == "The sluice opens"


def test_sources_are_merged_and_cancelling_changes_nothing(window, library, qtbot):
    first, second = library.all(Source)[:2]
    page = at(window, "sources", "source", first.id)
    qtbot.mouseClick(page.details.merge_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, qtbot)
    dialog.pair.merged.show_value(second.id)
    dialog.pair.merged.chosen.emit()
    assert dialog.merge_button.isEnabled()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert library.find(Source, second.id) == second


def test_a_choice_that_makes_the_record_unsound_is_said_and_not_taken(window, library, qtbot):
    page = at(window, "actors", "actor", ORSENNA.id)
    page.merging.merge(ORSENNA.id, MINISTER.id)
    dialog = dialog_of(window, qtbot)
    window.desk.session.do(
        "Trash", Edit(MINISTER, replace(MINISTER, trashed_at="2025-11-12T09:00:00Z"))
    )
    qtbot.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "in the trash" in dialog.note.words.text())
    assert dialog.isVisible()
    assert library.find(Actor, ORSENNA.id) == ORSENNA
