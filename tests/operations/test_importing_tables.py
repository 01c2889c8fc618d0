"""Tables of other programs become records: matched, looked at row by row, stored in one step."""

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from briefing.domain.actors import Actor, ActorName, Place
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.exchange.read_table import Table, read_pasted, read_table
from briefing.exchange.table_columns import matched
from briefing.operations.importing_tables import (
    Matching,
    TablePlan,
    UnusableMatching,
    plan_table,
    usual_left_out,
)
from briefing.operations.row_states import RowState, state_of
from briefing.store.library import Library

TODAY = date(2025, 11, 20)


def planned(library: Library, kind: str, table: Table, /, **fixed: str) -> TablePlan:
    matching = Matching(kind, matched(kind, table.head), tuple(fixed.items()))
    return plan_table(library, table, matching, TODAY)


def store(library: Library, plan: TablePlan) -> None:
    library.apply(plan.step(usual_left_out(plan)))


def workbook(*rows: tuple[object, ...]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def problems(plan: TablePlan) -> list[tuple[int, str, str]]:
    return [
        (row.number, problem.column, str(problem.message))
        for row in plan.rows
        for problem in row.problems
    ]


def test_pasted_actors_with_other_names_are_stored_in_one_step_that_is_undone(
    library: Library,
) -> None:
    table = read_pasted(
        "Name\tType\tCountry code\tAlso known as\n"
        "Orsenna\tState\teg\tRepublic of Orsenna; ORS\n"
        "Port Authority\tGovernment body\t\t\n"
    )
    store(library, planned(library, "actor", table))
    state, body = library.all(Actor)
    assert (state.name, state.kind, state.country) == ("Orsenna", "state", "EG")
    assert body.kind == "government_body"
    assert [name.name for name in library.all(ActorName)] == ["Republic of Orsenna", "ORS"]
    library.undo()
    assert not library.all(Actor)
    assert not library.all(ActorName)


def test_figures_of_a_workbook_keep_qualifiers_dates_and_percentages(library: Library) -> None:
    data = workbook(
        ("Indicator", "Number", "As of", "According to"),
        (
            "Homes without water",
            "at least 242",
            datetime.fromisoformat("2025-11-10"),
            "Water Board",
        ),
        ("Homes without water", 1234567, "12 November 2025", "Relief Office"),
        ("Homes without water", "240–250", "Nov 13, 2025", "water board"),
        ("Pumps repaired", 0.5, "2025-11", None),
    )
    book = openpyxl.load_workbook(BytesIO(data))
    book.worksheets[0]["B5"].number_format = "0 %"
    written = BytesIO()
    book.save(written)
    store(library, planned(library, "figure", read_table(written.getvalue())))
    first, second, third, share = library.all(Figure)
    assert (first.value, first.qualifier) == (Decimal(242), "at_least")
    assert first.as_of is not None
    assert first.as_of.edtf == "2025-11-10"
    assert second.value == Decimal(1234567)
    assert (third.low, third.high, third.qualifier) == (Decimal(240), Decimal(250), "range")
    assert share.value == Decimal(50)
    assert [measure.label for measure in library.all(Measure)] == [
        "Homes without water",
        "Pumps repaired",
    ]
    assert [actor.name for actor in library.all(Actor)] == ["Water Board", "Relief Office"]
    assert first.claimant_id == third.claimant_id


def test_events_name_their_place_and_actors(library: Library) -> None:
    library.apply(Step("Known", (Edit(None, Actor(name="Orsenna", kind="state")),)))
    table = read_pasted(
        "Event;Date;Type;Location;Participants\n"
        "Talks on the ferry;10/11/2025;meeting;Port Vale;ORSENNA\n"
        'Vote;"12 November 2025";vote;Port Vale;"Orsenna | Ferry Union"\n'
    )
    store(library, planned(library, "event", table))
    talks, vote = library.all(Event)
    assert (talks.kind, vote.kind) == ("meeting", "vote")
    assert talks.place_id == vote.place_id
    assert [place.name for place in library.all(Place)] == ["Port Vale"]
    names = {actor.id: actor.name for actor in library.all(Actor)}
    parts = [names[part.actor_id] for part in library.all(EventActor, event_id=vote.id)]
    assert parts == ["Orsenna", "Ferry Union"]


def test_positions_find_their_proposition_or_make_it_under_the_named_issue(
    library: Library,
) -> None:
    table = read_pasted(
        "Actor\tTopic\tProposition\tStance\tDate\n"
        "Orsenna\tThe ferry\tThe ferry runs at night\tsupports\t10 November 2025\n"
        "Ferry Union\tThe ferry\tThe ferry runs at night\tleans against\t11 November 2025\n"
    )
    store(library, planned(library, "position", table))
    assert [position.stance for position in library.all(Position)] == ["support", "lean_oppose"]
    (proposition,) = library.all(Proposition)
    (issue,) = library.all(Issue)
    assert proposition.issue_id == issue.id


def test_a_new_proposition_without_an_issue_is_a_question_at_its_cell(library: Library) -> None:
    table = read_pasted("Actor\tProposition\tStance\nOrsenna\tTolls are lifted\toppose\n")
    plan = planned(library, "position", table)
    assert problems(plan) == [
        (
            2,
            "proposition",
            (
                "The proposition “Tolls are lifted” is new: name its issue in a column of its own,"
                " or write a proposition of the library."
            ),
        )
    ]


def test_every_bad_cell_is_named_and_good_rows_go_in_without_them(library: Library) -> None:
    table = read_pasted(
        "Measure\tValue\tDate\tClaimant\n"
        "Permits\t1.234\t2025-11-10\tOffice A\n"
        "Permits\t12\tthe other day soon\tOffice B\n"
        "Permits\t\t2025-11-10\tOffice C\n"
        "Permits\t12\t2025-11-10\tOffice D\n"
    )
    plan = planned(library, "figure", table)
    found = problems(plan)
    assert [(number, column) for number, column, _ in found] == [
        (2, "value"),
        (3, "as_of"),
        (4, "value"),
    ]
    assert found[0][2] == ("“1.234” could be a thousand or a decimal: write 1234 or 1.2340.")
    store(library, plan)
    assert len(library.all(Figure)) == 1
    assert [actor.name for actor in library.all(Actor)] == ["Office D"]


def test_what_the_library_or_an_earlier_row_has_is_shown_and_left_out_at_first(
    library: Library,
) -> None:
    table = read_pasted("Name\tKind\nOrsenna\tstate\nOrsénna\tstate\n")
    first = planned(library, "actor", table)
    assert [row.repeats_row for row in first.rows] == [None, 2]
    store(library, first)
    again = planned(library, "actor", table)
    assert again.rows[0].repeats == library.all(Actor)[0]
    assert usual_left_out(again) == {2, 3}
    library.apply(again.step(()))
    assert len(library.all(Actor)) == 3


def test_a_name_that_means_two_actors_is_not_guessed(library: Library) -> None:
    twins = [Actor(name="Kim Lee", kind="person") for _ in range(2)]
    library.apply(Step("Known", tuple(Edit(None, actor) for actor in twins)))
    table = read_pasted("Measure\tValue\tClaimant\nPermits\t12\tKim Lee\n")
    (problem,) = problems(planned(library, "figure", table))
    assert problem[:2] == (2, "claimant")
    assert "2 records" in problem[2]


def test_a_column_that_the_table_lacks_can_be_the_same_in_every_row(library: Library) -> None:
    table = read_pasted("Name\nOrsenna\n")
    with pytest.raises(UnusableMatching, match="kind"):
        planned(library, "actor", table)
    store(library, planned(library, "actor", table, kind="state"))
    assert library.all(Actor)[0].kind == "state"


def test_an_actor_that_the_library_has_by_another_name_is_there_already(library):
    ministry = Actor(name="Government of Orsenna", kind="government_body")
    other = ActorName(actor_id=ministry.id, name="Orsennan government")
    seat = ActorName(actor_id=ministry.id, name="Orlen", kind="metonym")
    library.apply(Step("Put", tuple(Edit(None, record) for record in (ministry, other, seat))))
    table = read_pasted(
        "Name\tKind\nOrsennan Government\tgovernment body\nOrlen\tgovernment body\n"
    )
    plan = planned(library, "actor", table)
    assert [row.repeats for row in plan.rows] == [ministry, None]
    assert state_of(plan.matching.columns, plan.rows[0]) == RowState.THERE_BUT_DIFFERS
