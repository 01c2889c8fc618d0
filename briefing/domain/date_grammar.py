"""The grammar of dates: EDTF levels 0 and 1, and a sentence for what is not one.

Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019
(ISO 8601-2:2019, annex A). Level 2 is refused. A year may have nine digits.
"""

import re
from functools import lru_cache

from briefing.domain.date_calendar import ENGLISH_MONTHS, MONTHS, days_in_month
from briefing.domain.date_parts import SEASONS, Clock, Edge, Interval, Point, Qualifier
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message

_POINT = re.compile(
    r"(?P<year>-?[0-9]{4}|Y-?[0-9]{5,}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?P<qualifier>[?~%])?"
)
_MOMENT = re.compile(
    r"(?P<year>-?[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
    r"T(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})"
    r"(?P<zone>Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
)
_LONGEST_YEAR = 9
_LONGEST_SHOWN = 60
_HOURS, _MINUTES, _SECONDS = range(24), range(60), range(60)


class UnreadableDate(KnownError):
    """A date that cannot be read or does not exist."""


@lru_cache(maxsize=4096)
def parts_of(text: str) -> Point | Interval:
    """`text` taken apart; raises `UnreadableDate` with a sentence when it is no EDTF date."""
    return _interval(text) if "/" in text else _point(text)


def shown(text: str) -> str:
    """`text` made fit for a sentence: short, and without what cannot be printed."""
    printable = "".join(c if c.isprintable() else "\ufffd" for c in text[: _LONGEST_SHOWN + 1])
    return printable if len(printable) <= _LONGEST_SHOWN else printable[:_LONGEST_SHOWN] + "…"


def _interval(text: str) -> Interval:
    if text.count("/") != 1:
        raise UnreadableDate(
            message(
                "The interval {text} needs exactly one / between its two ends.", text=shown(text)
            )
        )
    first, _, last = text.partition("/")
    start, end = _edge(first, text), _edge(last, text)
    if isinstance(start, str) and isinstance(end, str):
        raise UnreadableDate(
            message("The interval {text} needs a date at one end at least.", text=shown(text))
        )
    if isinstance(start, Point) and isinstance(end, Point) and _runs_backwards(start, end):
        raise UnreadableDate(
            message(
                "The interval {text} ends before it begins: put the earlier date first.",
                text=shown(text),
            )
        )
    return Interval(start, end)


def _edge(part: str, text: str) -> Point | Edge:
    if part in ("", ".."):
        return "open" if part else "unknown"
    point = _point(part)
    if point.clock is not None:
        raise UnreadableDate(
            message(
                "The interval {text} runs from day to day: leave the hours out.", text=shown(text)
            )
        )
    if point.open_digits or point.open_month or point.open_day:
        raise UnreadableDate(
            message(
                "The interval {text} cannot have an X at its ends: leave out what is not known.",
                text=shown(text),
            )
        )
    return point


def _runs_backwards(start: Point, end: Point) -> bool:
    shared = 1
    if start.month is not None and end.month is not None:
        shared = 3 if start.day is not None and end.day is not None else 2
    elif start.season is not None and end.season is not None:
        return (start.year, start.season) > (end.year, end.season)
    first = (start.year, start.month or 0, start.day or 0)
    last = (end.year, end.month or 0, end.day or 0)
    return first[:shared] > last[:shared]


def _point(text: str) -> Point:
    if "T" in text:
        return _moment(text)
    match = _POINT.fullmatch(text)
    if match is None:
        raise UnreadableDate(_unreadable(text))
    written_year, written_month, written_day = match.group("year", "month", "day")
    if written_month is not None and ("X" in written_year or "Y" in written_year):
        raise UnreadableDate(
            message(
                "The date {text} cannot be read: a year with X or Y stands alone, without a month.",
                text=shown(text),
            )
        )
    if written_month == "XX" and written_day not in (None, "XX"):
        raise UnreadableDate(
            message(
                "The date {text} cannot be read: a day needs its month; write 2025-XX-XX"
                " when neither is known.",
                text=shown(text),
            )
        )
    return Point(
        year=_year(written_year, text),
        month=_month(written_month, written_day, text),
        day=_day(match, text),
        season=_season(written_month),
        open_digits=written_year.count("X"),
        open_month=written_month == "XX",
        open_day=written_day == "XX",
        qualifier=_QUALIFIERS[match["qualifier"]],
    )


