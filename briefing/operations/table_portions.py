"""A foreign table as a window holds it: read, planned and stored elsewhere, looked at in portions.

A hundred thousand rows taken in at once hold up every thread of a process for seconds. So rows stay
bytes, some rows in each, and of all of them only one byte a row is known: what becomes of it.
"""

import pickle
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from briefing.domain.edits import Edit, Step
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message
from briefing.domain.secret import Secret
from briefing.exchange.read_table import Table, read_pasted
from briefing.operations.importing_tables import (
    Matching,
    PlannedRow,
    Report,
    TablePlan,
    plan_table,
)
from briefing.operations.reading_files import opened_to_read
from briefing.operations.row_states import differing, state_of
from briefing.operations.table_corrections import (
    DIGEST,
    RowsAgain,
    digest,
    repeating,
    same_entries,
)
from briefing.store.library import Library

PORTION = 100  # rows


@frozen
class TablePortions:
    """A `Table` with its `count` rows in portions; `samples` are the first words in its columns."""

    head: tuple[str, ...]
    samples: tuple[str, ...]
    count: int
    first_row: int
    remarks: tuple[Message, ...]
    portions: tuple[bytes, ...]

    def corrected(self, at: int, column: int, words: str) -> "TablePortions":
        """The table with other words in a cell of the row `at`, counted from 0."""
        which, within = divmod(at, PORTION)
        rows: list[tuple[str, ...]] = list(_unpacked(self.portions[which]))
        cells = list(rows[within])
        cells[column] = words
        rows[within] = tuple(cells)
        samples = list(self.samples)
        if which == 0 or not samples[column]:
            samples[column] = _first_words(rows, column) or samples[column]
        portions = list(self.portions)
        portions[which] = pickle.dumps(rows)
        return replace(self, samples=tuple(samples), portions=tuple(portions))

    def row(self, at: int) -> tuple[str, ...]:
        """The cells of the row `at`, counted from 0."""
        return _unpacked(self.portions[at // PORTION])[at % PORTION]

    def table(self) -> Table:
        """All of it at once."""
        rows = tuple(row for portion in self.portions for row in _unpacked(portion))
        return Table(self.head, rows, self.first_row, self.remarks)


@frozen
class PlanPortions:
    """A `TablePlan` whose rows are in portions. `states` is the `RowState` of each, a byte a row,
    `digests` tells which are the same entry; in the columns `differing` the library says something
    else in one row or more, or did before a correction.
    """

    matching: Matching
    states: bytes
    differing: frozenset[int]
    names: bytes
    portions: tuple[bytes, ...]
    digests: bytes

    def rows_in(self, portion: int) -> Sequence[PlannedRow]:
        """The rows of one portion, counted from 0."""
        return _unpacked(self.portions[portion])

    def step(self, taken: Sequence[int], kept: Edit | None = None) -> Step:
        """The step that stores the rows whose byte in `taken` is not 0, what they name, and what is
        `kept` of the matching.
        """
        rows = tuple(self._rows())
        left_out = {row.number for row, is_taken in zip(rows, taken, strict=True) if not is_taken}
        step = TablePlan(self.matching, rows, _unpacked(self.names)).step(left_out)
        return step if kept is None else Step(step.label, (*step.edits, kept))

    def corrected(self, again: RowsAgain) -> "tuple[PlanPortions, frozenset[int]]":
        """The plan with rows planned again, and which rows, counted from 0, are not as before."""
        changed = {self._at(row.number): row for row in again.rows}
        digests, touched = bytearray(self.digests), set[bytes]()
        for at, row in changed.items():
            place = slice(at * DIGEST, (at + 1) * DIGEST)
            touched.add(bytes(digests[place]))
            digests[place] = digest(row.records)
            touched.add(bytes(digests[place]))
        rows_in = lru_cache(1)(self.rows_in)
        for same in same_entries(bytes(digests), touched):
            before = [changed.get(at) or rows_in(at // PORTION)[at % PORTION] for at in same]
            now = zip(same, before, repeating(before), strict=True)
            changed |= {at: row for at, was, row in now if row is not was}
        columns, states = self.matching.columns, bytearray(self.states)
        for at, row in changed.items():
            states[at] = state_of(columns, row)
        found = self.differing.union(*(differing(columns, row) for row in changed.values()))
        portions = self._with(changed)
        plan = PlanPortions(
            self.matching, bytes(states), found, again.names, portions, bytes(digests)
        )
        return plan, frozenset(changed)

    def _with(self, changed: Mapping[int, PlannedRow]) -> tuple[bytes, ...]:
        portions = list(self.portions)
        for which, group in groupby(sorted(changed), lambda at: at // PORTION):
            rows = list(self.rows_in(which))
            for at in group:
                rows[at % PORTION] = changed[at]
            portions[which] = pickle.dumps(tuple(rows))
        return tuple(portions)

    def _row(self, at: int) -> PlannedRow:
        return self.rows_in(at // PORTION)[at % PORTION]

    def _at(self, number: int) -> int:
        """Which row has that number; empty rows of the file have none here."""
        return bisect_left(range(len(self.states)), number, key=lambda at: self._row(at).number)

    def _rows(self) -> Iterator[PlannedRow]:
        for at in range(len(self.portions)):
            yield from self.rows_in(at)


def in_portions(table: Table) -> TablePortions:
    """The table in portions."""
    samples = tuple(_first_words(table.rows, at) for at in range(len(table.head)))
    portions = tuple(_packed(table.rows))
    return TablePortions(
        table.head, samples, len(table.rows), table.first_row, table.remarks, portions
    )


def read_pasted_in_portions(text: str, report: Report) -> TablePortions:
    """The table in a text from the clipboard. Raises `UnusableTable`."""
    report(0, 0)
    return in_portions(read_pasted(text))


def plan_in_portions(
    library: Library,
    table: TablePortions,
    matching: Matching,
    today: date,
    report: Report | None = None,
) -> PlanPortions:
    """What the table would become. Raises as `plan_table`."""
    plan = plan_table(library, table.table(), matching, today, report)
    columns = matching.columns
    return PlanPortions(
        matching,
        bytes(state_of(columns, row) for row in plan.rows),
        frozenset[int]().union(*(differing(columns, row) for row in plan.rows)),
        pickle.dumps(plan.names),
        tuple(_packed(plan.rows)),
        b"".join(digest(row.records) for row in plan.rows),
    )


def plan_in_portions_in_file(
    path: Path,
    table: TablePortions,
    matching: Matching,
    today: date,
    report: Report,
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> PlanPortions:
    """`plan_in_portions` for the library at `path`, opened for reading alone.

    Raises as that, and `LibraryError`s.
    """
    with opened_to_read(path, key, as_of) as library:
        return plan_in_portions(library, table, matching, today, report)


def _first_words(rows: Sequence[Sequence[str]], column: int) -> str:
    return next((row[column] for row in rows if row[column]), "")


def _packed(rows: Sequence[Any]) -> Iterator[bytes]:
    starts = range(0, len(rows), PORTION)
    return (pickle.dumps(rows[start : start + PORTION]) for start in starts)


def _unpacked(portion: bytes) -> Any:
    return pickle.loads(portion)  # noqa: S301 - it comes from ourselves or our own child
