"""What the sidebar lists: the pages with their counts, the newest briefings, the saved searches.

The key of a line is the place it leads to, as text.
"""

from collections.abc import Sequence

from briefing.desktop.messages import say
from briefing.desktop.navigation import PageName, Place
from briefing.desktop.page_table import PageEntry
from briefing.desktop.session import Changes
from briefing.desktop.widgets.sidebar import Destination, DestinationGroup
from briefing.domain.briefings import Briefing
from briefing.domain.desk import SavedSearch
from briefing.store.library import Library

_NO_FILTERS = "{}"
_NEWEST = 12  # briefings shown; the page of the briefings has all of them


class SidebarContents:
    """Counts once and again only what a change touches."""

    def __init__(self, library: Library, entries: Sequence[PageEntry]) -> None:
        self._library = library
        self._entries = tuple(entry for entry in entries if entry.in_sidebar)
        self._counts: dict[PageName, int] = {}
        self._briefings: tuple[Destination, ...] = ()
        self._searches: tuple[Destination, ...] = ()
        for entry in self._entries:
            self._count(entry)
        self._list_briefings()
        self._list_searches()

    def note(self, changes: Changes) -> bool:
        """Look again at what the change touched; False when the sidebar stays as it is."""
        before = self.groups()
        for entry in self._entries:
            if entry.counted is not None and changes.touches(entry.counted.KIND):
                self._count(entry)
        if changes.touches(Briefing.KIND):
            self._list_briefings()
        if changes.touches(SavedSearch.KIND):
            self._list_searches()
        return self.groups() != before

    def groups(self) -> tuple[DestinationGroup, ...]:
        """What the sidebar shows."""
        pages = tuple(self._page(entry) for entry in self._entries)
        groups = [DestinationGroup("", pages)]
        if self._briefings:
            groups.append(DestinationGroup(say("Briefings"), self._briefings))
        if self._searches:
            groups.append(DestinationGroup(say("Saved searches"), self._searches))
        return tuple(groups)

    def key_of(self, place: Place) -> str:
        """The line that stands for `place`: its own, or that of its page."""
        own = place.to_text()
        listed = {line.key for line in (*self._briefings, *self._searches)}
        return own if own in listed else Place(place.page).to_text()

    def _page(self, entry: PageEntry) -> Destination:
        count = self._counts.get(entry.name)
        return Destination(Place(entry.name).to_text(), entry.title, entry.icon, count)

    def _count(self, entry: PageEntry) -> None:
        if entry.counted is not None:
            self._counts[entry.name] = self._library.count(entry.counted, entry.part)

    def _list_briefings(self) -> None:
        newest = self._library.all(Briefing)[-_NEWEST:]
        self._briefings = tuple(
            Destination(_place_of(briefing), briefing.title, "file-pen-line")
            for briefing in reversed(newest)
        )

    def _list_searches(self) -> None:
        self._searches = tuple(
            Destination(place_of_saved(saved).to_text(), saved.name, "bookmark")
            for saved in self._library.all(SavedSearch)
        )


def place_of_saved(saved: SavedSearch) -> Place:
    """Where a saved search is shown."""
    filters = "" if saved.filters == _NO_FILTERS else saved.filters
    return Place("search", words=saved.words, filters=filters)


def _place_of(briefing: Briefing) -> str:
    return Place("briefings", Briefing.KIND, briefing.id).to_text()
