"""Where in the program the analyst is, and the way back and forward, as in a browser.

A place is a page, on it perhaps a record, in the record perhaps a passage. Pages do not know each
other: whoever wants another page asks the `Navigator` to go there.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Literal, TypeAlias, get_args

from PySide6.QtCore import QObject, Signal

from briefing.domain.frozen import frozen

PageName: TypeAlias = Literal[
    "overview",
    "sources",
    "actors",
    "issues",
    "figures",
    "events",
    "quotes",
    "judgements",
    "gaps",
    "briefings",
    "lists",
    "trash",
    "activity",
    "search",
]
PAGE_NAMES: tuple[PageName, ...] = get_args(PageName)
LONGEST_WAY = 200
NOT_FILED = "not filed"  # beside a briefing: the passages it cites that carry no record yet

# The page that shows a record of the kind; kinds that hang on another record are shown with it.
PAGE_OF: Mapping[str, PageName] = {
    "actor": "actors",
    "actor_name": "actors",
    "membership": "actors",
    "relation": "actors",
    "issue": "issues",
    "proposition": "issues",
    "position": "issues",
    "filing": "issues",
    "measure": "figures",
    "figure": "figures",
    "source": "sources",
    "source_text": "sources",
    "event": "events",
    "event_actor": "events",
    "excerpt": "quotes",
    "judgement": "judgements",
    "gap": "gaps",
    "briefing": "briefings",
    "draft": "briefings",
    "edition": "briefings",
    "place": "lists",
    "tag": "lists",
    "house_term": "lists",
}


@frozen
class Place:
    """A page, the record shown on it, and in a source the excerpt to bring into view.

    `words` are what the search page looks for, `filters` (`SearchFilters.to_text`) what it is
    narrowed to. `passage` is a stretch of a source's text to light up, as "start-end" in code
    points. `beside` names what is to be looked at beside the text of a briefing.
    """

    page: PageName
    record_kind: str = ""
    record_id: str = ""
    excerpt_id: str = ""
    words: str = ""
    filters: str = ""
    passage: str = ""
    beside: str = ""

    @property
    def stretch(self) -> tuple[int, int] | None:
        """The start and end of the passage; None where none is named."""
        start, _, end = self.passage.partition("-")
        return (int(start), int(end)) if start.isdecimal() and end.isdecimal() else None

    def to_text(self) -> str:
        """The place as one line for the settings."""
        told = {one.name: getattr(self, one.name) for one in fields(self)}
        return json.dumps({name: value for name, value in told.items() if value})


def place_from_text(text: str) -> Place | None:
    """The place that `to_text` wrote, or None when the line says nothing usable."""
    try:
        stored: Any = json.loads(text)
        place = Place(**stored)
    except (ValueError, TypeError):
        return None
    are_words = all(isinstance(word, str) for word in stored.values())
    return place if are_words and place.page in PAGE_NAMES else None


def place_of(record_kind: str, record_id: str) -> Place | None:
    """Where a record is shown; None for kinds that have no page."""
    page = PAGE_OF.get(record_kind)
    return None if page is None else Place(page, record_kind, record_id)


class Navigator(QObject):
    """The way taken through the program. `moved` is emitted with the new place."""

    moved = Signal(object)

    def __init__(self, start: Place) -> None:
        super().__init__()
        self._way = [start]
        self._at = 0

    @property
    def place(self) -> Place:
        """Where the analyst is."""
        return self._way[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the analyst has gone back from somewhere."""
        return self._at < len(self._way) - 1

    def last_of(self, page: PageName) -> Place | None:
        """The record that was shown last on a page, on the way up to here."""
        way = reversed(self._way[: self._at + 1])
        return next((place for place in way if place.page == page and place.record_id), None)

    def go(self, place: Place) -> None:
        """Go to `place`; going where one is repeats the arrival without lengthening the way."""
        if place != self.place:
            self._way = [*self._way[: self._at + 1], place][-LONGEST_WAY:]
            self._at = len(self._way) - 1
        self.moved.emit(place)

    def go_to_record(self, record_kind: str, record_id: str) -> None:
        """Go to where the record is shown, if it has a page."""
        place = place_of(record_kind, record_id)
        if place is not None:
            self.go(place)

    def note(self, record_kind: str, record_id: str) -> None:
        """Say which record the page now shows, as after a click in its list.

        The first record a page shows replaces the bare page on the way; later ones lengthen it.
        """
        place = replace(
            self.place,
            record_kind=record_kind,
            record_id=record_id,
            excerpt_id="",
            passage="",
            beside="",
        )
        if place == self.place:
            return
        if self.place.record_id:
            self._way = [*self._way[: self._at + 1], place][-LONGEST_WAY:]
            self._at = len(self._way) - 1
        else:
            self._way[self._at] = place
        self.moved.emit(place)

    def back(self) -> None:
        """Go to the place before, if there is one."""
        if self.can_go_back:
            self._at -= 1
            self.moved.emit(self.place)

    def forward(self) -> None:
        """Go again to where one came back from."""
        if self.can_go_forward:
            self._at += 1
            self.moved.emit(self.place)
