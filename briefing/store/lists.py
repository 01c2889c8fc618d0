"""Lists of any length: the numbers of the records in the order and selection that is wanted.

One statement gives the numbers, eight bytes a record; the records themselves are read by number
when they are shown. A number is a record's place in the order of entry and never changes.
"""

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from briefing.domain.frozen import frozen
from briefing.domain.records import Record
from briefing.store.driver import Connection
from briefing.store.rows import Table, table_of
from briefing.store.sql import Fragment, chunks, joined, sql

R = TypeVar("R", bound=Record)


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
    records that the fields in `through` name; `apart`, each word may stand in another of these and
    be the beginning of one, and only the newest of very many hits are looked at. `equal` are fields
    with the values they must have, `among` fields that list ids with one that must be in the list.
    """

    words: str = ""
    through: tuple[str, ...] = ()
    equal: tuple[tuple[str, Any], ...] = ()
    trashed: bool = False
    among: tuple[tuple[str, str], ...] = ()
    apart: bool = False


EVERYTHING = Selection()
BY_ENTRY = Order()


def numbers(
    connection: Connection,
    kind: type[Record],
    order: Order,
    selection: Selection,
    most: int | None = None,
) -> "array[int]":
    """The numbers of the records of `kind`, or so many at `most`, the first of them.

    Raises `ValueError` for a field the kind does not have.
    """
    table = table_of(kind)
    conditions, values = _conditions(table, selection)
    first, limit = (sql(""), ()) if most is None else (sql(" LIMIT ?"), (most,))
    direction = sql("DESC" if order.descending else "ASC")
    if not order.field:
        by_entry = sql(
            "SELECT r.n FROM {kind} r WHERE {conditions} ORDER BY r.n {direction}{first}",
            kind=kind.KIND,
            conditions=joined(" AND ", conditions),
            direction=direction,
            first=first,
        )
        return array("q", (row[0] for row in connection.execute(by_entry, (*values, *limit))))
    from briefing.store.ordering import make_keys_known, sort_key_of

    make_keys_known(connection)
    key, key_values = sort_key_of(table, order.field, order.of)
    found = sql(
        "WITH keyed AS MATERIALIZED (SELECT r.n AS n, {key} AS k FROM {kind} r WHERE {conditions})"
        " SELECT n FROM keyed ORDER BY k IS NULL OR k = '', k {direction}, n {direction}{first}",
        key=key,
        kind=kind.KIND,
        conditions=joined(" AND ", conditions),
        direction=direction,
        first=first,
    )
    rows = connection.execute(found, (*key_values, *values, *limit))
    return array("q", (row[0] for row in rows))


def records_at(connection: Connection, kind: type[R], wanted: Collection[int]) -> Mapping[int, R]:
    """The records of `kind` at these numbers, also from the trash; those that are gone left out."""
    table = table_of(kind)
    asked = "[" + ",".join(map(str, wanted)) + "]"
    rows = connection.execute(_select_at(kind), (asked,)).fetchall()
    if table.hashed is None:
        return {row[0]: table.record(row[1:]) for row in rows}
    return {row[0]: table.record(row[1:-1], row[-1]) for row in rows}


@cache
def _select_at(kind: type[Record]) -> Fragment:
    """The rows of some numbers, with the text kept by its hash where the kind has one."""
    table = table_of(kind)
    wanted = sql("r.n IN (SELECT value FROM json_each(?))")
    if table.hashed is None:
        return sql("{rows} WHERE {wanted}", rows=table.select_rows, wanted=wanted)
    return sql(
        "SELECT r.n, x.* FROM ({records}) x JOIN {kind} r ON r.uid = x.uid WHERE {wanted}",
        records=table.select,
        kind=kind.KIND,
        wanted=wanted,
    )


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
    for name, id in selection.among:
        conditions.append(sql("instr({column:r.}, ?) > 0", column=name))
        values.append(id)
    if selection.words:
        from briefing.store.selecting import found_by_words

        apart = selection.apart
        for words in selection.words.split() if apart else [selection.words]:
            found, asked_for = found_by_words(table, words, selection.through, newest=apart)
            conditions += found
            values += asked_for
    return conditions, values


def with_any(
    connection: Connection, kind: type[R], field: str, values: Iterable[str]
) -> Sequence[R]:
    """The records of `kind` whose field is one of the values, in order of entry, trash included.

    Raises `ValueError` for a field the kind does not have.
    """
    table = table_of(kind)
    column = "uid" if field == "id" else field
    if column not in table.positions:
        raise ValueError(f"{table.kind} has no field {field} to ask for")
    query = sql(
        "{records} WHERE {column:r.} IN (SELECT value FROM json_each(?)) ORDER BY r.n",
        records=table.select,
        column=column,
    )
    return [
        table.record(row[:-1], row[-1])
        for chunk in chunks(values)
        for row in connection.execute(query, (chunk,)).fetchall()
    ]
