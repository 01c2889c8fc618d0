"""What becomes of a row of a foreign table, and where the library says something else."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import cache

from briefing.domain.figures import Figure
from briefing.domain.kinds import shapes
from briefing.domain.records import Record
from briefing.operations.importing_tables import PlannedRow

_NUMBER = ("value", "low", "high", "qualifier")


class RowState(IntEnum):
    """What becomes of a row; of all but the first one is told why."""

    NEW = 0
    UNUSABLE = 1
    THERE = 2
    THERE_BUT_DIFFERS = 3
    TWICE = 4


def state_of(columns: Sequence[str], row: PlannedRow) -> RowState:
    """The state of a row of a table with those `columns`, by the names of a `Matching`."""
    if row.problems:
        return RowState.UNUSABLE
    if row.repeats is not None:
        return RowState.THERE_BUT_DIFFERS if differing(columns, row) else RowState.THERE
    return RowState.NEW if row.repeats_row is None else RowState.TWICE


def differing(columns: Sequence[str], row: PlannedRow) -> frozenset[int]:
    """The columns in which the record that is there says something else; no word of it is made."""
    if row.repeats is None or not row.records:
        return frozenset()
    new, stored = row.records[0], row.repeats
    return frozenset(at for at, name in enumerate(columns) if _differs(name, new, stored))


def _differs(column: str, new: Record, stored: Record) -> bool:
    if column == "value" and isinstance(stored, Figure):
        return any(getattr(new, name) != getattr(stored, name) for name in _NUMBER)
    field = field_names(type(stored)).get(column)
    return field is not None and getattr(new, field) != getattr(stored, field)


@cache
def field_names(kind: type[Record]) -> Mapping[str, str]:
    """The field that a column of a table goes into, by the column's name."""
    names = [shape.name for shape in shapes(kind)]
    return {name.removesuffix("_id"): name for name in names} | {name: name for name in names}
