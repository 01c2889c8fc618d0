"""Whether a position has been heard lately enough to be taken for today's.

Nothing here says that it has changed: only that nobody has confirmed it for a while.
"""

from datetime import date, timedelta

from briefing.domain.date_order import before, mostly_before, sort_key
from briefing.domain.dates import Date
from briefing.domain.desk import UNCONFIRMED_DAYS
from briefing.domain.positions import Position


def is_stale(position: Position, today: date) -> bool:
    """Whether the position was last heard or confirmed more than `UNCONFIRMED_DAYS` ago.

    One without any date is not called stale: nobody knows how old it is.
    """
    return is_unconfirmed(last_heard(position.asserted_on, position.last_confirmed_on), today)


def last_heard(asserted: Date | None, confirmed: Date | None) -> Date | None:
    """When a position was last said or confirmed: the later of the two days."""
    known = [date for date in (asserted, confirmed) if date is not None]
    return max(known, key=sort_key, default=None)


def is_unconfirmed(heard: Date | None, today: date, days: int = UNCONFIRMED_DAYS) -> bool:
    """Whether what was last heard on that date was so more than `days` ago.

    A date without its day or month is weighed: "2030" is more than half a year ago where more of
    its days are. `is_surely_unconfirmed` tells whether all of them are.
    """
    now = Date(today.isoformat())
    return heard is not None and mostly_before(heard, _limit(today, days), now)


def is_surely_unconfirmed(heard: Date, today: date, days: int = UNCONFIRMED_DAYS) -> bool:
    """Whether what was last heard on that date was so more than `days` ago, whatever its day."""
    return before(heard, _limit(today, days)) == "yes"


def _limit(today: date, days: int) -> Date:
    return Date((today - timedelta(days=days)).isoformat())
