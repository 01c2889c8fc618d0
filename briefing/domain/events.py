"""What happened or is planned, and who took part."""

from typing import Annotated, ClassVar

from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.records import LongText, Record, RefersTo
from briefing.domain.vocabularies import EventKind, EventStatus


@frozen(kw_only=True)
class Event(Record):
    """Something that happened, is reported, is disputed or is planned."""

    KIND: ClassVar[str] = "event"

    title: str
    kind: EventKind = "other"
    start: Date | None = None
    end: Date | None = None
    place_id: Annotated[str, RefersTo("place")] | None = None
    status: EventStatus = "reported"
    summary: LongText = ""


@frozen(kw_only=True)
class EventActor(Record):
    """An actor's part in an event."""

    KIND: ClassVar[str] = "event_actor"

    event_id: Annotated[str, RefersTo("event")]
    actor_id: Annotated[str, RefersTo("actor")]
    role: str = ""
