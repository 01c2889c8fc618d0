"""Excerpts stay with their passage when a source is corrected, or the analyst is asked."""

import random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefing.text.anchoring import (
    Anchor,
    Ask,
    Found,
    Lost,
    NoPassage,
    anchor,
    re_anchor,
)

REPORT = (
    "The ministry of Northland said on Monday that at least 242 people had been killed since the"
    " truce. “We want the truce to hold,” its spokesperson said. Southland's army said that two"
    " fighters had been killed near the line. Neither number could be checked."
)
WORDS = st.text(st.sampled_from("abcde é🙂\n"), min_size=1, max_size=12)


def passage(text, words):
    start = text.index(words)
    return anchor(text, start, start + len(words))


def test_an_anchor_keeps_the_words_and_thirty_two_characters_around():
    found = passage(REPORT, "at least 242")

    assert found == Anchor(
        46, 58, "at least 242", "of Northland said on Monday that"[1:] + " ", REPORT[58:90]
    )
    assert len(found.prefix) == len(found.suffix) == 32


def test_at_the_ends_of_a_text_there_is_less_around():
    assert anchor("🙂 said", 0, 1) == Anchor(0, 1, "🙂", "", " said")
    assert anchor("🙂 said", 2, 6) == Anchor(2, 6, "said", "🙂 ", "")


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2), (0, 8)])
def test_a_passage_outside_the_text_is_refused_in_words(start, end):
    with pytest.raises(NoPassage, match=f"no passage from {start} to {end} in a text of 7 char"):
        anchor("Nothing", start, end)


def test_a_passage_in_its_place_is_found_by_position():
    old = passage(REPORT, "two fighters")
    corrected = REPORT.replace("242", "245")

    assert re_anchor(old, corrected) == Found(passage(corrected, "two fighters"), "position")


def test_a_passage_that_moved_is_found_by_its_words():
    old = passage(REPORT, "two fighters")
    corrected = REPORT.replace("on Monday ", "")

    assert re_anchor(old, corrected) == Found(passage(corrected, "two fighters"), "exact")


def test_of_several_equal_passages_the_words_around_choose():
    old = passage(REPORT, "killed near")
    old = anchor(REPORT, old.start, old.start + len("killed"))
    corrected = "Correction: fewer killed. " + REPORT

    found = re_anchor(old, corrected)

    assert found == Found(anchor(corrected, old.start + 26, old.end + 26), "context")


def test_words_before_or_after_alone_choose_too():
    text = "Ann said no to the plan. Bob said no to the vote."
    old = anchor(text, 34, 36)

    found = re_anchor(old, "Later: Ann said no to the plan. Bob perhaps said no to the vote.")

    assert isinstance(found, Found)
    assert (found.anchor.start, found.how) == (49, "context")


def test_equal_passages_with_equal_surroundings_are_put_to_the_analyst():
    old = anchor("a no", 2, 4)

    asked = re_anchor(old, "So no and no and no")

    assert isinstance(asked, Ask)
    assert [candidate.anchor.start for candidate in asked.candidates] == [3, 10, 17]


def test_a_corrected_number_is_put_to_the_analyst():
    old = passage(REPORT, "at least 242")
    corrected = REPORT.replace("at least 242", "at least 245").replace("The ", "The health ", 1)

    asked = re_anchor(old, corrected)

    assert isinstance(asked, Ask)
    assert asked.candidates[0].anchor == passage(corrected, "at least 245")
    assert 0.8 < asked.candidates[0].similarity < 1


def test_a_corrected_number_is_not_mistaken_for_the_same_number_elsewhere():
    old = passage(REPORT, "242")
    corrected = REPORT.replace("242", "245") + " An earlier version said 242."

    asked = re_anchor(old, corrected)

    assert isinstance(asked, Ask)
    assert [candidate.anchor.exact for candidate in asked.candidates] == ["245", "242"]


def test_a_quotation_set_in_other_marks_and_words_is_put_to_the_analyst():
    old = passage(REPORT, "“We want the truce to hold,”")
    corrected = "Corrected. " + REPORT.replace("“We want the truce", "“We all want this truce")

    asked = re_anchor(old, corrected)

    assert isinstance(asked, Ask)
    assert asked.candidates[0].anchor.exact == "“We all want this truce to hold,”"


def test_a_passage_that_was_taken_out_is_lost():
    old = passage(REPORT, "Southland's army said that two fighters had been killed near the line.")

    assert re_anchor(old, "Northland's parliament met. It voted on the budget.") == Lost()


def test_a_changed_passage_is_found_in_a_long_text():
    chance = random.Random(7)
    names = ["".join(chance.choices("abcdefghij", k=6)) for _ in range(3000)]
    words = chance.choices(names, k=40_000)
    text = " ".join(words)
    old = anchor(text, 140_000, 140_600)
    corrected = "New. " + text[:140_300] + "changed" + text[140_310:]

    asked = re_anchor(old, corrected)

    assert isinstance(asked, Ask)
    best = asked.candidates[0]
    assert abs(best.anchor.start - 140_005) < 8
    assert best.similarity > 0.95


@settings(max_examples=150)
@given(WORDS, WORDS, WORDS, WORDS)
def test_text_put_in_before_moves_the_passage_by_its_length(before, exact, after, put_in):
    text = before + exact + after
    corrected = put_in + text
    assume(corrected.find(exact) == corrected.rfind(exact))

    found = re_anchor(anchor(text, len(before), len(before + exact)), corrected)

    assert isinstance(found, Found)
    assert found.anchor.start == len(put_in + before)
    assert found.anchor.exact == exact


@settings(max_examples=150)
@given(WORDS, WORDS, WORDS, st.text(st.sampled_from("abcde é🙂\n"), max_size=60))
def test_without_its_words_a_passage_is_never_found(before, exact, after, corrected):
    assume(exact not in corrected)

    result = re_anchor(anchor(before + exact + after, len(before), len(before + exact)), corrected)

    assert isinstance(result, Ask | Lost)
    if isinstance(result, Ask):
        for candidate in result.candidates:
            found = candidate.anchor
            assert corrected[found.start : found.end] == found.exact
