"""What the library says where a row of a table names a record that is there: cell by cell."""

from collections.abc import Mapping, Sequence
from functools import cache

from briefing.desktop.messages import say
from briefing.desktop.records.field_words import value_words
from briefing.desktop.records.interface_figures import figure_shown
from briefing.domain.figures import Figure, Measure
from briefing.domain.kinds import shapes
from briefing.domain.records import Record
from briefing.operations.importing_tables import PlannedRow
from briefing.store.library import Library

_NUMBER = ("value", "low", "high", "qualifier")


def differing(columns: Sequence[str], row: PlannedRow) -> frozenset[int]:
    """The columns in which the record that is there says something else; no word of it is made."""
    if row.repeats is None or not row.records:
        return frozenset()
    new, stored = row.records[0], row.repeats
    return frozenset(at for at, name in enumerate(columns) if _differs(name, new, stored))


def stored_words(library: Library, columns: Sequence[str], row: PlannedRow) -> tuple[str, ...]:
    """For each cell what the record in the library says instead; empty where it says the same."""
    other, stored = differing(columns, row), row.repeats
    return tuple(
        _words_of(library, name, stored) if at in other and stored is not None else ""
        for at, name in enumerate(columns)
    )


def _differs(column: str, new: Record, stored: Record) -> bool:
    if column == "value" and isinstance(stored, Figure):
        return any(getattr(new, name) != getattr(stored, name) for name in _NUMBER)
    field = _field_names(type(stored)).get(column)
    return field is not None and getattr(new, field) != getattr(stored, field)


def _words_of(library: Library, column: str, stored: Record) -> str:
    if column == "value" and isinstance(stored, Figure):
        measure = library.find(Measure, stored.measure_id)
        return say("nothing") if measure is None else figure_shown(stored, measure)
    field = _field_names(type(stored))[column]
    shape = next(each for each in shapes(type(stored)) if each.name == field)
    return value_words(library, shape, getattr(stored, field)) or say("nothing")


@cache
def _field_names(kind: type[Record]) -> Mapping[str, str]:
    """The field that a column of a table goes into, by the column's name."""
    names = [shape.name for shape in shapes(kind)]
    return {name.removesuffix("_id"): name for name in names} | {name: name for name in names}
