"""Which backups are kept: all of two days, then one a day, one a week and one a month.

The numbers are those of Anki (its manual, "Backups"), whose users have lived with them for years.
They count backups and not days: who works once a month keeps twelve "daily" ones of a year.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def superfluous(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The backups that need not be kept, by the moments they were made; the newest always is.

    Of a day, a week (ISO 8601) or a month the newest is kept. Moments after `now` are kept.
    """
    newest_first = sorted(set(made), reverse=True)
    kept = [
        moment for number, moment in enumerate(newest_first) if number == 0 or now - moment < ALL_OF
    ]
    if not kept:
        return frozenset()
    for count, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        kept += _newest_of_each(newest_first, count, period, kept[-1])
    return frozenset(newest_first) - frozenset(kept)


def _newest_of_each(
    newest_first: list[datetime],
    count: int,
    period: Callable[[datetime], tuple[int, ...]],
    last: datetime,
) -> list[datetime]:
    """The newest of each period that is before the one of the last moment kept so far."""
    chosen = {period(last): last}
    for moment in newest_first:
        if moment < last and len(chosen) <= count:
            chosen.setdefault(period(moment), moment)
    return list(chosen.values())[1:]


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month
