"""Whether references lead somewhere: before a step is kept, every id it brings must be there, and
nothing may still refer to what it removes.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.domain.kinds import KINDS
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.store import errors
from briefing.store.changes import KindChanges
from briefing.store.driver import Connection
from briefing.store.naming import kind_words, words_for
from briefing.store.rows import ReferenceColumn, Row, Table, UnreadableRow, table_named
from briefing.store.sql import chunks, sql

_ROWS_AT_ONCE = 5000

# A kind, or None where the id may be of any kind.
_Target = tuple[str | None, str]


@dataclass(frozen=True)
class Dangling:
    """A reference that leads nowhere: from which record and field, to which kind and id."""

    kind: str
    id: str
    field: str
    to_kind: str | None
    to_id: str


def require_sound_references(connection: Connection, changes: Iterable[KindChanges]) -> None:
    """Raises `MissingReference` or `StillReferenced`, naming record and field."""
    for of_kind in changes:
        _require_targets(connection, of_kind)
    for of_kind in changes:
        if of_kind.removed:
            _require_unreferenced(connection, of_kind)


def dangling_references(connection: Connection) -> Iterator[Dangling]:
    """Every reference of the library that leads nowhere."""
    for kind in KINDS:
        table = table_named(kind)
        if not table.references:
            continue
        cursor = connection.execute(table.select_rows)
        while found := cursor.fetchmany(_ROWS_AT_ONCE):
            rows = [row[1:] for row in found]
            for column in table.references:
                missing = _missing(connection, _targets(table, column, rows))
                for row in rows if missing else ():
                    for target in _targets(table, column, (row,)) & missing:
                        yield Dangling(kind, str(row[0]), column.name, *target)


def _require_targets(connection: Connection, changes: KindChanges) -> None:
    table = changes.table
    for column in table.references:
        read = {column.name, column.kind_column}
        sources = [(added.record, added.row) for added in changes.added]
        sources += [
            (changed.after, changed.row)
            for changed in changes.changed
            if read.intersection(changed.columns)
        ]
        missing = _missing(connection, _targets(table, column, (row for _, row in sources)))
        for record, row in sources if missing else ():
            for target in _targets(table, column, (row,)) & missing:
                raise _missing_reference(record, column.name, target)


def _targets(table: Table[Record], column: ReferenceColumn, rows: Iterable[Row]) -> set[_Target]:
    place = table.positions[column.name]
    if column.many:
        return {
            (column.kind, uid) for row in rows if row[place] for uid in json.loads(str(row[place]))
        }
    if column.kind_column is not None:
        kind_place = table.positions[column.kind_column]
        return {(str(row[kind_place]) or None, str(row[place])) for row in rows if row[place]}
    return {(column.kind, str(row[place])) for row in rows if row[place]}


def _missing(connection: Connection, targets: set[_Target]) -> set[_Target]:
    by_kind: dict[str | None, set[str]] = {}
    for kind, uid in targets:
        by_kind.setdefault(kind, set()).add(uid)
    missing: set[_Target] = set()
    for kind, uids in by_kind.items():
        absent = uids
        for possible in KINDS if kind is None else [kind] if kind in KINDS else []:
            absent = _absent(connection, possible, absent) if absent else absent
        missing.update((kind, uid) for uid in absent)
    return missing


def _absent(connection: Connection, kind: str, uids: set[str]) -> set[str]:
    query = sql(
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT uid FROM {kind})", kind=kind
    )
    return {
        uid for chunk in chunks(uids) for (uid,) in connection.execute(query, (chunk,)).fetchall()
    }


def _require_unreferenced(connection: Connection, changes: KindChanges) -> None:
    removed = {gone.record.id: gone.record for gone in changes.removed}
    for kind in KINDS:
        table = table_named(kind)
        for column in table.references:
            if column.kind not in (None, changes.table.kind):
                continue
            found = referring(connection, table, column, changes.table.kind, removed)
            if found:
                raise _still_referenced(connection, table, column, removed, found)


def referring(
    connection: Connection,
    table: Table[Record],
    column: ReferenceColumn,
    kind: str,
    removed: Iterable[str],
) -> list[tuple[str, str]]:
    """Which rows of `table` refer by `column` to records of `kind`: uid, and id referred to."""
    if column.many:
        query = (
            "SELECT r.uid, l.value FROM {kind} r, json_each({column:r.}) l"
            " WHERE {column:r.} <> '[]' AND l.value IN (SELECT value FROM json_each(?1))"
        )
    else:
        query = (
            "SELECT r.uid, {column:r.} FROM json_each(?1) j"
            " CROSS JOIN {kind} r ON {column:r.} = j.value"
        )
    right_kind = " AND {kind_column:r.} IN (?2, '')" if column.kind_column else " AND ?2 = ?2"
    statement = sql(
        query + right_kind,
        kind=table.kind,
        column=column.name,
        kind_column=column.kind_column or column.name,
    )
    return [
        row
        for chunk in chunks(removed)
        for row in connection.execute(statement, (chunk, kind)).fetchall()
    ]


def _missing_reference(record: Record, field: str, target: _Target) -> errors.MissingReference:
    kind, uid = target
    if kind is not None and kind not in KINDS:
        return errors.MissingReference(
            message(
                "The {record} refers in {field} to a record of the kind “{kind}”, which there is"
                " not: write one of {kinds}.",
                record=words_for(record),
                field=field,
                kind=kind,
                kinds=", ".join(KINDS),
            )
        )
    return errors.MissingReference(
        message(
            "The {record} refers in {field} to the {kind} {id}, which is not in the library: add"
            " it in the same step, or correct the id.",
            record=words_for(record),
            field=field,
            kind="record" if kind is None else kind_words(kind),
            id=uid,
        )
    )


def _still_referenced(
    connection: Connection,
    table: Table[Record],
    column: ReferenceColumn,
    removed: dict[str, Record],
    found: list[tuple[str, str]],
) -> errors.StillReferenced:
    from_uid, to_uid = found[0]
    row = connection.execute(table.select_one, (from_uid,)).fetchone()
    if row is None:
        raise UnreadableRow(f"the index and the rows of {table.kind} differ")
    return errors.StillReferenced(
        message(
            "The {record} cannot be removed: the {other} refers to it in {field}. Remove or change"
            " that first.",
            record=words_for(removed[to_uid]),
            other=words_for(table.record(row[:-1], row[-1])),
            field=column.name,
        )
    )
