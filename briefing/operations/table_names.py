"""The records that the names in a foreign table mean: found in the library, or made once.

A name is compared without case and accents, with the other names of an actor too; one that means
two records is a question for the analyst, never a guess.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from briefing.domain.actors import Actor, ActorName, Place
from briefing.domain.count_messages import count_message
from briefing.domain.errors import KnownError
from briefing.domain.figures import Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.vocabularies import ActorKind
from briefing.store.fold import fold
from briefing.store.library import Library

R = TypeVar("R", bound=Record)

_UNSURE = ("weak", "metonym")


class UnclearName(KnownError):
    """A name that means two records, or that cannot be made into one."""


class _Known:
    """The records of one kind by their names, the new ones among them."""

    def __init__(self, named: Iterable[tuple[str, Record]]) -> None:
        self._ids: dict[str, dict[str, Record]] = {}
        for name, record in named:
            self.add(name, record)

    def add(self, name: str, record: Record) -> None:
        if name:
            self._ids.setdefault(name_key(name), {})[record.id] = record

    def found(self, name: str) -> Record | None:
        """The one record of that name, None for none. Raises `UnclearName` for several."""
        known = self._ids.get(name_key(name), {})
        if len(known) > 1:
            raise UnclearName(
                message(
                    "“{name}” is the name of {count} records of the library: write another name,"
                    " or merge them first.",
                    name=name,
                    count=count_message(len(known)),
                )
            )
        return next(iter(known.values()), None)


class TableNames:
    """Finds and makes what rows name; `new_actor_kind` is the kind of the actors that are made.

    `row` is the number of the row that names: which one made a record, and whether others name it
    too, is remembered. `is_late` when a row named what a row behind it had made.
    """

    def __init__(self, library: Library, new_actor_kind: ActorKind) -> None:
        self._library = library
        self._new_actor_kind: ActorKind = new_actor_kind
        self._known: dict[str, _Known] = {}
        self._new: dict[str, Record] = {}
        self._made_in: dict[str, int] = {}
        self._shared: set[str] = set()
        self.row = 0
        self.is_late = False

    def __getstate__(self) -> dict[str, object]:
        """What was made goes to another process; there it is looked up after `again_in`."""
        return {"_new": self._new, "_made_in": self._made_in, "_shared": self._shared}

    def again_in(self, library: Library, new_actor_kind: ActorKind) -> None:
        """Go on with what was made, in another process."""
        self._library, self._new_actor_kind = library, new_actor_kind
        self._known = {}
        self.row, self.is_late = 0, False
        for record in self._new.values():
            name = record.name if isinstance(record, Actor) else _names_of(record)[0]
            self._of(type(record)).add(name, record)

    def made_in(self, row: int) -> frozenset[str]:
        """The ids of what that row was the first to name."""
        return frozenset(id for id, made in self._made_in.items() if made == row)

    def is_shared(self, id: str) -> bool:
        """Whether another row names it, too, than the one that made it."""
        return id in self._shared

    def forget(self, ids: Iterable[str]) -> None:
        """Take back what was made; before `again_in`."""
        for id in ids:
            del self._new[id], self._made_in[id]

    def is_new(self, id: str) -> bool:
        """Whether the record of that id was made here and is not in the library yet."""
        return id in self._new

    def record(self, id: str) -> Record:
        """The record that was made here under that id."""
        return self._new[id]

    def actor(self, name: str) -> Actor:
        """The actor of that name."""
        return self._one(Actor, name, lambda: Actor(name=name, kind=self._new_actor_kind))

    def known_actor(self, name: str) -> Actor | None:
        """The actor of that name, if there is one. Raises `UnclearName`."""
        return self._found(Actor, name)

    def remember(self, name: str, record: Record) -> None:
        """Later rows that say `name` mean this new record."""
        self._of(type(record)).add(name, record)
        self._new[record.id] = record
        self._made_in[record.id] = self.row

    def place(self, name: str) -> Place:
        """The place of that name."""
        return self._one(Place, name, lambda: Place(name=name))

    def measure(self, label: str, unit: str) -> Measure:
        """The measure of that label; a new one has the unit."""
        return self._one(Measure, label, lambda: Measure(label=label, unit=unit))

    def proposition(self, text: str, issue: str) -> Proposition:
        """The proposition with that text or short label; a new one needs its issue."""

        def make() -> Proposition:
            if not issue:
                raise UnclearName(
                    message(
                        "The proposition “{text}” is new: name its issue in a column of its own,"
                        " or write a proposition of the library.",
                        text=text,
                    )
                )
            found = self._one(Issue, issue, lambda: Issue(title=issue))
            return Proposition(issue_id=found.id, text=text)

        return self._one(Proposition, text, make)

    def _one(self, kind: type[R], name: str, make: Callable[[], R]) -> R:
        found = self._found(kind, name)
        if found is None:
            found = make()
            self.remember(name, found)
        made_in = self._made_in.get(found.id, self.row)
        if made_in != self.row:
            self._shared.add(found.id)
            self.is_late = self.is_late or made_in > self.row
        return found

    def _found(self, kind: type[R], name: str) -> R | None:
        found = self._of(kind).found(name)
        assert found is None or isinstance(found, kind)
        return found

    def _of(self, kind: type[Record]) -> _Known:
        known = self._known.get(kind.KIND)
        if known is None:
            known = self._known[kind.KIND] = _Known(_named(self._library, kind))
        return known


def name_key(name: str) -> str:
    """What names are compared by: without case, accents and surplus spaces."""
    return " ".join(fold(name).split())


def _named(library: Library, kind: type[Record]) -> Iterator[tuple[str, Record]]:
    if kind is Actor:
        return named_actors(library)
    return ((name, record) for record in library.all(kind) for name in _names_of(record))


def named_actors(library: Library) -> Iterator[tuple[str, Record]]:
    """Every actor by its name, and then by those of its other names that mean it for sure."""
    actors = {actor.id: actor for actor in library.all(Actor) if actor.merged_into_id is None}
    yield from ((actor.name, actor) for actor in actors.values())
    for other in library.all(ActorName):
        if other.actor_id in actors and other.kind not in _UNSURE:
            yield other.name, actors[other.actor_id]


def _names_of(record: Record) -> tuple[str, ...]:
    match record:
        case Place():
            return (record.name, *record.other_names)
        case Measure():
            return (record.label,)
        case Issue():
            return (record.title,)
        case Proposition():
            return (record.text, record.short_label)
        case _:
            raise TypeError(f"{record.KIND} is not looked for by its name")
