"""Where sentences of English, Arabic and Chinese texts begin and end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text.sentences import sentences


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Smith met Dr. J. P. Jones and George W. Brown.", "They left."],
        ["Gen. Ali and Lt. Col. Omar of the U.N. Secretary-General's staff came.", "Both spoke."],
        ["It was decided in the U.S. capital.", "Others disagreed."],
        ["They met at 5 p.m. in the U.S.", "The talks failed."],
        ["About 3.5 million left, i.e. a third.", "See No. 5 and Fig. 2."],
        ["No.", "We will not."],
        ["He waited… and left.", "Later...", "He came back…"],
        ["He waited . . . and left."],
        ["“We want peace.”", "She left."],
        ["“Stop!” he said.", "“Why?”", "Nobody knew."],
        ["They agreed (he said so.)", "(Others did not.)", "[End.]"],
        ["The group, e.g. its leader, refused.", "Smith et al. disagree."],
        ["1. The first point.", "2. The second."],
        ["Plan B.", "The end."],
        ["It cost $4.20.", "25 people paid."],
        ["Acme Inc. bought it.", "The price, it was said, etc. is unknown."],
        ["هل هذا صحيح؟", "نعم.", "انتهى"],
        ["我们走。", "他来了！", "「好。」", "完"],
        ["See www.example.org/a.b for more.", "Done"],
    ],
    ids=lambda expected: expected[0][:24],
)
def test_sentences_end_where_a_reader_ends_them(expected):
    text = "".join(expected) if expected[0].endswith("。") else " ".join(expected)

    assert [span.of(text) for span in sentences(text)] == expected


def test_the_end_of_a_paragraph_ends_a_sentence():
    text = "A heading without a stop\n\nThe text goes\non here\u2029and here"

    assert [span.of(text) for span in sentences(text)] == [
        "A heading without a stop",
        "The text goes\non here",
        "and here",
    ]


def test_a_text_without_words_has_no_sentences():
    assert sentences(" \n\n\t ") == ()


@settings(max_examples=200)
@given(st.text(st.sampled_from("aB1 .!?…\"')(\n\u2029。؟”Mr") | st.characters(), max_size=80))
def test_every_character_but_white_space_lies_in_one_sentence(text):
    spans = sentences(text)
    covered = [offset for span in spans for offset in range(*span)]

    assert len(covered) == len(set(covered))
    assert spans == tuple(sorted(spans))
    assert {offset for offset, character in enumerate(text) if not character.isspace()} <= set(
        covered
    )
    for span in spans:
        assert span.of(text) == span.of(text).strip() != ""
