"""Lines broken over the whole paragraph, ragged and justified."""

import random

import pytest

from briefing.typeset.breaking import Line, broken_lines, natural_widths
from briefing.typeset.context import Context
from briefing.typeset.elements import Box, Cell, Column, Row, Run, Table, TableStyle, TextStyle
from briefing.typeset.justified import justified_lines
from briefing.typeset.ragged import ragged_lines
from briefing.typeset.words import words_of

PROSE = (
    "The contact group regards the deployment of an international stabilisation force as the"
    " precondition for reconstruction, and its members nevertheless disagree about sequencing,"
    " command arrangements and the mandate under which contingents would operate."
)
SHRINK = 1 / 3


@pytest.fixture
def words(context: Context):
    return lambda text, lang=None: (
        words_of([Run(text, TextStyle("serif", 10.0), lang=lang)], "auto", context).words
    )


def _text(line: Line) -> str:
    text = ""
    for place, word in enumerate(line.words):
        text += " " * bool(place and word.space)
        text += "".join(part.shape.text for part in word.parts)
    return text


def _white(lines: list[Line]) -> float:
    return sum((line.room - line.width) ** 2 for line in lines[:-1])


def _spaces(line: Line) -> float:
    return sum(word.space.width for word in line.words[1:] if word.space)


def _random_prose(seed: int) -> str:
    chance = random.Random(seed)
    letters = "abcdefghijklmnopqrstuvwxyz"
    lengths = [chance.randint(1, 12) for _ in range(chance.randint(20, 120))]
    return " ".join("".join(chance.choices(letters, k=length)) for length in lengths)


@pytest.mark.parametrize("seed", range(12))
def test_ragged_lines_are_as_few_and_more_even(words, seed) -> None:
    found = words(_random_prose(seed))
    lines, simple = (breaking(found, 170.0, 150.0) for breaking in (ragged_lines, broken_lines))

    assert " ".join(map(_text, lines)) == " ".join(map(_text, simple))
    assert len(lines) == len(simple)
    assert _white(lines) <= _white(simple) + 1e-6
    assert all(line.width <= line.room for line in lines)
    assert [line.room for line in lines] == [150.0] + [170.0] * (len(lines) - 1)


def test_ragged_lines_differ_from_the_simple_ones(words) -> None:
    found = words(PROSE)

    assert _white(ragged_lines(found, 170.0, 170.0)) < _white(broken_lines(found, 170.0, 170.0))


def test_ragged_words_are_never_divided(words) -> None:
    assert " ".join(map(_text, ragged_lines(words(PROSE), 100.0, 100.0))) == PROSE


def test_a_last_ragged_line_is_no_single_short_word(words) -> None:
    found = words("aaaa bbbb cccc dddd eeee ffff gggg hh")
    width = natural_widths(words("aaaa bbbb cccc dddd eeee ffff gggg"))[1]

    assert _text(broken_lines(found, width, width)[-1]) == "hh"
    assert _text(ragged_lines(found, width, width)[-1]) == "gggg hh"


@pytest.mark.parametrize("breaking", [ragged_lines, justified_lines])
def test_forced_ends_stay(words, breaking) -> None:
    lines = breaking(words("one two\nthree\n\nfour"), 500.0, 500.0)

    assert [_text(line) for line in lines] == ["one two", "three", "", "four"]
    assert all(line.last for line in lines)


@pytest.mark.parametrize("width", [90.0, 130.0, 170.0, 230.0])
def test_justified_lines_fit_when_their_spaces_shrink(words, width) -> None:
    lines = justified_lines(words(PROSE), width, width - 20.0)

    assert "".join(map(_text, lines)).replace(" ", "").replace("\u00ad", "") == PROSE.replace(
        " ", ""
    )
    for line in lines:
        allowance = 0.0 if line.last else _spaces(line) * SHRINK
        assert line.width - allowance <= line.room + 0.5
    assert lines[-1].last
    assert not any(line.last for line in lines[:-1])


def test_words_are_divided_where_lines_would_be_loose(words) -> None:
    narrow = [_text(line) for line in justified_lines(words(PROSE), 110.0, 110.0)]
    wide = [
        _text(line)
        for line in justified_lines(words("short words fit in a line " * 9), 230.0, 230.0)
    ]

    assert any(line.endswith("\u00ad") for line in narrow)
    assert not any(line.endswith("\u00ad") for line in wide)


def test_words_are_divided_by_their_own_language(words) -> None:
    text = "Verantwortung Wiederaufbau Verhandlung Vereinbarung Zusammenarbeit " * 4
    divided = [_text(line) for line in justified_lines(words(text, "de"), 105.0, 105.0)]
    arabic = [_text(line) for line in justified_lines(words(text, "ar"), 105.0, 105.0)]

    assert any(line.endswith("\u00ad") for line in divided)
    assert not any(line.endswith("\u00ad") for line in arabic)


def test_prose_is_divided_but_not_tables_and_headings(set_pages, paragraph, texts) -> None:
    prose = paragraph(PROSE, align="justify")
    heading = paragraph(PROSE, align="justify", role="H1")
    table = Table((Column(fraction=1.0),), (Row((Cell((prose,)),)),), TableStyle())
    pages = {
        name: " ".join(texts(set_pages(element, width=190.0)))
        for name, element in {
            "prose": prose,
            "box": Box((prose,)),
            "heading": heading,
            "table": table,
        }.items()
    }

    assert {name: PROSE in text for name, text in pages.items()} == {
        "prose": False,
        "box": False,
        "heading": True,
        "table": True,
    }
    assert PROSE in pages["prose"].replace("\u00ad ", "").replace("\u00ad", "")


def test_a_divided_word_reads_with_a_soft_hyphen(set_pages, paragraph, picture, texts) -> None:
    result = set_pages(paragraph(PROSE, align="justify"), width=190.0)

    assert "\u00ad" in texts(result)[0]
    assert "-" not in texts(result)[0]
