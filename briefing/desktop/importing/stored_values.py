"""What the library says where a row of a table names a record that is there: cell by cell."""

from collections.abc import Sequence

from briefing.desktop.messages import say
from briefing.desktop.records.field_words import value_words
from briefing.desktop.records.interface_figures import figure_shown
from briefing.domain.figures import Figure, Measure
from briefing.domain.kinds import shapes
from briefing.domain.records import Record
from briefing.operations.importing_tables import PlannedRow
from briefing.store.library import Library

_NUMBER = ("value", "low", "high", "qualifier")


def stored_words(library: Library, columns: Sequence[str], row: PlannedRow) -> tuple[str, ...]:
    """For each cell what the record in the library says instead; empty where it says the same, and
    where the row names no record that is there.
    """
    if row.repeats is None or not row.records:
        return ()
    return tuple(_beside(library, name, row.records[0], row.repeats) for name in columns)


def _beside(library: Library, column: str, new: Record, stored: Record) -> str:
    if column == "value" and isinstance(stored, Figure):
        return _number_beside(library, new, stored)
    shape = next(
        (each for each in shapes(type(stored)) if each.name in (column, f"{column}_id")), None
    )
    if shape is None or getattr(new, shape.name) == getattr(stored, shape.name):
        return ""
    return value_words(library, shape, getattr(stored, shape.name)) or say("nothing")


def _number_beside(library: Library, new: Record, stored: Figure) -> str:
    if all(getattr(new, name) == getattr(stored, name) for name in _NUMBER):
        return ""
    measure = library.find(Measure, stored.measure_id)
    return say("nothing") if measure is None else figure_shown(stored, measure)
