"""Beside a figure stand its claimant, interval, counting and date, and what is not known."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.attribution import (
    ENGLISH,
    as_of_words,
    claimant_words,
    counting_of,
    counting_words,
    reports_words,
    status_words,
)
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure

KILLED = Measure(
    label="Palestinians killed",
    unit="people",
    counting="cumulative",
    period_start=Date("2025-10-10", "inferred", "since October 10"),
)
AT_LEAST_242 = Figure(
    measure_id=KILLED.id,
    value=Decimal(242),
    qualifier="at_least",
    caveat="independent verification is limited",
)
MINISTRY = "Gaza's health ministry"


def test_a_figure_says_whose_it_is_and_what_it_counts():
    assert claimant_words(MINISTRY) == "per Gaza's health ministry"
    assert counting_words(AT_LEAST_242, KILLED) == "since October 10, cumulative"


def test_a_figure_without_a_claimant_says_so():
    assert claimant_words("") == "not attributed in the source"
    assert reports_words("", "20 people") == "20 people (not attributed in the source)"


def test_every_claimant_reports():
    assert reports_words(MINISTRY, "at least 242 people") == (
        "Gaza's health ministry reports at least 242 people"
    )


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        (None, "as of: not stated"),
        (Date("", "unknown", "recently"), "as of: not stated"),
        (Date("2025-11-10"), "as of 10 November 2025"),
        (Date("2025-11-10", "inferred", "Monday"), "as of Monday"),
    ],
)
def test_the_as_of_date_is_said_or_said_to_be_missing(as_of: Date | None, words: str):
    assert as_of_words(as_of) == words


@pytest.mark.parametrize(
    ("counting", "start", "period", "words"),
    [
        ("cumulative", "2025-10-10", None, "since 10 October 2025, cumulative"),
        ("cumulative", "2025-10-10/..", None, "since 10 October 2025, cumulative"),
        ("cumulative", None, None, "cumulative, start not stated"),
        ("cumulative", "2025-10-10", "2025-11/..", "since November 2025, cumulative"),
        ("per_period", None, "2025-11-03/2025-11-09", "3–9 November 2025, in this period only"),
        ("per_period", "2025-10-10", None, "in this period only, period not stated"),
        ("stock", None, None, "number at that time"),
        ("one_off", None, "2025-11-10", "10 November 2025, single count"),
        (None, None, "2025-11", "November 2025, in this period only"),
        (None, None, None, "number at that time"),
    ],
)
def test_interval_and_counting_are_said(counting, start, period, words: str):
    measure = Measure(label="m", counting=counting, period_start=Date(start) if start else None)
    figure = Figure(measure_id=measure.id, period=Date(period) if period else None)
    assert counting_words(figure, measure) == words


def test_a_start_written_without_since_gets_it():
    october = replace(KILLED, period_start=Date("2025-10-10", "inferred", "October 10"))
    assert counting_words(AT_LEAST_242, october) == "since October 10, cumulative"


def test_a_start_that_is_an_interval_says_since_in_any_language():
    german = replace(ENGLISH, dates=replace(ENGLISH.dates, since="seit {date}"))
    ongoing = replace(KILLED, period_start=Date("2025/.."))
    assert counting_words(AT_LEAST_242, ongoing, german) == "seit 2025, cumulative"


def test_counting_is_taken_from_the_measure_first():
    monthly = replace(AT_LEAST_242, period=Date("2025-11"))
    assert counting_of(monthly, KILLED) == "cumulative"
    assert counting_of(monthly, replace(KILLED, counting=None)) == "per_period"
    assert counting_of(AT_LEAST_242, replace(KILLED, counting=None)) == "stock"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("standing", ""),
        ("corrected", "since corrected"),
        ("retracted", "retracted by the claimant"),
        ("disputed", "disputed"),
    ],
)
def test_a_figure_that_does_not_stand_says_so(status, words: str):
    figure = replace(AT_LEAST_242, status=status)
    assert status_words(figure) == words
