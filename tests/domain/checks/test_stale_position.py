"""A position that was superseded, withdrawn or denied is told; one reaffirmed is only noted."""

from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.checks import stale_position, unconfirmed
from briefing.domain.dates import Date
from briefing.domain.positions import Position
from briefing.domain.records import new_id

ARDAVIA = Actor(name="Ardavia", kind="state")
CITED = Position(
    actor_id=ARDAVIA.id,
    proposition_id=new_id(),
    stance="lean_support",
    wording="would share its river data under a treaty",
    asserted_on=Date("2031-03-01"),
)
TEXT = f"Ardavia [would share its data](position:{CITED.id})."


def following(change: str, **more) -> Position:
    given = {
        "id": new_id(),
        "stance": "support",
        "wording": "shares its river data",
        "asserted_on": Date("2031-04-01"),
        "supersedes_id": CITED.id,
        "change_kind": change,
    }
    return replace(CITED, **(given | more))


@pytest.mark.parametrize(
    ("change", "is_note", "words"),
    [
        ("shifted", False, "The position has shifted: Ardavia supports, 1 April 2031."),
        ("nuanced", False, "Superseded: Ardavia supports"),
        ("corrected", False, "Superseded: Ardavia supports"),
        ("reaffirmed", True, "Reaffirmed since: Ardavia supports"),
    ],
)
def test_what_superseded_it_is_told(found, fixed, change, is_note, words) -> None:
    newer = following(change)
    (finding,) = found(stale_position, TEXT, ARDAVIA, CITED, newer)
    assert (finding.newer_id, finding.is_note) == (newer.id, is_note)
    assert str(finding.message).startswith(words)
    assert fixed(TEXT, finding) == f"Ardavia [shares its river data](position:{newer.id})."


@pytest.mark.parametrize(
    ("wording", "written"),
    [("The data can wait", "the data can wait"), ("Ardavia can wait", "Ardavia can wait")],
)
def test_within_a_sentence_it_begins_as_the_words_before_did(found, fixed, wording, written):
    newer = following("shifted", wording=wording)
    (finding,) = found(stale_position, TEXT, ARDAVIA, CITED, newer)
    assert f"[{written}]" in fixed(TEXT, finding)


def test_the_last_of_several_takes_its_place(found) -> None:
    again = following("reaffirmed")
    shifted = following("shifted", supersedes_id=again.id)
    (finding,) = found(stale_position, TEXT, ARDAVIA, CITED, again, shifted)
    assert (finding.newer_id, finding.is_note) == (shifted.id, False)


def test_without_a_short_wording_the_stance_is_written_out(found, fixed) -> None:
    newer = following("shifted", wording="first line\nsecond line", basis="reported")
    (finding,) = found(stale_position, TEXT, ARDAVIA, CITED, newer)
    assert f"[Ardavia reportedly supports](position:{newer.id})" in fixed(TEXT, finding)


@pytest.mark.parametrize(
    ("changed", "words", "is_note"),
    [
        ({"status": "withdrawn"}, "This position was withdrawn.", False),
        ({"denied_by_id": ARDAVIA.id}, "denied by Ardavia, date not stated.", False),
        ({"denied_on": Date("2031-03-05")}, "was denied, 5 March 2031.", False),
        ({"status": "past"}, "This position is no longer held.", True),
    ],
)
def test_what_became_of_it_is_told(found, changed, words, is_note) -> None:
    (finding,) = found(stale_position, TEXT, ARDAVIA, replace(CITED, **changed))
    assert words in str(finding.message)
    assert finding.is_note is is_note


def test_one_that_stands_is_not_told(found) -> None:
    assert found(stale_position, TEXT, ARDAVIA, CITED) == []
    trashed = following("shifted", trashed_at="2031-04-02T10:00:00Z")
    assert found(stale_position, TEXT, ARDAVIA, CITED, trashed) == []
    elsewhere = following("first", supersedes_id=None, proposition_id=new_id())
    assert found(stale_position, TEXT, ARDAVIA, CITED, elsewhere) == []


def test_is_not_told_where_the_newer_one_stands_beside_it(found) -> None:
    newer = following("shifted")
    text = f"{TEXT} Now it [shares it](position:{newer.id})."
    assert found(stale_position, text, ARDAVIA, CITED, newer) == []


def test_a_later_one_of_which_nobody_said_what_it_is_is_noted(found) -> None:
    later = following("first", supersedes_id=None, speaker_id=new_id())
    (finding,) = found(stale_position, TEXT, ARDAVIA, CITED, later)
    assert finding.is_note
    assert "not said to replace this one" in str(finding.message)
    same = replace(later, stance=CITED.stance)
    assert found(stale_position, TEXT, ARDAVIA, CITED, same) == []
    reported = replace(later, basis="reported")
    assert found(stale_position, TEXT, ARDAVIA, CITED, reported) == []


class TestUnconfirmed:
    def test_is_told_after_the_days_that_the_unit_allows(self, found) -> None:
        assert found(unconfirmed, TEXT, ARDAVIA, CITED) == []
        (finding,) = found(unconfirmed, TEXT, ARDAVIA, CITED, unconfirmed_days=60)
        assert str(finding.message) == (
            "Last heard or confirmed: 1 March 2031, more than 60 days ago."
        )

    def test_says_where_the_day_is_not_known(self, found) -> None:
        position = replace(CITED, asserted_on=Date("2030"))
        (finding,) = found(unconfirmed, TEXT, ARDAVIA, position)
        assert str(finding.message) == (
            "Last heard or confirmed: 2030, probably more than 180 days ago: its month or day is"
            " not known."
        )

    @pytest.mark.parametrize(
        "changed",
        [
            {"last_confirmed_on": Date("2031-05-01")},
            {"asserted_on": None},
            {"status": "withdrawn"},
            {"status": "past"},
            {"asserted_on": Date("2031-03-21")},
        ],
    )
    def test_is_not_told_of_others(self, found, changed) -> None:
        position = replace(CITED, **changed)
        assert found(unconfirmed, TEXT, ARDAVIA, position, unconfirmed_days=60) == []

    def test_is_not_told_of_one_that_was_superseded(self, found) -> None:
        newer = following("shifted")
        assert found(unconfirmed, TEXT, ARDAVIA, CITED, newer, unconfirmed_days=60) == []
