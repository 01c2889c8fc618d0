"""The way from a place in a text to what is printed of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.operations.preview_values import Spot


def spot_of(spots: "Sequence[Spot]", text: str, offset: int) -> "Spot | None":
    """The spot made of the shortest stretch around a place of a text, else of the nearest one.

    Of a stretch that is printed in several spots the place is taken to lie as far along their
    height as in the stretch itself.
    """
    own = [spot for spot in spots if spot.origin.text == text]
    if not own:
        return None
    around = [spot for spot in own if spot.origin.start <= offset <= spot.origin.end]
    if not around:
        return min(own, key=lambda spot: _distance(spot, offset))
    shortest = min(around, key=lambda spot: spot.origin.end - spot.origin.start).origin
    parts = [spot for spot in around if spot.origin == shortest]
    share = (offset - shortest.start) / max(1, shortest.end - shortest.start)
    wanted = share * sum(spot.height for spot in parts)
    for spot in parts:
        wanted -= spot.height
        if wanted <= 0:
            return spot
    return parts[-1]


def _distance(spot: "Spot", offset: int) -> int:
    origin = spot.origin
    return max(origin.start - offset, offset - origin.end)
