"""A position that nobody has confirmed for half a year is called stale; an undated one is not."""

from datetime import date

import pytest

from briefing.domain.dates import Date
from briefing.domain.freshness import is_stale, is_surely_unconfirmed, is_unconfirmed
from briefing.domain.positions import Position

TODAY = date(2025, 12, 1)


@pytest.mark.parametrize(
    ("asserted", "confirmed", "stale"),
    [
        ("2025-01-10", None, True),
        ("2025-01-10", "2025-11-02", False),
        ("2025-06-04", None, False),
        ("2025-06-03", None, True),
        ("2025", None, False),
        ("2024", None, True),
        ("2025-06", None, False),
        ("2025-05-20/2025-06-15", None, False),
        ("2025-03~", None, True),
        ("202X", None, True),
        ("2025-11-02", "2025-01-10", False),
        (None, None, False),
    ],
)
def test_what_was_heard_or_confirmed_long_ago_is_stale(asserted, confirmed, stale):
    position = Position(
        actor_id="orsenna",
        proposition_id="bridge",
        stance="support",
        asserted_on=Date(asserted) if asserted else None,
        last_confirmed_on=Date(confirmed) if confirmed else None,
    )
    assert is_stale(position, TODAY) is stale


@pytest.mark.parametrize(
    ("heard", "weighed", "sure"),
    [
        ("2030", True, False),
        ("2030-09", False, False),
        ("2030-22", True, True),
        ("2030-23", False, False),
        ("2030/..", False, False),
    ],
)
def test_a_date_without_its_day_is_weighed_by_the_days_it_may_be(heard, weighed, sure):
    today = date(2031, 3, 12)  # the limit is 13 September 2030
    assert is_unconfirmed(Date(heard), today) is weighed
    assert is_surely_unconfirmed(Date(heard), today) is sure
