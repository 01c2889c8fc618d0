"""The desk's own lists: places, tags and house terms, and the tags on records of every kind."""

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.navigation import Place, place_from_text
from briefing.desktop.pages.lists_tagged import TaggedSection
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.widgets.chip import Chip
from briefing.domain import actors
from briefing.domain.desk import HouseTerm, Tag, Tagging
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.kinds import KINDS

TAGGED = ("actor", "issue", "measure", "source", "event", "excerpt", "judgement", "gap")


@pytest.fixture
def window(begin, sample):
    return begin(sample).window


def chips(widget) -> list[str]:
    return [chip.accessibleName() for chip in widget.findChildren(Chip) if chip.isVisible()]


def tags_of(window) -> TagsSection:
    page = window.pages.page
    (section,) = (each for each in page.findChildren(TagsSection) if each.isVisible())
    return section


def add_tag(qtbot, section, word: str) -> None:
    """Types a word and takes the first line."""
    entry = section._adding.entry
    entry.setFocus()
    qtbot.keyClicks(entry, word)
    qtbot.keyClick(entry, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", TAGGED)
def test_a_tag_is_made_on_a_record_found_again_on_another_and_taken_off(window, qtbot, kind):
    library = window.desk.session.library
    before = library.all(Tagging)
    record = library.all(KINDS[kind])[0]
    window.desk.navigator.go_to_record(kind, record.id)
    add_tag(qtbot, tags_of(window), "urgent")
    (tag,) = library.all(Tag)
    (tagging,) = library.all(Tagging)
    assert (tagging.tag_id, tagging.record_kind, tagging.record_id) == (tag.id, kind, record.id)
    assert chips(tags_of(window)) == ["urgent"]
    window.desk.session.undo()
    assert library.all(Tag) == []
    assert library.all(Tagging) == before
    window.desk.session.redo()
    chip = tags_of(window).findChild(Chip)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert library.all(Tagging) == []
    assert library.all(Tag) == [tag]


def test_a_tag_lists_what_has_it_and_leads_there(window, qtbot):
    library = window.desk.session.library
    first, second = library.all(Event)[:2]
    for event in (first, second):
        window.desk.navigator.go_to_record("event", event.id)
        add_tag(qtbot, tags_of(window), "urg" if library.all(Tag) else "urgent")
    assert len(library.all(Tag)) == 1
    qtbot.mouseClick(tags_of(window).findChild(Chip), Qt.MouseButton.LeftButton)
    page = window.pages.page
    assert page.detail.heading.title.text() == "urgent"
    assert page.pane.list.records.row_at(0).detail == "On 2"
    assert chips(page.detail) == [first.title, second.title]
    (chip,) = (each for each in page.findChildren(Chip) if each.text() == second.title)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.desk.navigator.place.record_id == second.id

    window.desk.navigator.go_to_record("tag", library.all(Tag)[0].id)
    tagged = window.pages.page.findChild(TaggedSection)
    qtbot.mouseClick(tagged.search_button, Qt.MouseButton.LeftButton)
    search = window.pages.page
    qtbot.waitUntil(lambda: not search.is_searching)
    found = {place_from_text(line.key).record_id for line in search.lines()}
    assert found == {first.id, second.id}


def test_a_place_says_where_it_is_used_and_what_it_is_part_of(window, qtbot):
    library = window.desk.session.library
    country, town = actors.Place(name="Dorne", country="DO"), actors.Place(name="Port Dorne")
    event = Event(title="Meeting in the port", place_id=town.id)
    library.apply(Step("Add", tuple(Edit(None, each) for each in (country, town, event))))
    window.desk.navigator.go_to_record("place", town.id)
    page = window.pages.page
    assert page.detail.heading.title.text() == "Port Dorne"
    assert chips(page.detail) == ["Meeting in the port"]
    entry = page.detail.form.editors["part_of_id"].entry
    entry.setFocus()
    qtbot.keyClicks(entry, "Dorne")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert library.find(actors.Place, town.id).part_of_id == country.id
    window.desk.navigator.go_to_record("place", country.id)
    qtbot.waitUntil(lambda: chips(page.detail) == ["Port Dorne"])


def test_each_tab_keeps_what_was_chosen_in_it(window, qtbot):
    library = window.desk.session.library
    tags = [Tag(name="urgent"), Tag(name="later")]
    library.apply(Step("Add", tuple(Edit(None, each) for each in tags)))
    window.desk.navigator.go(Place("lists", "tag", tags[0].id))
    page = window.pages.page
    qtbot.mouseClick(page.tabs.tab(2), Qt.MouseButton.LeftButton)
    assert page.pane.search.placeholderText() == "Search house terms"
    qtbot.mouseClick(page.tabs.tab(1), Qt.MouseButton.LeftButton)
    assert page.detail.record == tags[0]
    window.desk.navigator.back()
    assert page.pane.search.placeholderText() == "Search house terms"


def test_the_starter_list_of_house_terms_is_added_in_one_step(window, qtbot) -> None:
    session = window.desk.session
    own = HouseTerm(term="Regime", instead="cabinet")
    trashed = HouseTerm(term="thugs", trashed_at="2025-11-01T10:00:00Z")
    session.do("Add", Edit(None, own), Edit(None, trashed))
    window.desk.navigator.go(Place("lists", "tag"))
    button = window.pages.page.starter_button
    assert not button.isVisible()
    window.desk.navigator.go(Place("lists", "house_term"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    terms = {term.term: term for term in session.library.all(HouseTerm)}
    assert terms["Regime"] == own
    assert {"terrorist", "neutralised", "admitted"} < terms.keys()
    assert not {"regime", "thugs"} & terms.keys()
    assert f"{len(terms) - 1} house terms were added." in window.frame.message_bar.words.text()

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "here already" in window.frame.message_bar.words.text()
    session.undo()
    assert session.library.all(HouseTerm) == [own]
