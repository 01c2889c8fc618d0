"""What one field of a record held: the steps that set it, and its value after each.

A text that was typed over years has thousands of states, each as long as the text: so the steps are
told without the values, and a value is read when it is asked for.
"""

from collections.abc import Mapping
from typing import Any

from briefing.domain.frozen import frozen
from briefing.store.driver import Connection
from briefing.store.log import Direction
from briefing.store.rows import table_named
from briefing.store.sql import sql

_STEPS = """
    SELECT s.n, s.at, s.author, s.label, s.direction, o.action
    FROM _op o JOIN _step s ON s.n = o.step
    WHERE o.uid = ?1 AND (o.action <> 'update' OR json_type(o.old, '$.' || ?2) IS NOT NULL)
    GROUP BY s.n ORDER BY s.n
"""
_NEXT = """
    SELECT kind, action, json_extract(old, '$.' || ?2) FROM _op
    WHERE uid = ?1 AND step > ?3
    AND (action <> 'update' OR json_type(old, '$.' || ?2) IS NOT NULL) ORDER BY n LIMIT 1
"""


_OLD = """
    SELECT step, kind, action, json_extract(old, '$.' || ?2) FROM _op
    WHERE uid = ?1 AND (action <> 'update' OR json_type(old, '$.' || ?2) IS NOT NULL) ORDER BY n
"""


@frozen
class FieldStep:
    """A step that set the field: its number, when (UTC, ISO 8601), by whom, under which label.

    `is_first` for one that made the record, which is then there with the field.
    """

    step: int
    at: str
    author: str
    label: str
    direction: Direction
    is_first: bool


def steps_setting(connection: Connection, record_id: str, field: str) -> tuple[FieldStep, ...]:
    """The steps that set the field of the record, or made or removed the record, oldest first."""
    found = connection.execute(_STEPS, (record_id, field)).fetchall()
    return tuple(
        FieldStep(number, at, author, label, direction, action == "insert")
        for number, at, author, label, direction, action in found
    )


def value_after(connection: Connection, record_id: str, field: str, step: int) -> Any:
    """What the field held when `step` had ended; None where the record was not there then."""
    later = connection.execute(_NEXT, (record_id, field, step)).fetchone()
    if later is not None:
        kind, action, held = later
        return None if action == "insert" else table_named(kind).value(field, held)
    known = connection.execute(
        "SELECT kind FROM _op WHERE uid = ? LIMIT 1", (record_id,)
    ).fetchone()
    return None if known is None else _value_now(connection, known[0], record_id, field)


def values_after(connection: Connection, record_id: str, field: str) -> Mapping[int, Any]:
    """What a field that is never long held after each step that set it; None where the record was
    not there then.
    """
    ops = connection.execute(_OLD, (record_id, field)).fetchall()
    values: dict[int, Any] = {}
    step = None
    for number, kind, action, held in ops:
        if step is not None and number != step:
            values[step] = None if action == "insert" else table_named(kind).value(field, held)
        step = number
    if step is not None:
        values[step] = _value_now(connection, ops[-1][1], record_id, field)
    return values


def _value_now(connection: Connection, kind: str, record_id: str, field: str) -> Any:
    table = table_named(kind)
    row = connection.execute(
        sql("SELECT {field} FROM {kind} WHERE uid = ?", field=field, kind=kind), (record_id,)
    ).fetchone()
    return None if row is None else table.value(field, row[0])
