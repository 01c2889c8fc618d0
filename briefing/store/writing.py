"""The only write: a step, all or nothing, into the tables, the log and what is derived from them.

Everything is checked and written set by set, a kind at a time, inside one transaction: what is
stored must be what the step takes it to be, and afterwards every reference must lead somewhere.
"""

import gc
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from itertools import groupby

from briefing.domain.edits import Step
from briefing.store import contents, log, reference_check, references, search_index
from briefing.store.bulk_updates import is_bulk, log_old_values, without_update_trigger
from briefing.store.changes import Changed, KindChanges, changes_of
from briefing.store.driver import Connection
from briefing.store.progress import Progress, Report
from briefing.store.sql import Fragment, joined, sql

_MANY = 5000  # edits


def write_step(
    connection: Connection,
    step: Step,
    name: log.StepName,
    report: Report | None = None,
    files: Iterable[bytes] = (),
    *,
    erasing: bool = False,
) -> bool:
    """Writes `step` and records it as `name`; False when it changes nothing and undoes nothing.

    `files` are the bytes that its records name. With `erasing`, texts and files that only the
    removed records kept are wiped.

    `report` is told how far it has come, until nothing can stop it any more; when it raises, the
    step is given up. Raises `Conflict`, `MissingReference`, `StillReferenced`, `Unchangeable`,
    `Unstorable` and `sqlite.Error`; then nothing of it is written.
    """
    progress = Progress(report, len(step.edits))
    with _few_interruptions(len(step.edits)), _transaction(connection):
        changes = changes_of(connection, step)
        recorded = bool(changes) or name.undoes is not None
        if recorded:
            number = log.open_step(connection, name)
            progress.reached(1)
            for of_kind in changes:
                _write_kind(connection, of_kind, progress)
            reference_check.require_sound_references(connection, changes)
            log.close_step(connection, number)
            progress.reached(2)
            for data in files:
                contents.put_bytes(connection, data)
            for of_kind in changes:
                search_index.refresh(connection, of_kind, progress)
                references.refresh(connection, of_kind)
            if erasing:
                gone = [removed.record for of_kind in changes for removed in of_kind.removed]
                contents.erase_unused(connection, gone)
            progress.reached(3)
    return recorded


@contextmanager
def _transaction(connection: Connection) -> Generator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def _few_interruptions(edits: int) -> Generator[None]:
    """Stops the search for cyclic garbage, a fifth of a large step's time: it makes none."""
    if edits < _MANY or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _write_kind(connection: Connection, changes: KindChanges, progress: Progress) -> None:
    table = changes.table
    contents.keep_texts(connection, table, [added.record for added in changes.added])
    contents.keep_texts(connection, table, [changed.after for changed in changes.changed])
    removing = sql("DELETE FROM {kind} WHERE n = ?", kind=table.kind)
    for gone in progress.in_portions(changes.removed):
        connection.executemany(removing, [(removed.n,) for removed in gone])
    adding = sql(
        "INSERT INTO {kind} ({columns}) VALUES ({columns:marks})",
        kind=table.kind,
        columns=("n", *table.columns),
    )
    for some in progress.in_portions(changes.added):
        connection.executemany(adding, [(added.n, *added.row) for added in some])
    if is_bulk(table.kind, len(changes.changed)):
        with without_update_trigger(connection, table.kind):
            _update(connection, changes, progress, is_logged_here=True)
    else:
        _update(connection, changes, progress, is_logged_here=False)


def _update(
    connection: Connection, changes: KindChanges, progress: Progress, *, is_logged_here: bool
) -> None:
    """Sets only the columns that changed: the indexes of the others are left alone."""
    table = changes.table

    def columns_of(changed: Changed) -> tuple[str, ...]:
        return changed.columns

    for columns, some in groupby(sorted(changes.changed, key=columns_of), columns_of):
        setting = _setting(table.kind, columns)
        places = [table.positions[column] for column in columns]
        for portion in progress.in_portions(some):
            if is_logged_here:
                numbers = [changed.n for changed in portion]
                log_old_values(connection, table.kind, columns, numbers)
            connection.executemany(
                setting,
                [(*[changed.row[place] for place in places], changed.n) for changed in portion],
            )


def _setting(kind: str, columns: tuple[str, ...]) -> Fragment:
    settings = joined(", ", [sql("{column} = ?", column=column) for column in columns])
    return sql("UPDATE {kind} SET {settings} WHERE n = ?", kind=kind, settings=settings)
