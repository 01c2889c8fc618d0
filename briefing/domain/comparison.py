"""When two figures may be compared, and what their difference is.

A difference is shown only where it means something; elsewhere a sentence says why there is none.
Nothing here says that a number rose or fell.
"""

from collections.abc import Iterator, Mapping
from decimal import Context, Decimal
from types import MappingProxyType
from typing import Literal, TypeAlias

from briefing.domain.attribution import counting_of
from briefing.domain.date_order import same_length
from briefing.domain.date_parts import Interval, Point
from briefing.domain.date_words import ENGLISH as ENGLISH_DATES
from briefing.domain.date_words import DateWords, written
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.domain.numbers import ENGLISH as ENGLISH_SIGNS
from briefing.domain.numbers import NumberSigns, signed_text

# Far more digits than any figure has, so that a difference is never rounded.
_DIGITS = 200


@frozen
class Difference:
    """The newer value less the older; of figures per period, the two periods it stands between."""

    amount: Decimal
    older_period: Date | None = None
    newer_period: Date | None = None


Obstacle: TypeAlias = Literal[
    "different_things",
    "claimant_not_stated",
    "different_claimants",
    "different_qualifiers",
    "range",
    "different_counting",
    "stock",
    "single_count",
    "start_not_stated",
    "different_starts",
    "period_not_stated",
    "different_periods",
]
OBSTACLES: Mapping[Obstacle, Message] = MappingProxyType(
    {
        "different_things": message("No difference: the two figures count different things."),
        "claimant_not_stated": message("No difference: it is not stated whose figures these are."),
        "different_claimants": message("No difference: the figures are from different claimants."),
        "different_qualifiers": message(
            "No difference: one figure is qualified otherwise than the other."
        ),
        "range": message("No difference: a range has no single value."),
        "different_counting": message("No difference: the figures are counted in different ways."),
        "stock": message(
            "No difference: numbers at two points in time hide who came and who went."
        ),
        "single_count": message("No difference: each figure is a single count."),
        "start_not_stated": message(
            "No difference: it is not stated from when on the figures are counted."
        ),
        "different_starts": message(
            "No difference: the figures are counted from different days on."
        ),
        "period_not_stated": message(
            "No difference: it is not stated for which periods the figures are."
        ),
        "different_periods": message(
            "No difference: the figures are for periods of different length."
        ),
    }
)


@frozen
class NotComparable:
    """Why no difference is shown; `reason` is a sentence that stands in its place."""

    obstacle: Obstacle

    @property
    def reason(self) -> Message:
        return OBSTACLES[self.obstacle]


def difference(older: Figure, newer: Figure, measure: Measure) -> Difference | NotComparable:
    """The difference between two figures of `measure`, or the reason why there is none.

    Both are of one measure and one claimant, their qualifiers are the same, and they are either
    cumulative from the same start or each for a period of equal length.
    """
    obstacle = next(_obstacles(older, newer, measure), None)
    if obstacle is not None:
        return NotComparable(obstacle)
    assert older.value is not None
    assert newer.value is not None
    amount = Context(prec=_DIGITS).subtract(newer.value, older.value)
    if counting_of(newer, measure) == "per_period":
        return Difference(amount, older.period, newer.period)
    return Difference(amount)


def difference_words(
    found: Difference,
    signs: NumberSigns = ENGLISH_SIGNS,
    dates: DateWords = ENGLISH_DATES,
    pattern: str = "{amount} ({newer} against {older})",
) -> str:
    """ "+12", "−3", "0"; with both periods where it stands between two."""
    amount = signed_text(found.amount, signs)
    if found.older_period is None or found.newer_period is None:
        return amount
    return pattern.format(
        amount=amount,
        newer=written(found.newer_period, dates),
        older=written(found.older_period, dates),
    )


def counted_from(figure: Figure, measure: Measure) -> Point | None:
    """From when on a cumulative figure counts: its own period's start, else its measure's."""
    date = figure.period or measure.period_start
    parts = None if date is None else date.parts
    if isinstance(parts, Interval):
        return parts.start if isinstance(parts.start, Point) else None
    return parts


def _obstacles(older: Figure, newer: Figure, measure: Measure) -> Iterator[Obstacle]:
    if not older.measure_id == newer.measure_id == measure.id:
        yield "different_things"
    if older.claimant_id is None or newer.claimant_id is None:
        yield "claimant_not_stated"
    if older.claimant_id != newer.claimant_id:
        yield "different_claimants"
    if older.qualifier != newer.qualifier:
        yield "different_qualifiers"
    if older.value is None or newer.value is None:
        yield "range"
    yield from _counting_obstacles(older, newer, measure)


def _counting_obstacles(older: Figure, newer: Figure, measure: Measure) -> Iterator[Obstacle]:
    counting = counting_of(newer, measure)
    if counting_of(older, measure) != counting:
        yield "different_counting"
    elif counting == "cumulative":
        yield from _start_obstacles(older, newer, measure)
    elif counting == "per_period":
        yield from _period_obstacles(older.period, newer.period)
    elif counting == "stock":
        yield "stock"
    else:
        yield "single_count"


def _start_obstacles(older: Figure, newer: Figure, measure: Measure) -> Iterator[Obstacle]:
    start, newer_start = counted_from(older, measure), counted_from(newer, measure)
    if start is None or newer_start is None:
        yield "start_not_stated"
    elif start != newer_start:
        yield "different_starts"


def _period_obstacles(older: Date | None, newer: Date | None) -> Iterator[Obstacle]:
    if older is None or newer is None:
        yield "period_not_stated"
    elif not same_length(older, newer):
        yield "different_periods"
