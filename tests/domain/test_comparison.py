"""A difference is shown only where it means something; else the reason stands in its place."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.comparison import Difference, NotComparable, difference, difference_words
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure

KILLED = Measure(label="killed", counting="cumulative", period_start=Date("2025-10-10"))
OLDER = Figure(
    measure_id=KILLED.id, value=Decimal(230), qualifier="at_least", claimant_id="ministry"
)
NEWER = replace(OLDER, id="newer", value=Decimal(242))
MONTHLY = replace(KILLED, counting="per_period", period_start=None)
OCTOBER = replace(OLDER, period=Date("2025-10"))
NOVEMBER = replace(NEWER, period=Date("2025-11"))


def test_cumulative_figures_from_the_same_start_differ_by_a_signed_number():
    found = difference(OLDER, NEWER, KILLED)
    assert found == Difference(Decimal(12))
    assert difference_words(found) == "+12"
    back = difference(NEWER, OLDER, KILLED)
    assert isinstance(back, Difference)
    assert difference_words(back) == "−12"
    none = difference(OLDER, OLDER, KILLED)
    assert isinstance(none, Difference)
    assert difference_words(none) == "0"


def test_a_difference_is_never_rounded():
    small = replace(OLDER, value=Decimal("0.1"))
    large = replace(OLDER, value=Decimal("1" + "0" * 40))
    assert difference(small, large, KILLED) == Difference(Decimal("9" * 40 + ".9"))


def test_figures_per_period_show_both_periods():
    found = difference(OCTOBER, NOVEMBER, MONTHLY)
    assert found == Difference(Decimal(12), Date("2025-10"), Date("2025-11"))
    assert difference_words(found) == "+12 (November 2025 against October 2025)"


def test_a_measure_without_counting_is_per_period_when_the_figures_have_periods():
    unsaid = replace(MONTHLY, counting=None)
    assert isinstance(difference(OCTOBER, NOVEMBER, unsaid), Difference)


def test_a_cumulative_figure_may_name_its_own_start():
    older = replace(OLDER, period=Date("2025-10-10/2025-11-03"))
    newer = replace(NEWER, period=Date("2025-10-10/2025-11-10"))
    assert difference(older, newer, KILLED) == Difference(Decimal(12))
    assert difference(older, NEWER, KILLED) == Difference(Decimal(12))


@pytest.mark.parametrize(
    ("older", "newer", "measure", "reason"),
    [
        (
            OLDER,
            replace(NEWER, measure_id="other"),
            KILLED,
            "the two figures count different things.",
        ),
        (
            OLDER,
            NEWER,
            replace(KILLED, id="another measure"),
            "the two figures count different things.",
        ),
        (
            replace(OLDER, claimant_id=None),
            NEWER,
            KILLED,
            "it is not stated whose figures these are.",
        ),
        (
            replace(OLDER, claimant_id=None),
            replace(NEWER, claimant_id=None),
            KILLED,
            "it is not stated whose figures these are.",
        ),
        (
            replace(OLDER, claimant_id="army"),
            NEWER,
            KILLED,
            "the figures are from different claimants.",
        ),
        (
            replace(OLDER, qualifier="exact"),
            NEWER,
            KILLED,
            "one figure is qualified otherwise than the other.",
        ),
        (
            replace(OLDER, qualifier="range", value=None, low=Decimal(1), high=Decimal(2)),
            replace(NEWER, qualifier="range", value=None, low=Decimal(1), high=Decimal(3)),
            KILLED,
            "a range has no single value.",
        ),
        (
            OLDER,
            NEWER,
            replace(KILLED, period_start=None),
            "it is not stated from when on the figures are counted.",
        ),
        (
            replace(OLDER, period=Date("2025-10-07/..")),
            NEWER,
            KILLED,
            "the figures are counted from different days on.",
        ),
        (
            replace(OLDER, period=Date("../2025-11-03")),
            NEWER,
            KILLED,
            "it is not stated from when on the figures are counted.",
        ),
        (OLDER, NOVEMBER, MONTHLY, "it is not stated for which periods the figures are."),
        (
            replace(OLDER, period=Date("2025-10-27/2025-11-02")),
            replace(NEWER, period=Date("2025-11-03/2025-11-10")),
            MONTHLY,
            "the figures are for periods of different length.",
        ),
        (
            OLDER,
            NOVEMBER,
            replace(KILLED, counting=None),
            "the figures are counted in different ways.",
        ),
        (
            OLDER,
            NEWER,
            replace(KILLED, counting="stock"),
            "numbers at two points in time hide who came and who went.",
        ),
        (OLDER, NEWER, replace(KILLED, counting="one_off"), "each figure is a single count."),
    ],
)
def test_where_no_difference_is_shown_the_reason_is_given(older, newer, measure, reason: str):
    found = difference(older, newer, measure)
    assert isinstance(found, NotComparable)
    assert str(found.reason) == f"No difference: {reason}"
