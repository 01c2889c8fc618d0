"""The only write: a step, all or nothing, into the tables, the log and what is derived from them.

Everything is checked and written set by set, a kind at a time, inside one transaction: what is
stored must be what the step takes it to be, and afterwards every reference must lead somewhere.
"""

from itertools import groupby

from briefing.domain.edits import Step
from briefing.store import contents, log, reference_check, references, search_index
from briefing.store.changes import Changed, KindChanges, changes_of
from briefing.store.driver import Connection
from briefing.store.sql import joined, sql


def write_step(connection: Connection, step: Step, name: log.StepName) -> bool:
    """Writes `step` and records it as `name`; False when it changes nothing and undoes nothing.

    Raises `Conflict`, `MissingReference`, `StillReferenced`, `Unchangeable`, `Unstorable` and
    `sqlite.Error`; then nothing of it is written.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        changes = changes_of(connection, step)
        recorded = bool(changes) or name.undoes is not None
        if recorded:
            number = log.open_step(connection, name)
            for of_kind in changes:
                _write_kind(connection, of_kind)
            reference_check.require_sound_references(connection, changes)
            log.close_step(connection, number)
            for of_kind in changes:
                search_index.refresh(connection, of_kind)
                references.refresh(connection, of_kind)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return recorded


def _write_kind(connection: Connection, changes: KindChanges) -> None:
    table = changes.table
    contents.keep_texts(connection, table, [added.record for added in changes.added])
    contents.keep_texts(connection, table, [changed.after for changed in changes.changed])
    connection.executemany(
        sql("DELETE FROM {kind} WHERE n = ?", kind=table.kind),
        [(removed.n,) for removed in changes.removed],
    )
    connection.executemany(
        sql(
            "INSERT INTO {kind} ({columns}) VALUES ({columns:marks})",
            kind=table.kind,
            columns=("n", *table.columns),
        ),
        ((added.n, *added.row) for added in changes.added),
    )
    _update(connection, changes)


def _update(connection: Connection, changes: KindChanges) -> None:
    """Sets only the columns that changed: the indexes of the others are left alone."""
    table = changes.table

    def columns_of(changed: Changed) -> tuple[str, ...]:
        return changed.columns

    for columns, some in groupby(sorted(changes.changed, key=columns_of), columns_of):
        settings = joined(", ", [sql("{column} = ?", column=column) for column in columns])
        places = [table.positions[column] for column in columns]
        connection.executemany(
            sql("UPDATE {kind} SET {settings} WHERE n = ?", kind=table.kind, settings=settings),
            ([*(changed.row[place] for place in places), changed.n] for changed in some),
        )
