"""Dates are printed as a person would write them, and never as more than is known."""

from dataclasses import replace

import pytest

from briefing.domain.date_words import ENGLISH, reading, written
from briefing.domain.dates import Date, parse


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025-11-10", "10 November 2025"),
        ("2025-11", "November 2025"),
        ("2025", "2025"),
        ("2025-11~", "about November 2025"),
        ("2025-11-10?", "possibly 10 November 2025"),
        ("2025%", "possibly about 2025"),
        ("2025-22", "summer 2025"),
        ("202X", "2020s"),
        ("20XX", "a year between 2000 and 2099"),
        ("000X", "a year between 1 BC and 9"),
        ("2025-XX", "a month in 2025"),
        ("2025-11-XX", "a day in November 2025"),
        ("2025-XX-XX", "a day in 2025"),
        ("-0043", "44 BC"),
        ("Y17000", "17000"),
        ("2025-11-10T16:00:00Z", "10 November 2025, 16:00 UTC"),
        ("2025-11-10T16:00:05+02:00", "10 November 2025, 16:00:05 UTC+2"),
        ("2025-11-10T16:00:00-03:30", "10 November 2025, 16:00 UTC−3:30"),
        ("2025-11-10T09:05:00", "10 November 2025, 09:05"),
        ("2025-11-10/2025-11-14", "10–14 November 2025"),
        ("2025-11-10/2025-11-10", "10 November 2025"),
        ("2025-10-10/2025-11-09", "10 October – 9 November 2025"),
        ("2024-12-10/2025-01-09", "10 December 2024 – 9 January 2025"),
        ("2025-10/2025-11", "October–November 2025"),
        ("2024-10/2025-11", "October 2024 – November 2025"),
        ("2024/2025", "2024–2025"),
        ("2025-10~/2025-11", "from about October 2025 to November 2025"),
        ("2025-10/2025-11-09", "from October 2025 to 9 November 2025"),
        ("2025-10-10/..", "since 10 October 2025"),
        ("../2025-10", "until October 2025"),
        ("2025-10-10/", "from 10 October 2025, end not known"),
        ("/2025-11-09", "to 9 November 2025, beginning not known"),
    ],
)
def test_a_stated_date_is_written_at_its_precision(text: str, words: str):
    assert written(parse(text)) == words


def test_an_inferred_date_is_printed_in_the_words_it_was_written_in():
    early = Date("2025-11", "inferred", "early November")
    assert written(early) == "early November"
    assert reading(early) == "November 2025"


def test_an_inferred_date_without_words_says_that_it_is_inferred():
    assert written(Date("2025-11-10", "inferred")) == "10 November 2025 (inferred)"


def test_a_date_of_unknown_basis_is_not_stated():
    assert written(Date("", "unknown", "recently")) == "date not stated"
    assert written(Date("2025", "unknown")) == "date not stated"


def test_another_language_brings_its_own_words():
    german = replace(
        ENGLISH,
        months=("Januar", *ENGLISH.months[1:9], "Oktober", "November", "Dezember"),
        day="{day}. {month} {year}",
        day_of_month="{day}. {month}",
        days_of_one_month="{first}.–{last}. {month} {year}",
        since="seit {date}",
    )
    assert written(parse("2025-10-10/2025-11-09"), german) == "10. Oktober – 9. November 2025"
    assert written(parse("2025-11-10/2025-11-14"), german) == "10.–14. November 2025"
    assert written(parse("2025-01/.."), german) == "seit Januar 2025"
