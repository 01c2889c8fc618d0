"""A meeting: which one it is, who attends, where their sides stand, and what they last said.

The meeting is the next planned one of the subject. A person stands for the organisations he or she
holds office in: their positions are filed there. Without a planned meeting those who have a
position stand in for who attends.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.documents.actor_parts import actor_card, office_list
from briefing.documents.composing import Composing
from briefing.documents.meeting_blocks import Attendee, Attendees
from briefing.documents.naming import country_name
from briefing.documents.position_blocks import PositionGroup, PositionLines
from briefing.documents.position_parts import Cells, actor_positions
from briefing.documents.quote_parts import quote_list
from briefing.documents.record_blocks import Quotes
from briefing.documents.selection import (
    Subject,
    events_of,
    merged_ids,
    quotes_of,
    surviving_actor,
)
from briefing.domain.actors import Actor, Membership
from briefing.domain.date_order import before, sort_key
from briefing.domain.events import Event, EventActor
from briefing.domain.privacy import is_private
from briefing.domain.sources import Excerpt

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_MOST_STATEMENTS = 2
_MOST_HOLDERS = 3


@dataclass(frozen=True)
class Present:
    """An actor and his or her part in the meeting."""

    actor: Actor
    part: str = ""


def next_meeting(composing: Composing, subject: Subject) -> Event | None:
    """The planned meeting of the subject that comes first and is not surely over."""
    today = composing.today
    planned = [
        event
        for event in events_of(composing.records, subject)
        if event.kind == "meeting"
        and event.status == "planned"
        and (today is None or event.start is None or before(event.start, today) != "yes")
    ]
    return min(planned, key=_start, default=None)


def _start(event: Event) -> tuple[bool, str]:
    key = "" if event.start is None else sort_key(event.start)
    return (not key, key)


def present_at(composing: Composing, meeting: Event) -> tuple[Present, ...]:
    """Those entered for the meeting, each once."""
    found: dict[str, Present] = {}
    for entry in composing.records.all(EventActor, event_id=meeting.id):
        actor = surviving_actor(composing.records, entry.actor_id)
        if actor is not None and actor.trashed_at is None:
            found.setdefault(actor.id, Present(actor, entry.role))
    return tuple(found.values())


def holding_a_position(composing: Composing, cells: Cells) -> tuple[Present, ...]:
    """The actors with a position, in alphabetical order."""
    actors = {id: surviving_actor(composing.records, id) for id, _ in cells}
    found = [actor for actor in actors.values() if actor is not None]
    return tuple(
        Present(actor)
        for actor in sorted(found, key=lambda actor: composing.name(actor.id).casefold())
    )


def attendees(composing: Composing, present: Sequence[Present], key: str) -> Attendees:
    """Short biographies: what kind of actor, offices with their dates, description, and the names
    in other scripts, as they stand on name plates.
    """
    return Attendees(key, tuple(_attendee(composing, each) for each in present))


def _attendee(composing: Composing, present: Present) -> Attendee:
    actor = present.actor
    card = actor_card(composing, actor, "")
    offices = office_list(composing, actor, "").offices
    is_person = actor.kind == "person"
    in_office = bool(composing.records.all(Membership, person_id=actor.id))
    private = is_private(actor, in_office=in_office)
    kind = "" if is_person else composing.phrases.actors.kinds[actor.kind]
    country = country_name(actor.country, composing.language)
    where = composing.listed((kind, country if country != card.name else ""))
    return Attendee(
        key=f"attendee/{actor.id}",
        name=card.name,
        part=present.part,
        # Who is printed by the role needs no other names, nor the role again.
        names=() if private else tuple(row for row in card.names if not _LATIN.match(row.name)),
        facts=tuple(text for text in (where, "" if private else actor.description) if text),
        offices=offices if is_person else offices[:_MOST_HOLDERS],
    )


def sides_of(composing: Composing, present: Sequence[Present]) -> tuple[Actor, ...]:
    """The organisations the persons hold office in, and every actor itself, each once."""
    found: dict[str, Actor] = {}
    for each in present:
        for id in (*_organisations(composing, each.actor), each.actor.id):
            actor = surviving_actor(composing.records, id)
            if actor is not None:
                found.setdefault(actor.id, actor)
    return tuple(found.values())


def _organisations(composing: Composing, actor: Actor) -> Iterator[str]:
    today = composing.today
    for id in merged_ids(composing.records, actor.id):
        for membership in composing.records.all(Membership, person_id=id):
            end = membership.end
            if end is None or today is None or before(end, today) != "yes":
                yield membership.organisation_id


def side_positions(
    composing: Composing, sides: Sequence[Actor], cells: Cells, key: str
) -> PositionLines:
    """The positions of each side under its name, red lines first."""
    groups: list[PositionGroup] = []
    for actor in sides:
        found = actor_positions(composing, actor.id, cells, f"{key}/{actor.id}").groups
        lines = sorted(
            (line for group in found for line in group.lines),
            key=lambda line: not line.face.red_line,
        )
        looked = tuple(sentence for group in found for sentence in group.looked)
        if lines or looked:
            name = composing.name(actor.id)
            groups.append(PositionGroup(f"side/{actor.id}", name, tuple(lines), looked))
    return PositionLines(key, tuple(groups))


def last_statements(composing: Composing, sides: Sequence[Actor], key: str) -> Quotes:
    """What each side last said in its own words, the latest first."""
    found: dict[str, Excerpt] = {}
    for actor in sides:
        quotes = quotes_of(composing.records, Subject("actor", actor.id))
        dated = sorted(quotes, key=_said_on, reverse=True)
        for excerpt in dated[:_MOST_STATEMENTS]:
            found.setdefault(excerpt.id, excerpt)
    return quote_list(composing, sorted(found.values(), key=_said_on, reverse=True), key)


def _said_on(excerpt: Excerpt) -> str:
    return "" if excerpt.said_on is None else sort_key(excerpt.said_on)
