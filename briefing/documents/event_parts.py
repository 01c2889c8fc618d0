"""Events as a table in the order of time, and the events that are planned."""

from collections.abc import Sequence
from typing import Literal

from briefing.documents.claims import is_disputed
from briefing.documents.composing import Composing
from briefing.documents.naming import place_name
from briefing.documents.prose import Origin
from briefing.documents.record_blocks import EventRow, EventTable
from briefing.domain.date_order import before, reading_key
from briefing.domain.dates import Date
from briefing.domain.events import Event, EventActor


def event_table(
    composing: Composing,
    events: Sequence[Event],
    key: str,
    origin: Origin | None = None,
    form: Literal["table", "strip"] = "table",
) -> EventTable:
    """`events` in the order of time, those without a date last, with their notes."""
    ordered = sorted(events, key=_order)
    rows = tuple(event_row(composing, event) for event in ordered)
    return EventTable(key, rows, form, origin)


def event_row(composing: Composing, event: Event) -> EventRow:
    parts = composing.records.all(EventActor, event_id=event.id)
    doubtful = is_disputed(composing, event)
    phrases = composing.phrases
    return EventRow(
        key=f"event/{event.id}",
        date=_dates(composing, event),
        title=event.title,
        summary=event.summary,
        actors=composing.names(tuple(part.actor_id for part in parts)),
        place=place_name(composing.records, event.place_id),
        status=phrases.disputed if doubtful else phrases.event_states[event.status],
        doubtful=doubtful,
        mark=composing.citations.mark(event),
    )


def within(events: Sequence[Event], first: Date | None, last: Date | None) -> tuple[Event, ...]:
    """The events that are not surely before `first` or after `last`."""
    return tuple(
        event
        for event in events
        if event.start is None
        or (
            (first is None or before(event.end or event.start, first) != "yes")
            and (last is None or before(last, event.start) != "yes")
        )
    )


def _order(event: Event) -> tuple[bool, str]:
    key = reading_key(event.start, event.end)
    return (not key, key)


def _dates(composing: Composing, event: Event) -> str:
    if event.start is None:
        return composing.phrases.date_not_stated
    start = composing.date(event.start)
    return start if event.end is None else composing.span(start, composing.date(event.end))
