from decimal import Decimal

import pytest

from briefing.documents.frozen import to_json
from briefing.documents.prose import plain
from briefing.documents.record_blocks import Quotes
from briefing.domain.actors import Actor, ActorName, Membership
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position


@pytest.fixture
def resident(shelf):
    return shelf.put(
        Actor(
            name="Mira Tolan",
            sort_name="Tolan, Mira",
            kind="person",
            sensitivity="private_individual",
            description="A camp resident.",
        )
    )


@pytest.fixture
def issue(shelf):
    return shelf.put(Issue(title="Nothing filed"))


def test_a_private_persons_name_is_nowhere_in_the_document(shelf, resident, issue, composed):
    source = shelf.source("Voices", url="https://example.org/2025/mira-tolan-speaks")
    excerpt = shelf.passage(
        source, "Mira  Tolan said: “I stay.” Tolan lives there.", speaker_id=resident.id
    )
    measure = shelf.put(Measure(label="Rooms counted by Mira Tolan"))
    shelf.put(Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id))
    figure = shelf.put(Figure(measure_id=measure.id, value=Decimal(2), caveat="Tolan’s own count"))
    shelf.support(figure, excerpt)
    document = composed(
        f"## MIRA TOLAN\n\n[Mira *Tolan*](excerpt:{excerpt.id}) stays, says Tolan.",
        about=issue,
        title="What Mira Tolan says",
        parts={"bottom_line": "Tolan’s room"},
    )
    kept = to_json(document)
    assert "Tolan" not in kept
    assert "TOLAN" not in kept
    assert "mira-tolan" not in kept
    assert document.title == "What a camp resident says"
    assert plain(document.blocks[-1].line) == "a camp resident stays, says a camp resident."
    (note,) = document.notes
    assert note.passage == "[a camp resident] said: “I stay.” [a camp resident] lives there."
    assert note.about == "a camp resident"
    assert any("Names of private or protected persons" in str(each) for each in document.warnings)


def test_a_name_is_found_over_line_ends_and_changes_of_look(shelf, issue, composed):
    shelf.put(Actor(name="Jon Vale", kind="person", description="a clerk"))
    excerpt = shelf.passage(shelf.source(), "It was Jon\nVale.")
    document = composed(f"[Jon *Vale*](excerpt:{excerpt.id}) **Jon** Vale", about=issue)
    assert plain(document.blocks[0].line) == "a clerk a clerk"
    assert document.notes[0].passage == "It was [a clerk]."


def test_a_private_speaker_is_quoted_by_role(shelf, resident, composed, block_of):
    issue = shelf.put(Issue(title="Camp"))
    measure = shelf.put(Measure(label="Rooms"))
    shelf.put(Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id))
    figure = shelf.put(Figure(measure_id=measure.id, value=Decimal(2)))
    said = shelf.passage(shelf.source(), "I stay.", kind="quote", speaker_id=resident.id)
    shelf.support(figure, said)
    draft = f"![Quotes](quotes:issue/{issue.id})"
    (quote,) = block_of(composed(draft, about=issue), Quotes).quotes
    assert (quote.speaker, quote.original) == ("a camp resident", "I stay.")


def test_an_unset_person_is_private_until_there_is_an_office(shelf, issue, composed):
    person = shelf.put(Actor(name="Jon Vale", kind="person", description="clerk of the port"))
    assert composed(about=issue, title="Jon Vale resigns").title == "clerk of the port resigns"
    ministry = shelf.put(Actor(name="Ministry", kind="government_body"))
    shelf.put(Membership(person_id=person.id, organisation_id=ministry.id, role="Minister"))
    assert composed(about=issue, title="Jon Vale resigns").title == "Jon Vale resigns"


@pytest.mark.parametrize(
    ("kind", "sensitivity", "printed"),
    [
        ("person", "public", "Jon Vale resigns"),
        ("person", "protected", "a private individual resigns"),
        ("organisation", "unset", "Jon Vale resigns"),
    ],
)
def test_who_may_be_named(shelf, issue, composed, kind, sensitivity, printed):
    shelf.put(Actor(name="Jon Vale", kind=kind, sensitivity=sensitivity))
    assert composed(about=issue, title="Jon Vale resigns").title == printed


def test_other_names_are_replaced_too_but_weak_ones_and_parts_of_words_are_not(
    shelf, resident, issue, composed
):
    for name, kind in (("ميرا تولان", "preferred"), ("Umm Sami", "alias"), ("Mira", "weak")):
        shelf.put(ActorName(actor_id=resident.id, name=name, kind=kind))
    document = composed("وميرا تولان, Umm Sami, Mira’s, Tolanberg", about=issue)
    assert plain(document.blocks[0].line) == "وa camp resident, a camp resident, Mira’s, Tolanberg"


def test_a_role_that_repeats_the_name_is_not_used(shelf, resident, issue, composed):
    shelf.change(resident, description="Tolan’s daughter")
    assert composed(about=issue, title="Mira Tolan").title == "a private individual"


def test_a_person_who_holds_a_position_is_shown_by_role(shelf, resident, composed):
    issue = shelf.put(Issue(title="Camp"))
    proposition = shelf.put(Proposition(issue_id=issue.id, text="The camp closes"))
    shelf.put(Position(actor_id=resident.id, proposition_id=proposition.id, stance="oppose"))
    document = composed(about=issue, template="position_brief")
    assert "Tolan" not in to_json(document)
    assert any("a camp resident" in repr(block) for block in document.blocks)
