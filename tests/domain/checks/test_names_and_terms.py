"""Names that are a slip of the pen away from a known one, and terms of the house list."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.domain.actors import Actor, ActorName, Place
from briefing.domain.checks import house_terms, name_spelling
from briefing.domain.checks.near_names import NearNames
from briefing.domain.checks.spelling_distance import is_within
from briefing.domain.desk import HouseTerm
from briefing.resources import resource
from briefing.text.checked_writing import writing_of

VELDA = Actor(name="Velda", kind="state")
IRSA = Actor(name="Irsa Kolmar", kind="person")
MINISTRY = Actor(name="Veldan Ministry of Water", kind="government_body")
LEAGUE = Actor(name="the Dam League", kind="organisation")
ALIAS = ActorName(actor_id=IRSA.id, name="Irsa Kolmarr")
TOWN = Place(name="Oberwald", other_names=("Overwood",))
ACTORS = (VELDA, IRSA, MINISTRY, LEAGUE, ALIAS, TOWN)


def misspelt(found, text: str, *more):
    return found(name_spelling, text, *ACTORS, *more, writing=writing_of([("draft", text)]))


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("In Vleda it rains.", "Vleda", "Velda"),
        ("Irsa Kolmer was there.", "Irsa Kolmer", "Irsa Kolmar"),
        ("So was Kolmer, they say.", "Kolmer", "Kolmar"),
        ("The Veldan Ministery of Water met.", "Veldan Ministery of Water", MINISTRY.name),
        ("The Dam Leauge met.", "Dam Leauge", "Dam League"),
        ("The road to Oberwalt is closed.", "Oberwalt", "Oberwald"),
        ("😀 *Overwod* is cut off.", "Overwod", "Overwood"),
        ("Kolmer's men came.", "Kolmer", "Kolmar"),
    ],
)
def test_a_slip_of_the_pen_is_told_and_mended(found, fixed, text, words, name) -> None:
    (finding,) = misspelt(found, text)
    assert text[finding.start : finding.end] == words
    assert fixed(text, finding) == text.replace(words, name)


@pytest.mark.parametrize(
    "text",
    [
        "Velda and Irsa Kolmar met, and Kolmarr too.",
        "Veldans live here. Velda's dam is Veldan.",
        "Welda is a river.",
        "in vleda it rains.",
        "Vels is too short.",
        "Leagues of men came; two leagues away.",
        "Ministries met. The ministries are many.",
        "Kolmogorov was a mathematician.",
    ],
)
def test_known_names_other_names_and_plain_words_are_let_alone(found, text) -> None:
    assert not misspelt(found, text)


def test_where_two_names_are_as_near_nobody_is_named(found) -> None:
    other = Actor(name="Velma", kind="state")
    assert not misspelt(found, "In Velpa it rains.", other)


@pytest.mark.parametrize(
    ("one", "other", "most", "is_near"),
    [
        ("kolmar", "kolmar", 0, True),
        ("kolmar", "kolner", 1, False),
        ("kolmar", "kolner", 2, True),
        ("velda", "vleda", 1, True),
        ("velda", "velad", 1, True),
        ("abcd", "badc", 1, False),
        ("abcd", "badc", 2, True),
        ("dam", "dams", 1, True),
        ("dam", "dam and all", 2, False),
    ],
)
def test_how_many_slips_lie_between_two_spellings(one, other, most, is_near) -> None:
    assert is_within(one, other, most) is is_near
    assert is_within(other, one, most) is is_near


def test_a_name_is_compared_with_few_of_ten_thousand(monkeypatch) -> None:
    letters = "abcdefghij"
    names = [
        f"{a}{b} {c}{d}mund".title()
        for a in letters
        for b in letters
        for c in letters
        for d in letters
    ]
    near = NearNames([*names, "Irsa Kolmar"])
    compared = 0

    def counted(one: str, other: str, most: int) -> bool:
        nonlocal compared
        compared += 1
        return is_within(one, other, most)

    monkeypatch.setattr("briefing.domain.checks.near_names.is_within", counted)
    assert near.meant("Irsa Kolmer") == "Irsa Kolmar"
    assert compared < 10


CLEAN = Path(__file__).parents[2] / "checking_texts"
TERMS = (
    HouseTerm(term="regime", instead="government"),
    HouseTerm(term="human shields", reason="A legal finding: say who makes it."),
    HouseTerm(term="claimed", instead="said, stated", reason="It casts doubt."),
    HouseTerm(term="neutralised", instead="say what was done to whom and by whom"),
)
WATCH = Actor(name="Regime Watch", kind="organisation")


def hints(found, text: str):
    return found(house_terms, text, *TERMS, WATCH, writing=writing_of([("draft", text)]))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The regime has fallen.", "regime"),
        ("Regimes come and go.", "Regimes"),
        ("They were used as human  \nshields.", "human  \nshields"),
        ("He claimed it.", "claimed"),
        ("| Old *regime* |\n|---|\n| x |", "regime"),
    ],
)
def test_a_term_of_the_list_is_told(found, text, words) -> None:
    (finding,) = hints(found, text)
    assert text[finding.start : finding.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "He spoke of “the regime in Velda”.",
        "> The regime has fallen.",
        "A regimen and a reclaimed field.",
        "Regime Watch has met.",
        "[word](https://example.org/regime)",
    ],
)
def test_quotations_longer_words_and_names_are_let_alone(found, text) -> None:
    assert not hints(found, text)


def test_the_word_to_write_is_a_fix_a_choice_is_none(found, fixed) -> None:
    text = "Claimed it was, by the regimes."
    claimed, regimes = hints(found, text)
    assert not claimed.fixes
    assert fixed(text, regimes) == "Claimed it was, by the governments."
    assert "It casts doubt." in str(claimed.message)


def test_markup_that_ends_within_the_words_is_not_torn(found) -> None:
    (finding,) = hints(found, "They were *human* shields.")
    assert not finding.fixes
    (finding,) = hints(found, "The re*gime* has fallen.")
    assert not finding.fixes


@pytest.mark.parametrize(
    ("instead", "fixes"),
    [
        ("say what was done to whom and by whom", []),
        ("the group’s name, or fighter", []),
        ("zone, and who calls it so", []),
        ("killing of (number) people", []),
        ("captive or prisoner", []),
        ("captive as the source has it", []),
        ("Buffer", []),
        ("", []),
        ("strip of land", ["strip of land"]),
        ("corridor", ["corridor"]),
    ],
)
def test_what_explains_is_no_fix(found, instead, fixes) -> None:
    term = HouseTerm(term="buffer", instead=instead, reason="It is disputed.")
    text = "It is a buffer."
    (finding,) = found(house_terms, text, term, writing=writing_of([("draft", text)]))
    assert [fix.words for fix in finding.fixes] == fixes


def test_a_term_in_the_trash_counts_no_more(found) -> None:
    text = "The regime has fallen."
    trashed = replace(TERMS[0], trashed_at="2031-02-03T10:00:00Z")
    assert not found(house_terms, text, trashed, writing=writing_of([("draft", text)]))


def shipped_list() -> tuple[HouseTerm, ...]:
    lines = resource("house_terms.jsonl").read_text("utf-8").splitlines()
    fields = [json.loads(line) for line in lines]
    for each in fields:
        del each["record"]
    return tuple(HouseTerm(**each) for each in fields)


@pytest.mark.parametrize("file", sorted(CLEAN.glob("clean-*.md")), ids=lambda file: file.stem)
def test_the_shipped_list_is_quiet_about_a_clean_text(found, file) -> None:
    text = file.read_text("utf-8")
    findings = found(house_terms, text, *shipped_list(), writing=writing_of([("draft", text)]))
    assert len(findings) <= len(text.split()) / 400


@pytest.mark.parametrize(
    ("text", "fixes"),
    [
        ("Regimes fall.", []),
        ("The junta met.", ["military government"]),
        ("They held hostages.", []),
        ("The strike was in retaliation.", []),
        ("It was a surgical strike.", ["strike"]),
        ("He boasted.", ["said"]),
        ("The buffer zone is wide.", []),
    ],
)
def test_the_shipped_list_gives_words_to_write_and_no_advice(found, text, fixes) -> None:
    (finding,) = found(house_terms, text, *shipped_list(), writing=writing_of([("draft", text)]))
    assert [fix.words for fix in finding.fixes] == fixes
