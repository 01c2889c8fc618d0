"""Who attends a meeting, in flow."""

from collections.abc import Iterator

from briefing.documents.flow.elements import Cell, Element, Table, Text
from briefing.documents.flow.lines import marked, text, words
from briefing.documents.meeting_blocks import Attendee, Attendees
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.record_blocks import Office


def attendees(block: Attendees, phrases: Phrases) -> tuple[Element, ...]:
    rows = tuple(
        (Cell(tuple(_who(each))), Cell(tuple(_biography(each, phrases.punctuation.comma))))
        for each in block.attendees
    )
    return (Table((), rows, ("start", "start"), row_head=True),)


def _who(attendee: Attendee) -> Iterator[Element]:
    yield from text(attendee.name, strong=True)
    for row in attendee.names:
        about = words(f" ({row.about})" if row.about else "")
        yield Text((*words(row.name, language=row.language), *about), "small")
    yield from text(attendee.part, "small")


def _biography(attendee: Attendee, comma: str) -> Iterator[Element]:
    for office in attendee.offices:
        yield _office(office, comma)
    for fact in attendee.facts:
        yield from text(fact)


def _office(office: Office, comma: str) -> Text:
    role = words(f"{office.role}{comma}" if office.role else "", strong=True)
    dates = words(f" ({office.dates})" if office.dates else "")
    return Text((*marked((*role, *words(office.holder)), office.mark), *dates))
