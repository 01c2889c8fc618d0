"""Which letters of a line are words to be spelt, and the one that ends at the cursor."""

import pytest

from briefing.text.spelled_words import spelled_words, word_ending_at


def words(line: str, right=()) -> list[str]:
    return [word for _, _, word in spelled_words(line, right)]


def test_words_known_to_be_right_are_left_out_and_the_others_keep_their_places():
    assert words("the lock isn’t shut") == ["the", "lock", "isn’t", "shut"]
    assert spelled_words("the lock isn’t shut", {"the", "isn’t"}) == [
        (4, 8, "lock"),
        (15, 19, "shut"),
    ]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("the lock|", "lock"),
        ("the lo|ck", ""),
        ("the lock |", ""),
        ("it isn’t|", "isn’t"),
        ("it isn|’t", ""),
        ("the lock|.", "lock"),
        ("42|", ""),
        ("“été|”", "été"),
        ("|", ""),
        (f"{'a' * 90}|", "a" * 90),
    ],
)
def test_the_word_that_ends_at_the_cursor_is_whole(line, word):
    at = line.index("|")
    assert word_ending_at(line.replace("|", ""), at) == word
