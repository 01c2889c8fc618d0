"""What a date is made of once it is taken apart: points in time and intervals between them.

Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019
(ISO 8601-2:2019, annex A), levels 0 and 1.
"""

from typing import Literal

from briefing.domain.frozen import frozen

Qualifier = Literal["", "?", "~", "%"]
Precision = Literal["century", "decade", "year", "season", "month", "day", "moment"]
Edge = Literal["open", "unknown"]

SEASONS = range(21, 25)


@frozen
class Clock:
    """A time of day in seconds, and the minutes its zone lies east of UTC (None: zone unknown)."""

    seconds: int
    offset: int | None


@frozen
class Point:
    """One date. `open_digits` of the year, an open month or an open day are those written X.

    `year` has zeros for its open digits; `month` and `day` are None where open or not given.
    """

    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None
    open_digits: int = 0
    open_month: bool = False
    open_day: bool = False
    qualifier: Qualifier = ""
    clock: Clock | None = None

    @property
    def precision(self) -> Precision:
        """How exactly the date is known; open months and days do not count."""
        if self.clock is not None:
            return "moment"
        if self.open_digits:
            return "decade" if self.open_digits == 1 else "century"
        if self.season is not None:
            return "season"
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"


@frozen
class Interval:
    """From one date to another; an edge is open (`..`, it goes on) or unknown (left empty)."""

    start: Point | Edge
    end: Point | Edge
