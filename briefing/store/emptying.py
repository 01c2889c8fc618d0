"""What emptying the trash would take, and what has to stay because something outside names it.

What is only a part of a record (its other names, where it is filed, what it rests on) goes and
stays with it, also when nobody ever put the part itself into the trash.
"""

from collections.abc import Mapping

from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.driver import Connection
from briefing.store.reference_check import referring
from briefing.store.rows import table_named
from briefing.store.sql import chunks, sql

# Kinds that are nothing without the record that this field names.
_PARTS: Mapping[str, str] = {
    "actor_name": "actor_id",
    "filing": "record_id",
    "tagging": "record_id",
    "evidence": "record_id",
    "event_actor": "event_id",
    "source_text": "source_id",
    "draft": "briefing_id",
    "answer": "briefing_id",
}

Named = tuple[str, str]  # kind and id of a record


@frozen
class Trash:
    """The records that nothing needs, and those that stay, each with who names it.

    A record that stays only because another one in the trash stays and names it is named by that
    one. Kinds come in their order, records in the order of entry.
    """

    going: tuple[Record, ...]
    staying: tuple[tuple[Record, tuple[Named, ...]], ...]


_MERGED = "merged_into_id"


def trash_of(connection: Connection) -> Trash:
    """All of the trash with the parts of what lies there, divided by whether it could go now."""
    lying = {kind: _trashed(connection, kind) for kind in KINDS}
    whole = {id: record for records in lying.values() for id, record in records.items()}
    going = {kind: {**records} for kind, records in lying.items()}
    named_by: dict[str, list[Named]] = {}
    parts: set[str] = set()
    for kind, field in _PARTS.items():
        for part in _parts(connection, kind, field, tuple(whole)):
            going[kind].setdefault(part.id, part)
            parts.add(part.id)
            of = whole[getattr(part, field)]
            named_by.setdefault(part.id, []).append((of.KIND, of.id))
    for kind, records in going.items():
        if records:
            for from_kind, from_id, to_id in _namings(connection, kind, records):
                named_by.setdefault(to_id, []).append((from_kind, from_id))
    leaving = {id for records in going.values() for id in records}
    kept = _kept(named_by, leaving)
    return Trash(
        tuple(
            record for records in going.values() for id, record in records.items() if id not in kept
        ),
        tuple(
            (record, _names(named_by[id], leaving - kept, parts))
            for id, record in whole.items()
            if id in kept
        ),
    )


def _kept(named_by: Mapping[str, list[Named]], leaving: set[str]) -> set[str]:
    """The records that something names which does not leave, and what they name in their turn."""
    kept: set[str] = set()
    while True:
        stays = {
            id
            for id, names in named_by.items()
            if id not in kept and any(by not in leaving or by in kept for _, by in names)
        }
        if not stays:
            return kept
        kept |= stays


def _names(names: list[Named], leaving: set[str], parts: set[str]) -> tuple[Named, ...]:
    """Who keeps a record; its own parts only where nothing else is to be named."""
    keeping = [name for name in names if name[1] not in leaving]
    others = [name for name in keeping if name[1] not in parts]
    return tuple(dict.fromkeys(others or keeping))


def _parts(connection: Connection, kind: str, field: str, ids: tuple[str, ...]) -> list[Record]:
    table = table_named(kind)
    query = sql(
        "{records} WHERE r.trashed_at IS NULL AND {field:r.} IN (SELECT value FROM json_each(?))",
        records=table.select,
        field=field,
    )
    return [
        table.record(row[:-1], row[-1])
        for chunk in chunks(ids)
        for row in connection.execute(query, (chunk,)).fetchall()
    ]


def _trashed(connection: Connection, kind: str) -> Mapping[str, Record]:
    table = table_named(kind)
    # What was merged is no rubbish: it is needed to take the merge back.
    is_own = sql("AND r.merged_into_id IS NULL") if _MERGED in table.columns else sql("")
    query = sql(
        "{records} WHERE r.trashed_at IS NOT NULL {is_own} ORDER BY r.n",
        records=table.select,
        is_own=is_own,
    )
    return {row[0]: table.record(row[:-1], row[-1]) for row in connection.execute(query).fetchall()}


def _namings(
    connection: Connection, kind: str, records: Mapping[str, Record]
) -> list[tuple[str, str, str]]:
    """Who names these records, by a field or in a text: kind and id, and the id that is named."""
    found: list[tuple[str, str, str]] = []
    for other in KINDS:
        table = table_named(other)
        for column in table.references:
            if column.kind in (None, kind):
                rows = referring(connection, table, column, kind, records)
                found += [(other, by, id) for by, id in rows]
    # An edition stays as it was printed, whatever becomes of the records.
    cited = connection.execute(
        "SELECT from_kind, from_uid, to_uid FROM _reference WHERE from_kind <> 'edition'"
    ).fetchall()
    found += [citation for citation in cited if citation[2] in records]
    return found
