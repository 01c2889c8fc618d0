"""Those who attend, laid out: a name with its other scripts beside a short biography."""

from collections.abc import Iterator

from briefing.documents.layout_text import Setting, mark_runs, plain_paragraph, told
from briefing.documents.meeting_blocks import Attendee, Attendees
from briefing.documents.record_blocks import Office
from briefing.documents.style import HAIRLINE, INK, SECONDARY, paragraph, sans, serif
from briefing.scene.items import Stroke
from briefing.typeset.elements import (
    Cell,
    Column,
    Element,
    Padding,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
)

_NAME = paragraph(sans(9.4, INK, bold=True), 1.3)
_OTHER_NAME = paragraph(sans(8.6, SECONDARY), 1.4)
_PART = paragraph(sans(8, SECONDARY, italic=True), 1.35)
_OFFICE = paragraph(sans(8.8), 1.4)
_FACT = paragraph(serif(9.4), 1.42, direction="auto")


def attendees(setting: Setting, block: Attendees) -> tuple[Element, ...]:
    style = TableStyle(
        padding=Padding(4, 8, 5, 0),
        row_rule=Stroke(0.4, HAIRLINE),
        bottom_rule=Stroke(0.4, HAIRLINE),
        row_head=True,
        space_after=6,
    )
    rows = tuple(_attendee(setting, each) for each in block.attendees)
    return (Table((Column(fraction=1), Column(fraction=2.1)), rows, style, key=block.key),)


def _attendee(setting: Setting, attendee: Attendee) -> Row:
    return Row(
        (Cell(tuple(_who(attendee))), Cell(tuple(_biography(setting, attendee)))), key=attendee.key
    )


def _who(attendee: Attendee) -> Iterator[Element]:
    yield plain_paragraph(attendee.name, _NAME)
    for row in attendee.names:
        yield plain_paragraph(row.name, _OTHER_NAME, row.language or None)
    if attendee.part:
        yield plain_paragraph(attendee.part, _PART)


def _biography(setting: Setting, attendee: Attendee) -> Iterator[Element]:
    for office in attendee.offices:
        yield _office(setting, office)
    for fact in attendee.facts:
        yield plain_paragraph(told(setting, fact), _FACT)


def _office(setting: Setting, office: Office) -> Paragraph:
    bold = sans(8.8, INK, bold=True)
    role = (Run(f"{office.role}{setting.punctuation.comma}", bold),) if office.role else ()
    holder = Run(office.holder, _OFFICE.text)
    dates = Run(f"  {office.dates}", sans(8, SECONDARY))
    return Paragraph(
        (*role, holder, *mark_runs(setting, office.mark, _OFFICE.text), dates), _OFFICE
    )
