"""A foreign table in portions is the table, and its plan stores what a plan of the whole stores."""

from datetime import date

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.exchange.read_table import read_pasted
from briefing.operations.importing_tables import Matching, plan_table, usual_left_out
from briefing.operations.large_steps import HeldLibrary, apply_to, moved_since, redo_in, undo_in
from briefing.operations.row_states import RowState
from briefing.operations.table_portions import PORTION, in_portions, plan_in_portions
from briefing.store.library import Library

TODAY = date(2026, 11, 23)
MATCHING = Matching("actor", ("name", "kind", "country"))
ROWS = 2 * PORTION + 30


def delegates() -> str:
    rows = "".join(f"Delegate {number}\tperson\tAR\n" for number in range(ROWS))
    return f"Name\tKind\tCountry\n\n{rows}"


def silent(done: int, total: int) -> None:
    del done, total


def test_it_is_put_together_as_it_was_with_the_corrected_cell_and_its_sample() -> None:
    table = read_pasted(delegates())
    held = in_portions(table)
    assert held.count == len(table.rows)
    assert held.table() == table
    assert held.samples == ("Delegate 0", "person", "AR")
    corrected = held.corrected(PORTION + 7, 1, "state").corrected(1, 0, "Orsenna")
    cells = list(corrected.table().rows)
    assert cells[PORTION + 7] == ("Delegate 106", "state", "AR")
    assert corrected.samples == ("Orsenna", "person", "AR")
    cells[PORTION + 7], cells[1] = table.rows[PORTION + 7], table.rows[1]
    assert tuple(cells) == table.rows


def test_every_row_has_its_state_and_the_rows_that_are_taken_make_the_step(
    library: Library,
) -> None:
    stored = (Actor(name="Delegate 3", kind="person", country="OR"),)
    library.apply(Step("Put", tuple(Edit(None, actor) for actor in stored)))
    words = delegates() + "Delegate 5\tperson\tAR\nDelegate X\tplane\tAR\n"
    table = read_pasted(words)
    plan = plan_in_portions(library, in_portions(table), MATCHING, TODAY)
    assert len(plan.states) == ROWS + 2
    assert plan.states[3] == RowState.THERE_BUT_DIFFERS
    assert plan.states[ROWS:] == bytes((RowState.TWICE, RowState.UNUSABLE))
    assert plan.states.count(RowState.NEW) == ROWS - 1
    assert plan.differing == {2}
    assert plan.rows_in(1)[7].cells[0] == f"Delegate {PORTION + 7}"
    whole = plan_table(library, table, MATCHING, TODAY)
    expected = whole.step(usual_left_out(whole))
    kept = Edit(None, Actor(name="Kept", kind="person"))
    step = plan.step([state == RowState.NEW for state in plan.states], kept)
    assert step.label == expected.label
    assert [edit.record.name for edit in step.edits[:-1]] == [
        edit.record.name for edit in expected.edits
    ]
    assert step.edits[-1] is kept


def test_what_another_process_wrote_is_known_from_the_log(library: Library) -> None:
    table = in_portions(read_pasted(delegates()))
    plan = plan_in_portions(library, table, MATCHING, TODAY)
    held = HeldLibrary(library.path, "Ana")
    before = library.past.newest_step()
    assert moved_since(held, before) == {}
    apply_to(held, lambda: plan.step([1] * ROWS), silent)
    moved = moved_since(held, before)
    assert moved == {"actor": frozenset(actor.id for actor in library.all(Actor))}
    assert library.undo_size() == ROWS
    undo_in(held, silent)
    assert not library.all(Actor)
    assert (library.undo_size(), library.redo_size()) == (0, ROWS)
    redo_in(held, silent)
    assert library.count(Actor) == ROWS
