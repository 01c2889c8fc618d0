"""Which backups are kept, by dates."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.store.backup_rotation import superfluous

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)  # a Wednesday
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("made", "dropped"),
    [
        ([], []),
        (["2019-01-01 08:00"], []),
        # All of two days stay, however many.
        (["2026-11-18 08:00", "2026-11-18 09:00", "2026-11-17 09:00", "2026-11-16 13:00"], []),
        # Of an older day only the newest stays.
        (["2026-11-18 08:00", "2026-11-10 08:00", "2026-11-10 17:00"], ["2026-11-10 08:00"]),
        # The day that is partly within the two days has its newest one already.
        (["2026-11-16 13:00", "2026-11-16 09:00"], ["2026-11-16 09:00"]),
        # A clock that was set back since: what seems to be made later stays.
        (["2026-12-24 08:00", "2026-12-24 09:00"], []),
    ],
)
def test_a_few(made: list[str], dropped: list[str]) -> None:
    assert superfluous(map(at, made), NOW) == set(map(at, dropped))


def test_one_a_day_for_two_years_leaves_days_then_weeks_then_months() -> None:
    kept: set[datetime] = set()
    start = NOW - 730 * DAY
    for number in range(731):
        now = start + number * DAY
        kept.add(now - HOUR)
        kept -= superfluous(kept, now)
    ages = sorted((NOW - moment).days for moment in kept)
    assert ages[:14] == list(range(14))  # today and yesterday, then twelve daily ones
    gaps = [later - earlier for earlier, later in pairwise(ages[13:])]
    assert len(ages) == 2 + 12 + 10 + 9
    assert set(gaps[1:10]) == {7}
    assert set(gaps[11:]) <= {28, 35}  # the last Sunday of each month


def test_many_a_day_are_kept_for_two_days_and_no_longer() -> None:
    kept: set[datetime] = set()
    for number in range(24 * 60):
        now = NOW + number * HOUR
        kept.add(now)
        kept -= superfluous(kept, now)
    assert len([moment for moment in kept if now - moment < 2 * DAY]) == 48
    assert len(kept) <= 48 + 12 + 10 + 9


@given(st.sets(st.integers(0, 3000), max_size=200), st.integers(0, 3000))
def test_the_newest_always_stays_and_dropping_twice_drops_no_more(
    hours: set[int], now: int
) -> None:
    made = {NOW + hour * HOUR for hour in hours}
    dropped = superfluous(made, NOW + now * HOUR)
    assert dropped <= made - {max(made)} if made else not dropped
    assert superfluous(made - dropped, NOW + now * HOUR) == set()
