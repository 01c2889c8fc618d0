"""What a chart of a measure says: the numbers it is drawn from, and the words on it."""

from dataclasses import dataclass
from typing import Literal

from briefing.documents.prose import NO_MARK, Mark, Origin


@dataclass(frozen=True)
class Tick:
    """A place on an axis and what is written there."""

    at: float
    words: str


@dataclass(frozen=True)
class ChartPoint:
    """A figure: `at` is its place in time, `low` and `high` its number or its range.

    `qualified` says that it is no exact number ("at least", a range), `label` is it in short.
    """

    at: float
    low: float
    high: float
    label: str
    qualified: bool = False


@dataclass(frozen=True)
class ChartSeries:
    """One claimant's figures in the order of time; `last` is the latest of them in words."""

    name: str
    last: str
    points: tuple[ChartPoint, ...]


@dataclass(frozen=True)
class Chart:
    """A measure over time, one series a claimant, in alphabetical order.

    In a line chart time runs in days, in a bar chart it counts the groups of bars. `alt` tells
    every figure in words, `mark` has the notes of all of them.
    """

    key: str
    title: str
    about: str
    form: Literal["line", "bar"]
    series: tuple[ChartSeries, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    alt: str
    caption: str = ""
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Charts:
    key: str
    charts: tuple[Chart, ...]
    origin: Origin | None = None
