"""The rows of the library's bench about a search: its first page against the bare capped query.

The numbers of the first page, as a search gives them, stand against the same numbers from the bare
query; with them the dozen lines that come into sight, read as the page of the window reads them
(mark, name, the words around, marked), against the bare query and the plain values of as many
records. The index keeps no texts, so that FTS5's own `snippet` has nothing to cut.
"""

import json
import os
import statistics
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeAlias, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from briefing.desktop.found_lines import IN_SIGHT, FoundLines, lines_and_counts
from briefing.desktop.plain_imports import use_plain_imports
from briefing.desktop.searching import SearchQuestion
from briefing.store.driver import Connection, connect, prepare
from briefing.store.library import Library
from briefing.store.opening import open_library
from briefing.store.search import RANKED
from briefing.store.search_index import KIND_SHIFT

REPEATS = 15
LONG_ENOUGH = 2.0  # seconds in which a quick comparison is repeated
PLACE = (1 << KIND_SHIFT) - 1  # of a row of the index: the number of the record
BARE_PAGE = (
    "SELECT rowid FROM (SELECT rowid, bm25(_search) k FROM _search WHERE _search MATCH ?"
    " ORDER BY rowid DESC LIMIT ?) ORDER BY k, rowid DESC LIMIT 50"
)
BARE_LINES = (
    "SELECT f.n, f.uid, m.label, a.name, f.value, f.caveat, f.note FROM figure f"
    " JOIN measure m ON m.uid = f.measure_id JOIN actor a ON a.uid = f.claimant_id"
    " WHERE f.n IN (SELECT value FROM json_each(?))"
)

# What, its seconds, against what, and the seconds of that.
Report: TypeAlias = Callable[[str, float, str, float], None]


def search_first_page(path: Path, size: int, report: Report) -> None:
    """Print the two rows of a common, a middling and a rare word."""
    use_plain_imports()  # as the program does: with those of PySide6 each `import` takes 10 µs
    connection = connect(path, "rw")
    prepare(connection, writing=False)
    among = f"among {size:,} records"
    with open_library(path, writing=False) as library:
        for word in ("access", "water", "rare"):
            (group,) = library.search(word).groups
            if list(group.numbers) != bare_page(connection, word):
                raise AssertionError(f"“{word}” finds other records than the bare query")
            what = f"first page of “{word}” ({group.found:,} ranked) {among}"
            compare(
                report,
                what,
                lambda word=word: library.search(word),
                "the bare query",
                lambda word=word: bare_page(connection, word),
            )
            compare(
                report,
                f"{what}, with the {IN_SIGHT} lines in sight",
                lambda word=word: lines_in_sight(library, word),
                "the bare query with as many rows",
                lambda word=word: bare_lines(connection, word),
            )
    connection.close()


def bare_page(connection: Connection, word: str) -> list[int]:
    rows = connection.execute(BARE_PAGE, (f'"{word}"*', RANKED)).fetchall()
    return [row & PLACE for (row,) in rows]


def bare_lines(connection: Connection, word: str) -> list[tuple[object, ...]]:
    numbers = bare_page(connection, word)[:IN_SIGHT]
    return connection.execute(BARE_LINES, (json.dumps(numbers),)).fetchall()


def lines_in_sight(library: Library, word: str) -> FoundLines:
    """As the page of the window has them read: marks, names, snippets."""
    answers = lines_and_counts(library, SearchQuestion(word))
    next(answers)
    return cast("FoundLines", next(answers))


def compare(
    report: Report,
    what: str,
    ours: Callable[[], object],
    against: str,
    bare: Callable[[], object],
) -> None:
    """Processor's time, measured in turn; of each the quickest tenth, which other programs that use
    the same caches lengthen least.
    """
    ours()
    bare()
    took: list[tuple[float, float]] = []
    until = perf_counter() + LONG_ENOUGH
    while perf_counter() < until or len(took) < REPEATS:
        if len(took) % 2:  # what runs second finds the processor's caches warm
            second, first = timed(bare), timed(ours)
        else:
            first, second = timed(ours), timed(bare)
        took.append((first, second))
    first, second = (statistics.quantiles(side, n=10)[0] for side in zip(*took, strict=True))
    report(what, first, against, second)


def timed(action: Callable[[], object]) -> float:
    """Seconds that the processor takes for `action`."""
    start = process_time()
    action()
    return process_time() - start
