"""What the library's safety costs, as ratios measured side by side in one run.

`python scripts/bench/library.py [--records 100000]` prints: one logged edit against a bare insert
of the same durability; records put and updated in one step against `executemany` into the same
table; the first page of a search against the bare query; opening a small and a large library.
"""

import argparse
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import Record
from briefing.store.driver import Connection, connect, prepare
from briefing.store.opening import create_library, open_library
from briefing.store.rows import table_of
from briefing.store.search import RANKED
from briefing.store.sql import sql

SMALL = 1000
ROUNDS = 300
REPEATS = 15
CAVEAT = "independent verification is limited because of restrictions on media access"
SUBJECTS = ("water", "homes", "schools", "bridges", "patients", "vessels", "permits")

ACTORS = tuple(Actor(name=f"Actor {number}", kind="state") for number in range(30))
MEASURES = tuple(Measure(label=f"Measure {number}") for number in range(50))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=100_000, help="how many records are put")
    records = parser.parse_args().records
    with tempfile.TemporaryDirectory() as folder:
        large, small = Path(folder) / "large.briefing", Path(folder) / "small.briefing"
        put_and_update(large, figures(records))
        fill(small, figures(SMALL))
        single_edit(large, Path(folder) / "bare.sqlite")
        search_first_page(large)
        opening(small, SMALL, large, records)


def figures(count: int) -> list[Figure]:
    """Figures as analysts fill them; each says “access”, one in a thousand “rare”."""
    return [
        Figure(
            measure_id=MEASURES[number % len(MEASURES)].id,
            value=Decimal(number),
            qualifier="at_least",
            as_of=Date("2025-11-10"),
            claimant_id=ACTORS[number % len(ACTORS)].id,
            caveat=f"{CAVEAT}, {SUBJECTS[number % len(SUBJECTS)]} {'rare' * (number % 1000 == 0)}",
        )
        for number in range(count)
    ]


def additions(records: Sequence[Record]) -> Step:
    return Step("Put", tuple(Edit(None, record) for record in records))


def fill(path: Path, records: Sequence[Record]) -> None:
    with create_library(path, author="Bench") as library:
        library.apply(additions((*ACTORS, *MEASURES)))
        library.apply(additions(records))


def put_and_update(path: Path, records: list[Figure]) -> None:
    """One step of additions and one of updates, and the same rows by `executemany` elsewhere."""
    changed = [replace(record, status="corrected") for record in records]
    update = Step("Update", tuple(map(Edit, records, changed)))
    bare_put, bare_update = bare_bulk(path.with_name("bulk.briefing"), records, changed)
    with create_library(path, author="Bench") as library:
        library.apply(additions((*ACTORS, *MEASURES)))
        step = additions(records)
        put = timed(lambda: library.apply(step))
        updated = timed(lambda: library.apply(update))
    report(f"{len(records):,} records put in one step", put, "executemany", bare_put)
    report(f"{len(records):,} records updated in one step", updated, "executemany", bare_update)


def bare_bulk(path: Path, records: list[Figure], changed: list[Figure]) -> tuple[float, float]:
    """Seconds for the same rows by `executemany` into the same table without log and search."""
    with create_library(path, author="") as library:
        library.apply(additions((*ACTORS, *MEASURES)))
    table = table_of(Figure)
    rows = [table.row(record) for record in records]
    updates = [("corrected", record.id) for record in changed]
    connection = connect(path, "rw")
    prepare(connection, writing=True)
    drop_triggers(connection)
    insert = sql(
        "INSERT INTO {kind} ({columns}) VALUES ({columns:marks})",
        kind=table.kind,
        columns=table.columns,
    )
    put = timed(lambda: in_transaction(connection, insert, rows))
    updated = timed(
        lambda: in_transaction(connection, "UPDATE figure SET status = ? WHERE uid = ?", updates)
    )
    connection.close()
    return put, updated


def drop_triggers(connection: Connection) -> None:
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        connection.execute(sql("DROP TRIGGER {name}", name=name))


def in_transaction(
    connection: Connection, statement: str, rows: Sequence[Sequence[object]]
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(statement, rows)
    connection.execute("COMMIT")


def single_edit(path: Path, bare_path: Path) -> None:
    """Edits in the large library and inserts into a bare table, in turn, each its own commit."""
    bare = sqlite3.connect(bare_path, isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    columns = table_of(Figure).columns
    bare.execute(sql("CREATE TABLE figure (n INTEGER PRIMARY KEY, {columns})", columns=columns))
    insert = sql("INSERT INTO figure ({columns}) VALUES ({columns:marks})", columns=columns)
    edits: list[float] = []
    inserts: list[float] = []
    with open_library(path, author="Bench") as library:
        some = library.all(Figure)[:ROUNDS]
        for number, before in enumerate(some):
            step = Step("Edit", (Edit(before, replace(before, note=f"note {number}")),))
            row = table_of(Figure).row(before)

            def bare_insert(row: tuple[object, ...] = row) -> None:
                bare.execute("BEGIN IMMEDIATE")
                bare.execute(insert, row)
                bare.execute("COMMIT")

            def edit(step: Step = step) -> None:
                library.apply(step)

            edits.append(timed(edit))
            inserts.append(timed(bare_insert))
    bare.close()
    report("one logged edit", statistics.median(edits), "a bare insert", statistics.median(inserts))


def search_first_page(path: Path) -> None:
    bare = (
        "SELECT rowid FROM (SELECT rowid, bm25(_search) k FROM _search WHERE _search MATCH ?"
        " ORDER BY rowid DESC LIMIT ?) ORDER BY k LIMIT 50"
    )
    connection = connect(path, "rw")
    prepare(connection, writing=False)
    with open_library(path, writing=False) as library:
        for word in ("access", "water", "rare"):
            found = library.search(word).groups[0].found
            page = median(lambda word=word: library.search(word))
            raw = median(
                lambda word=word: connection.execute(bare, (f'"{word}"*', RANKED)).fetchall()
            )
            report(f"first page of “{word}” ({found:,} ranked)", page, "the bare query", raw)
    connection.close()


def opening(small: Path, few: int, large: Path, many: int) -> None:
    def open_and_close(path: Path) -> None:
        open_library(path, author="Bench").close()

    report(
        f"opening a library of {many:,} records",
        median(lambda: open_and_close(large)),
        f"one of {few:,}",
        median(lambda: open_and_close(small)),
    )


def timed(action: Callable[[], object]) -> float:
    """Seconds that `action` takes."""
    start = perf_counter()
    action()
    return perf_counter() - start


def median(action: Callable[[], object]) -> float:
    """Seconds that `action` takes, the median of some runs after a first one."""
    action()
    return statistics.median(timed(action) for _ in range(REPEATS))


def report(what: str, seconds: float, against: str, bare: float) -> None:
    print(
        f"{what}: {seconds * 1000:.2f} ms, {against}: {bare * 1000:.2f} ms,"
        f" ratio {seconds / bare:.2f}"
    )


if __name__ == "__main__":
    main()
