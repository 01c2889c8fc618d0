"""Dates as a person would write them, no more precise than they are known.

The words and patterns come in as a value (`DateWords`), English unless another is given. An
inferred date is printed in the words it was written in, never as if it had been stated.
"""

from briefing.domain.date_calendar import ENGLISH_MONTHS
from briefing.domain.date_parts import Interval, Point
from briefing.domain.dates import Date
from briefing.domain.frozen import frozen


@frozen
class DateWords:
    """Names and patterns of one language. `{date}` in a pattern is a date already written.

    A day may ask for other words around it than a month: "depuis le 3 mai", "depuis mai".
    """

    months: tuple[str, ...] = ENGLISH_MONTHS
    seasons: tuple[str, ...] = ("spring", "summer", "autumn", "winter")
    first_of_month: str = "1"
    day: str = "{day} {month} {year}"
    day_of_month: str = "{day} {month}"
    month: str = "{month} {year}"
    season: str = "{season} {year}"
    year_before_christ: str = "{year} BC"
    decade: str = "{year}s"
    some_year: str = "a year between {first} and {last}"
    some_month: str = "a month in {date}"
    some_day: str = "a day in {date}"
    about: str = "about {date}"
    uncertain: str = "possibly {date}"
    uncertain_and_about: str = "possibly about {date}"
    moment: str = "{date}, {time}"
    moment_in_zone: str = "{date}, {time} {zone}"
    days_of_one_month: str = "{first}–{last} {month} {year}"
    months_of_one_year: str = "{first}–{last} {year}"
    years: str = "{first}–{last}"
    span: str = "{first} – {last}"
    span_between_other_dates: str = "from {first} to {last}"
    since: str = "since {date}"
    since_day: str = "since {date}"
    until: str = "until {date}"
    until_day: str = "until {date}"
    end_unknown: str = "from {date}, end not known"
    beginning_unknown: str = "to {date}, beginning not known"
    inferred: str = "{date} (inferred)"
    not_stated: str = "date not stated"


ENGLISH = DateWords()


def written(date: Date, words: DateWords = ENGLISH) -> str:
    """`date` for print: "10 November 2025", "10–14 November 2025", "since 10 October 2025".

    An inferred date gives the words it was written in, or its reading marked as inferred; a date
    of unknown basis gives "date not stated".
    """
    if date.basis == "unknown":
        return words.not_stated
    if date.basis == "inferred":
        return date.as_written or words.inferred.format(date=reading(date, words))
    return reading(date, words)


def reading(date: Date, words: DateWords = ENGLISH) -> str:
    """What the EDTF of `date` says, whatever its basis; a form shows it beside the typed words."""
    parts = date.parts
    if parts is None:
        return words.not_stated
    return _point(parts, words) if isinstance(parts, Point) else _interval(parts, words)


def since_words(date: Date, words: DateWords = ENGLISH) -> str:
    """ "since 10 October 2025"."""
    pattern = words.since_day if is_day(date) else words.since
    return pattern.format(date=written(date, words))


def until_words(date: Date, words: DateWords = ENGLISH) -> str:
    """ "until 10 October 2025"."""
    pattern = words.until_day if is_day(date) else words.until
    return pattern.format(date=written(date, words))


def is_day(date: Date) -> bool:
    """Whether a date is written as a day of a month, and not in words of its own."""
    parts = date.parts
    as_read = date.basis not in ("unknown", "inferred")
    return as_read and isinstance(parts, Point) and _is_plain_day(parts)


def _is_plain_day(point: Point) -> bool:
    return point.precision == "day" and not point.qualifier and point.clock is None


def _interval(interval: Interval, words: DateWords) -> str:
    start, end = interval.start, interval.end
    if isinstance(start, Point) and isinstance(end, Point):
        return _closed(start, end, words)
    if isinstance(start, Point):
        pattern = words.since_day if _is_plain_day(start) else words.since
        if end != "open":
            pattern = words.end_unknown
        return pattern.format(date=_point(start, words))
    assert isinstance(end, Point), "an interval has a date at one end at least"
    pattern = words.until_day if _is_plain_day(end) else words.until
    if start != "open":
        pattern = words.beginning_unknown
    return pattern.format(date=_point(end, words))


def _closed(start: Point, end: Point, words: DateWords) -> str:
    if start == end:
        return _point(start, words)
    plain = start.year > 0 and not start.qualifier and not end.qualifier
    if plain and start.precision == end.precision == "day":
        return _days(start, end, words)
    if plain and start.precision == end.precision == "month":
        if start.year == end.year:
            return words.months_of_one_year.format(
                first=_month_name(start, words), last=_month_name(end, words), year=end.year
            )
        return words.span.format(first=_point(start, words), last=_point(end, words))
    if plain and start.precision == end.precision == "year":
        return words.years.format(first=start.year, last=end.year)
    return words.span_between_other_dates.format(
        first=_point(start, words), last=_point(end, words)
    )


def _days(start: Point, end: Point, words: DateWords) -> str:
    if (start.year, start.month) == (end.year, end.month):
        return words.days_of_one_month.format(
            first=_day(start, words), last=end.day, month=_month_name(end, words), year=end.year
        )
    if start.year == end.year:
        first = words.day_of_month.format(day=_day(start, words), month=_month_name(start, words))
        return words.span.format(first=first, last=_point(end, words))
    return words.span.format(first=_point(start, words), last=_point(end, words))


def _point(point: Point, words: DateWords) -> str:
    text = _calendar_words(point, words)
    if point.open_day:
        text = words.some_day.format(date=text)
    elif point.open_month:
        text = words.some_month.format(date=text)
    if point.clock is not None:
        text = _moment(text, point, words)
    patterns = {"?": words.uncertain, "~": words.about, "%": words.uncertain_and_about}
    return patterns[point.qualifier].format(date=text) if point.qualifier else text


def _calendar_words(point: Point, words: DateWords) -> str:
    if point.open_digits:
        return _open_year(point, words)
    year = _year(point.year, words)
    if point.season is not None:
        season = words.seasons[point.season - 21]
        return words.season.format(season=season, year=year)
    if point.month is None:
        return year
    if point.day is None:
        return words.month.format(month=_month_name(point, words), year=year)
    return words.day.format(day=_day(point, words), month=_month_name(point, words), year=year)


def _open_year(point: Point, words: DateWords) -> str:
    if point.precision == "decade" and point.year > 0:
        return words.decade.format(year=point.year)
    last = point.year + 10**point.open_digits - 1
    return words.some_year.format(first=_year(point.year, words), last=_year(last, words))


def _year(year: int, words: DateWords) -> str:
    return str(year) if year > 0 else words.year_before_christ.format(year=1 - year)


def _day(point: Point, words: DateWords) -> str:
    return words.first_of_month if point.day == 1 else str(point.day)


def _month_name(point: Point, words: DateWords) -> str:
    return words.months[(point.month or 1) - 1]


def _moment(text: str, point: Point, words: DateWords) -> str:
    clock = point.clock
    assert clock is not None
    minutes, seconds = divmod(clock.seconds, 60)
    time = f"{minutes // 60:02d}:{minutes % 60:02d}" + (f":{seconds:02d}" if seconds else "")
    if clock.offset is None:
        return words.moment.format(date=text, time=time)
    return words.moment_in_zone.format(date=text, time=time, zone=_zone(clock.offset))


def _zone(offset: int) -> str:
    if offset == 0:
        return "UTC"
    hours, minutes = divmod(abs(offset), 60)
    sign = "−" if offset < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{minutes:02d}" if minutes else "")
