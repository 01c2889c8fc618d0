"""A state of a record comes back as one step; what was trashed together returns together."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.edits import Edit, Step
from briefing.domain.records import Record
from briefing.operations.libraries import new_library
from briefing.operations.restoring_states import NotThereThen, restore_edits, state_edits
from briefing.store.library import Library
from briefing.store.opening import open_library

TRASHED = "2026-01-05T10:00:00Z"
ARDAVIA = Actor(name="Ardavia", kind="state")
ALIAS = ActorName(actor_id=ARDAVIA.id, name="Land of Arda", kind="alias")
BELMAR = Actor(name="Belmar", kind="state")


@pytest.fixture
def library(tmp_path: Path):
    path = tmp_path / "desk.briefing"
    new_library(path, author="Noor")
    with open_library(path, author="Noor") as library:
        edits = tuple(Edit(None, record) for record in (ARDAVIA, ALIAS, BELMAR))
        library.apply(Step("Add", edits))
        yield library


def trash(library: Library, *records: Record) -> None:
    edits = tuple(Edit(record, replace(record, trashed_at=TRASHED)) for record in records)
    library.apply(Step("Trash", edits))


def test_an_earlier_state_is_brought_back_in_one_step_that_undo_takes_back(library: Library):
    renamed = replace(ARDAVIA, name="Republic of Ardavia", note="Since 1921.")
    library.apply(Step("Rename", (Edit(ARDAVIA, renamed),)))
    library.apply(Step("Restore", state_edits(library, ARDAVIA.id, 1)))
    assert library.find(Actor, ARDAVIA.id) == ARDAVIA
    assert state_edits(library, ARDAVIA.id, 1) == ()
    library.undo()
    assert library.find(Actor, ARDAVIA.id) == renamed


def test_a_removed_record_comes_back_as_it_was(library: Library):
    library.apply(Step("Remove", (Edit(BELMAR, None),)))
    library.apply(Step("Restore", state_edits(library, BELMAR.id, 1)))
    assert library.find(Actor, BELMAR.id) == BELMAR


def test_before_it_was_entered_there_is_no_state(library: Library):
    later = Actor(name="Castovia", kind="state")
    library.apply(Step("Add", (Edit(None, later),)))
    with pytest.raises(NotThereThen, match="was not in the library"):
        state_edits(library, later.id, 1)


def test_what_went_into_the_trash_together_and_hangs_together_comes_back_together(
    library: Library,
):
    trash(library, ARDAVIA, ALIAS, BELMAR)
    lying = library.find(Actor, ARDAVIA.id)
    assert lying is not None
    library.apply(Step("Restore", restore_edits(library, (lying,))))
    assert library.all(Actor) == [ARDAVIA]
    assert library.all(ActorName) == [ALIAS]
    assert [record.id for record in library.all(Actor, trashed=True)] == [BELMAR.id]


def test_a_state_before_the_trash_brings_the_whole_relation_back(library: Library):
    trash(library, ARDAVIA, ALIAS)
    edits = state_edits(library, ARDAVIA.id, 1)
    assert {edit.record.id for edit in edits} == {ARDAVIA.id, ALIAS.id}
    library.apply(Step("Restore", edits))
    assert library.all(ActorName) == [ALIAS]


def test_what_was_trashed_at_another_time_stays_there(library: Library):
    trash(library, ALIAS)
    trash(library, ARDAVIA)
    lying = library.find(Actor, ARDAVIA.id)
    assert lying is not None
    assert [edit.record.id for edit in restore_edits(library, (lying,))] == [ARDAVIA.id]
