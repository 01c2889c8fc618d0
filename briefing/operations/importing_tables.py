"""A foreign table taken into the library: looked at row by row first, then stored as one step."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS
from briefing.domain.messages import Message, message
from briefing.domain.records import Record
from briefing.domain.references import named_records
from briefing.domain.vocabularies import ActorKind
from briefing.exchange.read_table import Table
from briefing.exchange.table_columns import TABLES
from briefing.exchange.table_rows import CellProblem, read_row
from briefing.operations.table_names import TableNames, UnclearName, name_key, named_actors
from briefing.operations.table_records import (
    EntryKey,
    UnusableRow,
    entry_key,
    records_of,
    unsound,
)
from briefing.store.library import Library

Report: TypeAlias = Callable[[int, int], None]

_REPORT_EVERY = 500
# Fields in which two entries that are the same say the same, word by word.
_EQUAL: Mapping[str, tuple[str, ...]] = {
    "figure": ("measure_id", "claimant_id"),
    "position": ("actor_id", "proposition_id"),
}
_LABELS: Mapping[str, Message] = {
    "actor": message("Import actors"),
    "figure": message("Import figures"),
    "event": message("Import events"),
    "position": message("Import positions"),
}


class UnusableMatching(KnownError):
    """The columns do not give what the kind needs."""


@dataclass(frozen=True)
class Matching:
    """What a table is taken for: for each of its columns the name of one of the kind's, or "".

    `fixed` are the words that every row has in columns that the table lacks. New actors are made
    of the kind `new_actor_kind`.
    """

    kind: str
    columns: tuple[str, ...]
    fixed: tuple[tuple[str, str], ...] = ()
    new_actor_kind: ActorKind = "organisation"


@dataclass(frozen=True)
class PlannedRow:
    """What a row of the file becomes: `records` the entry itself first, empty with `problems`.

    `repeats` is the record of the library that says the same, `repeats_row` an earlier row.
    """

    number: int
    cells: tuple[str, ...]
    records: tuple[Record, ...]
    problems: tuple[CellProblem, ...] = ()
    repeats: Record | None = None
    repeats_row: int | None = None

    @property
    def is_repeated(self) -> bool:
        """Whether the library or an earlier row has the entry already."""
        return self.repeats is not None or self.repeats_row is not None


@dataclass(frozen=True)
class TablePlan:
    """All rows of a table as they would be stored; nothing is written yet."""

    matching: Matching
    rows: tuple[PlannedRow, ...]
    names: TableNames

    def step(self, left_out: Collection[int]) -> Step:
        """The step that stores the rows but those `left_out` (by number) and what they name."""
        chosen = [
            record
            for row in self.rows
            if row.records and row.number not in left_out
            for record in row.records
        ]
        made = [*self.made_for(chosen), *chosen]
        label = str(_LABELS[self.matching.kind])
        return Step(label, tuple(Edit(None, record) for record in made))

    def made_for(self, records: Iterable[Record]) -> list[Record]:
        """The new records that `records` name, in the order in which they are named."""
        records = list(records)
        own = {record.id for record in records}
        found: dict[str, Record] = {}
        while records:
            named = {
                reference.id: self.names.record(reference.id)
                for record in records
                for reference in named_records(record)
                if self.names.is_new(reference.id) and reference.id not in own
            }
            records = [record for id, record in named.items() if id not in found]
            found = {**{record.id: record for record in records}, **found}
        return list(found.values())


def plan_table(
    library: Library, table: Table, matching: Matching, today: date, report: Report | None = None
) -> TablePlan:
    """What the table would become. Raises `UnusableMatching` when a needed column is missing."""
    _require_columns(matching)
    columns = (*matching.columns, *(name for name, _ in matching.fixed))
    always = tuple(words for _, words in matching.fixed)
    names = TableNames(library, matching.new_actor_kind)
    known = _known_entries(library, matching.kind)
    seen: dict[EntryKey, int] = {}
    rows: list[PlannedRow] = []
    for at, cells in enumerate(table.rows):
        if report is not None and at % _REPORT_EVERY == 0:
            report(at, len(table.rows))
        if not any(cells):
            continue
        names.row = table.first_row + at
        row = PlannedRow(names.row, cells, ())
        row = _planned(row, matching.kind, columns, (*cells, *always), names, today)
        key = entry_key(row.records[0]) if row.records else None
        if key is not None:
            row = replace(row, repeats=known.get(key), repeats_row=seen.get(key))
            seen.setdefault(key, row.number)
        rows.append(row)
    return TablePlan(matching, tuple(rows), names)


def plan_row(
    library: Library,
    number: int,
    cells: tuple[str, ...],
    matching: Matching,
    names: TableNames,
    today: date,
) -> PlannedRow:
    """What one row would become, among those whose `names` are given; whether another row of the
    table repeats it is left open.
    """
    columns = (*matching.columns, *(name for name, _ in matching.fixed))
    always = tuple(words for _, words in matching.fixed)
    names.row = number
    row = PlannedRow(number, cells, ())
    row = _planned(row, matching.kind, columns, (*cells, *always), names, today)
    if not row.records:
        return row
    known = _known_entries(library, matching.kind, row.records[0])
    key = entry_key(row.records[0])
    return row if key is None else replace(row, repeats=known.get(key))


def usual_left_out(plan: TablePlan) -> frozenset[int]:
    """The rows that are not stored unless one says so: those with problems, and the repeated."""
    return frozenset(row.number for row in plan.rows if row.problems or row.is_repeated)


def _planned(
    row: PlannedRow,
    kind: str,
    columns: Sequence[str],
    cells: Sequence[str],
    names: TableNames,
    today: date,
) -> PlannedRow:
    read = read_row(kind, columns, cells, today)
    if read.problems:
        return replace(row, problems=read.problems)
    try:
        records = records_of(kind, read.values, names)
    except UnusableRow as error:
        return replace(row, problems=(error.problem,))
    except UnclearName as error:
        return replace(row, problems=(CellProblem("", error.message),))
    problems = unsound(records)
    return replace(row, problems=problems) if problems else replace(row, records=records)


def _require_columns(matching: Matching) -> None:
    given = {*matching.columns, *(name for name, words in matching.fixed if words)}
    missing = [
        column.name
        for column in TABLES[matching.kind]
        if column.required and column.name not in given
    ]
    if missing:
        raise UnusableMatching(
            message(
                "Say which column holds: {columns}.",
                columns=", ".join(name.replace("_", " ") for name in missing),
            )
        )


def _known_entries(
    library: Library, kind: str, like: Record | None = None
) -> Mapping[EntryKey, Record]:
    """The entries of the library, or enough of them to find those that are `like` a record."""
    equal = {} if like is None else {name: getattr(like, name) for name in _EQUAL.get(kind, ())}
    known = {
        key: record
        for record in library.all(KINDS[kind], **equal)
        if (key := entry_key(record)) is not None
    }
    if kind == Actor.KIND:
        for name, actor in named_actors(library):
            known.setdefault((name_key(name),), actor)
    return known
