"""What lists are sorted by: a key for every type of field, made by SQLite or by our own functions.

Apart from `lists`, because the first window shows no list in an order of its own.
"""

from functools import lru_cache
from typing import Any

from briefing.domain.date_order import sort_key
from briefing.domain.dates import from_text
from briefing.domain.kinds import KINDS, FieldShape
from briefing.store.driver import Connection
from briefing.store.fold import fold
from briefing.store.rows import Table, table_of
from briefing.store.sql import Fragment, joined, sql

_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


def make_keys_known(connection: Connection) -> None:
    """Teach SQLite the functions that the sort keys call."""
    connection.create_function("_fold_key", 1, _fold_key, deterministic=True)
    connection.create_function("_date_key", 1, _date_key, deterministic=True)


def sort_key_of(table: Table[Any], field: str, of: str) -> tuple[Fragment, tuple[str, ...]]:
    """What the rows are sorted by, and the values the fragment binds; `of` is a field of the record
    that `field` names. Raises `ValueError` for a field that is not there.
    """
    if not of:
        return _key_of(_shape(table, field), "r.")
    target = named_kind(table, field)
    key, values = _key_of(_shape(table_of(KINDS[target]), of), "o.")
    named = sql(
        "(SELECT {key} FROM {target} o WHERE o.uid = {field:r.})",
        key=key,
        target=target,
        field=field,
    )
    return named, values


def _key_of(shape: FieldShape, alias: str) -> tuple[Fragment, tuple[str, ...]]:
    column = sql(f"{{field:{alias}}}", field=shape.name)
    if shape.vocabulary:
        cases = [
            sql("WHEN ? THEN {place}", place=sql(str(n))) for n in range(len(shape.vocabulary))
        ]
        return sql("CASE {column} {cases} END", column=column, cases=joined(" ", cases)), (
            shape.vocabulary
        )
    match shape.type:
        case "text":
            return sql("_fold_key({column})", column=column), ()
        case "date":
            # The commonest form is put in order by SQLite itself; both give `sort_key`.
            return sql(
                f"CASE WHEN {{column}} GLOB '{_DAY}' THEN '100000' || {{column}} || 'T00:00:00.6'"
                " ELSE _date_key({column}) END",
                column=column,
            ), ()
        case "decimal":
            return sql("CAST({column} AS REAL)", column=column), ()
        case _:
            return column, ()


def _shape(table: Table[Any], name: str) -> FieldShape:
    found = next((shape for shape in table.stored if shape.name == name), None)
    if found is None:
        raise ValueError(f"{table.kind} has no field {name} to order by")
    return found


def named_kind(table: Table[Any], name: str) -> str:
    """The kind of record that a field names. Raises `ValueError` when it names none."""
    kind = _shape(table, name).refers_to
    if not kind:
        raise ValueError(f"{table.kind}.{name} names no record of one kind")
    return kind


def _fold_key(text: str | None) -> str:
    return fold(text) if text else ""


@lru_cache(maxsize=8192)
def _date_key(text: str | None) -> str:
    return sort_key(from_text(text)) if text else ""
