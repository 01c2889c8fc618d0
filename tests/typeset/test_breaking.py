"""Words into lines."""

import pytest

from briefing.typeset.breaking import (
    Line,
    broken_lines,
    fitted_words,
    natural_widths,
    shortened,
)
from briefing.typeset.context import Context
from briefing.typeset.elements import Run, TextStyle
from briefing.typeset.ink import Word
from briefing.typeset.words import words_of


@pytest.fixture
def words(context: Context):
    return lambda text: words_of([Run(text, TextStyle("sans", 10.0))], "auto", context).words


def _text(line: Line) -> str:
    text = ""
    for place, word in enumerate(line.words):
        text += " " * bool(place and word.space)
        text += "".join(part.shape.text for part in word.parts)
    return text


def test_lines_take_as_many_words_as_fit(words) -> None:
    found = words("one two three a b")
    width = natural_widths(words("one two"))[1]
    lines = broken_lines(found, width, width)

    assert [_text(line) for line in lines] == ["one two", "three a", "b"]
    assert all(line.width <= width for line in lines)
    assert [line.last for line in lines] == [False, False, True]


def test_the_first_line_may_be_narrower(words) -> None:
    width = natural_widths(words("one two"))[1]

    assert _text(broken_lines(words("one two three"), width, width - 1)[0]) == "one"


def test_a_forced_end_makes_a_line_the_last_of_its_kind(words) -> None:
    lines = broken_lines(words("one\ntwo"), 500.0, 500.0)

    assert [(_text(line), line.last) for line in lines] == [("one", True), ("two", True)]


def test_natural_widths_are_the_widest_word_and_the_widest_line(words) -> None:
    widest, longest = natural_widths(words("a longest b\nc"))

    assert widest == pytest.approx(words("longest")[0].width)
    assert longest == pytest.approx(natural_widths(words("a longest b"))[1])


def test_a_word_wider_than_the_line_is_cut_and_named(words, context: Context) -> None:
    fitted = fitted_words(words("so Donaudampfschiffahrt"), 40.0, context.notices, "k")
    texts = ["".join(part.shape.text for part in word.parts) for word in fitted]

    assert "".join(texts) == "soDonaudampfschiffahrt"
    assert len(texts) > 3
    assert all(word.width <= 40.0 for word in fitted)
    assert fitted[1].space is not None
    assert fitted[2].space is None
    assert [(n.kind, n.detail, n.key) for n in context.notices.all()] == [
        ("broken word", "Donaudampfschiffahrt", "k")
    ]


def test_letters_are_never_parted_from_their_marks(words, context: Context) -> None:
    fitted = fitted_words(words("x\u0323\u0301" * 20), 12.0, context.notices, None)
    texts = ["".join(part.shape.text for part in word.parts) for word in fitted]

    assert {text[0] for text in texts} == {"x"}


def test_a_line_too_narrow_for_any_letter_still_ends(words, context: Context) -> None:
    assert len(fitted_words(words("abc"), 1.0, context.notices, None)) == 3


def test_a_shortened_line_ends_with_an_ellipsis_inside_its_room(words) -> None:
    line = broken_lines(words("one two three"), 500.0, 500.0)[0]
    room = natural_widths(words("one two…"))[1]

    assert _text(shortened(line, room)) == "one two…"
    assert shortened(line, 20.0).width <= 20.0
    assert _text(shortened(line, 500.0)) == "one two three…"


def test_a_shortened_line_leaves_the_words_as_they_were(words) -> None:
    found: list[Word] = words("one two")
    shortened(broken_lines(found, 500.0, 500.0)[0], 500.0)

    assert "".join(part.shape.text for part in found[-1].parts) == "two"
