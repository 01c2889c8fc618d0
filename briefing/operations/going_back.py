"""The library as recorded at the end of a day, for who knows the day and not the step."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

from briefing.domain.date_order import latest
from briefing.domain.date_reading import read_date
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded, open_library

_YEAR_RAISED_BY, _YEAR_DIGITS = 10**9, 10  # as `date_order` writes a year


class NoDay(KnownError):
    """Words that name no day on which something can have been recorded."""


def as_recorded_by(path: Path, moment: datetime, key: Secret | None = None) -> Library:
    """The library at `path` as it was at that moment, to be read; empty before the first step.

    Raises as `open_library`.
    """
    with open_library(path, writing=False, key=key) as now:
        step = now.past.step_at(moment)
    return open_as_recorded(path, step, key=key)


def day_named(words: str, today: date) -> date:
    """The last day that the words may mean ("last Monday", "2025-11"), read on `today`.

    Raises `UnreadableDate` and `NoDay`.
    """
    key = latest(read_date(words, today))
    year = int(key[:_YEAR_DIGITS]) - _YEAR_RAISED_BY
    if not date.min.year <= year <= today.year:
        raise NoDay(
            message("“{words}” is no day up to now: write it like 2025-11-10.", words=words)
        )
    return date(year, int(key[11:13]), int(key[14:16]))


def begin_of(day: date) -> datetime:
    """The first moment of a day in the time zone of the machine."""
    return datetime.combine(day, time()).astimezone()


def end_of(day: date) -> datetime:
    """The last moment of a day in the time zone of the machine."""
    return begin_of(day + timedelta(days=1)) - timedelta(milliseconds=1)
