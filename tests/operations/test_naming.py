"""A record is called by its own words, else by those of the records it joins."""

from decimal import Decimal

from briefing.domain.actors import Actor
from briefing.domain.desk import Tag, Tagging
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.sources import Source
from briefing.operations.naming import described, name_of


def add(library, *records) -> None:
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))


def test_its_own_words(library) -> None:
    assert name_of(library, Actor(name="Orsenna", kind="state")) == "Orsenna"
    assert described(library, Issue(title="Water\tin  Orsenna")) == "issue “Water in Orsenna”"


def test_a_long_name_is_cut_in_a_sentence(library) -> None:
    words = described(library, Issue(title="water " * 30))
    assert words.endswith("…”")
    assert len(words) <= len("issue “”") + 60


def test_a_figure_by_number_measure_and_claimant(library) -> None:
    measure = Measure(label="Wells reopened", unit="wells")
    ministry = Actor(name="Ministry of Water", kind="government_body")
    add(library, measure, ministry)
    figure = Figure(
        measure_id=measure.id, qualifier="range", low=Decimal(7), high=Decimal(9),
        claimant_id=ministry.id,
    )  # fmt: skip
    name = "between 7 and 9 wells · Wells reopened · Ministry of Water"
    assert name_of(library, figure) == name


def test_a_position_by_actor_proposition_and_stance(library) -> None:
    issue = Issue(title="Water")
    proposition = Proposition(issue_id=issue.id, text="The canal is reopened")
    orsenna = Actor(name="Orsenna", kind="state")
    add(library, issue, proposition, orsenna)
    position = Position(actor_id=orsenna.id, proposition_id=proposition.id, stance="lean_oppose")
    assert name_of(library, position) == "Orsenna · The canal is reopened · lean oppose"


def test_a_source_without_title_by_its_id(library) -> None:
    source = Source()
    assert name_of(library, source) == source.id


def test_records_that_join_each_other_in_a_circle_still_have_a_name(library) -> None:
    tag = Tag(name="water")
    first = Tagging(tag_id=tag.id, record_kind="tag", record_id=tag.id)
    second = Tagging(tag_id=tag.id, record_kind="tagging", record_id=first.id)
    add(library, tag, first, second)
    turned = Tagging(id=first.id, tag_id=tag.id, record_kind="tagging", record_id=second.id)
    library.apply(Step("Turn", (Edit(first, turned),)))
    assert name_of(library, turned).startswith("water · water")
