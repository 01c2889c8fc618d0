"""T9, the meeting brief: why we meet, who attends, where they stand, what to say and what not."""

from briefing.documents.brief import Brief
from briefing.documents.content import Block
from briefing.documents.event_parts import event_table
from briefing.documents.meeting_parts import (
    Present,
    attendees,
    holding_a_position,
    last_statements,
    next_meeting,
    present_at,
    side_positions,
    sides_of,
)
from briefing.documents.position_parts import Cells, cells_of
from briefing.documents.remark_places import OfElement, OfRecord
from briefing.documents.sections import typed_section
from briefing.documents.selection import Subject, positions_of, surviving_actor
from briefing.domain.actors import Actor
from briefing.domain.events import Event
from briefing.domain.messages import message


def meeting_brief(brief: Brief) -> tuple[Block, ...]:
    sections = brief.composing.phrases.sections
    meeting = next_meeting(brief.composing, brief.subject)
    present = _present(brief, meeting)
    sides = sides_of(brief.composing, present)
    return (
        *typed_section(brief, "purpose", sections.purpose),
        *_meeting(brief, meeting),
        *_attendees(brief, meeting, present),
        *typed_section(brief, "our_points", sections.our_points),
        *typed_section(brief, "they_may_raise", sections.they_may_raise),
        *_positions(brief, sides),
        *_statements(brief, sides),
        *typed_section(brief, "sensitive_points", sections.sensitive_points),
        *brief.text(),
    )


def _present(brief: Brief, meeting: Event | None) -> tuple[Present, ...]:
    composing = brief.composing
    if meeting is not None:
        found = present_at(composing, meeting)
        if not found:
            composing.tell(
                message("Nobody is entered for the meeting “{title}”.", title=meeting.title),
                OfRecord(meeting.KIND, meeting.id),
            )
        return found
    composing.tell(
        message(
            "No planned meeting is filed under the subject; the actors with a position stand in for"
            " those who attend."
        ),
        OfElement("section/attendees"),
    )
    if brief.subject.kind == "actor":
        actor = surviving_actor(composing.records, brief.subject.id)
        return () if actor is None else (Present(actor),)
    return holding_a_position(composing, _cells(brief))


def _cells(brief: Brief) -> Cells:
    records, subject = brief.composing.records, brief.subject
    # Those who attend may be others than the actor the briefing is about.
    about = Subject() if subject.kind == "actor" else subject
    return cells_of(brief.composing, positions_of(records, about))


def _meeting(brief: Brief, meeting: Event | None) -> tuple[Block, ...]:
    heading = brief.composing.phrases.sections.meeting
    block = () if meeting is None else (event_table(brief.composing, (meeting,), "meeting"),)
    return brief.section("meeting", heading, block)


def _attendees(
    brief: Brief, meeting: Event | None, present: tuple[Present, ...]
) -> tuple[Block, ...]:
    sections = brief.composing.phrases.sections
    heading = sections.concerned if meeting is None else sections.attendees
    block = attendees(brief.composing, present, "attendees")
    return brief.section("attendees", heading, (block,) if present else ())


def _positions(brief: Brief, sides: tuple[Actor, ...]) -> tuple[Block, ...]:
    if "positions" in brief.placed:
        return ()
    found = side_positions(brief.composing, sides, _cells(brief), "positions")
    heading = brief.composing.phrases.sections.red_lines
    return brief.section("positions", heading, (found,) if found.groups else ())


def _statements(brief: Brief, sides: tuple[Actor, ...]) -> tuple[Block, ...]:
    if "quotes" in brief.placed:
        return ()
    found = last_statements(brief.composing, sides, "statements")
    heading = brief.composing.phrases.sections.last_statements
    return brief.section("statements", heading, (found,) if found.quotes else ())
