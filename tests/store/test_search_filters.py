"""A search is narrowed to kinds, an actor, an issue, days, grades, and what is to be looked after.

The library is invented: the council of Orsenna and a dispute about the dam of Zenta.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.desk import SavedSearch, Tag, Tagging
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.kinds import KINDS
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.search_filters import NO_FILTERS, SearchFilters, filters_from_text
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.store.library import Library
from briefing.store.search import Hit

TODAY = date(2026, 6, 1)


class Dam:
    """The records of the dispute, by short names."""

    def __init__(self) -> None:
        self.council = Actor(name="Council of Orsenna", kind="government_body")
        self.old_council = Actor(
            name="Old dam council", kind="government_body", merged_into_id=self.council.id
        )
        self.farmers = Actor(name="Dam farmers", kind="organisation")
        self.alias = ActorName(actor_id=self.council.id, name="The dam council", kind="alias")
        self.rivers = Issue(title="Rivers")
        self.dam = Issue(title="The dam of Zenta", parent_id=self.rivers.id)
        self.other = Issue(title="Dam taxes")
        self.opening = Proposition(issue_id=self.dam.id, text="The dam is opened.")
        self.taxes = Proposition(issue_id=self.other.id, text="Dam taxes fall.")
        self.for_it = Position(
            actor_id=self.council.id,
            proposition_id=self.opening.id,
            stance="support",
            wording="The dam will open.",
            asserted_on=Date("2026-05-03"),
        )
        self.long_ago = Position(
            actor_id=self.old_council.id,
            proposition_id=self.taxes.id,
            stance="oppose",
            wording="No dam, no taxes.",
            asserted_on=Date("2025-03"),
        )
        self.water = Measure(label="Water behind the dam")
        self.level = Figure(
            measure_id=self.water.id,
            value=Decimal(31),
            caveat="dam gauge",
            claimant_id=self.farmers.id,
            as_of=Date("2026-05-20"),
        )
        self.breach = Event(title="The dam broke", start=Date("2026-04-30"), end=Date("2026-05-02"))
        self.part = EventActor(event_id=self.breach.id, actor_id=self.farmers.id, role="dam guard")
        self.wire = Source(title="Dam wire", reliability="B", issued=Date("2026-05-04"))
        self.text = SourceText(source_id=self.wire.id, text="The dam will open, he said.")
        self.said = Excerpt(
            source_text_id=self.text.id,
            start=0,
            end=17,
            exact="The dam will open",
            speaker_id=self.council.id,
        )
        self.proof = Evidence(
            record_kind="position", record_id=self.for_it.id, excerpt_id=self.said.id
        )
        self.rumour = Source(title="Dam rumour", reliability="E")
        self.brief = Briefing(title="Dam brief", subject_kind="issue", subject_id=self.dam.id)
        self.draft = Draft(briefing_id=self.brief.id, text="The dam waits.")
        self.filings = (
            Filing(issue_id=self.dam.id, record_kind="measure", record_id=self.water.id),
            Filing(issue_id=self.dam.id, record_kind="event", record_id=self.breach.id),
        )

    def records(self) -> list[Record]:
        told = [one for name, one in vars(self).items() if name != "filings"]
        return [*told, *self.filings]


@pytest.fixture
def dam(library: Library) -> Dam:
    told = Dam()
    library.apply(Step("Put", tuple(Edit(None, record) for record in told.records())))
    return told


def found(library: Library, dam: Dam, filters: SearchFilters, words: str = "dam") -> set[str]:
    """The short names of what is found."""
    names = {one.id: name for name, one in vars(dam).items() if name != "filings"}
    result = library.search(words, filters=filters, today=TODAY)
    hits: list[Hit] = []
    for group in result.groups:
        kind = KINDS[group.kind]
        counted = library.count_found(words, kind, filters=filters, today=TODAY)
        assert counted == group.found == len(group.numbers)
        hits += library.hits(words, kind, group.numbers)
    return {names[hit.record.id] for hit in hits}


def test_kinds(library: Library, dam: Dam) -> None:
    filters = SearchFilters(kinds=("figure", "event"))
    assert found(library, dam, filters) == {"level", "breach"}


def test_an_actor_stands_for_who_was_merged_into_it_and_for_what_names_it(
    library: Library, dam: Dam
) -> None:
    council = SearchFilters(actor_id=dam.council.id)
    assert found(library, dam, council) == {
        "old_council",
        "alias",
        "for_it",
        "long_ago",
        "wire",
        "text",
        "said",
    }
    farmers = SearchFilters(actor_id=dam.farmers.id)
    assert found(library, dam, farmers) == {"farmers", "level", "breach", "part"}


def test_an_issue_holds_what_belongs_to_its_sub_issues(library: Library, dam: Dam) -> None:
    below = {
        "dam",
        "opening",
        "for_it",
        "water",
        "level",
        "breach",
        "part",
        "said",
        "text",
        "wire",
        "brief",
        "draft",
    }
    assert found(library, dam, SearchFilters(issue_id=dam.rivers.id)) == below
    assert found(library, dam, SearchFilters(issue_id=dam.dam.id)) == below
    assert found(library, dam, SearchFilters(issue_id=dam.other.id)) == {
        "other",
        "taxes",
        "long_ago",
    }


def test_a_tag_leaves_what_has_it_and_the_texts_of_that(library: Library, dam: Dam) -> None:
    urgent, other = Tag(name="Urgent"), Tag(name="Later")
    tagged = [dam.level, dam.wire, dam.brief]
    taggings = [Tagging(tag_id=urgent.id, record_kind=one.KIND, record_id=one.id) for one in tagged]
    elsewhere = Tagging(tag_id=other.id, record_kind="event", record_id=dam.breach.id)
    records = (urgent, other, *taggings, elsewhere)
    library.apply(Step("Tag", tuple(Edit(None, record) for record in records)))
    filters = SearchFilters(tag_id=urgent.id)
    assert found(library, dam, filters) == {"level", "wire", "text", "brief", "draft"}
    assert found(library, dam, SearchFilters(tag_id=urgent.id, kinds=("source",))) == {"wire"}
    taken_off = replace(taggings[0], trashed_at="2026-05-30T10:00:00Z")
    library.apply(Step("Take the tag off", (Edit(taggings[0], taken_off),)))
    assert found(library, dam, filters) == {"wire", "text", "brief", "draft"}
    assert filters_from_text(filters.to_text()) == filters


def test_days_leave_what_may_lie_between_them(library: Library, dam: Dam) -> None:
    may = SearchFilters(since=Date("2026-05"), until=Date("2026-05"))
    assert found(library, dam, may) == {"for_it", "level", "breach", "wire", "text", "said"}
    assert found(library, dam, SearchFilters(until=Date("2025"))) == {"long_ago"}
    assert found(library, dam, SearchFilters(since=Date("2026-05-05"))) == {"level"}


def test_grades_are_those_of_the_source_a_record_rests_on(library: Library, dam: Dam) -> None:
    good = SearchFilters(grades=("A", "B"))
    assert found(library, dam, good) == {"wire", "text", "said", "for_it"}
    assert found(library, dam, SearchFilters(grades=("E",))) == {"rumour"}


def test_claims_without_a_passage_and_positions_unconfirmed_for_long(
    library: Library, dam: Dam
) -> None:
    assert found(library, dam, SearchFilters(is_unsourced=True)) == {"long_ago", "level", "breach"}
    assert found(library, dam, SearchFilters(is_stale=True)) == {"long_ago"}
    newer = replace(dam.for_it, id=Actor(name="x", kind="state").id, supersedes_id=dam.long_ago.id)
    library.apply(Step("Supersede", (Edit(None, newer),)))
    assert found(library, dam, SearchFilters(is_stale=True)) == set()


def test_all_filters_must_fit_and_the_words_too(library: Library, dam: Dam) -> None:
    both = SearchFilters(issue_id=dam.dam.id, is_unsourced=True)
    assert found(library, dam, both) == {"level", "breach"}
    assert found(library, dam, both, "broke") == {"breach"}
    assert found(library, dam, SearchFilters(kinds=("actor",), is_stale=True)) == set()


def test_filters_alone_list_the_newest_first(library: Library, dam: Dam) -> None:
    unsourced = SearchFilters(is_unsourced=True)
    assert found(library, dam, unsourced, "") == {"long_ago", "level", "breach"}
    (positions,) = library.search("", filters=SearchFilters(kinds=("position",))).groups
    hits = library.hits("", Position, positions.numbers)
    assert [hit.record.id for hit in hits] == [dam.long_ago.id, dam.for_it.id]
    assert hits[0].snippet.text == "No dam, no taxes."
    assert library.search('"', filters=unsourced).groups == ()


def test_what_lies_in_the_trash_is_neither_found_nor_a_support(library: Library, dam: Dam) -> None:
    trashed = "2026-05-30T10:00:00Z"
    library.apply(
        Step(
            "Trash",
            (
                Edit(dam.level, replace(dam.level, trashed_at=trashed)),
                Edit(dam.said, replace(dam.said, trashed_at=trashed)),
            ),
        )
    )
    unsourced = SearchFilters(is_unsourced=True)
    assert found(library, dam, unsourced) == {"long_ago", "for_it", "breach"}
    assert found(library, dam, unsourced, "") == {"long_ago", "for_it", "breach"}


def test_filters_are_kept_with_a_saved_search(library: Library) -> None:
    filters = SearchFilters(
        kinds=("figure",),
        actor_id="a",
        issue_id="i",
        since=Date("2026-05"),
        until=Date("2026-06-01"),
        grades=("A",),
        is_unsourced=True,
        is_stale=True,
    )
    saved = SavedSearch(name="Dam", words="dam", filters=filters.to_text())
    library.apply(Step("Save", (Edit(None, saved),)))
    kept = library.find(SavedSearch, saved.id)
    assert kept is not None
    assert filters_from_text(kept.filters) == filters
    assert NO_FILTERS.to_text() == "{}"


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", "{", '{"since": "someday", "kinds": 3, "grades": ["Z"]}']
)
def test_filters_that_cannot_be_understood_are_left_out(text: str) -> None:
    assert filters_from_text(text) == NO_FILTERS
