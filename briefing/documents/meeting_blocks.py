"""What a document says of those who attend a meeting."""

from dataclasses import dataclass

from briefing.documents.prose import Origin
from briefing.documents.record_blocks import NameRow, Office


@dataclass(frozen=True)
class Attendee:
    """Who attends: `part` is the role in the meeting, `facts` and `offices` the short biography."""

    key: str
    name: str
    part: str = ""
    names: tuple[NameRow, ...] = ()
    facts: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()


@dataclass(frozen=True)
class Attendees:
    key: str
    attendees: tuple[Attendee, ...]
    origin: Origin | None = None
