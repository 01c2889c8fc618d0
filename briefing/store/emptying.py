"""What emptying the trash would take, and what has to stay because something outside names it."""

from collections.abc import Mapping

from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.driver import Connection
from briefing.store.reference_check import referring
from briefing.store.rows import table_named
from briefing.store.sql import sql

Named = tuple[str, str]  # kind and id of a record


@frozen
class Trash:
    """The records that nothing needs, and those that stay, each with who names it.

    A record that stays only because another one in the trash stays and names it is named by that
    one. Kinds come in their order, records in the order of entry.
    """

    going: tuple[Record, ...]
    staying: tuple[tuple[Record, tuple[Named, ...]], ...]


def trash_of(connection: Connection) -> Trash:
    """All of the trash, divided by whether it could go now."""
    trashed = {kind: _trashed(connection, kind) for kind in KINDS}
    in_trash = {id for records in trashed.values() for id in records}
    named_by: dict[str, list[Named]] = {}
    for kind, records in trashed.items():
        if records:
            for from_kind, from_id, to_id in _namings(connection, kind, records):
                named_by.setdefault(to_id, []).append((from_kind, from_id))
    stays = {id for id, names in named_by.items() if any(by not in in_trash for _, by in names)}
    kept: set[str] = set()
    while stays - kept:
        kept |= stays
        stays = {id for id, names in named_by.items() if any(by in kept for _, by in names)}
    kept |= stays
    everything = [record for records in trashed.values() for record in records.values()]
    return Trash(
        tuple(record for record in everything if record.id not in kept),
        tuple(
            (
                record,
                tuple(
                    dict.fromkeys(
                        (kind, by)
                        for kind, by in named_by[record.id]
                        if by not in in_trash or by in kept
                    )
                ),
            )
            for record in everything
            if record.id in kept
        ),
    )


def _trashed(connection: Connection, kind: str) -> Mapping[str, Record]:
    table = table_named(kind)
    query = sql("{records} WHERE r.trashed_at IS NOT NULL ORDER BY r.n", records=table.select)
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
    cited = connection.execute("SELECT from_kind, from_uid, to_uid FROM _reference").fetchall()
    found += [citation for citation in cited if citation[2] in records]
    return found
