"""An answer replies to its finding after edits elsewhere, in its own edition only."""

from dataclasses import replace

import pytest

from briefing.domain.briefings import Answer
from briefing.domain.checks.answers import answer_for_place, answer_to
from briefing.domain.checks.finding import Finding
from briefing.domain.messages import message
from briefing.domain.records import new_id

BRIEFING = new_id()
STALE = Finding(
    rule="stale_figure",
    message=message("A newer figure."),
    text="draft",
    start=40,
    end=60,
    words="at least 20",
    kind="figure",
    record_id=new_id(),
    newer_id=new_id(),
)
UNSOURCED = replace(
    STALE, rule="unsourced", words="They left  at dawn.", kind="", record_id="", newer_id=""
)
VERB = replace(STALE, rule="unattributed", words="He said it.", newer_id="")


def reply(finding: Finding) -> Answer:
    return answer_for_place(
        finding,
        BRIEFING,
        2,
        reason="kept as history",
        author="Noor",
        answered_at="2031-05-20T10:00:00Z",
    )


@pytest.mark.parametrize("finding", [STALE, UNSOURCED, VERB], ids=lambda each: each.rule)
def test_it_replies_wherever_the_place_has_moved(finding) -> None:
    given = reply(finding)
    moved = replace(finding, text="bottom_line", start=3, end=9, message=message("Other words."))
    assert answer_to(moved, [given], 2) == given


def test_of_a_record_the_words_around_it_do_not_count() -> None:
    assert answer_to(replace(STALE, words="20"), [reply(STALE)], 2) is not None


@pytest.mark.parametrize("finding", [UNSOURCED, VERB], ids=lambda each: each.rule)
def test_what_is_about_the_words_is_asked_again_when_they_change(finding) -> None:
    assert answer_to(replace(finding, words="They stayed."), [reply(finding)], 2) is None


@pytest.mark.parametrize(
    "other",
    [
        replace(STALE, rule="unsourced_record"),
        replace(STALE, record_id=new_id()),
        replace(STALE, newer_id=new_id()),
        replace(STALE, newer_id=""),
        UNSOURCED,
    ],
)
def test_it_replies_to_nothing_else(other) -> None:
    assert answer_to(other, [reply(STALE)], 2) is None


def test_it_counts_in_its_own_edition_and_outside_the_trash() -> None:
    given = reply(STALE)
    assert answer_to(STALE, [given], 3) is None
    assert answer_to(STALE, [replace(given, trashed_at="2031-05-20T11:00:00Z")], 2) is None


def test_an_answer_for_the_rule_replies_to_all_it_finds_but_a_place_has_its_own() -> None:
    whole = Answer(briefing_id=BRIEFING, rule="stale_figure", reason="all old", edition_number=2)
    own = reply(STALE)
    assert answer_to(STALE, [whole, own], 2) == own
    assert answer_to(replace(STALE, record_id=new_id()), [whole, own], 2) == whole
    assert answer_to(UNSOURCED, [whole], 2) is None
