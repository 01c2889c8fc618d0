"""Events: what happened, is reported or planned, with who took part, and when beside what."""

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.pages.events_parts import EventParts
from briefing.desktop.pages.events_timeline import EventTimeline
from briefing.desktop.records.claim_badges import claim_badges
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.issues_section import IssuesSection
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.record_detail import HeadingWords, RecordDetail
from briefing.desktop.records.record_page import RecordPage
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.records.vocabulary_words import word_of
from briefing.domain.actors import Place
from briefing.domain.events import Event
from briefing.domain.messages import message
from briefing.store.library import Library
from briefing.store.lists import Order


def events_page(desk: Desk) -> RecordPage:
    """The page of events."""
    detail = RecordDetail(
        desk,
        form_of(Event),
        (
            EventParts(desk),
            EvidenceSection(desk),
            IssuesSection(desk),
            TagsSection(desk),
            UsedInSection(desk),
            PrintedInSection(desk),
        ),
        above=(EventTimeline(desk),),
        words=HeadingWords(_detail),
    )
    return RecordPage(desk, _SUBJECT, detail)


def _detail(library: Library, event: Event) -> str:
    place = None if event.place_id is None else library.find(Place, event.place_id)
    parts = (
        date_shown(event.start),
        word_of(event, "kind"),
        place.name if place is not None else "",
        word_of(event, "status"),
    )
    return " · ".join(part for part in parts if part)


def _words(library: Library, event: Event) -> RowWords:
    when = date_shown(event.start)
    detail = " · ".join(part for part in (when, word_of(event, "kind")) if part)
    return RowWords(event.title, detail, claim_badges(library, event))


_SUBJECT = ListSubject(
    kind=Event,
    title=message("Events"),
    search=message("Search events"),
    new=message("New event"),
    icon="calendar-days",
    nothing=message("No events yet"),
    what_to_do=message(
        "Select what happened in a source and press Ctrl+E, or begin an event here with Ctrl+N."
    ),
    sortings=(
        Sorting(message("Latest first"), Order("start", descending=True)),
        Sorting(message("Earliest first"), Order("start")),
        Sorting(message("By title"), Order("title")),
        Sorting(message("By kind"), Order("kind")),
        Sorting(message("Entered last first"), Order(descending=True)),
    ),
    words=_words,
    through=("place_id",),
    told_by=("evidence", "excerpt", "source"),
)
