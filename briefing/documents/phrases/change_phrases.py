"""The fixed words of change reports."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.domain.comparison import Obstacle
from briefing.domain.vocabularies import ChangeKind, SupersedeReason


@dataclass(frozen=True)
class ChangeWords:
    """What a change is called, and between what two editions or days are compared."""

    heading: str
    since_edition: str
    since_day: str
    since_nothing: str
    positions: str
    figures: str
    judgements: str
    gaps: str
    sources: str
    unchanged: str
    kinds: Mapping[ChangeKind, str]
    new: str
    withdrawn: str
    denied: str
    past: str
    retracted: str
    changed: str
    opened: str
    gap_states: Mapping[str, str]
    source_states: Mapping[str, str]
    regraded: str
    later_count: str
    reasons: Mapping[SupersedeReason, str]
    first_figure: str
    obstacles: Mapping[Obstacle, str]
    denied_by: str
    when_not_recorded: str
    before: str
    no_reason: str
    position_columns: tuple[str, str, str, str]
    figure_columns: tuple[str, str, str, str]
    finding_columns: tuple[str, str, str]
