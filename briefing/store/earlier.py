"""Rows as they were after an earlier step: what was done since is taken back, in memory."""

from collections.abc import Mapping

from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.store.driver import Connection
from briefing.store.rows import UnreadableRow, Value, logged_values, table_named
from briefing.store.sql import chunks, sql

NamedRow = dict[str, Value]  # every column by its name, `n` and `uid` with them

_OPS_AT_ONCE = 5000
_LATER_OPS = "SELECT kind, uid, action, old FROM _step_op WHERE step > ? ORDER BY step DESC, n DESC"


@frozen
class Touched:
    """The records of one kind that later steps touched, by id: each row then, and each row now.

    `then` holds None for a record that was not there; one that is gone is not in `now`.
    """

    then: Mapping[str, NamedRow | None]
    now: Mapping[str, NamedRow]


def touched_after(connection: Connection, step: int) -> Mapping[str, Touched]:
    """What the records touched after `step` were when it had ended, by kind.

    A step counts as a whole, also one that typing has continued.
    """
    differences = _differences(connection, step)
    return {
        kind: _touched(connection, kind, differing)
        for kind, differing in differences.items()
        if kind in KINDS
    }


def _differences(connection: Connection, step: int) -> Mapping[str, dict[str, NamedRow | None]]:
    """The columns in which each record differed, all of them for one that is gone."""
    kinds: dict[str, dict[str, NamedRow | None]] = {}
    ops = connection.execute(_LATER_OPS, (step,))
    while some := ops.fetchmany(_OPS_AT_ONCE):
        for kind, uid, action, old in some:
            of_kind = kinds.setdefault(kind, {})
            if action == "insert":
                of_kind[uid] = None
            elif action == "delete":
                of_kind[uid] = {"uid": uid, **_whole(kind, logged_values(old))}
            else:
                differing = of_kind.setdefault(uid, {})
                if differing is not None:
                    differing.update(logged_values(old))
    return kinds


def _whole(kind: str, logged: NamedRow) -> NamedRow:
    return table_named(kind).whole(logged) if kind in KINDS else logged


def _touched(
    connection: Connection, kind: str, differences: Mapping[str, NamedRow | None]
) -> Touched:
    now = named_rows(connection, kind, differences)
    then = {
        uid: None if differing is None else now.get(uid, {}) | differing
        for uid, differing in differences.items()
    }
    columns = {"n", *table_named(kind).columns}
    if any(row is not None and not row.keys() >= columns for row in then.values()):
        raise UnreadableRow(f"what was logged of a {kind} lacks a column")
    return Touched(then, now)


def named_rows(
    connection: Connection, kind: str, uids: Mapping[str, object]
) -> Mapping[str, NamedRow]:
    """The rows of these records as they are in the file, by id; those not there left out."""
    table = table_named(kind)
    columns = ("n", *table.columns)
    query = sql(
        "SELECT {columns:r.} FROM {kind} r WHERE r.uid IN (SELECT value FROM json_each(?))",
        columns=columns,
        kind=kind,
    )
    return {
        row[1]: dict(zip(columns, row, strict=True))
        for chunk in chunks(uids)
        for row in connection.execute(query, (chunk,)).fetchall()
    }
