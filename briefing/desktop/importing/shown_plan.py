"""What becomes of the rows of a table, as it is shown: the state of each, and what tells its why.

Of the rows only those that are looked at are unpacked, and nothing is read from the library before.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from briefing.desktop.importing.column_words import column_words
from briefing.desktop.importing.plan_model import RowMarks, ShownRow, Told
from briefing.desktop.importing.stored_values import stored_words
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.shown_names import shown_name
from briefing.operations.importing_tables import PlannedRow
from briefing.operations.row_states import RowState, differing, state_of
from briefing.operations.table_portions import PORTION, PlanPortions
from briefing.store.library import Library

_KEPT = 32  # portions

_EVERY = bytes(range(256))
_IS_USABLE = bytes(state != RowState.UNUSABLE for state in _EVERY)
_IS_NEW = bytes(state == RowState.NEW for state in _EVERY)
_IS_TOLD = bytes(state != RowState.NEW for state in _EVERY)


class ShownPlan:
    """The rows of a plan as they are shown, and what is known of them without looking."""

    def __init__(self, library: Library, plan: PlanPortions) -> None:
        self.plan = plan
        states = plan.states
        self.marks = RowMarks(
            usable=states.translate(_IS_USABLE),
            told=states.translate(_IS_TOLD),
            taken=states.translate(_IS_NEW),
        )
        self._library = library
        self._portion = lru_cache(_KEPT)(plan.rows_in)

    def __len__(self) -> int:
        return len(self.plan.states)

    def __iter__(self) -> Iterator[ShownRow]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, at: int, /) -> ShownRow:
        portion, within = divmod(range(len(self))[at], PORTION)
        row = self._portion(portion)[within]
        return _shown(self._library, self.plan.matching.columns, row)


def _shown(library: Library, columns: Sequence[str], row: PlannedRow) -> ShownRow:
    number, cells = row.number, row.cells
    match state_of(columns, row):
        case RowState.UNUSABLE:
            names = {problem.column for problem in row.problems}
            bad = frozenset(at for at, name in enumerate(columns) if name and name in names)
            words, tell = say("Cannot be used"), partial(_problems_told, row)
            return ShownRow(number, cells, words, "circle-alert", tell, bad, can_be_taken=False)
        case RowState.THERE_BUT_DIFFERS:
            tell = partial(_stored_told, library, columns, row)
            words, others = say("There, but differs"), differing(columns, row)
            return ShownRow(number, cells, words, "git-compare", tell, differing=others)
        case RowState.THERE:
            tell = partial(_stored_told, library, columns, row)
            return ShownRow(number, cells, say("There already"), "copy", tell)
        case RowState.TWICE:
            tell = partial(_twice_told, row)
            return ShownRow(number, cells, say("Twice in the file"), "copy", tell)
        case RowState.NEW:
            return ShownRow(number, cells, say("New"), "plus")


def _problems_told(row: PlannedRow) -> Told:
    return Told(
        " ".join(
            f"{column_words(problem.column)}: {translated(problem.message)}"
            if problem.column
            else translated(problem.message)
            for problem in row.problems
        )
    )


def _twice_told(row: PlannedRow) -> Told:
    return Told(say("Row {number} says the same.", number=row.repeats_row))


def _stored_told(library: Library, columns: Sequence[str], row: PlannedRow) -> Told:
    name = "" if row.repeats is None else shown_name(library, row.repeats)
    beside = stored_words(library, columns, row)
    others = sum(map(bool, beside))
    if not others:
        return Told(say("The library has “{name}” already.", name=name))
    words = counted(
        "The library has “{name}” already and says something else in {n} cell.",
        "The library has “{name}” already and says something else in {n} cells.",
        others,
        name=name,
    )
    return Told(words, beside)
