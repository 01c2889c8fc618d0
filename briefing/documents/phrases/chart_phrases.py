"""The fixed words of charts."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ChartWords:
    """What stands beside a chart and in its alternative text."""

    forms: Mapping[str, str]
    alt: str
    alt_series: str
    alt_figure: str
    lines: str
    qualified: str
    ranges: Mapping[str, str]
    not_shown: str
    between: str
