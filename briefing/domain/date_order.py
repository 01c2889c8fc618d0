"""Which date comes first, which overlap, how long they last.

A date covers every second from the first to the last it may mean: `2025-11` all of November.
Two moments with zones are compared in UTC, all else as it is written. Marks of doubt (`?`, `~`,
`%`) say nothing measurable and change no order. The seasons are the meteorological ones of the
north: spring from March to May, and winter from December into the next year.
"""

from functools import lru_cache
from typing import Literal

from briefing.domain.date_calendar import MONTHS, day_number, day_of_number, days_in_month
from briefing.domain.date_parts import Interval, Point
from briefing.domain.dates import Date

Certainty = Literal["yes", "no", "unknown"]

_DAY = 86_400
_YEAR_OFFSET = 10**9
_ALWAYS = day_number(-_YEAR_OFFSET, 1, 1) * _DAY
_FOR_EVER = (day_number(_YEAR_OFFSET, 12, 31) + 1) * _DAY - 1
_KEYS_KEPT = 4096  # a series is sorted by the same few dates over and over
_RANKS = ("century", "decade", "year", "season", "month", "day", "moment")

# The first and the last second of a stretch of time, counted from 0000-03-01T00:00:00.
_Span = tuple[int, int]


def earliest(date: Date) -> str:
    """The first second `date` may mean, as text whose order is the order of time.

    The form is `1000002025-11-10T00:00:00`: the year raised by 10⁹ in ten digits, so that years
    before 1 and beyond 9999 sort as well. Without a known beginning it is the least text there is.
    """
    return _key(_covers(date, utc=True)[0])


def latest(date: Date) -> str:
    """The last second `date` may mean, in the form of `earliest`."""
    return _key(_covers(date, utc=True)[1])


@lru_cache(maxsize=_KEYS_KEPT)
def sort_key(date: Date) -> str:
    """One text to order dates by: the earliest second, then the coarser date before the finer.

    A date without a known beginning ("until 9 November") is ordered by its end. A date of which
    nothing is known gives the empty text.
    """
    parts = date.parts
    if parts is None:
        return ""
    if isinstance(parts, Point):
        return f"{earliest(date)}.{_RANKS.index(parts.precision) + 1}"
    if isinstance(parts.start, Point):
        return f"{earliest(date)}.0"
    return f"{latest(date)}.0"


def reading_key(start: Date | None, end: Date | None = None) -> str:
    """One text to order by what a chronology tells: by the beginning, then what ends sooner.

    5 October stands before "5–11 October", and the first of a month before the month. What goes on
    ("since 10 October") is told with its first day. A date without a known beginning is ordered by
    its end; where nothing is known the text is empty.
    """
    if start is None or start.parts is None:
        return ""
    begins = sort_key(start).rpartition(".")[0]
    last = end if end is not None and end.parts is not None else start
    parts = last.parts
    if isinstance(parts, Interval) and parts.end == "open" and isinstance(parts.start, Point):
        return f"{begins}.{_key(_span(parts.start, utc=True)[1])}"
    return f"{begins}.{latest(last)}"


def outer_span(date: Date) -> tuple[int, int]:
    """The first and the last second `date` may mean, in whatever zone it is read.

    Two dates whose outer spans do not touch do not overlap, whatever is known of their zones.
    """
    first, last = _covers(date, utc=False)
    return first - _DAY, last + _DAY


def overlaps(a: Date, b: Date) -> Certainty:
    """Whether two stretches of time share a moment.

    "unknown" where an unknown end, an X or a date without any reading could decide it.
    """
    utc = _both_zoned(a, b)
    outer_a, outer_b = _covers(a, utc=utc), _covers(b, utc=utc)
    if not _touch(outer_a, outer_b):
        return "no"
    inner_a, inner_b = _surely_covers(a, utc=utc), _surely_covers(b, utc=utc)
    if inner_a is not None and (_within(outer_b, inner_a)):
        return "yes"
    if inner_b is not None and _within(outer_a, inner_b):
        return "yes"
    if inner_a is not None and inner_b is not None and _touch(inner_a, inner_b):
        return "yes"
    return "unknown"


def before(a: Date, b: Date) -> Certainty:
    """Whether `a` lies wholly before `b`.

    A month or year means some time in it, so that November against 10 November is "unknown"; one
    day against the same day is "no". An interval is before what begins after its end.
    """
    utc = _both_zoned(a, b)
    end, start = _end_lies_in(a, utc=utc), _start_lies_in(b, utc=utc)
    if end[1] < start[0]:
        return "yes"
    same_day = end == start and end[1] - end[0] < _DAY
    return "no" if end[0] >= start[1] or same_day else "unknown"


def mostly_before(a: Date, b: Date, latest: Date) -> bool:
    """Whether `a`, which is not after `latest`, rather ends before `b` than later.

    Of the days it may have ended on more lie before `b`: a year is weighed by its days, and one
    that is not over yet by those that have been. A date of which nothing is known is not weighed.
    """
    if a.parts is None:
        return False
    first, last = _end_lies_in(a, utc=False)
    start = _start_lies_in(b, utc=False)[0]
    return start - first > min(last, _end_lies_in(latest, utc=False)[1]) + 1 - start


