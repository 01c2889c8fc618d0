"""Dates written with day, month and year in English: "10 Nov", "Nov 10, 2025", "10/11/2025".

The words have been made plain by `date_reading`: lower case, single spaces, no commas.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from briefing.domain.date_calendar import ENGLISH_MONTHS, FEBRUARY, MONTHS, is_leap

_NAMES = tuple(name.casefold() for name in ENGLISH_MONTHS)
_MONTH = "|".join([*_NAMES, "sept", *(name[:3] for name in _NAMES)])
_YEAR = "(?P<year>[0-9]{4})"
_DAY = "(?P<day>[0-9]{1,2})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?:{_DAY} )?(?P<month>{_MONTH})(?: {_YEAR})?",
        rf"(?P<month>{_MONTH}) {_DAY}(?: {_YEAR})?",
        rf"(?P<day>)(?P<month>){_YEAR}",
    )
)
_FIRST_OF_RANGE = re.compile(r"(?P<day>[0-9]{1,2})(?P<month>)(?P<year>)")
_LAST_OF_RANGE = re.compile(rf"{_DAY}(?P<month>)(?: {_YEAR})?")
_NUMBERS = re.compile(
    r"(?P<first>[0-9]{1,2})(?P<sign>[./-])(?P<second>[0-9]{1,2})(?P=sign)(?P<year>[0-9]{4})"
)
_LEAP_DAY = 29


@dataclass(frozen=True)
class Found:
    """EDTF text that was read, and whether today or a guess was needed to read it."""

    edtf: str
    relative: bool = False


@dataclass(frozen=True)
class Named:
    """What was named of a date; None for what was left out."""

    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def edtf(self) -> str:
        """The date in EDTF; the year must be known."""
        assert self.year is not None
        parts = (f"{self.year:04d}", _two_digits(self.month), _two_digits(self.day))
        return "-".join(part for part in parts if part)


def named(words: str) -> Named | None:
    """Day, month and year as far as `words` name them, or None."""
    return next((_taken(match) for form in _FORMS if (match := form.fullmatch(words))), None)


def complete(found: Named, today: date, *, since: bool = False) -> Found:
    """The date with its year: where none was named, the latest one that is not after today.

    "since November", said in November, means the November of a year ago.
    """
    if found.year is not None:
        return Found(found.edtf)
    month, day = found.month or 1, found.day
    ahead = month > today.month or (month == today.month and (day or 0) > today.day)
    a_year_ago = since and day is None and month == today.month
    year = today.year - (ahead or a_year_ago)
    if month == FEBRUARY and day == _LEAP_DAY:
        while year > 0 and not is_leap(year):
            year -= 1
    return Found(replace(found, year=year).edtf, relative=True)


def numbers(words: str) -> Found | None:
    """ "10/11/2025", "10.11.2025", "10-11-2025": the day first, the month first only if it must."""
    match = _NUMBERS.fullmatch(words)
    if match is None:
        return None
    first, second, year = (int(part) for part in match.group("first", "second", "year"))
    day, month = (second, first) if first <= MONTHS < second else (first, second)
    return Found(Named(day, month, year).edtf)


def range_of(first_words: str, last_words: str, today: date) -> Found | None:
    """Two named dates as an interval; what one leaves out is taken from the other.

    "10–14 November 2025", "10 October – 9 November 2025", "Nov 10–14, 2025", "2024–2025".
    """
    first, last = _end(first_words, _FIRST_OF_RANGE), _end(last_words, _LAST_OF_RANGE)
    if first is None or last is None:
        return None
    first, last = _with_shared_month(first, last)
    if not _whole(first) or not _whole(last):
        return None
    if first.year is None and last.year is None:
        first = replace(first, year=int(complete(first, today).edtf[:4]))
        return _interval(first, _in_year_after(first, last), relative=True)
    if last.year is None:
        return _interval(first, _in_year_after(first, last), relative=True)
    if first.year is None:
        backwards = _order(first) > _order(last)
        return _interval(replace(first, year=last.year - backwards), last, relative=backwards)
    return _interval(first, last, relative=False)


def _in_year_after(first: Named, last: Named) -> Named:
    assert first.year is not None
    return replace(last, year=first.year + (_order(last) < _order(first)))


def _interval(first: Named, last: Named, *, relative: bool) -> Found:
    return Found(f"{first.edtf}/{last.edtf}", relative)


def _end(words: str, bare_day: re.Pattern[str]) -> Named | None:
    match = bare_day.fullmatch(words)
    return _taken(match) if match else named(words)


def _with_shared_month(first: Named, last: Named) -> tuple[Named, Named]:
    if first.month is None and first.day is not None:
        return replace(first, month=last.month), last
    if last.month is None and last.day is not None:
        return first, replace(last, month=first.month)
    return first, last


def _whole(found: Named) -> bool:
    return found.month is not None or (found.day is None and found.year is not None)


def _order(found: Named) -> tuple[int, int]:
    return found.month or 0, found.day or 0


def _taken(match: re.Match[str]) -> Named:
    day, month, year = match.group("day", "month", "year")
    return Named(int(day) if day else None, _month(month), int(year) if year else None)


def _month(name: str | None) -> int | None:
    if not name:
        return None
    return next(number for number, full in enumerate(_NAMES, start=1) if full.startswith(name[:3]))


def _two_digits(number: int | None) -> str:
    return "" if number is None else f"{number:02d}"
