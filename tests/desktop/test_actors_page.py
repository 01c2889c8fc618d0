"""Actors: who they are, in which scripts, in which offices, where they stand, what they said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.navigation import Place
from briefing.desktop.records.passage_button import PassageButton
from briefing.desktop.widgets.figure_card import FigureCard
from briefing.desktop.widgets.name_card import NameCard
from briefing.desktop.widgets.record_line import RecordLine
from briefing.domain.actors import Actor, ActorName, Membership, Relation
from briefing.domain.dates import Date
from briefing.domain.edits import Edit
from briefing.domain.positions import Position

HAMAS, GOVERNMENT, NETANYAHU, SPOKESWOMAN, US, MINISTRY, RESIDENT = (
    f"019a73bb-9c00-7000-8004-0000000000{n}" for n in ("01", "03", "05", "06", "07", "09", "10")
)
DISARMS = "019a73bb-9c00-7000-800b-000000000001"


@pytest.fixture
def page(begin, sample):
    window = begin(sample).window
    window.desk.navigator.go(Place("actors", "actor", GOVERNMENT))
    return window.pages.page


@pytest.fixture
def library(page):
    return page.desk.session.library


def go(page, actor_id):
    page.desk.navigator.go(Place("actors", "actor", actor_id))


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def write(words):
    if words.isascii():
        QTest.keyClicks(QApplication.focusWidget(), words)
        return
    typed = QInputMethodEvent()  # as an input method hands over what no single key gives
    typed.setCommitString(words)
    QApplication.sendEvent(QApplication.focusWidget(), typed)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def titles(section):
    QApplication.processEvents()  # new lines are shown with the next turn of the event loop
    lines = section.findChildren(RecordLine)
    return [line.accessibleName() for line in lines if line.isVisibleTo(section)]


def rows(page):
    records = page.pane.list.records
    return {row.title: row for row in map(records.row_at, range(records.rowCount()))}


def test_the_list_says_kind_and_office_and_counts_what_is_unsourced(page, library):
    assert rows(page)["Hamas"].detail == "Armed group"
    office = "Person · Prime Minister, Government of Israel"
    assert rows(page)["Benjamin Netanyahu"].detail == office
    assert rows(page)["United States"].badges == ()

    unsourced = Position(actor_id=US, proposition_id=DISARMS, stance="support")
    page.desk.session.do("Put", Edit(None, unsourced))
    (badge,) = rows(page)["United States"].badges
    assert (badge.text, badge.words) == ("1", "1 unsourced position")


def test_the_heading_says_since_when_the_office_is_held(page, library):
    (office,) = library.all(Membership, person_id=NETANYAHU)
    held = Membership(**{**office.__dict__, "start": Date("2022-12")})
    page.desk.session.do("Put", Edit(office, held))
    go(page, NETANYAHU)
    detail = page.actor.heading.detail.text()
    assert detail == "Person · Prime Minister, Government of Israel since December 2022"


def test_names_stand_in_their_scripts(page):
    cards = [card.accessibleName() for card in page.actor.names.findChildren(NameCard)]
    assert "ממשלת ישראל, Preferred name · Hebrew" in cards
    assert "الحكومة الإسرائيلية, Preferred name · Arabic" in cards


def test_a_name_is_added_changed_and_trashed_in_place(qtbot, page, library):
    names = page.actor.names
    click(qtbot, names.add_button)
    write("مجلس الوزراء")
    page.leave()
    added = library.all(ActorName, actor_id=GOVERNMENT)[-1]
    assert added.name == "مجلس الوزراء"
    assert library.undo_label() == "Add name"

    names.form.editors["language"].entry.setFocus()
    write("ar")
    page.leave()
    assert library.find(ActorName, added.id).language == "ar"
    assert f"{added.name}, Other name · Arabic" in [
        card.accessibleName() for card in names.findChildren(NameCard)
    ]

    click(qtbot, names.trash_button)
    assert library.find(ActorName, added.id).trashed_at is not None
    assert not names.editor.isVisible()
    page.desk.session.undo()
    assert library.find(ActorName, added.id).trashed_at is None


def test_an_office_is_added_with_its_dates(qtbot, page, library):
    go(page, US)
    offices = page.actor.offices
    click(qtbot, offices.add_button)
    offices.form.editors["person_id"].entry.setFocus()
    write("Jared")
    press(Qt.Key.Key_Return)
    offices.form.editors["role"].entry.setFocus()
    write("Envoy")
    offices.form.editors["start"].entry.setFocus()
    write("May 2025")
    page.leave()
    (office,) = library.all(Membership, organisation_id=US)
    assert (office.role, office.start) == ("Envoy", Date("2025-05"))
    assert titles(offices) == ["Jared Kushner, Envoy · since May 2025"]


def test_an_office_leads_to_the_person_and_its_pencil_opens_the_form(qtbot, page):
    offices = page.actor.offices
    click(qtbot, offices.findChildren(RecordLine)[0])
    assert page.desk.navigator.place.record_id in (NETANYAHU, SPOKESWOMAN)


def test_relations_are_read_from_both_ends_and_say_when_they_are_unsourced(page, library):
    go(page, SPOKESWOMAN)
    (line,) = titles(page.actor.relations)
    assert line.startswith("Speaks for: Government of Israel")
    bare = Relation(subject_id=HAMAS, object_id=US, kind="opposes")
    page.desk.session.do("Put", Edit(None, bare))
    go(page, US)
    assert "Hamas: opposes it, Unsourced" in titles(page.actor.relations)


def test_positions_stand_by_issue_with_their_history_newest_last(qtbot, page, library):
    (old,) = library.all(Position, actor_id=GOVERNMENT, proposition_id=DISARMS)
    new = Position(
        actor_id=GOVERNMENT,
        proposition_id=DISARMS,
        stance="lean_support",
        asserted_on=Date("2025-11-11"),
        supersedes_id=old.id,
        change_kind="nuanced",
    )
    page.desk.session.do("Put", Edit(None, new))
    strip = page.actor.positions.strips[DISARMS]
    assert [chip.step.key for chip in strip.chips] == [old.id, new.id]
    assert strip.chips[1].accessibleName() == "Leans for, 11 November 2025, nuanced"

    click(qtbot, strip.chips[0])
    assert page.panel.isVisible()
    assert page.panel.position == old
    press(Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert QApplication.focusWidget() is strip.chips[0], "back to where it was opened from"


def test_a_position_is_added_from_the_actor(page, library):
    go(page, US)
    page.actor.positions.adding.entry.setFocus()
    write("Hamas disarms")
    press(Qt.Key.Key_Return)
    assert page.panel.cell == (US, DISARMS)
    press(Qt.Key.Key_5)
    (made,) = library.all(Position, actor_id=US)
    assert (made.proposition_id, made.stance) == (DISARMS, "support")
    assert list(page.actor.positions.strips) == [DISARMS]


def test_figures_and_quotes_lead_there(qtbot, page):
    go(page, MINISTRY)
    card = page.actor.findChildren(FigureCard)[0]
    assert "at least 242" in " ".join(
        each.accessibleName() for each in page.actor.findChildren(FigureCard)
    )
    card.click()
    assert page.desk.navigator.place.page == "figures"

    go(page, GOVERNMENT)
    button = page.actor.findChildren(PassageButton)[0]
    went: list[Place] = []
    page.desk.navigator.moved.connect(went.append)
    button.click()
    assert went[0].page == "sources"
    assert any(place.excerpt_id for place in went), "the passage itself is asked for"


@pytest.mark.parametrize(
    ("actor_id", "meaning"),
    [
        (GOVERNMENT, "Named in every briefing."),
        (RESIDENT, "Printed as “a resident of Al-Bureij refugee camp”"),
    ],
)
def test_what_sensitivity_means_for_print_is_said(page, actor_id, meaning):
    go(page, actor_id)
    assert page.actor.in_print.meaning.text().startswith(meaning)


def test_whether_an_actor_is_named_is_decided_in_place(page, library):
    choice = page.actor.in_print.choice
    choice.setFocus()
    choice.setCurrentIndex(choice.findData("protected"))
    choice.activated.emit(choice.currentIndex())
    assert library.find(Actor, GOVERNMENT).sensitivity == "protected"
    assert "no briefing" in page.actor.in_print.meaning.text()
    page.desk.session.undo()
    assert page.actor.in_print.meaning.text() == "Named in every briefing."


def test_a_note_is_written_in_place(page, library):
    entry = page.actor.note.form.editors["note"].entry
    entry.setFocus()
    entry.selectAll()
    write("Ask about the vote.")
    page.leave()
    assert library.find(Actor, GOVERNMENT).note == "Ask about the vote."


def test_the_form_is_folded_under_edit_and_open_for_a_new_actor(qtbot, page, library):
    assert not page.actor.form.isVisible()
    click(qtbot, page.actor.edit_button)
    assert page.actor.form.isVisible()

    page.begin_record()
    assert page.actor.form.isVisible()
    write("Orsenna")
    kind = page.actor.form.editors["kind"].entry
    kind.setCurrentIndex(kind.findData("state"))
    kind.activated.emit(kind.currentIndex())
    page.leave()
    made = library.all(Actor)[-1]
    assert (made.name, made.kind) == ("Orsenna", "state")
    assert page.pane.current_id() == made.id


def test_brief_as_pdf_is_about_the_actor(qtbot, page):
    asked = []
    page.brief_wanted.connect(lambda: asked.append(page.briefing_subject()))
    click(qtbot, page.actor.brief_button)
    assert asked == [("actor", GOVERNMENT)]


def test_a_name_found_elsewhere_opens_with_its_actor(page, library):
    name = library.all(ActorName, actor_id=HAMAS)[0]
    page.desk.navigator.go_to_record("actor_name", name.id)
    assert page.detail.record.id == HAMAS
    assert page.actor.names.form.keeper.record == name
