"""Names of private people are told wherever they would be printed; the role takes their place."""

from dataclasses import replace

import pytest

from briefing.domain.actors import Actor, ActorName, Membership
from briefing.domain.briefings import Briefing
from briefing.domain.checks import private_individual
from briefing.domain.events import Event
from briefing.domain.records import Record, new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

NURSE = Actor(name="Ada Torv", kind="person", sort_name="Torv, Ada", description="A nurse.")
NICKNAME = ActorName(actor_id=NURSE.id, name="Doctor Ada", kind="alias")
MINISTER = Actor(name="Ole Brandt", kind="person")
OFFICE = Membership(person_id=MINISTER.id, organisation_id=new_id(), role="minister")
PEOPLE = (NURSE, NICKNAME, MINISTER, OFFICE)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("They asked Ada Torv about it.", "They asked a nurse about it."),
        ("Ada Torv knew.", "A nurse knew."),
        ("They asked ADA  TORV about it.", "They asked a nurse about it."),
        ("They asked Torv about it.", "They asked a nurse about it."),
        ("They asked Doctor Ada about it.", "They asked a nurse about it."),
        ("He said “ask Ada Torv”.", "He said “ask \\[a nurse\\]”."),
        (
            f"They asked [Ada Torv](actor:{NURSE.id}) about it.",
            f"They asked [a nurse](actor:{NURSE.id}) about it.",
        ),
    ],
)
def test_in_the_text_the_role_is_proposed(found, fixed, before, after) -> None:
    (finding,) = found(private_individual, before, *PEOPLE)
    assert (finding.kind, finding.record_id) == ("actor", NURSE.id)
    assert fixed(before, finding) == after


@pytest.mark.parametrize("text", ["Ole Brandt spoke.", "Torvald spoke.", "The nurse spoke."])
def test_others_are_not_told(found, text) -> None:
    assert found(private_individual, text, *PEOPLE) == []


@pytest.mark.parametrize(
    ("sensitivity", "kind", "told"),
    [
        ("public", "person", 0),
        ("protected", "person", 1),
        ("private_individual", "community", 1),
        ("unset", "community", 0),
    ],
)
def test_the_word_of_the_analyst_decides(found, sensitivity, kind, told) -> None:
    actor = replace(NURSE, sensitivity=sensitivity, kind=kind)
    assert len(found(private_individual, "They asked Ada Torv.", actor)) == told


CLOSING = Event(title="The dam is closed")


def carrying(words: str, *, role: str = "supports", speaker: str | None = None, **of_source):
    source = Source(**({"title": "Orsenna Gazette"} | of_source))
    text = SourceText(source_id=source.id, text=words)
    excerpt = Excerpt(
        source_text_id=text.id, start=0, end=len(words), exact=words, speaker_id=speaker
    )
    evidence = Evidence(record_kind="event", record_id=CLOSING.id, excerpt_id=excerpt.id, role=role)
    return source, text, excerpt, evidence


CITING = f"It [is closed](event:{CLOSING.id}). Still [closed](event:{CLOSING.id})."


@pytest.mark.parametrize(
    "records",
    [
        carrying("Ada Torv saw it."),
        carrying("It is closed.", authors=("Ada Torv",)),
        carrying("It is closed.", title="A day with Ada Torv"),
        carrying("It is closed.", speaker=NURSE.id),
        carrying("It is closed.", cite_as="Ada Torv, notes"),
    ],
)
def test_what_the_endnotes_would_print_is_told_once(found, records: tuple[Record, ...]) -> None:
    (finding,) = found(private_individual, CITING, CLOSING, *records, *PEOPLE)
    assert "In print the role stands there" in str(finding.message)
    assert CITING[finding.start : finding.end] == f"[is closed](event:{CLOSING.id})"


@pytest.mark.parametrize(
    "records",
    [
        carrying("Ada Torv saw it.", role="context"),
        carrying("Ada Torv saw it.", handling="background_only"),
        carrying("Closed.", handling="chatham_house", authors=("Ada Torv",), speaker=NURSE.id),
    ],
)
def test_what_is_never_printed_is_not_told(found, records: tuple[Record, ...]) -> None:
    assert found(private_individual, CITING, CLOSING, *records, *PEOPLE) == []


@pytest.mark.parametrize("field", private_individual.FIELDS)
def test_what_the_file_says_of_itself_is_told(found, field) -> None:
    briefing = replace(Briefing(title="Week 3"), **{field: "Ada Torv speaks"})
    (finding,) = found(private_individual, "", *PEOPLE, briefing=briefing)
    assert (finding.text, finding.start, finding.end) == (field, 0, 8)
    assert finding.fixes[0].words == "A nurse"


def test_a_subject_is_named_among_the_keywords(found) -> None:
    briefing = Briefing(title="A life", subject_kind="actor", subject_id=NURSE.id)
    (finding,) = found(private_individual, "", *PEOPLE, briefing=briefing)
    assert "keywords" in str(finding.message)


def test_a_name_in_a_web_address_is_told(found) -> None:
    text = "They [say so](https://news.example/adatorv/1)."
    (finding,) = found(private_individual, text, *PEOPLE)
    assert text[finding.start : finding.end] == "https://news.example/adatorv/1"
