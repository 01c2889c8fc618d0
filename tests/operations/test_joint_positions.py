"""What several actors took jointly stands once for each of them, on the same passage."""

import pytest

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.joint_positions import joint_positions, without_own_position

ORSENNA, VELD, TARN = (Actor(name=name, kind="state") for name in ("Orsenna", "Veld", "Tarn"))
BRIDGE = Issue(title="The bridge")
TOLL = Proposition(issue_id=BRIDGE.id, text="The bridge has a toll")
JOINT = Position(
    actor_id=ORSENNA.id,
    proposition_id=TOLL.id,
    stance="support",
    asserted_on=Date("2025-05-01"),
    joint_with=(VELD.id, TARN.id),
)


@pytest.fixture
def library(library):
    source = Source(title="Joint statement")
    text = SourceText(source_id=source.id, text="We want a toll.")
    excerpt = Excerpt(source_text_id=text.id, start=0, end=15, exact="We want a toll.")
    evidence = Evidence(record_kind="position", record_id=JOINT.id, excerpt_id=excerpt.id)
    records = (ORSENNA, VELD, TARN, BRIDGE, TOLL, JOINT, source, text, excerpt, evidence)
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))
    return library


def test_each_gets_the_position_with_its_passage(library):
    library.apply(Step("Give each its cell", joint_positions(library, JOINT)))

    (own,) = library.all(Position, actor_id=VELD.id)
    assert (own.stance, own.joint_with) == ("support", (ORSENNA.id, TARN.id))
    kept = library.all(Evidence, record_id=own.id)
    assert [one.excerpt_id for one in kept] == [library.all(Evidence)[0].excerpt_id]
    assert len(library.all(Position)) == 3


def test_who_has_it_already_gets_no_second_one(library):
    assert without_own_position(library, JOINT) == (VELD.id, TARN.id)
    library.apply(Step("Give each its cell", joint_positions(library, JOINT)))
    assert without_own_position(library, JOINT) == ()
    assert joint_positions(library, JOINT) == ()
