"""Dates that today decides: "yesterday", "last Monday", "two weeks ago", "early November".

The words have been made plain by `date_reading`: lower case, single spaces, no commas.
"""

import re
from datetime import date, timedelta

from briefing.domain.date_calendar import DAYS_OF_WEEK, MONTHS, days_in_month
from briefing.domain.date_named import Found, Named, complete, named

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_NEARBY = {"today": 0, "yesterday": -1, "last night": -1, "tomorrow": 1}
_AMOUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_AMOUNT = rf"(?P<amount>[0-9]{{1,3}}|{'|'.join(_AMOUNTS)})"
_UNIT = r"(?P<unit>day|week|month|year)s?"
_WEEKDAY = re.compile(rf"(?:(?P<which>last|this|next) )?(?P<weekday>{'|'.join(WEEKDAYS)})")
_AGO = re.compile(rf"{_AMOUNT} {_UNIT} ago")
_LASTING = re.compile(rf"(?:for|over) (?:the )?(?:(?:past|last) )?(?:{_AMOUNT} )?{_UNIT}")
_WHOLE_UNIT = re.compile(r"(?P<which>last|this|next) (?P<unit>week|month|year)")
_PART_OF = re.compile(
    r"(?:the )?(?:early|mid|late|(?:start|beginning|middle|end)(?: of)?)(?: in)? (?P<rest>.+)"
)
_SEASON = re.compile(rf"(?P<season>{'|'.join(_SEASONS)})(?: (?P<year>[0-9]{{4}}))?")
_DECADE = re.compile(r"(?:the )?(?P<decade>[0-9]{3})0s")
_STEPS = {"last": -1, "this": 0, "next": 1}


def nearby_day(words: str, today: date) -> Found | None:
    """ "today", "yesterday", "tomorrow"."""
    if words not in _NEARBY:
        return None
    return _day(today + timedelta(days=_NEARBY[words]))


def weekday(words: str, today: date) -> Found | None:
    """ "Monday": the latest one, today included; "last Monday": before today; "next": after it."""
    match = _WEEKDAY.fullmatch(words)
    if match is None:
        return None
    number = WEEKDAYS.index(match["weekday"])
    behind = (today.weekday() - number) % DAYS_OF_WEEK
    if match["which"] == "last":
        days = -(behind or DAYS_OF_WEEK)
    elif match["which"] == "next":
        days = DAYS_OF_WEEK - behind
    elif match["which"] == "this":
        days = number - today.weekday()
    else:
        days = -behind
    return _day(today + timedelta(days=days))


def ago(words: str, today: date) -> Found | None:
    """ "three days ago"; weeks, months and years are counted back to about that day."""
    match = _AGO.fullmatch(words)
    return None if match is None else _counted_back(match, today)


def lasting(words: str, today: date) -> Found | None:
    """ "for a month", "for the past two weeks": since about the day counted back from today."""
    match = _LASTING.fullmatch(words)
    if match is None:
        return None
    return Found(f"{_counted_back(match, today).edtf}/..", relative=True)


def whole_unit(words: str, today: date) -> Found | None:
    """ "last week" (from Monday to Sunday), "this month", "next year"."""
    match = _WHOLE_UNIT.fullmatch(words)
    if match is None:
        return None
    step = _STEPS[match["which"]]
    if match["unit"] == "week":
        monday = today + timedelta(days=DAYS_OF_WEEK * step - today.weekday())
        sunday = monday + timedelta(days=DAYS_OF_WEEK - 1)
        return Found(f"{monday.isoformat()}/{sunday.isoformat()}", relative=True)
    if match["unit"] == "year":
        return Found(Named(year=today.year + step).edtf, relative=True)
    month = _months_later(today, step)
    return Found(Named(month=month.month, year=month.year).edtf, relative=True)


def part_of(words: str, today: date) -> Found | None:
    """ "early November", "mid-2025", "late last year": the month or year, the rest in the words."""
    match = _PART_OF.fullmatch(words)
    if match is None:
        return None
    rest = named(match["rest"])
    if rest is None:
        return whole_unit(match["rest"], today)
    return None if rest.day is not None else Found(complete(rest, today).edtf, relative=True)


def season(words: str, today: date) -> Found | None:
    """ "summer 2025"; without a year the one of this year."""
    match = _SEASON.fullmatch(words)
    if match is None:
        return None
    year = int(match["year"] or today.year)
    return Found(f"{year:04d}-{_SEASONS[match['season']]}", relative=match["year"] is None)


def decade(words: str) -> Found | None:
    """ "2020s", "the 1990s"."""
    match = _DECADE.fullmatch(words)
    return None if match is None else Found(f"{match['decade']}X")


def _counted_back(match: re.Match[str], today: date) -> Found:
    written = match["amount"] or "one"
    amount = _AMOUNTS[written] if written in _AMOUNTS else int(written)
    unit = match["unit"]
    if unit == "day":
        return _day(today - timedelta(days=amount))
    if unit == "week":
        then = today - timedelta(days=amount * DAYS_OF_WEEK)
    else:
        then = _months_later(today, -amount * (MONTHS if unit == "year" else 1))
    return Found(f"{then.isoformat()}~", relative=True)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def _day(day: date) -> Found:
    return Found(day.isoformat(), relative=True)
