"""The pages of the window in the order of the sidebar. A page is imported when it is first shown.

To add one: a function that imports and builds it, and its line in `page_entries`.
"""

from collections.abc import Callable

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import PageName
from briefing.desktop.page import Page
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.events import Event
from briefing.domain.figures import Measure
from briefing.domain.frozen import frozen
from briefing.domain.issues import Issue
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source


@frozen
class PageEntry:
    """A page: its title and icon, what the sidebar counts for it, and how it is built.

    Of the kind `counted` only those count that have the value of `part` in its field.

    Without `in_sidebar` it is reached by a command only.
    """

    name: PageName
    title: str
    icon: str
    build: Callable[[Desk], Page]
    counted: type[Record] | None = None
    part: tuple[str, str] | None = None
    in_sidebar: bool = True


def page_entries() -> tuple[PageEntry, ...]:
    """All pages, their titles in the language of the interface."""
    return (
        PageEntry("overview", say("Overview"), "layout-dashboard", _overview),
        PageEntry("sources", say("Sources"), "newspaper", _sources, Source),
        PageEntry("actors", say("Actors"), "users", _actors, Actor),
        PageEntry("issues", say("Issues"), "landmark", _issues, Issue),
        PageEntry("figures", say("Key figures"), "chart-line", _figures, Measure),
        PageEntry("events", say("Events"), "calendar-days", _events, Event),
        PageEntry("quotes", say("Quotes"), "quote", _quotes, Excerpt, ("kind", "quote")),
        PageEntry("judgements", say("Judgements"), "scale", _judgements, Judgement),
        PageEntry("gaps", say("Gaps"), "circle-question-mark", _gaps, Gap),
        PageEntry("briefings", say("Briefings"), "file-pen-line", _briefings, Briefing),
        PageEntry("lists", say("Lists"), "list", _lists),
        PageEntry("trash", say("Trash"), "trash-2", _trash),
        PageEntry("activity", say("Activity"), "history", _activity, in_sidebar=False),
        PageEntry("search", say("Search"), "search", _search, in_sidebar=False),
    )


def _overview(desk: Desk) -> Page:
    from briefing.desktop.pages.overview import OverviewPage

    return OverviewPage(desk)


def _sources(desk: Desk) -> Page:
    from briefing.desktop.pages.sources import SourcesPage

    return SourcesPage(desk)


def _actors(desk: Desk) -> Page:
    from briefing.desktop.pages.actors import ActorsPage

    return ActorsPage(desk)


def _issues(desk: Desk) -> Page:
    from briefing.desktop.pages.issues import IssuesPage

    return IssuesPage(desk)


def _briefings(desk: Desk) -> Page:
    from briefing.desktop.pages.briefings import BriefingsPage

    return BriefingsPage(desk)


def _figures(desk: Desk) -> Page:
    from briefing.desktop.pages.figures import figures_page

    return figures_page(desk)


def _events(desk: Desk) -> Page:
    from briefing.desktop.pages.events import events_page

    return events_page(desk)


def _quotes(desk: Desk) -> Page:
    from briefing.desktop.pages.quotes import quotes_page

    return quotes_page(desk)


def _judgements(desk: Desk) -> Page:
    from briefing.desktop.pages.judgements import judgements_page

    return judgements_page(desk)


def _gaps(desk: Desk) -> Page:
    from briefing.desktop.pages.gaps import gaps_page

    return gaps_page(desk)


def _lists(desk: Desk) -> Page:
    from briefing.desktop.pages.lists import ListsPage

    return ListsPage(desk)


def _trash(desk: Desk) -> Page:
    from briefing.desktop.pages.trash import trash_page

    return trash_page(desk)


def _activity(desk: Desk) -> Page:
    from briefing.desktop.pages.activity import ActivityPage

    return ActivityPage(desk)


def _search(desk: Desk) -> Page:
    from briefing.desktop.pages.search import SearchPage

    return SearchPage(desk)
