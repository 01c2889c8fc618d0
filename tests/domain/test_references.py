"""A record says which other records it names."""

from briefing.domain.briefings import Answer, Briefing
from briefing.domain.positions import Position
from briefing.domain.records import new_id
from briefing.domain.references import NamedRecord, named_records
from briefing.domain.sources import Evidence


def test_a_reference_to_one_kind_and_a_list_of_references() -> None:
    actor, proposition, first, second = new_id(), new_id(), new_id(), new_id()
    position = Position(
        actor_id=actor, proposition_id=proposition, stance="support", joint_with=(first, second)
    )
    assert named_records(position) == (
        NamedRecord("actor_id", "actor", actor),
        NamedRecord("proposition_id", "proposition", proposition),
        NamedRecord("joint_with", "actor", first),
        NamedRecord("joint_with", "actor", second),
    )


def test_a_reference_to_any_kind_takes_its_kind_from_the_field_beside_it() -> None:
    claim, passage, issue = new_id(), new_id(), new_id()
    evidence = Evidence(record_kind="figure", record_id=claim, excerpt_id=passage)
    assert named_records(evidence) == (
        NamedRecord("record_id", "figure", claim),
        NamedRecord("excerpt_id", "excerpt", passage),
    )
    briefing = Briefing(title="Week 3", subject_kind="issue", subject_id=issue)
    assert named_records(briefing) == (NamedRecord("subject_id", "issue", issue),)


def test_where_no_field_says_the_kind_it_stays_open() -> None:
    newer, briefing = new_id(), new_id()
    answer = Answer(briefing_id=briefing, rule="stale_figure", newer_id=newer)
    assert named_records(answer) == (
        NamedRecord("briefing_id", "briefing", briefing),
        NamedRecord("newer_id", "", newer),
    )
