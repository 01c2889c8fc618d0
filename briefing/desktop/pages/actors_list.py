"""The list of actors: who they are, and how many of their positions nobody has sourced."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.desktop.list_ways import ListParts
from briefing.desktop.messages import counted, say
from briefing.desktop.records.interface_dates import since_shown
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.widgets.record_model import RecordRow, RowBadge
from briefing.domain.actors import Actor, Membership
from briefing.domain.date_order import sort_key
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.store.library import Library
from briefing.store.lists import Order


@dataclass(frozen=True)
class _Actors(ListSubject):
    """Counts what is unsourced once for all rows that are fetched together."""

    def rows(self, library: Library, numbers: Mapping[int, Record]) -> list[RecordRow]:
        ids = [record.id for record in numbers.values()]
        counts = library.claims.unsourced_by(Position, "actor_id", ids)
        plain = super().rows(library, numbers)
        records = numbers.values()
        return [
            RecordRow(row.number, row.title, row.detail, row.mark, _badges(counts.get(each.id, 0)))
            for row, each in zip(plain, records, strict=True)
        ]


def offices_of(records: Records, actor_id: str) -> tuple[Membership, ...]:
    """The offices and memberships of a person, those of today and the latest first."""
    found = records.all(Membership, person_id=actor_id)
    return tuple(sorted(found, key=lambda each: (each.end is None, _began(each)), reverse=True))


def office_words(records: Records, office: Membership) -> str:
    """An office in a line: "Prime Minister, Government of Orsenna"."""
    organisation = records.find(Actor, office.organisation_id)
    parts = (office.role, "" if organisation is None else organisation.name)
    return ", ".join(part for part in parts if part)


def actor_detail(library: Library, actor: Actor) -> str:
    """Kind, and the office held now with its beginning, where one is known."""
    offices = [office for office in offices_of(library, actor.id) if office.end is None]
    parts = [word_of(actor, "kind")]
    if offices:
        parts.append(_held(library, offices[0]))
    elif actor.kind == "person" and actor.description:
        parts.append(actor.description.splitlines()[0])
    return " · ".join(parts)


def _held(records: Records, office: Membership) -> str:
    words = office_words(records, office)
    if office.start is None:
        return words
    return say("{office} {since}", office=words, since=since_shown(office.start))


def _began(office: Membership) -> str:
    return "" if office.start is None else sort_key(office.start)


def _words(library: Library, actor: Actor) -> RowWords:
    return RowWords(actor.name, actor_detail(library, actor))


def _badges(unsourced: int) -> tuple[RowBadge, ...]:
    if not unsourced:
        return ()
    words = counted("{n} unsourced position", "{n} unsourced positions", unsourced)
    return (RowBadge("circle-alert", counted("{n}", "{n}", unsourced), "warning", words),)


ACTORS = _Actors(
    kind=Actor,
    title=message("Actors"),
    search=message("Search actors"),
    new=message("New actor"),
    icon="users",
    nothing=message("No actors yet"),
    what_to_do=message("Whoever acts or speaks is an actor. Begin with Ctrl+N."),
    sortings=(
        Sorting(message("By name"), Order("name")),
        Sorting(message("By kind"), Order("kind")),
        Sorting(message("Entered last first"), Order(descending=True)),
    ),
    words=_words,
    merged=Actor,
    parts=ListParts(message("Positions"), Position, "actor_id"),
    told_by=("membership", "position", "evidence", "excerpt", "source"),
)
