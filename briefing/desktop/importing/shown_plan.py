"""What becomes of the rows of a table, as it is shown: the state of each, and what tells its why.

Nothing is read from the library before a row is looked at, so that the states of many rows can be
found out beside the window.
"""

from collections.abc import Sequence
from functools import partial

from briefing.desktop.importing.column_words import column_words
from briefing.desktop.importing.plan_model import ShownRow, Told
from briefing.desktop.importing.stored_values import differing, stored_words
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.shown_names import shown_name
from briefing.domain.frozen import frozen
from briefing.operations.importing_tables import PlannedRow, TablePlan, usual_left_out
from briefing.store.library import Library


@frozen
class ShownPlan:
    """A plan with its rows as they are shown, and the numbers of those left out at first."""

    plan: TablePlan
    rows: tuple[ShownRow, ...]
    left_out: frozenset[int]


def shown_plan(library: Library, plan: TablePlan) -> ShownPlan:
    """The plan as it is shown; `library` is not read here."""
    rows = tuple(_shown(library, plan.matching.columns, row) for row in plan.rows)
    return ShownPlan(plan, rows, usual_left_out(plan))


def _shown(library: Library, columns: Sequence[str], row: PlannedRow) -> ShownRow:
    number, cells = row.number, row.cells
    if row.problems:
        names = {problem.column for problem in row.problems}
        bad = frozenset(at for at, name in enumerate(columns) if name and name in names)
        words, tell = say("Cannot be used"), partial(_problems_told, row)
        return ShownRow(number, cells, words, "circle-alert", tell, bad, can_be_taken=False)
    if row.repeats is not None:
        others = differing(columns, row)
        tell = partial(_stored_told, library, columns, row)
        if others:
            words = say("There, but differs")
            return ShownRow(number, cells, words, "git-compare", tell, differing=others)
        return ShownRow(number, cells, say("There already"), "copy", tell)
    if row.repeats_row is not None:
        tell = partial(_twice_told, row.repeats_row)
        return ShownRow(number, cells, say("Twice in the file"), "copy", tell)
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


def _twice_told(first: int) -> Told:
    return Told(say("Row {number} says the same.", number=first))


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
