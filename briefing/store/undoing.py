"""Undo and redo from the log: a step's edits turned round, to be written as a step of their own.

Which step that is stands in `next_steps`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from briefing.domain.edits import Edit, Step
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.store import contents, errors
from briefing.store.driver import Connection
from briefing.store.naming import kind_words
from briefing.store.next_steps import NEXT_REDO, NEXT_UNDO
from briefing.store.rows import Table, UnreadableRow, Value, logged_values, table_named
from briefing.store.sql import chunks, sql


@dataclass(frozen=True)
class Reversal:
    """A step to be written that takes back the step `undoes` ("device:seq")."""

    step: Step
    undoes: str


def next_undo(connection: Connection) -> Reversal | None:
    """What takes back the newest step that is not undone; None when there is none."""
    return _reversal(connection, NEXT_UNDO)


def next_redo(connection: Connection) -> Reversal | None:
    """What makes the step undone last again; None when a new step was made since, or none is."""
    return _reversal(connection, NEXT_REDO)


def undo_size(connection: Connection) -> int:
    """How many changes the step made that undo would take back."""
    return _size(connection, NEXT_UNDO)


def redo_size(connection: Connection) -> int:
    """How many changes the step made that redo would make again."""
    return _size(connection, NEXT_REDO)


def _size(connection: Connection, query: str) -> int:
    found = connection.execute(query).fetchone()
    if found is None:
        return 0
    counting = "SELECT count(*) FROM _step_op WHERE step = ?"
    return connection.execute(counting, (found[0],)).fetchone()[0]


def _reversal(connection: Connection, query: str) -> Reversal | None:
    found = connection.execute(query).fetchone()
    if found is None:
        return None
    number, identity, label = found
    return Reversal(Step(label, _reversed_edits(connection, number)), identity)


def _reversed_edits(connection: Connection, number: int) -> tuple[Edit, ...]:
    ops = connection.execute(
        "SELECT kind, uid, action, old FROM _step_op WHERE step = ? ORDER BY n DESC", (number,)
    ).fetchall()
    by_kind: dict[str, dict[str, list[tuple[str, str | None]]]] = {}
    for kind, uid, action, old in ops:
        by_kind.setdefault(kind, {}).setdefault(uid, []).append((action, old))
    return tuple(
        edit
        for kind, records in by_kind.items()
        for edit in _edits_of_kind(connection, table_named(kind), records)
    )


def _edits_of_kind(
    connection: Connection, table: Table[Record], ops: dict[str, list[tuple[str, str | None]]]
) -> list[Edit]:
    now = _records(connection, table, ops)
    edits: list[Edit] = []
    for uid, some in ops.items():
        before = now.get(uid)
        row = None if before is None else dict(zip(table.columns, table.row(before), strict=True))
        for action, old in some:
            row = earlier_row(table, uid, row, action, old)
        after = None if row is None else record_of_row(connection, table, row)
        if before is not None or after is not None:
            edits.append(Edit(before, after))
    return edits


def earlier_row(
    table: Table[Record], uid: str, row: dict[str, Value] | None, action: str, old: str | None
) -> dict[str, Value] | None:
    """The row as it was before an op. Raises `Conflict` for a change to a row that is not there."""
    if action == "insert":
        return None
    values: dict[str, Value] = logged_values(old)
    if action == "delete":
        row = {"uid": uid, **table.whole(values)}
        if not row.keys() >= set(table.columns):
            raise UnreadableRow(f"what was logged of the {table.kind} {uid} lacks a column")
        return {column: row[column] for column in table.columns}
    if row is None:
        raise errors.Conflict(
            message(
                "The {kind} {id} was removed in the meantime, so the change to it cannot be taken"
                " back.",
                kind=kind_words(table.kind),
                id=uid,
            )
        )
    return row | values


def _records(
    connection: Connection, table: Table[Record], uids: Sequence[str] | dict[str, Any]
) -> dict[str, Record]:
    query = sql("{records} WHERE r.uid IN (SELECT value FROM json_each(?))", records=table.select)
    return {
        row[0]: table.record(row[:-1], row[-1])
        for chunk in chunks(uids)
        for row in connection.execute(query, (chunk,)).fetchall()
    }


def record_of_row(connection: Connection, table: Table[Record], row: dict[str, Value]) -> Record:
    """The record that a row of old values was, with the text it keeps apart.

    Raises `ContentErased` when that text, or the file of the record, was wiped with the trash.
    """
    text = None
    if table.hashed is not None:
        text = contents.text_of(connection, str(row[table.hashed[1]]))
        if text is None:
            raise contents.erased(table.kind)
    record = table.record([row[column] for column in table.columns], text)
    contents.require_kept(connection, record)
    return record
