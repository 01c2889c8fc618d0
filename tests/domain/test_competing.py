"""Competing claims stand side by side by name; what does not stand does not compete."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.competing import competing, current_figures
from briefing.domain.date_order import overlaps
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure

KILLED = Measure(label="killed", counting="cumulative", period_start=Date("2025-10-10"))
STOCK_OF_KILLED = replace(KILLED, counting="stock", period_start=None)
STOCK = Measure(label="held", counting="stock")
TIMES = (
    None,
    *map(
        Date,
        (
            "2025",
            "2025-10",
            "2025-10-31",
            "2025-11-01",
            "2025-11-01T23:30:00+02:00",
            "2025-11-02T01:00:00+14:00",
            "2025-11-01T10:00:00",
            "2025-10-30/2025-11-01",
            "2025-11-01/..",
            "2025-XX-XX",
        ),
    ),
)
NAMES = {"b": "beta observatory", "a": "Alpha ministry", "c": "Gamma army"}


def claim(id: str, claimant: str | None, value: int, **fields) -> Figure:
    fields = {key: Date(text) for key, text in fields.items()}
    return Figure(id=id, measure_id=KILLED.id, claimant_id=claimant, value=Decimal(value), **fields)


def groups(figures, measure: Measure = KILLED) -> list[list[str]]:
    return [[figure.id for figure in group] for group in competing(figures, measure, NAMES)]


def test_claims_for_the_same_time_stand_in_alphabetical_order_of_their_claimants():
    figures = [claim("1", "c", 99), claim("2", "b", 300), claim("3", "a", 242)]
    assert groups(figures) == [["3", "2", "1"]]


def test_one_claimant_alone_competes_with_nobody():
    assert groups([claim("1", "a", 230), claim("2", "a", 242)]) == []


def test_a_figure_without_a_claimant_competes_with_nobody():
    assert groups([claim("1", "a", 230), claim("2", None, 242)]) == []


def test_another_measure_is_no_competition():
    other = replace(claim("2", "b", 242), measure_id="other")
    assert groups([claim("1", "a", 230), other]) == []


def test_of_cumulative_figures_only_the_latest_of_each_claimant_counts():
    figures = [
        claim("1", "a", 242, as_of="2025-11-10"),
        claim("2", "a", 230, as_of="2025-11-03"),
        claim("3", "b", 300, as_of="2025-11-05"),
    ]
    assert groups(figures) == [["1", "3"]]


def test_figures_per_period_compete_within_the_period():
    weekly = replace(KILLED, counting="per_period", period_start=None)
    figures = [
        claim("1", "a", 5, period="2025-11-03/2025-11-09"),
        claim("2", "a", 7, period="2025-11-10/2025-11-16"),
        claim("3", "b", 6, period="2025-11-10/2025-11-16"),
        claim("4", "b", 4, period="2025-11-03/2025-11-09"),
        claim("5", "c", 1, period="2025-11-17/2025-11-23"),
    ]
    assert groups(figures, weekly) == [["1", "4"], ["2", "3"]]


def test_a_longer_period_draws_the_shorter_ones_into_its_group_in_order_of_time():
    weekly = replace(KILLED, counting="per_period", period_start=None)
    figures = [
        claim("2", "a", 7, period="2025-11-10/2025-11-16"),
        claim("1", "a", 5, period="2025-11-03/2025-11-09"),
        claim("3", "b", 14, period="2025-11"),
    ]
    assert groups(figures, weekly) == [["1", "2", "3"]]


def test_stocks_compete_on_the_same_day_and_when_no_time_is_known_at_all():
    stock = replace(KILLED, counting="stock", period_start=None)
    same_day = [claim("1", "a", 5, as_of="2025-11-10"), claim("2", "b", 6, as_of="2025-11-10")]
    other_day = [claim("1", "a", 5, as_of="2025-11-10"), claim("2", "b", 6, as_of="2025-11-12")]
    assert groups(same_day, stock) == [["1", "2"]]
    assert groups(other_day, stock) == []
    assert groups([claim("1", "a", 5), claim("2", "b", 6)], stock) == [["1", "2"]]
    assert groups([claim("1", "a", 5), same_day[1]], stock) == []


@pytest.mark.parametrize("as_of", ["2025-09-01", "2025-11-XX", "2025-11-10T16:00:00Z", None])
def test_an_as_of_date_that_ends_no_interval_leaves_the_start_to_compare_by(as_of):
    dated = {} if as_of is None else {"as_of": as_of}
    assert groups([claim("1", "a", 5, **dated), claim("2", "b", 6)]) == [["1", "2"]]


@pytest.mark.parametrize("status", ["corrected", "retracted", "disputed"])
def test_only_standing_figures_are_current(status):
    standing = claim("1", "a", 5)
    fallen = replace(claim("2", "b", 6), status=status)
    assert current_figures([standing, fallen]) == (standing,)
    assert groups([standing, fallen]) == []


def test_a_superseded_figure_is_not_current_unless_its_successor_is_in_the_trash():
    old = claim("1", "a", 5)
    new = replace(claim("2", "a", 6), supersedes_id="1", supersede_reason="updated_count")
    assert current_figures([old, new]) == (new,)
    assert current_figures([old, replace(new, status="disputed")]) == ()
    assert current_figures([old, replace(new, trashed_at="2025-11-10T16:00:00Z")]) == (old,)


@given(st.lists(st.tuples(st.sampled_from(TIMES), st.integers(0, 3)), max_size=14))
def test_groups_are_those_of_every_pair_compared(given_times):
    """The claims are not all compared with each other; the outcome is as if they were."""
    claims = [
        Figure(measure_id=STOCK.id, value=Decimal(1), as_of=time, claimant_id=str(number))
        for time, number in given_times
    ]
    found = {figure.id for group in competing(claims, STOCK, {}) for figure in group}
    expected = {
        one.id
        for one in claims
        for other in claims
        if one.claimant_id != other.claimant_id and _is_same(one.as_of, other.as_of)
    }
    assert found == expected


def _is_same(one: Date | None, other: Date | None) -> bool:
    if one is None or other is None:
        return one is other
    return overlaps(one, other) == "yes"


def test_a_thousand_claims_for_one_day_are_one_group():
    """What compares each pair of them with each group takes minutes for this."""
    claims = [
        claim(str(at), "abc"[at % 3], at, as_of="2025-11-01", period="2025-11-01")
        for at in range(1000)
    ]
    (group,) = competing(claims, STOCK_OF_KILLED, NAMES)
    assert {figure.id for figure in group} == {figure.id for figure in claims}
