"""Whether a position has been heard lately enough to be taken for today's.

Nothing here says that it has changed: only that nobody has confirmed it for a while.
"""

from datetime import date, timedelta

from briefing.domain.date_order import before
from briefing.domain.dates import Date
from briefing.domain.desk import UNCONFIRMED_DAYS
from briefing.domain.positions import Position


def is_stale(position: Position, today: date) -> bool:
    """Whether the position was last heard or confirmed more than `UNCONFIRMED_DAYS` ago.

    One without any date is not called stale: nobody knows how old it is.
    """
    return is_unconfirmed(position.last_confirmed_on or position.asserted_on, today)


def is_unconfirmed(heard: Date | None, today: date, days: int = UNCONFIRMED_DAYS) -> bool:
    """Whether what was last heard on that date was so more than `days` ago."""
    limit = Date((today - timedelta(days=days)).isoformat())
    return heard is not None and before(heard, limit) == "yes"
