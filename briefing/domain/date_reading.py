"""What a person types or a report says for a date, read in English or French.

Words that need today to be understood, or that say less or other than a date can ("early
November"), give an inferred date that keeps the words. What cannot be read is refused with a
sentence naming what is understood.
"""

import re
from datetime import date

from briefing.domain.date_calendar import DAYS_OF_WEEK, ENGLISH_MONTHS, day_number
from briefing.domain.date_french import in_english
from briefing.domain.date_grammar import UnreadableDate, shown
from briefing.domain.date_named import Found, complete, named, numbers, range_of
from briefing.domain.date_parts import Point
from briefing.domain.date_relative import (
    WEEKDAYS,
    ago,
    decade,
    lasting,
    nearby_day,
    part_of,
    season,
    weekday,
    whole_unit,
)
from briefing.domain.dates import Date, parse
from briefing.domain.messages import Message, message
from briefing.domain.unicode_text import clean_text

_LIKE_EDTF = re.compile(
    r"(?:-?[0-9]{4}|Y-?[0-9]+|[0-9]{3}X|[0-9]{2}XX)(?![0-9]).*|[./]*/.*|.*/[./]*"
)
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b")
_DASHES = re.compile(r" ?[‐‑‒–—−] ?| - ?|(?<=[0-9a-z])-(?=[0-9a-z])")
_MONTH_AND_POINT = re.compile(r"(?<=[a-z])\.")
_MID = re.compile(r"\bmid[-‐‑–]")
_SINCE = re.compile(r"since (?P<from>.+)|from (?P<on>.+) on(?:wards?)?")
_UNTIL = re.compile(r"(?:until|till|up to) (?P<rest>.+)")
_HALF_KNOWN = re.compile(r"from (?P<start>.+) end not known|to (?P<end>.+) beginning not known")
_DAY_OF_MONTH = re.compile(r"(?<=[0-9]) of (?=[a-z])")
_CLOCK = re.compile(
    r"(?P<day>.+?) (?:at )?(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"(?P<zone> ?(?:utc|gmt)(?:(?P<sign>[+–-])(?P<hours>[0-9]{1,2})(?::(?P<minutes>[0-9]{2}))?)?)?"
)
_RANGES = tuple(
    re.compile(form)
    for form in (
        r"(?:from )?(?P<first>[^–]+)–(?P<last>[^–]+)",
        r"from (?P<first>.+?) (?:to|until|till) (?P<last>.+)",
        r"(?P<first>.+?) (?:to|until|till) (?P<last>.+)",
        r"between (?P<first>.+?) and (?P<last>.+)",
    )
)
_DOUBTS = (
    ("possibly about ", "%"),
    ("about ", "~"),
    ("around ", "~"),
    ("circa ", "~"),
    ("c ", "~"),
    ("approximately ", "~"),
    ("possibly ", "?"),
    ("perhaps ", "?"),
    ("probably ", "?"),
)
_A_DAY_IN, _A_MONTH_IN = "a day in ", "a month in "
_BETWEEN_YEARS = re.compile(r"a year between (?P<from>[0-9]{2})00 and (?P=from)99")
_WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NAMED_WEEKDAY = re.compile(rf"(?P<weekday>{'|'.join(WEEKDAYS)}) (?P<rest>.*[0-9].*)")
_LEADING = re.compile(r"(?:on|in|at|during|the) ")
_WEEKDAY_NAMES = (
    message("Monday"),
    message("Tuesday"),
    message("Wednesday"),
    message("Thursday"),
    message("Friday"),
    message("Saturday"),
    message("Sunday"),
)
_FIRST_WEEKDAY_OF_COUNT = 2
_LONGEST_READ = 100


def read_date(words: str, today: date) -> Date:
    """The date that `words` mean on the day `today`.

    EDTF is taken as it stands. "10/11/2025" has the day before the month. A day or month without
    a year is the latest one that is not after today. Raises `KnownError` when the words cannot be
    read or the date does not exist.
    """
    typed = clean_text(words, one_line=True).strip()
    refused = UnreadableDate(
        message(
            "The date “{words}” cannot be read. Write it like 10 November 2025, Nov 10,"
            " 10/11/2025 (day first), November 2025, 2025, 2025-11-10, 10–14 November 2025,"
            " early November, last Monday, yesterday, since 10 October 2025 or for a month.",
            words=shown(typed),
        )
    )
    if len(typed) > _LONGEST_READ:
        raise refused
    if not typed or _LIKE_EDTF.fullmatch(typed):
        try:
            return parse(typed)
        except UnreadableDate as error:
            refused = error
    found = numbers(typed) or _read(_plain(typed), today) or _read_french(typed, today)
    if found is None:
        raise refused
    return Date(found.edtf, "inferred", typed) if found.relative else Date(found.edtf)


def _read_french(typed: str, today: date) -> Found | None:
    english = in_english(typed)
    return None if english == typed else _read(_plain(english), today)


def _plain(typed: str) -> str:
    text = " ".join(typed.casefold().replace(",", " ").split())
    text = _MID.sub("mid ", _MONTH_AND_POINT.sub("", text))
    return _DASHES.sub("–", _DAY_OF_MONTH.sub(" ", _ORDINAL.sub("", text)))