def length_in_days(date: Date) -> int | None:
    """How many days a stretch of time with known ends has, both end days counted; else None."""
    span = _surely_covers(date, utc=False)
    if span is None or _is_unbounded(date):
        return None
    return span[1] // _DAY - span[0] // _DAY + 1


def same_length(a: Date, b: Date) -> bool:
    """Whether two periods are equally long: in whole months where both are, else in days.

    October and November are one month each; both ends must be known.
    """
    days_a, days_b = length_in_days(a), length_in_days(b)
    if days_a is None or days_b is None:
        return False
    months_a, months_b = _whole_months(a), _whole_months(b)
    if months_a is not None and months_b is not None:
        return months_a == months_b
    return days_a == days_b


def _covers(date: Date, *, utc: bool) -> _Span:
    parts = date.parts
    if parts is None:
        return _ALWAYS, _FOR_EVER
    if isinstance(parts, Point):
        return _span(parts, utc=utc)
    return _start_lies_in(date, utc=utc)[0], _end_lies_in(date, utc=utc)[1]


def _surely_covers(date: Date, *, utc: bool) -> _Span | None:
    """The stretch that belongs to the date whatever its unknown parts turn out to be."""
    parts = date.parts
    if parts is None:
        return None
    if isinstance(parts, Point):
        return None if _has_open_parts(parts) else _span(parts, utc=utc)
    start, end = parts.start, parts.end
    first = _span(start if isinstance(start, Point) else _point_of(end), utc=utc)
    last = _span(end if isinstance(end, Point) else _point_of(start), utc=utc)
    return (
        _ALWAYS if start == "open" else first[0],
        _FOR_EVER if end == "open" else last[1],
    )


def _point_of(edge: Point | str) -> Point:
    assert isinstance(edge, Point), "an interval has a date at one end at least"
    return edge


def _start_lies_in(date: Date, *, utc: bool) -> _Span:
    parts = date.parts
    if isinstance(parts, Interval):
        if isinstance(parts.start, Point):
            return _span(parts.start, utc=utc)
        return _ALWAYS, _ALWAYS if parts.start == "open" else _span(_point_of(parts.end), utc=utc)[
            1
        ]
    return _covers(date, utc=utc)


def _end_lies_in(date: Date, *, utc: bool) -> _Span:
    parts = date.parts
    if isinstance(parts, Interval):
        if isinstance(parts.end, Point):
            return _span(parts.end, utc=utc)
        first = _span(_point_of(parts.start), utc=utc)[0]
        return _FOR_EVER if parts.end == "open" else first, _FOR_EVER
    return _covers(date, utc=utc)


def _span(point: Point, *, utc: bool) -> _Span:
    first, last = _first_day(point), _last_day(point)
    if point.clock is not None:
        shift = (point.clock.offset or 0) * 60 if utc else 0
        second = first * _DAY + point.clock.seconds - shift
        return second, second
    return first * _DAY, (last + 1) * _DAY - 1


def _first_day(point: Point) -> int:
    if point.season is not None:
        return day_number(point.year, _season_month(point), 1)
    return day_number(point.year, point.month or 1, point.day or 1)


def _last_day(point: Point) -> int:
    if point.season is not None:
        month = _season_month(point) + 2
        year = point.year + (month > MONTHS)
        month = month - MONTHS if month > MONTHS else month
        return day_number(year, month, days_in_month(year, month))
    year = point.year + 10**point.open_digits - 1
    month = point.month or MONTHS
    return day_number(year, month, point.day or days_in_month(year, month))


def _season_month(point: Point) -> int:
    return 3 * ((point.season or 0) - 20)


def _key(second: int) -> str:
    number, second_of_day = divmod(second, _DAY)
    year, month, day = day_of_number(number)
    minute_of_day, seconds = divmod(second_of_day, 60)
    hours, minutes = divmod(minute_of_day, 60)
    return (
        f"{year + _YEAR_OFFSET:010d}-{month:02d}-{day:02d}T{hours:02d}:{minutes:02d}:{seconds:02d}"
    )


def _both_zoned(a: Date, b: Date) -> bool:
    return all(
        isinstance(date.parts, Point)
        and date.parts.clock is not None
        and date.parts.clock.offset is not None
        for date in (a, b)
    )


def _touch(a: _Span, b: _Span) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]


def _within(small: _Span, large: _Span) -> bool:
    return large[0] <= small[0] and small[1] <= large[1]


def _has_open_parts(point: Point) -> bool:
    return point.open_digits > 0 or point.open_month or point.open_day


def _is_unbounded(date: Date) -> bool:
    parts = date.parts
    return isinstance(parts, Interval) and (
        isinstance(parts.start, str) or isinstance(parts.end, str)
    )


def _whole_months(date: Date) -> int | None:
    first, last = (second // _DAY for second in _covers(date, utc=False))
    year, month, day = day_of_number(first)
    end_year, end_month, end_day = day_of_number(last)
    if day != 1 or end_day != days_in_month(end_year, end_month):
        return None
    return (end_year - year) * MONTHS + end_month - month + 1
