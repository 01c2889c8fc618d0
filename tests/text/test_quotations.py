"""What stands between quotation marks."""

import pytest

from briefing.text.quotations import is_quoted, quotations, quotes
from briefing.text.spans import Span


@pytest.mark.parametrize(
    "text",
    ["He said “we wait”.", "He said «we wait».", "Er sagte „we wait“.", 'He said "we wait".'],
)
def test_the_marks_of_many_languages_are_known(text):
    (found,) = quotations(text)

    assert "we wait" in found.of(text)
    assert is_quoted(text, Span(text.index("we wait"), text.index("we wait") + 7))


def test_a_passage_with_words_outside_the_marks_is_not_quoted_but_holds_a_quotation():
    text = "“We wait,” she said."
    whole = Span(0, len(text))

    assert not is_quoted(text, whole)
    assert quotes(text, whole)
    assert not quotes(text, Span(text.index("she"), len(text)))


def test_an_unclosed_mark_quotes_nothing_beyond_its_paragraph():
    text = "“We wait, he said.\n\nThe bridge” is closed."

    assert quotations(text) == ()


def test_hebrew_abbreviations_are_no_quotations():
    text = "הודיע צה״ל כי דו״ח נמסר"

    assert not is_quoted(text, Span(text.index("ל כי"), text.index("ל כי") + 4))


def test_a_hebrew_quotation_may_hold_an_abbreviation():
    text = "הוא אמר: ״צה״ל יישאר״."

    (found,) = quotations(text)

    assert found.of(text) == "״צה״ל יישאר״"
