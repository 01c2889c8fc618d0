"""A position that nobody has confirmed for half a year is called stale; an undated one is not."""

from datetime import date

import pytest

from briefing.domain.dates import Date
from briefing.domain.freshness import is_stale
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
