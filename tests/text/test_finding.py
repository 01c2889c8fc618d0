"""Words are found as one reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.finding import Wanted, found


def hits(text: str, words: str, **how) -> list[str]:
    return [span.of(text) for span in found(text, Wanted(words, **how))]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The lock and THE key", "the", ["The", "THE"]),
        ("Café, cafe\u0301 and cafe", "cafe", ["Café", "cafe\u0301", "cafe"]),
        ("Straße und strasse", "strasse", ["Straße", "strasse"]),
        ("don’t “say” it", 'don\'t "say"', ["don’t “say”"]),
        ("31\u00a0% of 31 %", "31 %", ["31\u00a0%", "31 %"]),
        ("قَالَ المُتَحَدِّث", "قال", ["قَالَ"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("İstanbul ılık", "ılık", ["ılık"]),
        ("ﬁnal final", "fin", ["ﬁn", "fin"]),
        ("anything", "", []),
        ("😀 é 😀 e", "e", ["é", "e"]),
    ],
)
def test_case_accents_and_spaces_do_not_count(text, words, expected):
    assert hits(text, words) == expected


def test_case_and_accents_count_where_it_is_wanted():
    assert hits("The café the cafe", "the", matches_case=True) == ["the"]
    assert hits("The café the cafe", "cafe", matches_case=True) == ["cafe"]


def test_whole_words_are_no_parts_of_others():
    assert list(found("242 of 1242 and 242nd, 242", Wanted("242", is_whole=True))) == [
        (0, 3),
        (23, 26),
    ]
    assert hits("sea, seaside", "sea", is_whole=True) == ["sea"]


@given(st.text(max_size=30), st.data())
def test_every_part_of_a_text_is_found_in_it(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = text[start:end]
    spans = list(found(text, Wanted(part, matches_case=True)))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    if part.isascii() and part:
        assert any(span.of(text) == part for span in spans)
