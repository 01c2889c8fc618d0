"""The records as they were after an earlier step, read in the same way as those of now.

Nothing is rebuilt in the file: what later steps touched is taken back in memory, and everything
else is read from the library as it is. So it serves for as long as nothing is written.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from briefing.domain.records import Record
from briefing.store import contents
from briefing.store.driver import Connection
from briefing.store.earlier import NamedRow, touched_after
from briefing.store.rows import table_named

R = TypeVar("R", bound=Record)


class State(NamedTuple):
    """A record as it was, with its place in the order of entry; None where it was not there."""

    n: int
    record: Record | None


States = Mapping[str, Mapping[str, State]]  # by kind and id


class _Now(Protocol):
    """What is read of the library as it is."""

    def find(self, kind: type[R], id: str) -> R | None: ...

    def all(self, kind: type[R], **equal: Any) -> Sequence[R]: ...

    def numbers_of(self, kind: type[Record], ids: Iterable[str]) -> Mapping[str, int]: ...


def states_after(connection: Connection, step: int) -> States:
    """The records that later steps touched, as they were when `step` had ended.

    A text that was erased with the trash is empty.
    """
    return {
        kind: {id: _state(connection, kind, row) for id, row in touched.then.items()}
        for kind, touched in touched_after(connection, step).items()
    }


def _state(connection: Connection, kind: str, row: NamedRow | None) -> State:
    if row is None:
        return State(0, None)
    table = table_named(kind)
    text = None
    if table.hashed is not None:
        text = contents.text_of(connection, str(row[table.hashed[1]])) or ""
    record = table.record([row[column] for column in table.columns], text)
    return State(int(str(row["n"])), record)


class EarlierRecords:
    """The records as they were: what was touched since from `states`, the rest from `now`."""

    def __init__(self, now: _Now, states: States) -> None:
        self._now = now
        self._states = states
        self._sorted: dict[tuple[str, str], dict[Any, list[State]]] = {}

    def find(self, kind: type[R], id: str) -> R | None:
        """The record of that kind and id as it was, also from the trash, or None."""
        state = self._states.get(kind.KIND, {}).get(id)
        if state is None:
            return self._now.find(kind, id)
        return state.record if isinstance(state.record, kind) else None

    def all(self, kind: type[R], **equal: Any) -> Sequence[R]:
        """The records that were there with these values, without the trash, in order of entry."""
        states = self._states.get(kind.KIND, {})
        untouched = [record for record in self._now.all(kind, **equal) if record.id not in states]
        earlier = {
            record.id: n
            for n, record in self._candidates(kind, equal)
            if isinstance(record, kind) and _is_asked_for(record, equal)
        }
        if not earlier:
            return untouched
        numbers = {
            **self._now.numbers_of(kind, [record.id for record in untouched]),
            **earlier,
        }
        found = [*untouched, *(self._there(kind, id) for id in earlier)]
        return sorted(found, key=lambda record: numbers[record.id])

    def _candidates(self, kind: type[Record], equal: Mapping[str, Any]) -> Iterable[State]:
        """The states that have the first of the values, sorted by it once: it is asked often."""
        states = self._states.get(kind.KIND, {})
        if not equal or not states:
            return states.values()
        name, value = next(iter(equal.items()))
        by_value = self._sorted.get((kind.KIND, name))
        if by_value is None:
            by_value = self._sorted[kind.KIND, name] = {}
            for state in states.values():
                if state.record is not None:
                    by_value.setdefault(getattr(state.record, name), []).append(state)
        return by_value.get(value, ())

    def _there(self, kind: type[R], id: str) -> R:
        record = self.find(kind, id)
        assert record is not None
        return record


def _is_asked_for(record: Record, equal: Mapping[str, Any]) -> bool:
    return record.trashed_at is None and all(
        getattr(record, name) == value for name, value in equal.items()
    )
