"""The pages of the window in the order of the sidebar. A page is imported when it is first shown.

To add one: a function that imports and builds it, and its line in `page_entries`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import PageName
from briefing.desktop.page import Page
from briefing.domain.records import Record
from briefing.domain.sources import Source


@dataclass(frozen=True)
class PageEntry:
    """A page: its title and icon, the kind the sidebar counts for it, and how it is built.

    Without `in_sidebar` it is reached by a command only.
    """

    name: PageName
    title: str
    icon: str
    build: Callable[[Desk], Page]
    counted: type[Record] | None = None
    in_sidebar: bool = True


def page_entries() -> tuple[PageEntry, ...]:
    """All pages, their titles in the language of the interface."""
    return (
        PageEntry("overview", say("Overview"), "layout-dashboard", _overview),
        PageEntry("sources", say("Sources"), "newspaper", _sources, Source),
        PageEntry("search", say("Search"), "search", _search, in_sidebar=False),
    )


def _overview(desk: Desk) -> Page:
    from briefing.desktop.pages.overview import OverviewPage

    return OverviewPage(desk)


def _sources(desk: Desk) -> Page:
    from briefing.desktop.pages.sources import SourcesPage

    return SourcesPage(desk)


def _search(desk: Desk) -> Page:
    from briefing.desktop.pages.search import SearchPage

    return SearchPage(desk)
