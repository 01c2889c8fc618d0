"""Counts of findings as values alone, so that the window loads nothing for them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FindingCount:
    """Of one briefing: the findings without an answer, those of them that need one before the final
    edition, the references to figures and positions that have been overtaken, and the passages
    that are cited and carry no record yet.
    """

    briefing_id: str
    open: int
    needing: int
    stale_figures: int
    stale_positions: int
    not_filed: int