def _read(words: str, today: date) -> Found | None:
    readers = (_point, _since, _until, _half_known, _some, _moment, _range)
    found = (reader(words, today) for reader in readers)
    return next((each for each in found if each is not None), None)


def _point(words: str, today: date, *, since: bool = False) -> Found | None:
    """One date or stretch of time, perhaps in doubt."""
    for prefix, mark in _DOUBTS:
        if words.startswith(prefix):
            found = _point(words.removeprefix(prefix), today, since=since)
            if found is None or found.edtf.endswith(("?", "~", "%")) or "/" in found.edtf:
                return None
            return Found(found.edtf + mark, found.relative)
    words = _LEADING.sub("", words, count=1) if _LEADING.match(words) else words
    if (day := named(words)) is not None:
        return complete(day, today, since=since)
    if (match := _NAMED_WEEKDAY.fullmatch(words)) is not None:
        return _with_weekday(match, today)
    if (found := decade(words)) is not None:
        return found
    readers = (nearby_day, weekday, ago, lasting, whole_unit, part_of, season)
    return next((found for reader in readers if (found := reader(words, today))), None)


def _with_weekday(match: re.Match[str], today: date) -> Found | None:
    day = named(match["rest"])
    if day is None or day.day is None:
        return None
    found = complete(day, today)
    point = parse(found.edtf).parts
    assert isinstance(point, Point)
    number = day_number(point.year, point.month or 1, point.day or 1)
    actual = WEEKDAYS[(number + _FIRST_WEEKDAY_OF_COUNT) % DAYS_OF_WEEK]
    if actual != match["weekday"]:
        raise UnreadableDate(
            message(
                "{date} is a {actual}, not a {weekday}: correct one of them, or leave the"
                " weekday out.",
                date=_in_words(point),
                actual=_WEEKDAY_NAMES[WEEKDAYS.index(actual)],
                weekday=_WEEKDAY_NAMES[WEEKDAYS.index(match["weekday"])],
            )
        )
    return found


def _in_words(day: Point) -> Message:
    month = Message(ENGLISH_MONTHS[(day.month or 1) - 1])
    return message("{day} {month} {year}", day=day.day, month=month, year=day.year)


def _since(words: str, today: date) -> Found | None:
    match = _SINCE.fullmatch(words)
    found = None if match is None else _point(match["from"] or match["on"], today, since=True)
    return None if found is None else Found(f"{_start(found.edtf)}/..", found.relative)


def _until(words: str, today: date) -> Found | None:
    match = _UNTIL.fullmatch(words)
    found = None if match is None else _point(match["rest"], today)
    return None if found is None else Found(f"../{_end(found.edtf)}", found.relative)


def _half_known(words: str, today: date) -> Found | None:
    """ "from 10 October 2025, end not known" and "to 9 November 2025, beginning not known"."""
    match = _HALF_KNOWN.fullmatch(words)
    if match is None:
        return None
    found = _point(match["start"] or match["end"], today)
    if found is None or "/" in found.edtf:
        return None
    edtf = f"{found.edtf}/" if match["start"] else f"/{found.edtf}"
    return Found(edtf, found.relative)


def _some(words: str, today: date) -> Found | None:
    """ "a day in November 2025", "a month in 2025", "a year between 2000 and 2099"."""
    if (match := _BETWEEN_YEARS.fullmatch(words)) is not None:
        return Found(f"{match['from']}XX")
    wanted = _A_DAY_IN if words.startswith(_A_DAY_IN) else _A_MONTH_IN
    whole = named(words.removeprefix(wanted)) if words.startswith(wanted) else None
    if whole is None or whole.day is not None:
        return None
    found = complete(whole, today)
    if wanted == _A_MONTH_IN:
        return Found(f"{found.edtf}-XX", found.relative) if whole.month is None else None
    return Found(found.edtf + ("-XX" if whole.month else "-XX-XX"), found.relative)


def _moment(words: str, today: date) -> Found | None:
    match = _CLOCK.fullmatch(words)
    found = None if match is None else _point(match["day"], today)
    if match is None or found is None or not _WHOLE_DAY.fullmatch(found.edtf):
        return None
    clock = f"{int(match['hour']):02d}:{match['minute']}:{match['second'] or '00'}"
    return Found(f"{found.edtf}T{clock}{_zone(match)}", found.relative)


def _zone(match: re.Match[str]) -> str:
    if match["zone"] is None:
        return ""
    if match["sign"] is None:
        return "Z"
    sign = "+" if match["sign"] == "+" else "-"
    return f"{sign}{int(match['hours']):02d}:{match['minutes'] or '00'}"


def _range(words: str, today: date) -> Found | None:
    for form in _RANGES:
        match = form.fullmatch(words)
        if match is None:
            continue
        shared = range_of(match["first"], match["last"], today)
        if shared is not None:
            return shared
        first, last = _point(match["first"], today), _point(match["last"], today)
        if first is not None and last is not None:
            edtf = f"{_start(first.edtf)}/{_end(last.edtf)}"
            return Found(edtf, first.relative or last.relative)
    return None


def _start(edtf: str) -> str:
    return edtf.partition("/")[0]


def _end(edtf: str) -> str:
    return edtf.rpartition("/")[2]