def _moment(text: str) -> Point:
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise UnreadableDate(
            message(
                "The date {text} cannot be read: write a moment like 2025-11-10T16:00:00Z"
                " or 2025-11-10T16:00:00+02:00.",
                text=shown(text),
            )
        )
    month = _month(match["month"], match["day"], text)
    return Point(
        year=_year(match["year"], text),
        month=month,
        day=_day(match, text),
        clock=_clock(match, text),
    )


def _clock(match: re.Match[str], text: str) -> Clock:
    hour, minute, second = (int(part) for part in match.group("hour", "minute", "second"))
    if hour not in _HOURS or minute not in _MINUTES or second not in _SECONDS:
        raise UnreadableDate(
            message(
                "The date {text} does not exist: a day runs from 00:00:00 to 23:59:59.",
                text=shown(text),
            )
        )
    return Clock(hour * 3600 + minute * 60 + second, _offset(match["zone"], text))


def _offset(zone: str | None, text: str) -> int | None:
    if zone is None:
        return None
    if zone == "Z":
        return 0
    hours, _, minutes = zone[1:].partition(":")
    if int(hours) not in _HOURS or int(minutes or 0) not in _MINUTES:
        raise UnreadableDate(
            message(
                "The date {text} does not exist: a zone lies less than 24 hours from UTC.",
                text=shown(text),
            )
        )
    size = int(hours) * 60 + int(minutes or 0)
    return -size if zone.startswith("-") else size


def _year(written: str, text: str) -> int:
    digits = written.lstrip("Y-").replace("X", "0")
    if len(digits) > _LONGEST_YEAR:
        raise UnreadableDate(
            message(
                "The date {text} cannot be kept: a year has at most nine digits.", text=shown(text)
            )
        )
    if written.startswith("Y") and digits.startswith("0"):
        raise UnreadableDate(
            message(
                "The date {text} cannot be read: Y is for years of more than four digits,"
                " without zeros in front.",
                text=shown(text),
            )
        )
    if written == "-0000":
        raise UnreadableDate(
            message("The date {text} does not exist: write the year 0 as 0000.", text=shown(text))
        )
    return -int(digits) if "-" in written else int(digits)


def _month(written: str | None, day: str | None, text: str) -> int | None:
    if written is None or written == "XX":
        return None
    number = int(written)
    if 1 <= number <= MONTHS:
        return number
    if number in SEASONS and day is None:
        return None
    raise UnreadableDate(
        message(
            "The date {text} does not exist: there is no month {month}."
            " Months run from 01 to 12; 21 to 24 are the seasons from spring to winter.",
            text=shown(text),
            month=written,
        )
    )


def _season(written: str | None) -> int | None:
    if written is None or written == "XX" or int(written) not in SEASONS:
        return None
    return int(written)


def _day(match: re.Match[str], text: str) -> int | None:
    written_year, written_month, written = match.group("year", "month", "day")
    if written is None or written == "XX":
        return None
    year, month, day = int(written_year), int(written_month), int(written)
    if day < 1:
        raise UnreadableDate(
            message("The date {text} does not exist: days are counted from 01.", text=shown(text))
        )
    if day > days_in_month(year, month):
        raise UnreadableDate(
            message(
                "The date {text} does not exist: {month} {year} has {days} days.",
                text=shown(text),
                month=Message(ENGLISH_MONTHS[month - 1]),
                year=year,
                days=days_in_month(year, month),
            )
        )
    return day


def _unreadable(text: str) -> Message:
    if not text.strip():
        return message("A date is missing: write one like 2025-11-10, or leave the date out.")
    return message(
        "The date {text} cannot be read: write it like 2025-11-10, 2025-11, 2025, 2025-11~"
        " (about), 2025-10-10/2025-11-09 or 2025-10-10/.. (it goes on).",
        text=shown(text),
    )


_QUALIFIERS: dict[str | None, Qualifier] = {None: "", "?": "?", "~": "~", "%": "%"}
