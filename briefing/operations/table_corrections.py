"""Cells of a planned table corrected: only what can change is planned again.

That is the row itself, and the rows that repeat it or that it repeats. Where other rows hang on
what the row was the first to name, nothing less than the whole plan is right, and is left to the
caller.
"""

import pickle
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from pathlib import Path

from briefing.domain.actors import Actor
from briefing.domain.frozen import frozen
from briefing.domain.records import Record
from briefing.domain.secret import Secret
from briefing.operations.importing_tables import Matching, PlannedRow, Report, plan_row
from briefing.operations.reading_files import opened_to_read
from briefing.operations.table_names import TableNames
from briefing.operations.table_records import entry_key
from briefing.store.library import Library

DIGEST = 8  # bytes
_NONE = bytes(DIGEST)
# The columns whose words name other records, or say something of them.
_NAMING = frozenset(
    {"measure", "unit", "claimant", "place", "actors", "actor", "proposition", "issue", "speaker"}
)


@frozen
class CorrectedRow:
    """The row of that number with its cells as they are now, and the `columns` that were typed."""

    number: int
    cells: tuple[str, ...]
    columns: frozenset[str]


@frozen
class RowsAgain:
    """The corrected rows as they are planned now, and what the table names, packed."""

    rows: tuple[PlannedRow, ...]
    names: bytes


def digest(records: Sequence[Record]) -> bytes:
    """Eight bytes that rows of the same entry have in common; zeroes for a row without any."""
    key = entry_key(records[0]) if records else None
    return _NONE if key is None else blake2b(repr(key).encode(), digest_size=DIGEST).digest()


def same_entries(digests: bytes, wanted: Iterable[bytes]) -> Iterator[Sequence[int]]:
    """For each of the digests the rows that have it, counted from 0."""
    numbers = array("q", digests)
    for each in {*wanted} - {_NONE}:
        (number,), found, start = array("q", each), list[int](), 0
        while True:
            try:
                start = numbers.index(number, start) + 1
            except ValueError:
                break
            found.append(start - 1)
        yield found


def plan_rows_again(
    library: Library,
    matching: Matching,
    names: bytes,
    rows: Sequence[CorrectedRow],
    today: date,
    _report: Report | None = None,
) -> RowsAgain | None:
    """What corrected rows become; None where the whole table has to be planned again."""
    if matching.kind == Actor.KIND:  # each row has all that it names
        return _actors_again(library, matching, names, rows, today)
    known: TableNames = pickle.loads(names)  # noqa: S301 - it comes from ourselves
    firsts = {row.number: known.made_in(row.number) for row in rows}
    kept: set[str] = set()
    for row in rows:
        shared = {id for id in firsts[row.number] if known.is_shared(id)}
        if not any(row.cells) or (shared and row.columns & _NAMING):
            return None
        kept |= firsts[row.number] if shared else set()
        if not shared:
            known.forget(firsts[row.number])
    known.again_in(library, matching.new_actor_kind)
    again: list[PlannedRow] = []
    for row in rows:
        planned = plan_row(library, row.number, row.cells, matching, known, today)
        if known.is_late or (planned.problems and kept & firsts[row.number]):
            return None
        again.append(planned)
    return RowsAgain(tuple(again), pickle.dumps(known))


def _actors_again(
    library: Library, matching: Matching, names: bytes, rows: Sequence[CorrectedRow], today: date
) -> RowsAgain | None:
    if not all(any(row.cells) for row in rows):
        return None
    known = TableNames(library, matching.new_actor_kind)
    again = [plan_row(library, row.number, row.cells, matching, known, today) for row in rows]
    return RowsAgain(tuple(again), names)


def plan_rows_again_in_file(
    path: Path,
    matching: Matching,
    names: bytes,
    rows: Sequence[CorrectedRow],
    today: date,
    report: Report,
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> RowsAgain | None:
    """`plan_rows_again` for the library at `path`, opened for reading alone.

    Raises `LibraryError`s.
    """
    with opened_to_read(path, key, as_of) as library:
        return plan_rows_again(library, matching, names, rows, today, report)


def repeating(rows: Sequence[PlannedRow]) -> Iterator[PlannedRow]:
    """Rows of the same entry, in their order: each but the first repeats the first."""
    for at, row in enumerate(rows):
        first = rows[0].number if at else None
        yield row if row.repeats_row == first else replace(row, repeats_row=first)
