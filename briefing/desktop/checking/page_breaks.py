"""Where in the texts the pages of a preview begin."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.operations.preview_values import Spot


@dataclass(frozen=True)
class BreakInText:
    """Page `page` begins in the stretch from `start` to `end` of a text, in code points, `share` of
    its height down: 0 at its first line.
    """

    text: str
    start: int
    end: int
    share: float
    page: int


def breaks_of(spots: Sequence[Spot]) -> tuple[BreakInText, ...]:
    """For each text the first stretch on every page but the page it begins on.

    A stretch that goes on from the page before is parted where its height on that page ends.
    """
    found: list[BreakInText] = []
    last: dict[str, Spot] = {}
    for spot in spots:
        origin = spot.origin
        before = last.get(origin.text)
        last[origin.text] = spot
        if before is None or spot.page <= before.page or origin.end <= origin.start:
            continue
        share = 0.0
        if before.origin == origin:
            heights = [each.height for each in spots if each.origin == origin]
            upper = [
                each.height for each in spots if each.origin == origin and each.page < spot.page
            ]
            share = sum(upper) / max(1.0, sum(heights))
        found.append(BreakInText(origin.text, origin.start, origin.end, share, spot.page))
    return tuple(found)
