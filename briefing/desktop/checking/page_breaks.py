"""Where in the texts the pages of a preview begin."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.documents.prose import Origin
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
    heights: defaultdict[Origin, list[tuple[int, float]]] = defaultdict(list)
    for spot in spots:
        heights[spot.origin].append((spot.page, spot.height))
    last: dict[str, Spot] = {}
    for spot in spots:
        origin = spot.origin
        before = last.get(origin.text)
        last[origin.text] = spot
        if before is None or spot.page <= before.page or origin.end <= origin.start:
            continue
        share = 0.0
        if before.origin == origin:
            own = heights[origin]
            upper = sum(height for page, height in own if page < spot.page)
            share = upper / max(1.0, sum(height for _, height in own))
        found.append(BreakInText(origin.text, origin.start, origin.end, share, spot.page))
    return tuple(found)
