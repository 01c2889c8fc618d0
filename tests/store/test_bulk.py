"""Many records in one step: as quick as a set is written, and all or nothing like any step."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Measure
from briefing.store import log
from briefing.store.driver import connect, prepare
from briefing.store.errors import Conflict
from briefing.store.library import Library
from briefing.store.schema import triggers_are_complete

MANY = 2500


class Stopped(Exception):
    """What a waiting analyst raises to stop."""


def actors() -> list[Actor]:
    return [Actor(name=f"Delegate {number}", kind="person") for number in range(MANY)]


def adding(records: list[Actor]) -> Step:
    return Step("Import", tuple(Edit(None, record) for record in records))


def renaming(records: list[Actor]) -> Step:
    return Step(
        "Rename",
        tuple(
            Edit(record, replace(record, name=f"Envoy {at}", note="seen" if at % 2 else ""))
            for at, record in enumerate(records)
        ),
    )


def trusted(path: Path) -> bool:
    """Whether the chain of the log is whole and the triggers are those that belong there."""
    connection = connect(path, "rw")
    prepare(connection, writing=False)
    try:
        return triggers_are_complete(connection) and not list(log.broken_steps(connection))
    finally:
        connection.close()


def test_thousands_of_changed_records_are_one_step_that_is_undone_and_done_again(
    library: Library, path: Path
) -> None:
    records = actors()
    library.apply(adding(records))
    library.apply(renaming(records))
    assert library.search("envoy").groups[0].found == MANY
    assert trusted(path)
    library.undo()
    assert list(library.all(Actor)) == records
    library.redo()
    assert [actor.name for actor in library.all(Actor)][:2] == ["Envoy 0", "Envoy 1"]
    assert library.all(Actor)[1].note == "seen"
    assert trusted(path)


def test_the_history_of_each_record_says_what_its_columns_held(library: Library) -> None:
    records = actors()
    library.apply(adding(records))
    library.apply(renaming(records))
    changed = library.history(records[1].id)[-1]
    assert {change.field: change.old for change in changed.changes} == {
        "name": "Delegate 1",
        "note": "",
    }


def test_a_large_step_says_how_far_it_is_up_to_its_end(library: Library) -> None:
    told: list[tuple[int, int]] = []
    library.apply(adding(actors()), report=lambda done, total: told.append((done, total)))
    assert len(told) > 4
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert {total for _, total in told} == {len(actors())}  # records, however often each is visited


@pytest.mark.parametrize("reports_before", [0, 2, 3, 6])
def test_a_step_that_is_stopped_leaves_nothing(
    library: Library, path: Path, reports_before: int
) -> None:
    records = actors()
    library.apply(adding(records))
    steps = len(library.history())
    told: list[int] = []

    def stop_later(done: int, total: int) -> None:
        told.append(done)
        if len(told) > reports_before:
            raise Stopped

    with pytest.raises(Stopped):
        library.apply(renaming(records), report=stop_later)
    assert list(library.all(Actor)) == records
    assert len(library.history()) == steps
    assert trusted(path)
    library.apply(renaming(records))
    assert library.all(Actor)[0].name == "Envoy 0"


def test_one_record_changed_meanwhile_holds_back_all_the_others(
    library: Library, path: Path
) -> None:
    records = actors()
    library.apply(adding(records))
    library.apply(Step("Note", (Edit(records[77], replace(records[77], note="elsewhere")),)))
    with pytest.raises(Conflict):
        library.apply(renaming(records))
    assert library.all(Actor)[0].name == "Delegate 0"
    assert trusted(path)


def test_records_of_several_kinds_are_looked_at_and_logged_each_in_its_kind(
    library: Library, path: Path
) -> None:
    measures = [Measure(label=f"Permits, district {number}") for number in range(600)]
    library.apply(Step("Import", tuple(Edit(None, measure) for measure in measures)))
    changed = [replace(measure, unit="permits") for measure in measures]
    library.apply(
        Step(
            "Change",
            (
                *map(Edit, measures, changed),
                Edit(None, Actor(name="Permit office", kind="government_body")),
            ),
        )
    )
    assert list(library.all(Measure)) == changed
    assert library.search("permit office").groups[0].found == 1
    assert trusted(path)
