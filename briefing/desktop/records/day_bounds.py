"""The first and the last day that a date may mean, for what is drawn on an axis."""

from datetime import date

from briefing.domain.date_order import earliest, latest
from briefing.domain.date_parts import Interval, Point
from briefing.domain.dates import Date

_YEAR_RAISED_BY = 10**9
_YEAR_DIGITS = 10


def day_bounds(when: Date | None) -> tuple[date | None, date | None]:
    """Both days; None for a bound that is open, unknown, or beyond the years 1 to 9999."""
    parts = None if when is None else when.parts
    if when is None or parts is None:
        return None, None
    is_interval = isinstance(parts, Interval)
    starts = not is_interval or isinstance(parts.start, Point)
    ends = not is_interval or isinstance(parts.end, Point)
    return _day(earliest(when)) if starts else None, _day(latest(when)) if ends else None


def _day(key: str) -> date | None:
    """The day of a moment as `date_order` writes it, `1000002025-11-10T00:00:00`."""
    year = int(key[:_YEAR_DIGITS]) - _YEAR_RAISED_BY
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, int(key[11:13]), int(key[14:16]))
