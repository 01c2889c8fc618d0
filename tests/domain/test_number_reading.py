"""Numbers are read from a report's words with their qualifier, or not at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.figures import Figure, Measure
from briefing.domain.number_reading import NumberRead, read_number
from briefing.domain.wording import figure_words


@pytest.mark.parametrize(
    ("text", "qualifier", "value"),
    [
        ("at least 242 Palestinians", "at_least", "242"),
        ("At least 242", "at_least", "242"),
        ("242 or more", "at_least", "242"),
        ("240+", "at_least", "240"),
        ("no fewer than 12", "at_least", "12"),
        ("nearly 2,000", "nearly", "2000"),
        ("almost two thousand", "nearly", "2000"),
        ("just under 300", "nearly", "300"),
        ("some 240", "about", "240"),
        ("an estimated 1.2 million people", "about", "1200000"),
        ("c. 240", "about", "240"),
        ("more than 1,000", "more_than", "1000"),
        ("over 50", "more_than", "50"),
        ("fewer than ten", "fewer_than", "10"),
        ("up to 50", "at_most", "50"),
        ("no more than 50", "at_most", "50"),
        ("two", "exact", "2"),
        ("fifteen", "exact", "15"),
        ("Twenty-three fighters", "exact", "23"),
        ("all 20 living hostages", "exact", "20"),
        ("remains of 24 captives", "exact", "24"),
        ("one hundred and five", "exact", "105"),
        ("two hundred and fifty thousand", "exact", "250000"),
        ("two million three hundred thousand and five", "exact", "2300005"),
        ("a dozen", "exact", "12"),
        ("half a million", "exact", "500000"),
        ("1.25 million", "exact", "1250000"),
        ("2.4bn", "exact", "2400000000"),
        ("$2.4 billion", "exact", "2400000000"),
        ("at least USD 300", "at_least", "300"),
        ("38 %", "exact", "38"),
        ("38%", "exact", "38"),
        ("2 000 people", "exact", "2000"),
        ("2\u00a0000 people", "exact", "2000"),
        ("−3", "exact", "-3"),
        ("315 bodies, 15 of them on Monday", "exact", "315"),
        ("242 and 315", "exact", "242"),
        ("Since October 10, 242 were killed", "exact", "242"),
        ("since 10 October 2025 at least 242", "at_least", "242"),
        ("15 members killed since early November", "exact", "15"),
    ],
)
def test_a_number_is_read_with_its_qualifier(text: str, qualifier: str, value: str):
    read = read_number(text)
    assert read == NumberRead(qualifier, Decimal(value))
    assert str(read.value) == value


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 20 and 30", 20, 30),
        ("20–30 trucks", 20, 30),
        ("20-30", 20, 30),
        ("three to five", 3, 5),
        ("ranging from 20 to 30", 20, 30),
        ("20 to 30 million", 20_000_000, 30_000_000),
        ("between $1.5 and $2 billion", 1_500_000_000, 2_000_000_000),
        ("between 900 thousand and 1 million", 900_000, 1_000_000),
        ("900 to 1 million", 900, 1_000_000),
    ],
)
def test_a_range_has_two_ends_and_no_value(text: str, low: int, high: int):
    assert read_number(text) == NumberRead("range", None, Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dozens of people",
        "hundreds",
        "someone",
        "since October 10",
        "killed since 10 October 2025",
        "missing since 2014",
        "2025-11-10",
        "10/11/2025",
        "16:00",
        "a 15-year-old",
        "the two-state solution",
        "the 15th",
        "1.2m",
        "2,5",
        "from 240 to 242",
        "30 to 20",
        "9" * 40,
    ],
)
def test_what_is_no_number_or_could_be_misread_is_not_read(text: str):
    assert read_number(text) is None


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_look_at(text: str):
    read = read_number(text)
    assert read is None or (read.value is None) == (read.qualifier == "range")


counts = st.decimals(0, 10**15, places=0) | st.decimals(0, 10**9, places=2)
qualifiers = st.sampled_from(
    ["exact", "at_least", "at_most", "about", "nearly", "more_than", "fewer_than"]
)


@given(counts, qualifiers, st.sampled_from(["", "people", "USD", "$", "%", "tonnes of flour"]))
def test_a_figure_in_words_is_read_back_as_it_was(value: Decimal, qualifier, unit: str):
    measure = Measure(label="counted", unit=unit)
    figure = Figure(measure_id=measure.id, value=value, qualifier=qualifier)
    assert read_number(figure_words(figure, measure)) == NumberRead(qualifier, value)


@given(st.lists(counts, min_size=2, max_size=2, unique=True).map(sorted))
def test_a_range_in_words_is_read_back_as_it_was(ends: list[Decimal]):
    measure = Measure(label="counted", unit="people")
    figure = Figure(measure_id=measure.id, low=ends[0], high=ends[1], qualifier="range")
    assert read_number(figure_words(figure, measure)) == NumberRead("range", None, *ends)
