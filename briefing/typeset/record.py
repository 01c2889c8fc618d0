"""Where things turned out to lie: places of elements, destinations, links, outline entries."""

from typing import NamedTuple

from briefing.typeset.elements import Bookmark
from briefing.typeset.notices import Notices
from briefing.typeset.result import Place
from briefing.typeset.tagging import Node


class Spot(NamedTuple):
    """A point of a page, in points from its lower left corner."""

    page: int
    left: float
    top: float


class Box(NamedTuple):
    """A rectangle of a page."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


class LinkArea(NamedTuple):
    """A rectangle that leads to an address, an anchor of the document or a known spot; `node` is
    its element.
    """

    box: Box
    text: str
    address: str | None
    target: str | None
    key: str | None
    node: Node
    spot: Spot | None = None


class Record:
    """Filled while pages are drawn, read when the file is finished."""

    def __init__(self, notices: Notices) -> None:
        self.links: list[LinkArea] = []
        self.bookmarks: list[tuple[Bookmark, Spot]] = []
        self.destinations: dict[str, Spot] = {}
        self._boxes: dict[tuple[str, int], Box] = {}
        self._owners: dict[str, object] = {}
        self._notices = notices

    def add_place(self, key: str | None, box: Box) -> None:
        """Notes where a part of an element lies."""
        if key is None:
            return
        known = self._boxes.get((key, box.page))
        self._boxes[key, box.page] = box if known is None else _around(known, box)

    def add_destination(
        self, anchor: str | None, spot: Spot, owner: object, key: str | None
    ) -> None:
        """Notes where an anchor lies: where its owner begins, and only that of the first owner."""
        if anchor is None:
            return
        known = self._owners.setdefault(anchor, owner)
        if known is not owner:
            self._notices.add("repeated anchor", anchor, key)
        elif anchor not in self.destinations:
            self.destinations[anchor] = spot

    def places(self) -> tuple[Place, ...]:
        """One place per element and page, in the order in which they were drawn."""
        return tuple(
            Place(key, page, box.left, box.bottom, box.right - box.left, box.top - box.bottom)
            for (key, page), box in self._boxes.items()
        )


def _around(one: Box, other: Box) -> Box:
    return Box(
        one.page,
        min(one.left, other.left),
        min(one.bottom, other.bottom),
        max(one.right, other.right),
        max(one.top, other.top),
    )
