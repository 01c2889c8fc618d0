"""How many claims nobody has sourced, counted for the records they name, in one statement."""

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText


def test_unsourced_claims_are_counted_by_the_record_they_name(library):
    veld, tarn = Actor(name="Veld", kind="state"), Actor(name="Tarn", kind="state")
    bridge = Issue(title="The bridge")
    toll = Proposition(issue_id=bridge.id, text="The bridge has a toll")
    source = Source(title="Report")
    text = SourceText(source_id=source.id, text="Veld says no.")
    excerpt = Excerpt(source_text_id=text.id, start=0, end=13, exact="Veld says no.")
    said, heard, looked = (
        Position(actor_id=actor.id, proposition_id=toll.id, stance=stance)
        for actor, stance in ((veld, "oppose"), (veld, "support"), (tarn, "no_position_found"))
    )
    evidence = Evidence(record_kind="position", record_id=said.id, excerpt_id=excerpt.id)
    records = (veld, tarn, bridge, toll, source, text, excerpt, said, heard, looked, evidence)
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))

    by_actor = library.claims.unsourced_by(Position, "actor_id", (veld.id, tarn.id))
    assert by_actor == {veld.id: 1}
    assert library.claims.unsourced_by(Position, "actor_id", (tarn.id,)) == {}
