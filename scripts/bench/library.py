"""What the library's safety costs, as ratios measured side by side in one run.

`python scripts/bench/library.py [ROW …] [--records 10000 100000 1000000] [--folder FOLDER]` prints,
at each size: `edit`, one logged edit against a bare insert of the same durability; `search`, the
first page of a search against the bare capped query, and the same with the lines that come into
sight (time of the processor); `opening`, each library against the smallest; `memory`, a
program that reads each library against one that reads an empty one. `bulk` is 100,000 records put
and updated in one step against `executemany` into the same table. Libraries are made in a folder of
the run's own, or kept in `--folder` for the next run.
"""

import argparse
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from library_search import search_first_page

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import Record
from briefing.store.driver import Connection, connect, prepare
from briefing.store.opening import create_library, open_library
from briefing.store.rows import table_of
from briefing.store.sql import sql

ROWS = ("bulk", "edit", "search", "opening", "memory")
SIZES = (10_000, 100_000, 1_000_000)
BULK = 100_000
ROUNDS = 300
REPEATS = 15
CAVEAT = "independent verification is limited because of restrictions on media access"
SUBJECTS = ("water", "homes", "schools", "bridges", "patients", "vessels", "permits")

# Reads as the window does, and tells the most memory it had, in KiB, as Linux counts it.
READER = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from briefing.domain.figures import Figure
from briefing.operations.overview import overview
from briefing.store.opening import open_library
with open_library(Path(sys.argv[1]), author="Bench") as library:
    overview(library, lines=6, cards=8, shown_kinds=frozenset({"figure"}))
    numbers = library.numbers(Figure)
    library.records_at(Figure, numbers[:200])
    library.search("access")
    lines = Path("/proc/self/status").read_text().splitlines()
    print(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
"""

ACTORS = tuple(Actor(name=f"Actor {number}", kind="state") for number in range(30))
MEASURES = tuple(Measure(label=f"Measure {number}") for number in range(50))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", nargs="*", choices=[*ROWS, []], help="what to measure (all)")
    parser.add_argument("--records", type=int, nargs="+", default=SIZES, help="of the libraries")
    parser.add_argument("--folder", type=Path, help="where libraries are kept for the next run")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        rows = options.rows or ROWS
        if "bulk" in rows:
            put_and_update(Path(name) / "bulk.briefing", figures(BULK))
        measured = [row for row in rows if row != "bulk"]
        made = {size: library_of(folder, size) for size in options.records} if measured else {}
        for size, path in made.items():
            if "edit" in rows:
                single_edit(path, size, Path(name) / f"bare-{size}.sqlite")
            if "search" in rows:
                search_first_page(path, size, report)
        if "opening" in rows:
            opening(made)
        if "memory" in rows:
            memory({0: library_of(folder, 0), **made})


def library_of(folder: Path, size: int) -> Path:
    """A library of so many figures, made a part at a time where it is not there yet."""
    path = folder / f"{size}.briefing"
    if not path.exists():
        with create_library(path, author="Bench") as library:
            library.apply(additions((*ACTORS, *MEASURES)))
            for begin in range(0, size, BULK):
                library.apply(additions(figures(min(BULK, size - begin))))
    return path


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


def put_and_update(path: Path, records: list[Figure]) -> None:
    """One step of additions and one of updates, and the same rows by `executemany` elsewhere."""
    changed = [replace(record, status="corrected") for record in records]
    update = Step("Update", tuple(map(Edit, records, changed)))
    bare_put, bare_update = bare_bulk(path.with_name("bare.briefing"), records, changed)
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


def single_edit(path: Path, size: int, bare_path: Path) -> None:
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
        some = library.newest(Figure, ROUNDS)
        for number, before in enumerate(some):
            step = Step(
                "Edit", (Edit(before, replace(before, note=f"note {number} {before.note[:60]}")),)
            )
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
    what = f"one logged edit among {size:,} records"
    report(what, statistics.median(edits), "a bare insert", statistics.median(inserts))


def opening(libraries: Mapping[int, Path]) -> None:
    smallest = min(libraries)

    def seconds(size: int) -> float:
        return median(lambda: open_library(libraries[size], author="Bench").close())

    for size in libraries:
        if size != smallest:
            what = f"opening a library of {size:,} records"
            report(what, seconds(size), f"one of {smallest:,}", seconds(smallest))


def memory(libraries: Mapping[int, Path]) -> None:
    """The most that a process takes for the overview, a list of all figures and a search."""
    taken = {size: most_memory(path) for size, path in libraries.items()}
    for size, megabytes in taken.items():
        more = megabytes - taken[0]
        print(f"reading a library of {size:,} records: {megabytes:.0f} MB, {more:+.0f} MB")


def most_memory(path: Path) -> float:
    """In MB (10⁶ bytes)."""
    command = [sys.executable, "-c", READER, str(path), str(Path(__file__).parents[2])]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return int(done.stdout) * 1024 / 1e6


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
