"""Lists: the numbers of records in the order and selection wanted, their contents by number."""

from decimal import Decimal
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.judgements import Gap
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.store.lists import BY_ENTRY, EVERYTHING, Order, Selection
from briefing.store.opening import create_library

NOW = "2025-11-10T16:00:00Z"


@pytest.fixture
def library(tmp_path: Path):
    with create_library(tmp_path / "lists.briefing", author="Ana") as opened:
        yield opened


def put(library: Library, *records: Record) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


def titles(library: Library, order: Order = BY_ENTRY, selection: Selection = EVERYTHING):
    numbers = library.numbers(Event, order, selection)
    found = library.records_at(Event, numbers)
    return [found[number].title for number in numbers]


def test_without_an_order_records_come_as_they_were_entered(library: Library) -> None:
    put(library, Event(title="Vote"), Event(title="Attack"))
    assert titles(library) == ["Vote", "Attack"]
    assert titles(library, Order(descending=True)) == ["Attack", "Vote"]


def test_texts_go_by_the_alphabet_without_case_and_accents_and_empty_ones_last(
    library: Library,
) -> None:
    actors = ("émigré council", "Zenta", "Dorne", "eastern bloc")
    put(library, *(Actor(name=name, kind="party", sort_name=name) for name in actors))
    put(library, Actor(name="No sort name", kind="party"))
    numbers = library.numbers(Actor, Order("sort_name"))
    found = library.records_at(Actor, numbers)
    assert [found[number].name for number in numbers] == [
        "Dorne",
        "eastern bloc",
        "émigré council",
        "Zenta",
        "No sort name",
    ]


def test_dates_go_by_time_at_every_precision_and_undated_ones_last(library: Library) -> None:
    put(
        library,
        Event(title="undated"),
        Event(title="a day", start=Date("2025-11-10")),
        Event(title="the month", start=Date("2025-11")),
        Event(title="words", start=Date("2025-11-03", "inferred", "last Monday")),
        Event(title="long ago", start=Date("-0043")),
        Event(title="open", start=Date("2025-10-10/..")),
    )
    expected = ["long ago", "open", "the month", "words", "a day"]
    assert titles(library, Order("start")) == [*expected, "undated"]
    assert titles(library, Order("start", descending=True)) == [*reversed(expected), "undated"]


def test_numbers_go_by_size_and_vocabularies_in_their_own_order(library: Library) -> None:
    measure = Measure(label="Posts held")
    values = ("9", "10", "2.5")
    figures = [Figure(measure_id=measure.id, value=Decimal(value)) for value in values]
    put(library, measure, *figures)
    put(library, Gap(question="c", status="closed"), Gap(question="o"), Gap(question="p"))
    numbers = library.numbers(Figure, Order("value"))
    found = library.records_at(Figure, numbers)
    assert [str(found[number].value) for number in numbers] == ["2.5", "9", "10"]
    gaps = library.records_at(Gap, library.numbers(Gap, Order("status")))
    assert [gap.status for gap in gaps.values()].count("open") == 2
    last = library.numbers(Gap, Order("status"))[-1]
    assert gaps[last].status == "closed"


def test_a_list_can_be_ordered_by_the_record_that_a_field_names(library: Library) -> None:
    measure = Measure(label="Posts held")
    zenta, dorne = Actor(name="Zenta", kind="state"), Actor(name="Dorne", kind="state")
    put(library, measure, zenta, dorne)
    for claimant in (zenta, dorne):
        put(library, Figure(measure_id=measure.id, value=Decimal(1), claimant_id=claimant.id))
    numbers = library.numbers(Figure, Order("claimant_id", of="name"))
    found = library.records_at(Figure, numbers)
    assert [found[number].claimant_id for number in numbers] == [dorne.id, zenta.id]


