"""Quick looks at a library: what is newest, touched last, unsourced, and next to be undone."""

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.domain.actors import Actor, Relation
from briefing.domain.checks.unsourced_record import CLAIMS, is_unsourced
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.trashing import in_the_trash
from briefing.store.library import Library
from briefing.store.opening import open_library

STATE = Actor(name="Orsenna", kind="state")
SOURCE = Source(title="Report")
TEXT = SourceText(source_id=SOURCE.id, text="The wells were closed.")
EXCERPT = Excerpt(source_text_id=TEXT.id, start=0, end=3, exact="The")


def put(library: Library, *records: Record, label: str = "Put") -> None:
    library.apply(Step(label, tuple(Edit(None, record) for record in records)))


def support(claim: Record, role: str = "supports") -> Evidence:
    return Evidence(record_kind=claim.KIND, record_id=claim.id, excerpt_id=EXCERPT.id, role=role)


def test_the_newest_come_first_without_the_trash(library):
    events = [Event(title=f"Event {number}") for number in range(4)]
    put(library, *events)
    library.apply(Step("Trash", (Edit(events[3], in_the_trash(events[3])),)))
    assert library.newest(Event, 2) == [events[2], events[1]]


def test_each_record_is_touched_once_by_its_last_step(library):
    first, second = Event(title="First"), Event(title="Second")
    put(library, first, second, label="Add both")
    library.apply(Step("Rename", (Edit(first, replace(first, title="Renamed")),)))
    touched = library.touched_last(9)
    assert [(one.id, one.label) for one in touched] == [
        (first.id, "Rename"),
        (second.id, "Add both"),
    ]
    assert touched[0].author == library.author
    assert library.touched_last(1) == touched[:1]


def test_what_stands_is_what_was_not_taken_back_however_much_that_was(library):
    kept = Event(title="Kept")
    put(library, kept, label="Add")
    put(library, *(Event(title=f"Event {number}") for number in range(1200)), label="Import")
    library.undo()
    assert [one.label for one in library.touched_last(9, standing=True)] == ["Add"]
    library.redo()
    assert {one.label for one in library.touched_last(9, standing=True)} == {"Import"}
    assert len(library.touched_last(9, standing=True)) == 9


