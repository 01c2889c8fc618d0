"""What stands beside a figure: whose number it is, over what time, counted how, and as of when.

What is not known is said in words; nothing is left out in silence. The words come in as a value
(`AttributionWords`), English unless another is given; the verb is the same for every claimant.
"""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from briefing.domain.date_parts import Interval
from briefing.domain.date_words import ENGLISH as ENGLISH_DATES
from briefing.domain.date_words import DateWords, is_day, since_words, written
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.vocabularies import Counting, FigureStatus

_ENGLISH_COUNTING: Mapping[Counting, str] = MappingProxyType(
    {
        "cumulative": "cumulative",
        "per_period": "in this period only",
        "stock": "number at that time",
        "one_off": "single count",
    }
)
_ENGLISH_STATUS: Mapping[FigureStatus, str] = MappingProxyType(
    {
        "standing": "",
        "corrected": "since corrected",
        "retracted": "retracted by the claimant",
        "disputed": "disputed",
    }
)


@frozen
class AttributionWords:
    """Patterns of one language; `interval_openers` begin words that need no "since" before them."""

    dates: DateWords = ENGLISH_DATES
    per: str = "per {claimant}"
    not_attributed: str = "not attributed in the source"
    reports: str = "{claimant} reports {figure}"
    without_claimant: str = "{figure} ({not_attributed})"
    as_of: str = "as of {date}"
    as_of_day: str = "as of {date}"
    as_of_not_stated: str = "as of: not stated"
    counting: Mapping[Counting, str] = field(default_factory=lambda: _ENGLISH_COUNTING, hash=False)
    interval_and_counting: str = "{interval}, {counting}"
    start_not_stated: str = "{counting}, start not stated"
    period_not_stated: str = "{counting}, period not stated"
    status: Mapping[FigureStatus, str] = field(default_factory=lambda: _ENGLISH_STATUS, hash=False)
    interval_openers: tuple[str, ...] = ("since ", "from ", "for ", "over ", "until ", "between ")


ENGLISH = AttributionWords()


def counting_of(figure: Figure, measure: Measure) -> Counting:
    """How the figure is counted: as its measure says, else per period if it has one, else stock."""
    if measure.counting is not None:
        return measure.counting
    return "stock" if figure.period is None else "per_period"


def claimant_words(claimant: str, words: AttributionWords = ENGLISH) -> str:
    """ "per Gaza's health ministry"; for the empty name "not attributed in the source"."""
    return words.per.format(claimant=claimant) if claimant else words.not_attributed


def reports_words(claimant: str, figure: str, words: AttributionWords = ENGLISH) -> str:
    """ "Gaza's health ministry reports at least 242 people"; `figure` is the figure in words."""
    if claimant:
        return words.reports.format(claimant=claimant, figure=figure)
    return words.without_claimant.format(figure=figure, not_attributed=words.not_attributed)


def as_of_words(as_of: Date | None, words: AttributionWords = ENGLISH) -> str:
    """ "as of 10 November 2025", or "as of: not stated"."""
    if as_of is None or as_of.basis == "unknown":
        return words.as_of_not_stated
    pattern = words.as_of_day if is_day(as_of) else words.as_of
    return pattern.format(date=written(as_of, words.dates))


def counting_words(figure: Figure, measure: Measure, words: AttributionWords = ENGLISH) -> str:
    """The interval and how it is counted: "since 10 October 2025, cumulative".

    The interval is the figure's own period; for a cumulative figure without one, from the start
    its measure names.
    """
    counting = counting_of(figure, measure)
    how = words.counting[counting]
    interval = interval_words(figure, measure, words)
    if interval:
        return words.interval_and_counting.format(interval=interval, counting=how)
    if counting == "cumulative":
        return words.start_not_stated.format(counting=how)
    if counting == "per_period":
        return words.period_not_stated.format(counting=how)
    return how


def status_words(figure: Figure, words: AttributionWords = ENGLISH) -> str:
    """What a figure is when it is no standing one: "disputed"; empty for a standing one."""
    return words.status[figure.status]


def interval_words(figure: Figure, measure: Measure, words: AttributionWords = ENGLISH) -> str:
    """The interval alone: "since 10 October 2025"; empty where it is not known."""
    if figure.period is not None and figure.period.basis != "unknown":
        return written(figure.period, words.dates)
    start = measure.period_start
    if counting_of(figure, measure) != "cumulative" or start is None or start.basis == "unknown":
        return ""
    text = written(start, words.dates)
    says_interval = isinstance(start.parts, Interval) or text.casefold().startswith(
        words.interval_openers
    )
    return text if says_interval else since_words(start, words.dates)
