"""Which records a field that names a record may mean: found while their name is being typed."""

from collections.abc import Iterator, Sequence

from briefing.desktop.messages import translated
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.kind_looks import KIND_LOOKS, mark_of
from briefing.desktop.records.shown_names import own_name
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.widgets.completion import CompletionEntry
from briefing.domain.actors import Actor, ActorName
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.store.lists import Order, Selection

_MOST = 12
_BY_OTHERS = {
    "figure": ("measure_id", "claimant_id"),
    "position": ("actor_id", "proposition_id"),
}
_NAME_FIELDS = {
    "actor": "name",
    "place": "name",
    "issue": "title",
    "proposition": "text",
    "measure": "label",
    "source": "title",
    "event": "title",
    "tag": "name",
}


def candidates(
    library: Library, kinds: Sequence[str], typed: str, *, without: str = ""
) -> tuple[CompletionEntry, ...]:
    """The records of these kinds whose names hold the words typed, the last one in part.

    With nothing typed the newest; keys are "kind/id". `without` is the id of a record that cannot
    be meant.
    """
    found: dict[str, CompletionEntry] = {}
    for kind in kinds:
        for record in _found(library, kind, typed):
            if record.id != without:
                found.setdefault(record.id, _entry(library, record))
    wanted = typed.casefold().strip()
    ranked = sorted(found.values(), key=lambda each: _rank(each.title.casefold(), wanted))
    return tuple(ranked[:_MOST])


def _rank(title: str, wanted: str) -> int:
    """Names that begin with the words typed come first, then those that hold them."""
    if title.startswith(wanted):
        return 0
    return 1 if wanted in title else 2


def named(library: Library, kind: str, id: str) -> str:
    """The name of a record as a field shows it; empty when there is none."""
    record = library.find(KINDS[kind], id) if kind else library.find_any(id)
    return "" if record is None else own_name(library, record)


def detail_of(record: Record) -> str:
    """What tells a record from others of its name: the kind of an actor, the date of an event."""
    if isinstance(record, Event):
        return date_shown(record.start)
    if isinstance(record, Figure):
        return date_shown(record.as_of)
    if isinstance(record, Actor):
        return word_of(record, "kind")
    return translated(KIND_LOOKS[record.KIND].one)


def _found(library: Library, kind: str, typed: str) -> Iterator[Record]:
    selection = Selection(typed, through=_BY_OTHERS.get(kind, ()))
    field = _NAME_FIELDS.get(kind, "") if typed.strip() else ""
    order = Order(field) if field else Order(descending=True)
    numbers = library.numbers(KINDS[kind], order, selection)[:_MOST]
    records = library.records_at(KINDS[kind], numbers)
    yield from (records[number] for number in numbers)
    if kind == Actor.KIND and typed.strip():
        yield from _actors_named(library, typed)


def _actors_named(library: Library, typed: str) -> Iterator[Actor]:
    """The actors found by one of their other names."""
    numbers = library.numbers(ActorName, Order("name"), Selection(typed))[:_MOST]
    for name in library.records_at(ActorName, numbers).values():
        actor = library.find(Actor, name.actor_id)
        if actor is not None and actor.trashed_at is None:
            yield actor


def _entry(library: Library, record: Record) -> CompletionEntry:
    return CompletionEntry(
        f"{record.KIND}/{record.id}",
        own_name(library, record),
        detail_of(record),
        mark_of(record),
    )