def test_words_find_the_beginnings_of_words_whatever_their_spelling(library: Library) -> None:
    put(library, Event(title="Réunion in Zenta"), Event(title="Vote", summary="reunion put off"))
    put(library, Event(title="Something else"))
    assert titles(library, selection=Selection("reun")) == ["Réunion in Zenta", "Vote"]
    assert titles(library, selection=Selection("reunion zen")) == ["Réunion in Zenta"]
    assert titles(library, selection=Selection('" OR *')) == []
    assert len(titles(library, selection=Selection("  "))) == 3


def test_words_are_looked_for_in_the_records_that_a_field_names_as_well(library: Library) -> None:
    measure = Measure(label="Posts held")
    zenta = Actor(name="Zenta", kind="state")
    claimed = Figure(measure_id=measure.id, value=Decimal(1), claimant_id=zenta.id)
    put(library, measure, zenta, claimed, Figure(measure_id=measure.id, value=Decimal(2)))
    found = library.numbers(Figure, selection=Selection("zent", through=("claimant_id",)))
    assert [record.id for record in library.records_at(Figure, found).values()] == [claimed.id]
    assert len(library.numbers(Figure, selection=Selection("zent"))) == 0


def test_each_word_may_stand_in_another_of_the_records_joined(library: Library) -> None:
    zenta = Actor(name="Council of Zenta", kind="government_body")
    homes = Measure(label="Homes without water")
    counts = [
        Figure(measure_id=homes.id, value=Decimal(number), claimant_id=zenta.id)
        for number in range(3)
    ]
    other = Figure(measure_id=homes.id, value=Decimal(8), caveat="says the press of Zenta")
    put(library, zenta, homes, *counts, other)
    through = ("measure_id", "claimant_id")
    newest_first = Order(descending=True)

    def values(selection: Selection, most: int | None = None) -> list[Decimal | None]:
        numbers = library.numbers(Figure, newest_first, selection, most=most)
        found = library.records_at(Figure, numbers)
        return [found[number].value for number in numbers]

    assert values(Selection("wat zent", through)) == []
    apart = Selection("wat zent", through, apart=True)
    assert values(apart) == [8, 2, 1, 0]
    assert values(apart, most=2) == [8, 2]
    assert (
        library.numbers(Figure, Order("value"), apart, most=1)
        == library.numbers(Figure, Order("value"), apart)[:1]
    )


def test_the_trash_is_a_list_of_its_own(library: Library) -> None:
    kept, thrown = Event(title="Kept"), Event(title="Thrown", trashed_at=NOW)
    put(library, kept, thrown)
    assert titles(library) == ["Kept"]
    assert titles(library, selection=Selection(trashed=True)) == ["Thrown"]


def test_only_records_with_the_values_asked_for_are_listed(library: Library) -> None:
    put(library, Event(title="Vote", kind="vote"), Event(title="Talk", kind="meeting"))
    assert titles(library, selection=Selection(equal=(("kind", "vote"),))) == ["Vote"]
    with pytest.raises(ValueError, match="no field colour"):
        library.numbers(Event, Order("colour"))


def test_a_number_leads_to_its_record_and_an_id_to_its_number(library: Library) -> None:
    vote, talk = Event(title="Vote"), Event(title="Talk")
    put(library, vote, talk)
    numbers = library.numbers_of(Event, [talk.id, vote.id, "unknown"])
    assert set(numbers) == {vote.id, talk.id}
    assert library.records_at(Event, [numbers[talk.id], 999]) == {numbers[talk.id]: talk}


def test_records_are_read_by_many_values_of_a_field_at_once(library: Library) -> None:
    wells, herds = Measure(label="Wells"), Measure(label="Herds")
    counted = [
        Figure(measure_id=measure.id, value=Decimal(number), trashed_at=trashed)
        for number, (measure, trashed) in enumerate([(wells, None), (herds, NOW), (wells, None)])
    ]
    put(library, wells, herds, *counted)
    assert library.with_any(Figure, "measure_id", [herds.id, wells.id, "gone"]) == counted
    assert library.with_any(Figure, "measure_id", []) == []
    assert library.with_any(Measure, "id", [herds.id]) == [herds]
    with pytest.raises(ValueError, match="no field colour"):
        library.with_any(Measure, "colour", ["red"])
