"""Where the pages of a preview lie in its view: one below the other, in the middle."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF

Zoom: TypeAlias = Literal["width", "page"]
GAP = 16
_LEAST_WIDTH = 120.0


@dataclass(frozen=True)
class PageLayout:
    """The pages' rectangles in pixels from the top of the first, and pixels per point."""

    rects: tuple[QRectF, ...]
    scale: float
    height: float

    def page_at(self, y: float) -> int:
        """The page (the first is 0) at this height, or the one before the gap there."""
        for number, rect in enumerate(self.rects):
            if y < rect.bottom() + GAP:
                return number
        return max(0, len(self.rects) - 1)

    def point_on(self, number: int, place: QPointF) -> QPointF:
        """A place in the view as points from the lower left corner of the page."""
        rect = self.rects[number]
        return QPointF(
            (place.x() - rect.left()) / self.scale, (rect.bottom() - place.y()) / self.scale
        )


def lay_out(sizes: Sequence[QSizeF], room: QSizeF, zoom: Zoom) -> PageLayout:
    """Pages of these sizes (in points) for a view of `room` pixels: as wide as it, or whole."""
    if not sizes:
        return PageLayout((), 1.0, 0.0)
    widest = max(size.width() for size in sizes)
    tallest = max(size.height() for size in sizes)
    scale = max(room.width() - 2 * GAP, _LEAST_WIDTH) / widest
    if zoom == "page":
        scale = min(scale, max((room.height() - 2 * GAP) / tallest, _LEAST_WIDTH / widest))
    heights = [round(size.height() * scale) for size in sizes]
    tops = [GAP + top for top in accumulate((h + GAP for h in heights[:-1]), initial=0)]
    rects = tuple(
        QRectF(
            round((room.width() - size.width() * scale) / 2), top, round(size.width() * scale), high
        )
        for size, top, high in zip(sizes, tops, heights, strict=True)
    )
    return PageLayout(rects, scale, rects[-1].bottom() + GAP)
