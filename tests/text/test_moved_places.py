"""Places of a text find themselves again after an edit elsewhere."""

import pytest

from briefing.text.moved_places import MovedPlaces

BEFORE = "One two. Three four. Five."


def found(now, words):
    """The words now at the place of `words` before, and whether they were touched."""
    start = BEFORE.index(words)
    moved = MovedPlaces(BEFORE, now)
    return moved.span(start, start + len(words)).of(now), moved.is_touched(
        start, start + len(words)
    )


@pytest.mark.parametrize(
    ("now", "words", "then", "touched"),
    [
        (BEFORE, "Three four.", "Three four.", False),
        ("More. " + BEFORE, "Three four.", "Three four.", False),
        (BEFORE + " More.", "Three four.", "Three four.", False),
        ("One two. Three, four. Five.", "Three four.", "Three, four.", True),
        ("One two. Three four. Five.!", "Five.", "Five.", False),
        ("One two. So three four. Five.", "Three four.", "So three four.", True),
        ("One two. Five.", "Three four.", "", True),
        ("One Five.", "Five.", "Five.", False),
        ("", "Three four.", "", True),
    ],
)
def test_a_stretch_is_found_again(now, words, then, touched):
    assert found(now, words) == (then, touched)


def test_what_is_put_right_before_or_behind_a_stretch_stays_outside():
    assert found("One two. And Three four. Five.", "Three four.") == ("Three four.", False)
    assert found("One two. Three four. And. Five.", "Three four.") == ("Three four.", False)
