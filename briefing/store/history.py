"""What the log tells: who changed which field of which record when, from what to what.

An op holds only old values. Walking a record's ops from the newest to the oldest, beginning at the
row as it is, gives the new ones.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.driver import Connection
from briefing.store.log import Direction
from briefing.store.rows import Table, Value, logged_values, table_named
from briefing.store.sql import chunks, sql

What = Literal["added", "changed", "removed"]


@dataclass(frozen=True)
class Change:
    """One field of one record before and after a step, as the record holds it.

    Of a record that was added or removed the id and every field that is not empty are given.
    """

    what: What
    kind: str
    id: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class HistoryEntry:
    """One step: its number, when (UTC, ISO 8601), by whom, under which label, and its changes.

    `undoes` is the number of the step that this one takes back, else None.
    """

    step: int
    at: str
    author: str
    label: str
    direction: Direction
    undoes: int | None
    changes: tuple[Change, ...]


_STEPS = """
    SELECT s.n, s.at, s.author, s.label, s.direction, (
        SELECT u.n FROM _step u WHERE u.device = substr(s.undoes, 1, instr(s.undoes, ':') - 1)
        AND u.seq = CAST(substr(s.undoes, instr(s.undoes, ':') + 1) AS INTEGER)
    )
    FROM _step s
    WHERE ?1 IS NULL OR s.n IN (SELECT step FROM _op WHERE uid = ?1)
    ORDER BY s.n
"""


def history(connection: Connection, record_id: str | None) -> tuple[HistoryEntry, ...]:
    """The steps of one record, or of the whole library, the oldest first."""
    by_step: dict[int, list[tuple[int, list[Change]]]] = {}
    for kind, uids in _touched(connection, record_id).items():
        for step, op, changes in _changes_of_kind(connection, table_named(kind), uids):
            by_step.setdefault(step, []).append((op, changes))
    steps = connection.execute(_STEPS, (record_id,)).fetchall()
    return tuple(
        HistoryEntry(
            number, at, author, label, direction, undoes, tuple(_in_order(by_step.get(number, [])))
        )
        for number, at, author, label, direction, undoes in steps
    )


def _in_order(changes: list[tuple[int, list[Change]]]) -> Iterator[Change]:
    for _, some in sorted(changes, key=lambda pair: pair[0]):
        yield from some


def _touched(connection: Connection, record_id: str | None) -> Mapping[str, list[str]]:
    found = connection.execute(
        "SELECT DISTINCT kind, uid FROM _op WHERE ?1 IS NULL OR uid = ?1", (record_id,)
    ).fetchall()
    kinds: dict[str, list[str]] = {}
    for kind, uid in found:
        if kind in KINDS:
            kinds.setdefault(kind, []).append(uid)
    return kinds


def _changes_of_kind(
    connection: Connection, table: Table[Record], uids: list[str]
) -> Iterator[tuple[int, int, list[Change]]]:
    stored = sql("{rows} WHERE r.uid IN (SELECT value FROM json_each(?))", rows=table.select_rows)
    for chunk in chunks(uids):
        rows = {row[1]: row[1:] for row in connection.execute(stored, (chunk,)).fetchall()}
        ops = connection.execute(
            "SELECT o.uid, o.n, o.step, o.action, o.old FROM json_each(?) j"
            " CROSS JOIN _op o ON o.uid = j.value WHERE o.kind = ? ORDER BY o.uid, o.n DESC",
            (chunk, table.kind),
        ).fetchall()
        for uid, some in groupby(ops, key=lambda op: op[0]):
            row = rows.get(uid)
            state = {} if row is None else dict(zip(table.columns, row, strict=True))
            for _, number, step, action, old in some:
                changes, state = _undone(table, uid, state, action, logged_values(old))
                yield step, number, changes


def _undone(
    table: Table[Record], uid: str, state: dict[str, Value], action: str, old: dict[str, Value]
) -> tuple[list[Change], dict[str, Value]]:
    """What an op changed, and the row as it was before it."""
    if action == "insert":
        return _whole(table, uid, "added", state), {}
    if action == "delete":
        row = {"uid": uid, **old}
        return _whole(table, uid, "removed", row), row
    changes = [
        Change(
            "changed",
            table.kind,
            uid,
            column,
            table.value(column, value),
            table.value(column, state.get(column)),
        )
        for column, value in old.items()
    ]
    return changes, state | old


def _whole(table: Table[Record], uid: str, what: What, row: dict[str, Value]) -> list[Change]:
    values = [("id", uid)]
    for field in table.stored[1:]:
        value = table.value(field.name, row.get(field.name))
        if value is not None and value != field.default:
            values.append((field.name, value))
    return [
        Change(what, table.kind, uid, name, None, value)
        if what == "added"
        else Change(what, table.kind, uid, name, value, None)
        for name, value in values
    ]
