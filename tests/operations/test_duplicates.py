"""Which records are proposed as one, and which are not."""

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Measure
from briefing.domain.sources import Source
from briefing.operations.duplicates import apart_step, possible_duplicates
from briefing.store.opening import create_library


@pytest.fixture
def library(tmp_path):
    with create_library(tmp_path / "desk.briefing", author="Ana") as library:
        yield library


def put(library, *records) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


@pytest.mark.parametrize(
    ("one", "other", "is_proposed"),
    [
        ("Volker Türk", "Volker Turk", True),
        ("Volker Turk", "Volker Tuerk", True),
        ("Sana'a council", "Sanaa Council", True),
        ("al-Orsenna", "Al Orsenna", True),
        ("Iran", "Iraq", False),
        ("Niger", "Nigeria", False),
        ("Gaza’s health ministry", "Lebanese health ministry", False),
        ("أردافيا", "اردافيا", True),
    ],
)
def test_spellings_of_one_name_are_proposed(library, one, other, is_proposed):
    put(library, Actor(name=one, kind="state"), Actor(name=other, kind="state"))
    assert bool(possible_duplicates(library, Actor)) == is_proposed


def test_other_names_count_but_weak_ones_do_not(library):
    first, second = Actor(name="Orsenna", kind="state"), Actor(name="The Republic", kind="state")
    alias = ActorName(actor_id=second.id, name="ORSENNA")
    weak = ActorName(actor_id=second.id, name="Belmar", kind="weak")
    put(library, first, second, alias, weak, Actor(name="Belmar", kind="state"))
    (found,) = possible_duplicates(library, Actor)
    assert ({found.first, found.second}, found.likeness) == ({first, second}, 100.0)


def test_what_is_said_not_to_be_one_is_not_proposed_again(library):
    first, second = Measure(label="Killed at sea"), Measure(label="Killed at Sea")
    put(library, first, second)
    assert possible_duplicates(library, Measure, of=first)
    library.apply(apart_step(second, first))
    assert possible_duplicates(library, Measure) == ()


def test_a_bulletin_of_another_week_is_not_the_same_source(library):
    put(
        library,
        Source(title="Displacement bulletin No. 4", issued=Date("2026-11-01")),
        Source(title="Displacement bulletin No. 5", issued=Date("2026-11-08")),
        Source(title="Displacement buletin No. 5", issued=Date("2026-11-08")),
        Source(title="Monthly bulletin of the observers", issued=Date("2026-10")),
        Source(title="Monthly buletin of the observers", issued=Date("2026-10-08")),
    )
    found = possible_duplicates(library, Source)
    assert {one.first.title[:7] + one.first.issued.edtf[:7] for one in found} == {
        "Displac2026-11", "Monthly2026-10"
    }  # fmt: skip
    assert len(found) == 2


def test_sources_are_known_by_their_address(library):
    put(
        library,
        Source(title="Night Wire", url="https://wire.example/7"),
        Source(title="Untitled", url="https://wire.example/7"),
        Source(),
        Source(),
    )
    (found,) = possible_duplicates(library, Source)
    assert found.likeness == 100.0