class TestUnsourced:
    @pytest.fixture
    def claims(self, library) -> list[Record]:
        return self.claims_of(library)

    def claims_of(self, library: Library) -> list[Record]:
        issue = Issue(title="Wells")
        proposition = Proposition(issue_id=issue.id, text="The wells are opened")
        stances = ("support", "no_position_found")
        claims: list[Record] = [
            *[
                Position(actor_id=STATE.id, proposition_id=proposition.id, stance=stance)
                for stance in stances
            ],
            *[Event(title=f"Event {number}") for number in range(4)],
            Relation(subject_id=STATE.id, object_id=STATE.id, kind="backs"),
        ]
        put(library, STATE, issue, proposition, SOURCE, TEXT, EXCERPT, *claims)
        return claims

    def agree(self, library: Library, claims: list[Record]) -> bool:
        """Whether the statement and the rule say the same of every claim."""
        for kind in CLAIMS:
            numbers = library.claims.unsourced(kind, 1000)
            assert library.claims.count_unsourced(kind) == len(numbers)
            everyone = library.numbers(kind)
            assert library.claims.unsourced_among(kind, everyone) == set(numbers)
            assert list(library.claims.unsourced(kind, 2)) == list(numbers)[:2]
            said = [record.id for record in library.records_at(kind, numbers).values()]
            ruled = [
                claim.id
                for claim in claims
                if isinstance(claim, kind)
                and library.find(kind, claim.id).trashed_at is None
                and is_unsourced(library, claim)
            ]
            if sorted(said) != sorted(ruled):
                return False
            assert list(numbers) == sorted(numbers, reverse=True)
        return True

    def test_is_what_the_rule_says(self, library, claims):
        assert library.claims.count_unsourced(Event) == 4
        assert library.claims.count_unsourced(Position) == 1
        assert self.agree(library, claims)
        events = [claim for claim in claims if isinstance(claim, Event)]
        evidence = [support(events[0]), support(events[1], "contradicts"), support(events[2])]
        put(library, *evidence, support(claims[0]), support(claims[-1]))
        library.apply(Step("Trash", (Edit(evidence[2], in_the_trash(evidence[2])),)))
        library.apply(Step("Trash", (Edit(events[3], in_the_trash(events[3])),)))
        assert library.claims.count_unsourced(Event) == 2
        assert self.agree(library, claims)

    @pytest.mark.parametrize("gone", [SOURCE, TEXT, EXCERPT], ids=lambda record: record.KIND)
    def test_a_passage_in_the_trash_supports_nothing(self, library, claims, gone):
        put(library, *[support(claim) for claim in claims])
        assert not any(library.claims.count_unsourced(kind) for kind in CLAIMS)
        library.apply(Step("Trash", (Edit(gone, in_the_trash(gone)),)))
        assert library.claims.count_unsourced(Event) == 4
        assert self.agree(library, claims)

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def test_is_what_the_rule_says_whatever_lies_in_the_trash(self, empty_library, data):
        """Claims with any evidence, and any of the records in the trash."""
        folder = Path(mkdtemp())
        path = Path(shutil.copy(empty_library, folder / "desk.briefing"))
        with open_library(path, author="Noor") as library:
            claims = self.claims_of(library)
            sources = [Source(title=f"Report {number}") for number in range(2)]
            texts = [SourceText(source_id=source.id, text=f"{source.id}.") for source in sources]
            excerpts = [
                Excerpt(source_text_id=text.id, start=0, end=2, exact=text.text[:2])
                for text in texts
                for _ in range(2)
            ]
            put(library, *sources, *texts, *excerpts)
            evidence = [
                replace(support(claim, role), excerpt_id=data.draw(st.sampled_from(excerpts)).id)
                for claim in claims
                for role in data.draw(st.lists(st.sampled_from(["supports", "contradicts"])))[:3]
            ]
            put(library, *evidence)
            records = [*claims, *evidence, *sources, *texts, *excerpts]
            gone = data.draw(st.lists(st.sampled_from(records), unique_by=lambda one: one.id))
            edits = tuple(Edit(record, in_the_trash(record)) for record in gone)
            library.apply(Step("Trash", edits))
            assert self.agree(library, claims)
        with open_library(path, writing=False) as library:
            assert self.agree(library, claims)
        shutil.rmtree(folder)


def test_the_disputed_come_newest_first_without_the_trash(library):
    statuses = ("disputed", "reported", "disputed", "disputed")
    events = [Event(title="Event", status=status) for status in statuses]
    put(library, *events)
    library.apply(Step("Trash", (Edit(events[2], in_the_trash(events[2])),)))
    found = library.records_at(Event, library.claims.disputed(Event))
    numbers = list(library.claims.disputed(Event))
    assert [found[number] for number in numbers] == [events[3], events[0]]


def test_the_labels_are_those_of_the_steps_undo_and_redo_take(library):
    assert (library.undo_label(), library.redo_label()) == (None, None)
    put(library, Event(title="First"), label="Add the first")
    put(library, Event(title="Second"), label="Add the second")
    for _ in range(2):
        label = library.undo_label()
        assert library.undo().label == label
        assert library.redo_label() == label
    assert library.undo_label() is None
    assert library.redo_label() == "Add the first"
    assert library.redo().label == "Add the first"


def test_counting_leaves_the_trash_out(library):
    events = [Event(title=f"Event {number}") for number in range(3)]
    put(library, *events)
    library.apply(Step("Trash", (Edit(events[0], in_the_trash(events[0])),)))
    assert library.count(Event) == 2
