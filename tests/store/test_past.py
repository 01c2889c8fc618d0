"""What the log tells of the past: who did what, what a record was, what became of it since."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded, open_library
from briefing.store.past import Wanted

TRASHED = "2026-01-05T10:00:00Z"
ARDAVIA = Actor(name="Ardavia", kind="state")
BELMAR = Actor(name="Belmar", kind="state")
CASTOVIA = Actor(name="Castovia", kind="state")
DELMARE = Actor(name="Delmare", kind="state")


def do(library: Library, label: str, *pairs: tuple[Record | None, Record | None]) -> None:
    library.apply(Step(label, tuple(Edit(before, after) for before, after in pairs)))


class TestWhatBecameOfRecordsSinceAnEdition:
    def test_each_record_is_told_once_with_what_it_came_to(self, library: Library) -> None:
        lying = replace(DELMARE, trashed_at=TRASHED)
        do(library, "Add", (None, ARDAVIA), (None, BELMAR), (None, CASTOVIA), (None, lying))
        knows = library.past.version_vector()
        named = replace(ARDAVIA, name="Republic of Ardavia")
        noted = replace(named, note="By the sea.")
        new = Actor(name="Estrava", kind="state")
        do(library, "Rename", (ARDAVIA, named))
        do(library, "Note", (named, noted))
        do(library, "Trash", (BELMAR, replace(BELMAR, trashed_at=TRASHED)))
        do(library, "Remove", (CASTOVIA, None))
        do(library, "Restore", (lying, DELMARE))
        do(library, "Add", (None, new))
        changes = {change.id: change for change in library.past.changes_since(knows)}
        assert {id: change.what for id, change in changes.items()} == {
            ARDAVIA.id: "changed",
            BELMAR.id: "trashed",
            CASTOVIA.id: "removed",
            DELMARE.id: "restored",
            new.id: "made",
        }
        fields = {(one.field, one.old, one.new) for one in changes[ARDAVIA.id].fields}
        assert fields == {("name", "Ardavia", "Republic of Ardavia"), ("note", "", "By the sea.")}

    def test_what_was_made_and_taken_back_since_is_not_told(self, library: Library) -> None:
        do(library, "Add", (None, ARDAVIA))
        knows = library.past.version_vector()
        do(library, "Rename", (ARDAVIA, replace(ARDAVIA, name="Republic of Ardavia")))
        library.undo()
        do(library, "Add", (None, BELMAR))
        do(library, "Trash", (BELMAR, replace(BELMAR, trashed_at=TRASHED)))
        assert library.past.changes_since(knows) == ()
        assert library.past.changes_since(library.past.version_vector()) == ()

    def test_from_the_beginning_everything_was_made(self, library: Library) -> None:
        do(library, "Add", (None, ARDAVIA), (None, BELMAR))
        assert {change.what for change in library.past.changes_since({})} == {"made"}

    def test_a_library_as_recorded_tells_up_to_its_day(self, library: Library) -> None:
        do(library, "Add", (None, ARDAVIA))
        knows = library.past.version_vector()
        do(library, "Add", (None, BELMAR))
        do(library, "Add", (None, CASTOVIA))
        with open_as_recorded(library.path, 2) as past:
            assert [change.id for change in past.past.changes_since(knows)] == [BELMAR.id]


class TestActivity:
    def test_the_newest_first_by_author_and_time(self, path: Path) -> None:
        begun = datetime.now(UTC)
        with open_library(path, author="Noor") as library:
            do(library, "Add", (None, ARDAVIA), (None, BELMAR))
        with open_library(path, author="Sam") as library:
            do(library, "Rename", (ARDAVIA, replace(ARDAVIA, name="Republic of Ardavia")))
            past = library.past
            newest, oldest = past.activity()
            assert (newest.label, newest.author, newest.count) == ("Rename", "Sam", 1)
            assert newest.records == (("actor", ARDAVIA.id),)
            assert oldest.records == (("actor", ARDAVIA.id), ("actor", BELMAR.id))
            assert past.authors() == ("Noor", "Sam")
            assert past.activity(Wanted(author="Noor")) == (oldest,)
            assert past.activity(Wanted(before=newest.step)) == (oldest,)
            assert past.activity(limit=1) == (newest,)
            assert past.activity(Wanted(until=begun - timedelta(seconds=1))) == ()
            assert len(past.activity(Wanted(since=begun - timedelta(seconds=1)))) == 2

    def test_of_a_step_that_touched_many_the_first_are_named(self, library: Library) -> None:
        many = [Actor(name=f"Town {number}", kind="state") for number in range(50)]
        do(library, "Add towns", *((None, town) for town in many))
        (step,) = library.past.activity()
        assert step.count == 50
        assert [id for _, id in step.records] == [town.id for town in many[: len(step.records)]]
        assert len(step.records) < 50


class TestStates:
    def test_a_record_as_it_was_after_each_step(self, library: Library) -> None:
        named = replace(ARDAVIA, name="Republic of Ardavia")
        do(library, "Add", (None, ARDAVIA))
        do(library, "Rename", (ARDAVIA, named))
        do(library, "Remove", (named, None))
        states = [library.past.state_of(ARDAVIA.id, step) for step in range(4)]
        assert states == [None, ARDAVIA, named, None]
        assert library.past.state_of(BELMAR.id, 3) is None
