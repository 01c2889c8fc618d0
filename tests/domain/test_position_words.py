"""A position is never worded beyond its basis, and says who spoke with what right."""

from dataclasses import replace

import pytest

from briefing.domain.dates import Date
from briefing.domain.position_words import (
    condition_words,
    firmness_words,
    hedge_words,
    position_sentence,
    said_words,
    status_words,
)
from briefing.domain.positions import Position
from briefing.domain.stances import LEGEND, SIGNS, sign

OPPOSES = Position(actor_id="a", proposition_id="p", stance="oppose")


@pytest.mark.parametrize(
    ("basis", "sentence", "hedge"),
    [
        ("stated", "Hamas opposes", ""),
        ("reported", "Hamas reportedly opposes", "reportedly"),
        ("inferred", "we infer that Hamas opposes", "we infer"),
        ("acted", "Hamas opposes, by its acts", "by its acts"),
        ("voted_or_signed", "Hamas opposes, by vote or signature", "by vote or signature"),
    ],
)
def test_the_basis_is_said(basis, sentence: str, hedge: str):
    position = replace(OPPOSES, basis=basis)
    assert position_sentence(position, "Hamas") == sentence
    assert hedge_words(position) == hedge


@pytest.mark.parametrize(
    ("stance", "conditions", "shown"),
    [
        ("oppose", "", "−−"),
        ("lean_oppose", "", "−"),
        ("neutral", "", "0"),
        ("lean_support", "", "+"),
        ("support", "", "++"),
        ("lean_oppose", "a clear framework", "−?"),
        ("lean_support", "a mandate", "+?"),
        ("divided", "", "+/−"),
        ("ambiguous", "", "~"),
        ("conditional", "a mandate", "?"),
        ("no_position_found", "", "none"),
    ],
)
def test_every_stance_has_a_sign_and_a_condition_adds_its_mark(stance, conditions, shown: str):
    assert sign(replace(OPPOSES, stance=stance, conditions=conditions)) == shown


def test_the_legend_is_neutral_runs_from_against_to_for_and_has_every_sign_once():
    assert [entry.word for entry in LEGEND[:5]] == [
        "opposes",
        "leans against",
        "neutral",
        "leans for",
        "supports",
    ]
    assert len({entry.sign for entry in LEGEND}) == len(SIGNS) == 9


@pytest.mark.parametrize(
    ("authority", "speaker", "words"),
    [
        ("own", "Benjamin Netanyahu", "Benjamin Netanyahu, 10 November 2025"),
        ("own", "", "no named speaker, 10 November 2025"),
        ("authorised", "Shosh Bedrosian", "Shosh Bedrosian, authorised to speak, 10 November 2025"),
        ("personal_capacity", "A", "A, in a personal capacity, 10 November 2025"),
        ("unnamed_official", "", "an unnamed official, 10 November 2025"),
        ("leaked", "", "no named speaker, leaked, 10 November 2025"),
        ("third_party", "B", "B, a third party, 10 November 2025"),
    ],
)
def test_speaker_and_authority_are_named(authority, speaker: str, words: str):
    position = replace(OPPOSES, authority=authority, asserted_on=Date("2025-11-10"))
    assert said_words(position, speaker) == words


def test_a_person_needs_no_other_speaker_and_a_deed_none_at_all():
    assert said_words(OPPOSES, "", actor_speaks=True) == "date not stated"
    assert said_words(replace(OPPOSES, basis="acted"), "") == "date not stated"


def test_red_line_condition_and_denial_have_their_words():
    position = replace(
        OPPOSES,
        firmness="red_line",
        conditions="a clear operational framework",
        status="disputed",
        denied_on=Date("2025-11"),
    )
    assert firmness_words(position) == "red line"
    assert firmness_words(OPPOSES) == ""
    assert condition_words(position) == "condition: a clear operational framework"
    assert condition_words(OPPOSES) == ""
    assert status_words(position, "Qatar") == "disputed; denied by Qatar, November 2025"
    assert status_words(replace(position, denied_on=None), "Qatar") == "disputed; denied by Qatar"
    assert status_words(OPPOSES, "") == ""
