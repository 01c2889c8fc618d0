"""The overview's rules: what needs attention, which figures are shown, and what was edited."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.judgements import Gap
from briefing.domain.sources import Source
from briefing.operations.overview import Overview, overview
from briefing.store.library import Library

KINDS = frozenset({"actor", "event", "figure", "gap", "source", "briefing", "measure"})
MINISTRY = Actor(name="Ministry", kind="government_body")
GUILD = Actor(name="Guild", kind="organisation")
WELLS = Measure(
    label="Wells closed", unit="wells", counting="cumulative", period_start=Date("2025")
)


@pytest.fixture
def put(library):
    def put(*records) -> None:
        library.apply(Step("Put", tuple(Edit(None, record) for record in records)))

    return put


def look(library: Library, lines: int = 5) -> Overview:
    return overview(library, lines=lines, cards=4, shown_kinds=KINDS)


def figure(value: int, day: str, actor: Actor = MINISTRY, **more) -> Figure:
    return Figure(
        measure_id=WELLS.id, value=Decimal(value), as_of=Date(day), claimant_id=actor.id, **more
    )


def test_an_empty_library_wants_nothing(library):
    assert look(library) == Overview((), (), ())


def test_each_reason_has_its_number_and_its_newest_records(library, put):
    gaps = [Gap(question=f"Question {number}") for number in range(4)]
    closed = Gap(question="Answered", status="closed")
    partly = Gap(question="Half answered", status="partly")
    read, new = Source(title="Read", triage="done"), Source(title="New")
    put(*gaps, closed, partly, read, new, Event(title="Doubtful", status="disputed"))
    found = {one.reason: one for one in look(library, lines=3).attention}
    assert set(found) == {"unsourced", "disputed", "open_gap", "unread"}
    assert found["open_gap"].total == 5
    assert found["open_gap"].records == (gaps[3], partly, gaps[2])
    assert found["unread"].records == (new,)
    assert found["disputed"].total == found["unsourced"].total == 1


def test_a_card_stands_for_a_measure_with_its_series_and_difference(library, put):
    first, second = figure(3, "2025-10-01"), figure(9, "2025-11-01")
    put(MINISTRY, GUILD, WELLS, second, first)
    (card,) = look(library).key_figures
    assert (card.figure, card.measure, card.claimant) == (second, WELLS, MINISTRY)
    assert card.earlier == (first,)
    assert card.change is not None
    assert card.change.amount == 6
    assert (card.contested, card.unsourced) == (False, True)
    put(figure(12, "2025-11-01", GUILD))
    (card,) = look(library).key_figures
    assert card.contested


def test_a_figure_that_is_superseded_or_not_standing_is_on_no_card(library, put):
    old = figure(3, "2025-10-01")
    new = figure(4, "2025-10-01", supersedes_id=old.id, supersede_reason="entry_error")
    retracted = figure(90, "2025-12-01", status="retracted")
    put(MINISTRY, WELLS, old, new, retracted)
    assert [card.figure for card in look(library).key_figures] == [new]
    library.apply(Step("Trash", (Edit(WELLS, replace(WELLS, trashed_at="2025-11-01T00:00:00Z")),)))
    assert look(library).key_figures == ()


def test_who_edits_a_part_edits_the_whole(library, put):
    briefing = Briefing(title="Wells")
    draft = Draft(briefing_id=briefing.id, text="")
    name = ActorName(actor_id=MINISTRY.id, name="The Ministry", kind="alias")
    put(briefing, draft, MINISTRY)
    put(name)
    library.apply(Step("Typing", (Edit(draft, replace(draft, text="Seven")),)))
    edited = look(library).edited
    assert [(one.record, one.label) for one in edited] == [(briefing, "Typing"), (MINISTRY, "Put")]


def test_what_lies_in_the_trash_was_not_edited_last(library, put):
    gap = Gap(question="Who?")
    put(gap)
    library.apply(Step("Trash", (Edit(gap, replace(gap, trashed_at="2025-11-01T00:00:00Z")),)))
    assert look(library).edited == ()
