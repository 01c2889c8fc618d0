"""Dates sort as time runs, and comparisons say "unknown" rather than guess."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.date_order import (
    before,
    earliest,
    latest,
    length_in_days,
    overlaps,
    same_length,
    sort_key,
)
from briefing.domain.dates import Date, parse

days = st.dates().map(lambda day: Date(day.isoformat()))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025-11-10", "1000002025-11-10T00:00:00", "1000002025-11-10T23:59:59"),
        ("2025-11", "1000002025-11-01T00:00:00", "1000002025-11-30T23:59:59"),
        ("2024-02", "1000002024-02-01T00:00:00", "1000002024-02-29T23:59:59"),
        ("2025", "1000002025-01-01T00:00:00", "1000002025-12-31T23:59:59"),
        ("202X", "1000002020-01-01T00:00:00", "1000002029-12-31T23:59:59"),
        ("20XX", "1000002000-01-01T00:00:00", "1000002099-12-31T23:59:59"),
        ("2025-XX", "1000002025-01-01T00:00:00", "1000002025-12-31T23:59:59"),
        ("2025-11-XX", "1000002025-11-01T00:00:00", "1000002025-11-30T23:59:59"),
        ("2025-21", "1000002025-03-01T00:00:00", "1000002025-05-31T23:59:59"),
        ("2025-24", "1000002025-12-01T00:00:00", "1000002026-02-28T23:59:59"),
        ("2025-11-10T16:00:00Z", "1000002025-11-10T16:00:00", "1000002025-11-10T16:00:00"),
        ("2025-11-10T01:00:00+02:00", "1000002025-11-09T23:00:00", "1000002025-11-09T23:00:00"),
        ("2025-10-10/2025-11", "1000002025-10-10T00:00:00", "1000002025-11-30T23:59:59"),
        ("2025-10-10/..", "1000002025-10-10T00:00:00", "2000000000-12-31T23:59:59"),
        ("/2025-11-09", "0000000000-01-01T00:00:00", "1000002025-11-09T23:59:59"),
        ("-0044-03-15", "0999999956-03-15T00:00:00", "0999999956-03-15T23:59:59"),
        ("Y17000", "1000017000-01-01T00:00:00", "1000017000-12-31T23:59:59"),
        ("Y-999999999", "0000000001-01-01T00:00:00", "0000000001-12-31T23:59:59"),
    ],
)
def test_the_ends_of_a_date_are_texts_of_one_form(text: str, first: str, last: str):
    assert earliest(parse(text)) == first
    assert latest(parse(text)) == last


def test_dates_sort_coarse_before_fine_and_an_open_beginning_by_its_end():
    in_order = [
        "Y-17000",
        "-0044-03-15",
        "0000",
        "1999-12-31",
        "20XX",
        "2024",
        "2025-01-01/2025-12-31",
        "2025",
        "2025-01",
        "2025-01-01",
        "2025-01-01T00:00:00Z",
        "../2025-03-01",
        "2025-04-01",
        "2025-10-10/..",
        "2025-10-10",
        "Y17000",
    ]
    assert sorted(in_order, key=lambda text: sort_key(parse(text))) == in_order


def test_a_date_of_which_nothing_is_known_sorts_before_all():
    assert sort_key(Date("", "unknown", "recently")) == ""


@given(st.dates(), st.dates())
def test_text_order_is_the_order_of_days(one: date, other: date):
    a, b = Date(one.isoformat()), Date(other.isoformat())
    assert (sort_key(a) < sort_key(b)) == (one < other)
    assert (latest(a) < earliest(b)) == (one < other)
    assert (before(a, b) == "yes") == (one < other)


@given(st.integers(-999_999_999, 999_999_999), st.integers(-999_999_999, 999_999_999))
def test_text_order_is_the_order_of_years(one: int, other: int):
    assert (sort_key(_year(one)) < sort_key(_year(other))) == (one < other)


def _year(year: int) -> Date:
    if abs(year) > 9999:
        return Date(f"Y{year}")
    return Date(f"-{-year:04d}" if year < 0 else f"{year:04d}")


@given(st.datetimes(), st.datetimes(), st.integers(-23, 23), st.integers(-23, 23))
def test_moments_of_different_zones_sort_by_what_happened_first(one, other, zone_one, zone_other):
    texts = [
        f"{moment.replace(microsecond=0).isoformat()}{zone:+03d}:00"
        for moment, zone in ((one, zone_one), (other, zone_other))
    ]
    seconds = [
        (moment.replace(microsecond=0) - moment.min).total_seconds() - zone * 3600
        for moment, zone in ((one, zone_one), (other, zone_other))
    ]
    keys = [sort_key(parse(text)) for text in texts]
    assert (keys[0] < keys[1]) == (seconds[0] < seconds[1])


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("2025-11-09", "2025-11-10", "yes"),
        ("2025-11-10", "2025-11-09", "no"),
        ("2025-11-10", "2025-11-10", "no"),
        ("2025-11", "2025-11-10", "unknown"),
        ("2025-11", "2025-11", "unknown"),
        ("2025-10", "2025-11-01", "yes"),
        ("2025-XX", "2025-11-10", "unknown"),
        ("2025-11-10", "2025-11-10T16:00:00Z", "unknown"),
        ("2025-11-10T15:00:00+02:00", "2025-11-10T14:00:00Z", "yes"),
        ("2025-11-10T16:00:00+02:00", "2025-11-10T14:00:00Z", "no"),
        ("2025-11-10T01:00:00+02:00", "2025-11-10", "unknown"),
        ("2025-10-10/2025-11-09", "2025-11-10", "yes"),
        ("2025-10-10/2025-11-09", "2025-11-09", "no"),
        ("2025-10-10/..", "2025-11-09", "no"),
        ("2025-10-10/", "2025-11-09", "unknown"),
        ("../2025-11-09", "2025-11-10/..", "yes"),
        ("2025-11-09", "/2025-11-30", "unknown"),
    ],
)
def test_before_says_unknown_where_it_is_not_known(a: str, b: str, answer: str):
    assert before(parse(a), parse(b)) == answer


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("2025-11", "2025-11-10", "yes"),
        ("2025-10", "2025-11", "no"),
        ("2025-10-10/2025-11-09", "2025-11-09/2025-11-30", "yes"),
        ("2025-10-10/2025-11-09", "2025-11-10/..", "no"),
        ("2025-10-10/..", "2030", "yes"),
        ("2025-10-10/", "2025-10-10", "yes"),
        ("2025-10-10/", "2025-12", "unknown"),
        ("/2025-10-10", "2025-09", "unknown"),
        ("2025-11-XX", "2025-11-10", "unknown"),
        ("2025-11-XX", "2025-11", "yes"),
        ("2025-11-XX", "2025-12", "no"),
        ("2025-11-10T23:30:00-05:00", "2025-11-10", "yes"),
        ("2025-11-10T23:30:00-05:00", "2025-11-11T04:30:00Z", "yes"),
    ],
)
def test_overlap_says_unknown_where_an_unknown_end_decides(a: str, b: str, answer: str):
    assert overlaps(parse(a), parse(b)) == answer
    assert overlaps(parse(b), parse(a)) == answer


def test_nothing_is_known_of_an_undated_date():
    undated = Date("", "unknown", "recently")
    assert before(undated, parse("2025")) == "unknown"
    assert overlaps(undated, parse("2025")) == "unknown"
    assert length_in_days(undated) is None


@given(days, days)
def test_of_two_days_one_is_before_the_other_or_they_are_one(a: Date, b: Date):
    assert [before(a, b), before(b, a), overlaps(a, b)].count("yes") == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2025-11-10", 1),
        ("2025-10-10/2025-11-09", 31),
        ("2024-02", 29),
        ("2025", 365),
        ("2025-10/2025-11", 61),
        ("2025-10-10/..", None),
        ("/2025-10-10", None),
        ("2025-11-XX", None),
        ("2025-11-10T16:00:00Z", 1),
    ],
)
def test_length_counts_both_end_days(text: str, number: int | None):
    assert length_in_days(parse(text)) == number


@pytest.mark.parametrize(
    ("a", "b", "equal"),
    [
        ("2025-10", "2025-11", True),
        ("2025-10-01/2025-10-31", "2025-11-01/2025-11-30", True),
        ("2025-10-01/2025-10-31", "2025-11", True),
        ("2025-01/2025-03", "2025-10/2025-12", True),
        ("2024", "2025", True),
        ("2025-11-03/2025-11-09", "2025-11-10/2025-11-16", True),
        ("2025-11-03/2025-11-09", "2025-11-10/2025-11-15", False),
        ("2025-10-10/2025-11-09", "2025-11-10/2025-12-09", False),
        ("2025-10", "2025-10/2025-11", False),
        ("2025-10-10/..", "2025-10-10/..", False),
    ],
)
def test_periods_are_equally_long_in_months_or_in_days(a: str, b: str, equal: bool):
    assert same_length(parse(a), parse(b)) is equal
