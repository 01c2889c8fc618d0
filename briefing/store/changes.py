"""What a step comes to: for each record its first state before and its last state after.

Several edits of one record in a step are one change, so that the order of the edits in a step
does not matter and each kind is written as a set.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import compress, count
from operator import is_not
from typing import NamedTuple

from briefing.domain.edits import Step
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.store import errors
from briefing.store.driver import Connection
from briefing.store.naming import words_for
from briefing.store.rows import Row, Table, table_named
from briefing.store.sql import chunks, sql

# Kinds whose text is kept as it came; what may change is whose it is, which happens in a merge.
_UNCHANGEABLE = frozenset({"source_text"})
_NOT_THE_TEXT = frozenset({"trashed_at", "source_id", "version"})

_Pairs = dict[str, tuple[Record | None, Record | None]]


class Added(NamedTuple):
    """A record that was not there; `n` is its place in the order of entry."""

    n: int
    record: Record
    row: Row


class Changed(NamedTuple):
    """A record that was there and is something else now, in these columns."""

    n: int
    before: Record
    after: Record
    row: Row
    columns: tuple[str, ...]


class Removed(NamedTuple):
    """A record that is to go."""

    n: int
    record: Record


@dataclass
class KindChanges:
    """What a step does to the records of one kind."""

    table: Table[Record]
    added: list[Added] = field(default_factory=list[Added])
    changed: list[Changed] = field(default_factory=list[Changed])
    removed: list[Removed] = field(default_factory=list[Removed])

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def changes_of(connection: Connection, step: Step) -> tuple[KindChanges, ...]:
    """What `step` changes, after checking every record against what is stored.

    Raises `Conflict` when a record is not what the step takes it to be, `Unchangeable` when a text
    that is kept as it came would be edited.
    """
    found = [
        _changes_of_kind(connection, table_named(kind), pairs)
        for kind, pairs in _net_pairs(step).items()
    ]
    return tuple(changes for changes in found if changes)


def _net_pairs(step: Step) -> Mapping[str, _Pairs]:
    kinds: dict[str, _Pairs] = {}
    for edit in step.edits:
        record = edit.record
        pairs = kinds.setdefault(record.KIND, {})
        earlier = pairs.get(record.id)
        if earlier is None:
            pairs[record.id] = (edit.before, edit.after)
        elif earlier[1] == edit.before:
            pairs[record.id] = (earlier[0], edit.after)
        else:
            raise _conflict(record)
    return kinds


def _changes_of_kind(connection: Connection, table: Table[Record], pairs: _Pairs) -> KindChanges:
    stored = _stored_rows(connection, table, pairs)
    changes = KindChanges(table)
    added: list[Record] = []
    for uid, (before, after) in pairs.items():
        found = stored.get(uid)
        if before is None:
            if found is not None and after is not None:
                raise _already_there(after)
            if after is not None:
                added.append(after)
            continue
        old = table.row(before)
        if found is None or not _is_same(table, found[1], old, before):
            raise _conflict(before)
        if after is None:
            changes.removed.append(Removed(found[0], before))
        elif change := _change(table, found[0], old, before, after):
            changes.changed.append(change)
    places = _places(connection, table.kind, [record.id for record in added])
    changes.added = [
        Added(n, record, table.row(record)) for n, record in zip(places, added, strict=True)
    ]
    return changes


def _stored_rows(
    connection: Connection, table: Table[Record], uids: Iterable[str]
) -> Mapping[str, tuple[int, Row]]:
    query = sql("{rows} WHERE r.uid IN (SELECT value FROM json_each(?))", rows=table.select_rows)
    return {
        row[1]: (row[0], row[1:])
        for chunk in chunks(uids)
        for row in connection.execute(query, (chunk,)).fetchall()
    }


def _is_same(table: Table[Record], stored: Row, old: Row, before: Record) -> bool:
    """Whether a stored row is the record; values are compared as they are read, not written."""
    return stored == old or table.row(table.record(stored, table.text(before))) == old


def _change(
    table: Table[Record], n: int, old: Row, before: Record, after: Record
) -> Changed | None:
    new, columns = _new_row(table, old, before, after)
    rewritten = table.text(before) != table.text(after)
    if table.kind in _UNCHANGEABLE and (rewritten or set(columns) - _NOT_THE_TEXT):
        raise errors.Unchangeable(
            message(
                "The {record} is kept as it came and cannot be edited: add the corrected text as a"
                " new version.",
                record=words_for(before),
            )
        )
    return Changed(n, before, after, new, columns) if columns or rewritten else None


def _new_row(
    table: Table[Record], old: Row, before: Record, after: Record
) -> tuple[Row, tuple[str, ...]]:
    """The row of `after` and the columns in which it differs: what both share is written once."""
    differing = map(is_not, table.values(before), table.values(after))
    row = list(old)
    columns: list[str] = []
    for place in compress(count(), differing):
        column, write = table.columns[place], table.writers[place]
        value = table.values(after)[place]
        row[place] = value if write is None or value is None else write(value)
        if row[place] != old[place]:
            columns.append(column)
    return tuple(row), tuple(columns)


def _places(connection: Connection, kind: str, uids: list[str]) -> list[int]:
    """Places in the order of entry: the old one for a record that comes back, else the next."""
    if not uids:
        return []
    newest = connection.execute(sql("SELECT coalesce(max(n), 0) FROM {kind}", kind=kind))
    next_free = newest.fetchone()[0] + 1
    old = _old_places(connection, kind, uids)
    places: list[int] = []
    for uid in uids:
        place = old.get(uid)
        if place is None:
            place, next_free = next_free, next_free + 1
        places.append(place)
    return places


def _old_places(connection: Connection, kind: str, uids: list[str]) -> Mapping[str, int]:
    places: dict[str, int] = {}
    for chunk in chunks(uids):
        gone = connection.execute(
            "SELECT o.uid, json_extract(o.old, '$.n') FROM json_each(?) j"
            " CROSS JOIN _op o ON o.uid = j.value AND o.action = 'delete' AND o.kind = ?"
            " ORDER BY o.n",
            (chunk, kind),
        ).fetchall()
        places.update(dict(gone))
    taken = sql("SELECT 1 FROM {kind} WHERE n = ?", kind=kind)
    free: dict[str, int] = {}
    for uid, place in places.items():
        if place not in free.values() and connection.execute(taken, (place,)).fetchone() is None:
            free[uid] = place
    return free


def _conflict(record: Record) -> errors.Conflict:
    return errors.Conflict(
        message(
            "The {record} was changed or removed in the meantime, and nothing was saved: look at"
            " it again and repeat your change.",
            record=words_for(record),
        )
    )


def _already_there(record: Record) -> errors.Conflict:
    return errors.Conflict(
        message(
            "The {record} is already in the library under this id ({id}), and nothing was saved:"
            " change that record, or give the new one an id of its own.",
            record=words_for(record),
            id=record.id,
        )
    )
