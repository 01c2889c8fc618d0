"""The records that a row of a foreign table makes, from the values that its cells gave."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from briefing.domain.actors import Actor, ActorName
from briefing.domain.errors import KnownError
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.validation import problems
from briefing.exchange.table_rows import CellProblem, number_fields
from briefing.operations.table_names import TableNames, UnclearName, name_key

Values = Mapping[str, Any]
# What makes two rows, or a row and a record, the same entry.
EntryKey = tuple[object, ...]

# The field in which a record has a problem, and the column that feeds it.
_COLUMN_OF = {
    "measure_id": "measure",
    "claimant_id": "claimant",
    "place_id": "place",
    "actor_id": "actor",
    "proposition_id": "proposition",
    "speaker_id": "speaker",
    "low": "value",
    "high": "value",
}


def records_of(kind: str, values: Values, names: TableNames) -> tuple[Record, ...]:
    """The record of the row, and after it those that hang on it; raises `KnownError`."""
    return tuple(_MAKERS[kind](values, names))


def unsound(records: tuple[Record, ...]) -> tuple[CellProblem, ...]:
    """What is wrong with the records of a row, at the columns that are to blame."""
    return tuple(
        CellProblem(_COLUMN_OF.get(problem.field, problem.field), problem.message)
        for record in records
        for problem in problems(record)
    )


def entry_key(record: Record) -> EntryKey | None:
    """By what a record is the same entry as another one of its kind."""
    match record:
        case Actor():
            return (name_key(record.name),)
        case Figure():
            as_of = record.as_of or record.period
            return (record.measure_id, record.claimant_id, as_of and as_of.edtf)
        case Event():
            return (name_key(record.title), record.start and record.start.edtf)
        case Position():
            said = record.asserted_on and record.asserted_on.edtf
            return (record.actor_id, record.proposition_id, said)
        case _:
            return None


def _actor(values: Values, names: TableNames) -> Iterator[Record]:
    fields = {name: value for name, value in values.items() if name != "other_names"}
    if "country" in fields:
        fields["country"] = fields["country"].upper()
    actor = Actor(**fields)
    if names.known_actor(actor.name) is None:
        names.remember(actor.name, actor)
    yield actor
    for name in values.get("other_names", ()):
        yield ActorName(actor_id=actor.id, name=name)


def _figure(values: Values, names: TableNames) -> Iterator[Record]:
    fields = {
        name: values[name]
        for name in ("as_of", "period", "status", "caveat", "note")
        if name in values
    }
    fields |= number_fields(values["value"], values.get("qualifier"))
    measure = _at("measure", lambda: names.measure(values["measure"], values.get("unit", "")))
    if "claimant" in values:
        fields["claimant_id"] = _at("claimant", lambda: names.actor(values["claimant"])).id
    yield Figure(measure_id=measure.id, **fields)


def _event(values: Values, names: TableNames) -> Iterator[Record]:
    fields = {name: value for name, value in values.items() if name not in ("place", "actors")}
    if "place" in values:
        fields["place_id"] = _at("place", lambda: names.place(values["place"])).id
    event = Event(**fields)
    yield event
    for name in values.get("actors", ()):
        actor = _at("actors", lambda name=name: names.actor(name))
        yield EventActor(event_id=event.id, actor_id=actor.id)


def _position(values: Values, names: TableNames) -> Iterator[Record]:
    named = ("actor", "proposition", "issue", "speaker")
    fields = {name: value for name, value in values.items() if name not in named}
    text, issue = values["proposition"], values.get("issue", "")
    proposition = _at("proposition", lambda: names.proposition(text, issue))
    actor = _at("actor", lambda: names.actor(values["actor"]))
    if "speaker" in values:
        fields["speaker_id"] = _at("speaker", lambda: names.actor(values["speaker"])).id
    yield Position(actor_id=actor.id, proposition_id=proposition.id, **fields)


class UnusableRow(KnownError):
    """A cell of a row names what cannot be found or made."""

    def __init__(self, problem: CellProblem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def _at(column: str, find: Callable[[], Any]) -> Any:
    try:
        return find()
    except UnclearName as error:
        raise UnusableRow(CellProblem(column, error.message)) from None


_MAKERS: Mapping[str, Callable[[Values, TableNames], Iterator[Record]]] = {
    "actor": _actor,
    "figure": _figure,
    "event": _event,
    "position": _position,
}
