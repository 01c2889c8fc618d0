"""What the library says where a row of a table names a record that is there: cell by cell."""

from collections.abc import Sequence

from briefing.desktop.messages import say
from briefing.desktop.records.field_words import value_words
from briefing.desktop.records.interface_figures import figure_shown
from briefing.domain.figures import Figure, Measure
from briefing.domain.kinds import shapes
from briefing.domain.records import Record
from briefing.operations.importing_tables import PlannedRow
from briefing.operations.row_states import differing, field_names
from briefing.store.library import Library


def stored_words(library: Library, columns: Sequence[str], row: PlannedRow) -> tuple[str, ...]:
    """For each cell what the record in the library says instead; empty where it says the same."""
    other, stored = differing(columns, row), row.repeats
    return tuple(
        _words_of(library, name, stored) if at in other and stored is not None else ""
        for at, name in enumerate(columns)
    )


def _words_of(library: Library, column: str, stored: Record) -> str:
    if column == "value" and isinstance(stored, Figure):
        measure = library.find(Measure, stored.measure_id)
        return say("nothing") if measure is None else figure_shown(stored, measure)
    field = field_names(type(stored))[column]
    shape = next(each for each in shapes(type(stored)) if each.name == field)
    return value_words(library, shape, getattr(stored, field)) or say("nothing")
