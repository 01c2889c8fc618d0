"""Lists of any length: the numbers of the records in the order and selection that is wanted.

One statement gives the numbers, eight bytes a record; the records themselves are read by number
when they are shown. A number is a record's place in the order of entry and never changes.
"""

from array import array
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from briefing.domain.date_order import sort_key
from briefing.domain.dates import from_text
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS, FieldShape
from briefing.domain.records import Record
from briefing.store.changes import chunks
from briefing.store.driver import Connection
from briefing.store.fold import fold, words_of_query
from briefing.store.rows import Table, table_of
from briefing.store.search import match_expression
from briefing.store.search_index import KIND_SHIFT, SEARCHED, row_number
from briefing.store.sql import Fragment, joined, sql

R = TypeVar("R", bound=Record)

_PLACE_MASK = (1 << KIND_SHIFT) - 1
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


@frozen
class Order:
    """What a list is ordered by: a field of the kind, or the field `of` of the record it names.

    Texts go by the alphabet without case and accents, dates by time, words of a vocabulary in its
    order; what is empty comes last either way. Without a field it is the order of entry.
    """

    field: str = ""
    of: str = ""
    descending: bool = False


@frozen
class Selection:
    """Which records a list holds.

    `words` are searched for as in `Library.search`, in the record's own texts or in those of the
    records that the fields in `through` name; `equal` are fields with the values they must have.
    """

    words: str = ""
    through: tuple[str, ...] = ()
    equal: tuple[tuple[str, Any], ...] = ()
    trashed: bool = False


EVERYTHING = Selection()
BY_ENTRY = Order()


def numbers(
    connection: Connection, kind: type[Record], order: Order, selection: Selection
) -> "array[int]":
    """The numbers of the records of `kind`. Raises `ValueError` for a field it does not have."""
    connection.create_function("_fold_key", 1, _fold_key, deterministic=True)
    connection.create_function("_date_key", 1, _date_key, deterministic=True)
    table = table_of(kind)
    conditions, values = _conditions(table, selection)
    direction = sql("DESC" if order.descending else "ASC")
    if not order.field:
        by_entry = sql(
            "SELECT r.n FROM {kind} r WHERE {conditions} ORDER BY r.n {direction}",
            kind=kind.KIND,
            conditions=joined(" AND ", conditions),
            direction=direction,
        )
        return array("q", (row[0] for row in connection.execute(by_entry, values)))
    key, key_values = _key(table, order)
    found = sql(
        "WITH keyed AS MATERIALIZED (SELECT r.n AS n, {key} AS k FROM {kind} r WHERE {conditions})"
        " SELECT n FROM keyed ORDER BY k IS NULL OR k = '', k {direction}, n {direction}",
        key=key,
        kind=kind.KIND,
        conditions=joined(" AND ", conditions),
        direction=direction,
    )
    rows = connection.execute(found, (*key_values, *values))
    return array("q", (row[0] for row in rows))


def records_at(connection: Connection, kind: type[R], wanted: Collection[int]) -> Mapping[int, R]:
    """The records of `kind` at these numbers, also from the trash; those that are gone left out."""
    table = table_of(kind)
    query = sql(
        "SELECT r.n, x.* FROM ({records}) x JOIN {kind} r ON r.uid = x.uid"
        " WHERE r.n IN (SELECT value FROM json_each(?))",
        records=table.select,
        kind=kind.KIND,
    )
    asked = "[" + ",".join(map(str, wanted)) + "]"
    rows = connection.execute(query, (asked,)).fetchall()
    return {row[0]: table.record(row[1:-1], row[-1]) for row in rows}


def numbers_of(connection: Connection, kind: type[Record], ids: Iterable[str]) -> Mapping[str, int]:
    """The numbers of the records with these ids; ids that are not there are left out."""
    query = sql(
        "SELECT r.uid, r.n FROM {kind} r WHERE r.uid IN (SELECT value FROM json_each(?))",
        kind=kind.KIND,
    )
    return dict(
        row for chunk in chunks(ids) for row in connection.execute(query, (chunk,)).fetchall()
    )


def _conditions(table: Table[Any], selection: Selection) -> tuple[list[Fragment], list[Any]]:
    conditions = [sql(f"r.trashed_at IS {'NOT ' if selection.trashed else ''}NULL")]
    values: list[Any] = []
    for name, value in selection.equal:
        stored = table.stored_value(name, value)
        asked = "{column:r.} IS NULL" if stored is None else "{column:r.} = ?"
        conditions.append(sql(asked, column=name))
        values += [] if stored is None else [stored]
    query = words_of_query(selection.words)
    if query:
        expression = match_expression(query)
        places = [sql("r.n IN ({hits})", hits=_HITS)]
        values += _hit_values(table.kind, expression)
        for name in selection.through:
            target = _named_kind(table, name)
            places.append(
                sql(
                    "{field:r.} IN (SELECT o.uid FROM {target} o WHERE o.n IN ({hits}))",
                    field=name,
                    target=target,
                    hits=_HITS,
                )
            )
            values += _hit_values(target, expression)
        conditions.append(sql("({places})", places=joined(" OR ", places)))
    return conditions, values


_HITS = sql("SELECT rowid & ? FROM _search WHERE _search MATCH ? AND rowid > ? AND rowid < ?")


def _hit_values(kind: str, expression: str) -> list[Any]:
    if kind not in SEARCHED:
        return [0, expression, 0, 0]
    first = row_number(kind, 0)
    return [_PLACE_MASK, expression, first, first | _PLACE_MASK]


def _key(table: Table[Any], order: Order) -> tuple[Fragment, tuple[str, ...]]:
    """What the rows are sorted by, and the values the fragment binds."""
    if not order.of:
        return _key_of(_shape(table, order.field), "r.")
    target = _named_kind(table, order.field)
    key, values = _key_of(_shape(table_of(KINDS[target]), order.of), "o.")
    named = sql(
        "(SELECT {key} FROM {target} o WHERE o.uid = {field:r.})",
        key=key,
        target=target,
        field=order.field,
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


def _named_kind(table: Table[Any], name: str) -> str:
    kind = _shape(table, name).refers_to
    if not kind:
        raise ValueError(f"{table.kind}.{name} names no record of one kind")
    return kind


def _fold_key(text: str | None) -> str:
    return fold(text) if text else ""


@lru_cache(maxsize=8192)
def _date_key(text: str | None) -> str:
    return sort_key(from_text(text)) if text else ""
