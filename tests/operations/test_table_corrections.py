"""Of a corrected table only what can change is planned again, and the plan is that of the whole."""

from datetime import date

import pytest

from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.exchange.read_table import read_pasted
from briefing.operations.importing_tables import Matching
from briefing.operations.row_states import RowState
from briefing.operations.table_corrections import CorrectedRow, plan_rows_again
from briefing.operations.table_portions import PORTION, PlanPortions, in_portions, plan_in_portions
from briefing.store.library import Library

TODAY = date(2026, 11, 23)
FIGURES = Matching("figure", ("measure", "value", "unit", "as_of", "claimant"))
HOMES = Measure(label="Homes", unit="homes")
STORED = Figure(measure_id=HOMES.id, value="7", as_of=None)
ROWS = (
    "Homes\tsome\thomes\t2 May 2026\t",  # bad: row 2 of the file
    "Boats\t3\tboats\t3 May 2026\tOrsenna",
    "Boats\t4\tboats\t4 May 2026\tOrsenna",
    "Boats\t5\tboats\t4 May 2026\tOrsenna",  # the one before once more
    "Carts\t6\tcarts\t5 May 2026\tFarghestan",
    "Homes\t7\thomes\t\t",
    *(f"Boats\t{at}\tboats\t{at % 28 + 1} June {1900 + at}\tOrsenna" for at in range(PORTION)),
    "Boats\t3\tboats\t3 May 2026\tOrsenna",  # in the second portion
)


@pytest.fixture
def stocked(library: Library) -> Library:
    library.apply(Step("Put", (Edit(None, HOMES), Edit(None, STORED))))
    return library


def told(plan: PlanPortions) -> list[object]:
    """Of every row all but the ids that are new with each plan."""
    rows = [row for at in range(len(plan.portions)) for row in plan.rows_in(at)]
    return [
        (row.number, row.cells, row.problems, row.repeats, row.repeats_row, state, names_of(row))
        for row, state in zip(rows, plan.states, strict=True)
    ]


def names_of(row) -> list[str]:
    return [type(record).__name__ + str(getattr(record, "value", "")) for record in row.records]


def step_told(plan: PlanPortions) -> list[str]:
    edits = plan.step([state == RowState.NEW for state in plan.states]).edits
    records = [edit.record for edit in edits]
    ids = {record.id: record for record in records}
    return [
        f"{record.KIND} {getattr(record, 'label', getattr(record, 'name', ''))}"
        f" {getattr(ids.get(getattr(record, 'measure_id', '')), 'label', '')}"
        f" {getattr(record, 'unit', '')} {getattr(record, 'value', '')}"
        for record in records
    ]


@pytest.mark.parametrize(
    "corrections",
    [
        [(2, 1, "7")],  # the bad cell
        [(2, 3, "")],  # and then still a bad one
        [(3, 1, "3000")],  # the first to name the boats: its own names stay
        [(4, 3, "6 May 2026")],  # the row that repeated it is now the first
        [(3, 3, "8 May 2026")],  # so is one in another portion
        [(5, 3, "3 May 2026")],  # a repeat of another one
        [(6, 0, "Wagons")],  # nobody else names the carts
        [(6, 4, "Orsenna")],
        [(7, 1, "8")],  # the library says something else
        [(2, 1, "7"), (6, 1, "many"), (4, 1, "40")],
    ],
)
def test_the_plan_is_the_same_as_of_the_whole_table(stocked, corrections) -> None:
    table = in_portions(read_pasted("A\tB\tC\tD\tE\n" + "\n".join(ROWS)))
    plan = plan_in_portions(stocked, table, FIGURES, TODAY)
    for number, column, words in corrections:
        table = table.corrected(number - table.first_row, column, words)
    rows = [
        CorrectedRow(
            number, table.row(number - table.first_row), frozenset({FIGURES.columns[column]})
        )
        for number, column, _ in corrections
    ]
    again = plan_rows_again(stocked, FIGURES, plan.names, rows, TODAY)
    assert again is not None
    corrected, changed = plan.corrected(again)
    whole = plan_in_portions(stocked, table, FIGURES, TODAY)
    assert told(corrected) == told(whole)
    assert step_told(corrected) == step_told(whole)
    assert {row.number - table.first_row for row in rows} <= changed
    assert len(changed) <= len(rows) + 1  # and one that repeated it or is repeated


@pytest.mark.parametrize(
    ("number", "column", "words"),
    [
        (3, 0, "Ships"),  # the first to name boats, which others name too
        (3, 1, "many"),  # whose names are then those of the next
        (2, 0, "Carts"),  # names what a row behind it has made
        (3, 2, "ships"),  # the unit of a measure that others name
    ],
)
def test_where_other_rows_hang_on_its_names_the_whole_is_asked_for(
    stocked, number: int, column: int, words: str
) -> None:
    table = in_portions(read_pasted("A\tB\tC\tD\tE\n" + "\n".join(ROWS)))
    table = table.corrected(0, 1, "7") if number == 2 else table
    plan = plan_in_portions(stocked, table, FIGURES, TODAY)
    table = table.corrected(number - table.first_row, column, words)
    columns = frozenset({FIGURES.columns[column]})
    row = CorrectedRow(number, table.row(number - table.first_row), columns)
    assert plan_rows_again(stocked, FIGURES, plan.names, [row], TODAY) is None
