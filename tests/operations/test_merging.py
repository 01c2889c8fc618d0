"""Two records become one and two again, in a real library."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.domain.actors import Actor, ActorName, Membership, Relation
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.kinds import KINDS
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.operations.merging import (
    NotMergeable,
    merge,
    merge_step,
    merged_into,
    planned_merger,
    unmerge,
)
from briefing.operations.trashing import in_the_trash
from briefing.store.library import Library
from briefing.store.opening import create_library


@pytest.fixture
def library(tmp_path):
    with create_library(tmp_path / "desk.briefing", author="Ana") as library:
        yield library


@pytest.fixture
def put(library: Library) -> Callable[..., None]:
    def put(*records: Record) -> None:
        library.apply(Step("Put", tuple(Edit(None, record) for record in records)))

    return put


def everything(library: Library) -> dict[str, Record]:
    return {
        record.id: record
        for kind in KINDS.values()
        for trashed in (False, True)
        for record in library.all(kind, trashed=trashed)
    }


ISSUE = Issue(title="Sluice")
SLUICE = Proposition(issue_id=ISSUE.id, text="The sluice opens")
ORSENNA = Actor(name="Orsenna", kind="state", country="", note="the older entry")
AGAIN = Actor(name="Republic of Orsenna", kind="state", country="OR", description="On the coast")
ARDAVIA = Actor(name="Ardavia", kind="state")
MINISTER = Actor(name="Ada Lind", kind="person")


def told(put) -> tuple[Position, Position]:
    """Both entries of one state have a position, an office holder and a name."""
    first = Position(
        actor_id=ORSENNA.id, proposition_id=SLUICE.id, stance="support", wording="We want it"
    )
    second = Position(
        actor_id=AGAIN.id,
        proposition_id=SLUICE.id,
        stance="oppose",
        wording="Not now",
        joint_with=(ARDAVIA.id,),
    )
    put(ISSUE, SLUICE, ORSENNA, AGAIN, ARDAVIA, MINISTER, first, second)
    return first, second


def test_what_named_the_one_names_the_other_and_a_name_is_kept(library, put):
    _, second = told(put)
    third = Position(
        actor_id=ARDAVIA.id, proposition_id=SLUICE.id, stance="support", joint_with=(AGAIN.id,)
    )
    put(third)

    kept = merge(library, planned_merger(library, ORSENNA.id, AGAIN.id))

    assert (kept.name, kept.country, kept.description) == ("Orsenna", "OR", "On the coast")
    assert library.find(Position, second.id).actor_id == ORSENNA.id
    assert library.find(Position, third.id).joint_with == (ORSENNA.id,)
    assert [name.name for name in library.all(ActorName, actor_id=ORSENNA.id)] == [AGAIN.name]
    merged = library.find(Actor, AGAIN.id)
    assert merged.merged_into_id == ORSENNA.id
    assert merged.trashed_at is not None
    assert [actor.id for actor in merged_into(library, kept)] == [AGAIN.id]


def test_each_field_can_be_chosen(library, put):
    told(put)
    merger = planned_merger(library, ORSENNA.id, AGAIN.id, {"name": "merged", "country": "kept"})
    assert dict(merger.choices)["name"] == "merged"
    kept = merge(library, merger)
    assert (kept.name, kept.country) == ("Republic of Orsenna", "")
    assert [name.name for name in library.all(ActorName, actor_id=ORSENNA.id)] == ["Orsenna"]
    with pytest.raises(NotMergeable, match="do not differ in “kind”"):
        planned_merger(library, ORSENNA.id, ARDAVIA.id, {"kind": "merged"})


def test_what_both_had_is_there_once_and_nothing_is_joined_with_itself(library, put):
    told(put)
    same = [
        Membership(person_id=MINISTER.id, organisation_id=id, role="Minister")
        for id in (ORSENNA.id, AGAIN.id)
    ]
    backs = Relation(subject_id=AGAIN.id, object_id=ORSENNA.id, kind="backs")
    put(*same, backs)

    merger = planned_merger(library, ORSENNA.id, AGAIN.id)
    merge(library, merger)

    assert {edit.record.id for edit in merger.folded} == {same[1].id, backs.id}
    assert library.all(Membership) == [same[0]]
    assert library.all(Relation) == []


def test_one_undo_gives_both_back_and_so_does_taking_the_merge_back(library, put):
    told(put)
    before = everything(library)
    merge(library, planned_merger(library, ORSENNA.id, AGAIN.id))
    library.undo()
    assert everything(library) == before
    library.redo()
    unmerge(library, AGAIN.id)
    assert everything(library) == before
    with pytest.raises(NotMergeable, match="was not merged"):
        unmerge(library, AGAIN.id)


def test_later_edits_stay_when_a_merge_is_taken_back(library, put):
    first, second = told(put)
    merge(library, planned_merger(library, ORSENNA.id, AGAIN.id))
    moved = library.find(Position, second.id)
    kept = library.find(Actor, ORSENNA.id)
    library.apply(
        Step(
            "Edit",
            (
                Edit(moved, replace(moved, wording="Never")),
                Edit(kept, replace(kept, country="ZZ")),
                Edit(first, replace(first, actor_id=ARDAVIA.id)),
            ),
        )
    )

    again = unmerge(library, AGAIN.id)

    assert again == AGAIN
    position = library.find(Position, second.id)
    assert (position.actor_id, position.wording) == (AGAIN.id, "Never")
    assert library.find(Actor, ORSENNA.id).country == "ZZ"
    assert library.find(Actor, ORSENNA.id).description == ""
    assert library.find(Position, first.id).actor_id == ARDAVIA.id
    assert library.all(ActorName) == []


def test_who_was_merged_before_comes_along_and_back(library, put):
    told(put)
    third = Actor(name="Orsenna (state)", kind="state")
    theirs = Position(actor_id=third.id, proposition_id=SLUICE.id, stance="neutral")
    put(third, theirs)
    merge(library, planned_merger(library, AGAIN.id, third.id))
    halfway = everything(library)
    merge(library, planned_merger(library, ORSENNA.id, AGAIN.id))
    assert library.find(Position, theirs.id).actor_id == ORSENNA.id
    unmerge(library, AGAIN.id)
    assert everything(library) == halfway


def test_measures_take_their_figures_along(library, put):
    killed, dead = Measure(label="Killed"), Measure(label="Dead", unit="people")
    whom = Measure(label="Of whom children", part_of_id=dead.id)
    of_killed = Measure(label="Killed at sea", part_of_id=killed.id)
    figure = Figure(measure_id=dead.id, value=Decimal(12))
    filed = [Filing(issue_id=ISSUE.id, record_kind="measure", record_id=killed.id)]
    filed.append(Filing(issue_id=ISSUE.id, record_kind="measure", record_id=dead.id))
    put(ISSUE, killed, dead, whom, of_killed, figure, *filed)

    kept = merge(library, planned_merger(library, killed.id, dead.id))

    assert kept.unit == "people"
    assert library.find(Figure, figure.id).measure_id == killed.id
    assert {m.part_of_id for m in library.all(Measure) if m.id != killed.id} == {killed.id}
    assert library.all(Filing) == [filed[0]]
    unmerge(library, dead.id)
    assert library.all(Filing) == filed


def test_the_step_calls_both_by_the_name_that_the_window_shows(library, put):
    stays = Proposition(issue_id=ISSUE.id, text="The Front leaves the pass", short_label="Leaves")
    goes = Proposition(issue_id=ISSUE.id, text="The Front withdraws", short_label="Withdraws")
    put(ISSUE, stays, goes)
    step = merge_step(library, planned_merger(library, stays.id, goes.id))
    assert step.label == "Merge proposition “Withdraws” into “Leaves”"


def test_a_measure_is_never_a_part_of_itself(library, put):
    killed = Measure(label="Killed")
    whom = Measure(label="Killed (all)", part_of_id=killed.id)
    put(killed, whom)
    assert merge(library, planned_merger(library, killed.id, whom.id)).part_of_id is None


def test_the_texts_of_a_source_become_older_versions(library, put):
    kept, twice = Source(title="Night Wire"), Source(title="Night Wire", url="https://a.example")
    texts = [SourceText(source_id=kept.id, text="The sluice opened."), None]
    texts[1] = SourceText(source_id=twice.id, text="The sluice opened on Tuesday.")
    excerpt = Excerpt(source_text_id=texts[1].id, start=0, end=3, exact="The")
    put(kept, twice, *texts, excerpt)
    before = everything(library)

    merge(library, planned_merger(library, kept.id, twice.id))

    versions = {text.version: text.id for text in library.all(SourceText, source_id=kept.id)}
    assert versions == {1: texts[1].id, 2: texts[0].id}
    assert library.find(Source, kept.id).url == "https://a.example"
    assert library.find(Excerpt, excerpt.id) == excerpt
    unmerge(library, twice.id)
    assert everything(library) == before
    assert library.check() == ()


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [(ORSENNA, ORSENNA, "into itself"), (ORSENNA, SLUICE, "not two of a kind")],
)
def test_what_cannot_be_one_is_refused(library, put, one, other, said):
    told(put)
    with pytest.raises(NotMergeable, match=said):
        planned_merger(library, one.id, other.id)


def test_nothing_is_merged_with_the_trash(library, put):
    told(put)
    library.apply(Step("Trash", (Edit(AGAIN, in_the_trash(AGAIN)),)))
    with pytest.raises(NotMergeable, match="in the trash"):
        planned_merger(library, ORSENNA.id, AGAIN.id)


def test_links_in_texts_stay_as_they_are(library, put):
    told(put)
    briefing = Briefing(title="Week 3")
    draft = Draft(briefing_id=briefing.id, text=f"[Orsenna](actor:{AGAIN.id}) waits.")
    put(briefing, draft)
    merge(library, planned_merger(library, ORSENNA.id, AGAIN.id))
    assert library.find(Draft, draft.id) == draft


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(moves=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=6))
def test_fields_nobody_edits_are_what_they_were_before_the_merge(tmp_path_factory, moves):
    actors = [Actor(name=f"Actor {number}", kind="state") for number in range(4)]
    positions = [
        Position(actor_id=actors[number % 4].id, proposition_id=SLUICE.id, stance="support")
        for number in range(6)
    ]
    path = tmp_path_factory.mktemp("merge") / "desk.briefing"
    with create_library(path, author="Ana") as library:
        made = (ISSUE, SLUICE, *actors, *positions)
        library.apply(Step("Put", tuple(Edit(None, record) for record in made)))
        before = everything(library)
        merge(library, planned_merger(library, actors[0].id, actors[1].id))
        edited: set[str] = set()
        for number, actor in moves:
            now = library.find(Position, positions[number].id)
            then = replace(now, speaker_id=actors[actor].id)
            library.apply(Step("Edit", (Edit(now, then),)))
            edited.add(now.id)
        unmerge(library, actors[1].id)
        after = everything(library)
        for id, record in before.items():
            now = after[id]
            assert (replace(now, speaker_id=None) if id in edited else now) == record
