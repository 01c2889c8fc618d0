"""Every write is in the log: who, when, what it was before; undo and redo are made from it."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing, Draft, Edition
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.sources import Source, SourceText, text_sha256
from briefing.store import errors
from briefing.store.driver import sqlite
from briefing.store.history import Change
from briefing.store.library import Library
from briefing.store.opening import open_library

TRASHED = "2026-01-05T10:00:00Z"
ARDAVIA = Actor(name="Ardavia", kind="state", start=Date("1921"))


def step(label: str, *pairs: tuple[Record | None, Record | None]) -> Step:
    return Step(label, tuple(Edit(before, after) for before, after in pairs))


def contents(library: Library) -> dict[str, list[Record]]:
    """Everything a library holds, in the order of entry, trash included."""
    return {
        kind: [*library.all(record_class), *library.all(record_class, trashed=True)]
        for kind, record_class in KINDS.items()
    }


def test_a_write_outside_a_step_fails(library: Library) -> None:
    library.apply(step("Add", (None, ARDAVIA)))
    for statement in (
        "UPDATE actor SET name = 'X'",
        "DELETE FROM actor",
        "INSERT INTO tag (uid, name) VALUES ('u', 'n')",
    ):
        with pytest.raises(sqlite.IntegrityError, match=r"_op\.step"):
            library._connection.execute(statement)
    assert library.all(Actor) == [ARDAVIA]


def test_history_says_who_changed_which_field_from_what_to_what(path: Path) -> None:
    renamed = replace(ARDAVIA, name="Republic of Ardavia", start=Date("1921-05", "inferred", "May"))
    with open_library(path, author="Noor") as library:
        library.apply(step("Add Ardavia", (None, ARDAVIA)))
    with open_library(path, author="Sam") as library:
        library.apply(step("Rename", (ARDAVIA, renamed)))
        library.apply(step("Remove", (renamed, None)))
        library.apply(step("Add Belmar", (None, Actor(name="Belmar", kind="state"))))
        added, changed, removed = library.history(ARDAVIA.id)
        assert [entry.label for entry in library.history()] == [
            "Add Ardavia",
            "Rename",
            "Remove",
            "Add Belmar",
        ]
    assert (added.author, added.label, added.direction, added.undoes) == (
        "Noor",
        "Add Ardavia",
        "do",
        None,
    )
    assert added.at.endswith("Z")
    assert [(c.what, c.field, c.old, c.new) for c in added.changes] == [
        ("added", "id", None, ARDAVIA.id),
        ("added", "name", None, "Ardavia"),
        ("added", "kind", None, "state"),
        ("added", "start", None, Date("1921")),
    ]
    assert changed.author == "Sam"
    assert changed.changes == (
        Change("changed", "actor", ARDAVIA.id, "name", ARDAVIA.name, renamed.name),
        Change("changed", "actor", ARDAVIA.id, "start", ARDAVIA.start, renamed.start),
    )
    assert {(c.field, c.old) for c in removed.changes} >= {("name", renamed.name)}
    assert [entry.step for entry in (added, changed, removed)] == [1, 2, 3]


def test_a_step_that_changes_nothing_leaves_no_trace(library: Library) -> None:
    library.apply(step("Add", (None, ARDAVIA)))
    library.apply(step("Save", (ARDAVIA, replace(ARDAVIA))))
    library.apply(Step("Empty", ()))
    assert [entry.label for entry in library.history()] == ["Add"]


def test_undo_goes_back_across_restarts_and_redo_forth_again(path: Path) -> None:
    better = replace(ARDAVIA, note="A kingdom until 1921.")
    with open_library(path) as library:
        library.apply(step("Add", (None, ARDAVIA)))
        library.apply(step("Note", (ARDAVIA, better)))
    with open_library(path) as library:
        done = library.undo()
        assert done is not None
        assert (done.label, done.edits) == ("Note", (Edit(better, ARDAVIA),))
    with open_library(path) as library:
        assert library.all(Actor) == [ARDAVIA]
        assert library.undo() is not None
        assert library.undo() is None
        assert library.all(Actor) == []
        assert library.redo() is not None
        assert library.redo() is not None
        assert library.redo() is None
        assert library.all(Actor) == [better]
        assert [(e.label, e.direction, e.undoes) for e in library.history()] == [
            ("Add", "do", None),
            ("Note", "do", None),
            ("Note", "undo", 2),
            ("Add", "undo", 1),
            ("Add", "redo", 4),
            ("Note", "redo", 3),
        ]
        assert library.check() == ()


def test_a_new_step_ends_what_could_be_redone(library: Library) -> None:
    library.apply(step("One", (None, ARDAVIA)))
    library.undo()
    belmar = Actor(name="Belmar", kind="state")
    library.apply(step("Two", (None, belmar)))
    assert library.redo() is None
    library.undo()
    assert library.undo() is None
    assert library.all(Actor) == []


def test_a_removed_text_comes_back_whole(library: Library) -> None:
    source = Source(title="Lorn Gazette")
    text = SourceText(source_id=source.id, text="Water rose by a metre. " * 500)
    library.apply(step("Add", (None, source), (None, text)))
    library.apply(step("Remove", (text, None), (source, None)))
    library.undo()
    assert library.find(SourceText, text.id) == text
    library.redo()
    assert library.find(SourceText, text.id) is None


def test_rewriting_an_edition_is_taken_back_with_its_content(library: Library) -> None:
    briefing = Briefing(title="Dams")
    one, two = '{"pages": 1}', '{"pages": 2}'
    edition = Edition(
        briefing_id=briefing.id, number=1, content=one, content_sha256=text_sha256(one)
    )
    library.apply(step("Release", (None, briefing), (None, edition)))
    rewritten = replace(edition, content=two, content_sha256=text_sha256(two))
    library.apply(step("Release again", (edition, rewritten)))
    library.undo()
    assert library.find(Edition, edition.id) == edition


def test_typing_is_one_step_that_keeps_only_the_first_text(library: Library) -> None:
    briefing = Briefing(title="Dams")
    draft = Draft(briefing_id=briefing.id, text="Beginning. ")
    library.apply(step("Add", (None, briefing), (None, draft)))
    now = draft
    for word in ("The ", "dams ", "hold", "."):
        after = replace(now, text=now.text + word)
        library.apply(step("Typing", (now, after)), continuing=True)
        now = after
    ops = library._connection.execute("SELECT count(*) FROM _op WHERE uid = ?", (draft.id,))
    assert ops.fetchone() == (2,)
    *_, typing = library.history(draft.id)
    assert typing.changes == (
        Change("changed", "draft", draft.id, "text", draft.text, "Beginning. The dams hold."),
    )
    assert library.check() == ()
    library.undo()
    assert library.find(Draft, draft.id) == draft
    library.apply(step("Typing", (draft, now)), continuing=True)
    assert [entry.label for entry in library.history()] == ["Add", "Typing", "Typing", "Typing"]


def test_typing_that_ends_where_it_began_can_still_be_undone_past(library: Library) -> None:
    briefing = Briefing(title="Dams")
    draft = Draft(briefing_id=briefing.id, text="a")
    library.apply(step("Add", (None, briefing), (None, draft)))
    longer = replace(draft, text="ab")
    library.apply(step("Typing", (draft, longer)), continuing=True)
    library.apply(step("Typing", (longer, draft)), continuing=True)
    library.undo()
    library.undo()
    assert library.find(Draft, draft.id) is None


def test_a_log_that_was_altered_from_outside_shows(library: Library, path: Path) -> None:
    library.apply(step("Add", (None, ARDAVIA)))
    library.apply(step("Note", (ARDAVIA, replace(ARDAVIA, note="n"))))
    library.apply(step("Add", (None, Actor(name="Belmar", kind="state"))))
    assert library.check() == ()
    for harm in (
        'UPDATE _op SET old = \'{"note":"x"}\' WHERE step = 2',
        "UPDATE _step SET author = 'nobody' WHERE n = 2",
        "DELETE FROM _op WHERE step = 3",
        "UPDATE _step SET at = '2020-01-01T00:00:00.000Z' WHERE n = 1",
        "UPDATE _op SET step = 1 WHERE step = 2",
        "UPDATE _step SET first_op = first_op + 1 WHERE n = 3",
        "INSERT INTO _op SELECT 0, step, kind, uid, action, old FROM _op WHERE step = 1",
    ):
        library._connection.execute("BEGIN")
        library._connection.execute(harm)
        assert {finding.rule for finding in library.check()} == {"log"}, harm
        library._connection.execute("ROLLBACK")
    library._connection.execute("BEGIN")
    library._connection.execute("DELETE FROM _op WHERE step = 3")
    library._connection.execute("DELETE FROM _step WHERE n = 3")
    assert [str(f.message) for f in library.check()] == [
        "The newest steps of the change log were cut off from outside."
    ]
    library._connection.execute("ROLLBACK")


def test_the_clock_of_the_log_never_runs_backwards(library: Library) -> None:
    far_ahead = 1 << 60
    library.apply(step("One", (None, ARDAVIA)))
    library._connection.execute("UPDATE _step SET clock = ?", (far_ahead,))
    library.apply(step("Two", (ARDAVIA, None)))
    library.apply(step("Three", (None, ARDAVIA)))
    clocks = library._connection.execute("SELECT clock FROM _step ORDER BY n").fetchall()
    assert clocks == [(far_ahead,), (far_ahead + 1,), (far_ahead + 2,)]


def test_a_record_that_comes_back_takes_its_old_place(library: Library) -> None:
    actors = [Actor(name=name, kind="person") for name in ("Ada", "Bo", "Cy")]
    library.apply(step("Add", *[(None, actor) for actor in actors]))
    library.apply(step("Remove", (actors[0], None), (actors[1], None)))
    library.apply(step("Back", (None, actors[1])))
    assert library.all(Actor) == actors[1:]
    library.undo()
    library.undo()
    assert library.all(Actor) == actors


NAMES = st.sampled_from(["Ada", "Bo", "Cy", "Dé"])
MOVES = st.lists(
    st.tuples(
        st.sampled_from(["put", "name", "edit", "trash", "remove", "several", "undo"]),
        st.integers(0, 5),
        NAMES,
    ),
    max_size=14,
)


def move(library: Library, kind: str, which: int, name: str) -> None:
    """One thing an analyst does; what the library refuses changes nothing."""
    records = [*library.all(Actor), *library.all(Actor, trashed=True), *library.all(ActorName)]
    chosen = records[which % len(records)] if records else None
    if kind == "put" or chosen is None:
        library.apply(step("Put", (None, Actor(name=name, kind="person"))))
    elif kind == "name":
        library.apply(step("Name", (None, ActorName(actor_id=chosen.id, name=name))))
    elif kind == "edit":
        assert isinstance(chosen, Actor | ActorName)
        library.apply(step("Edit", (chosen, replace(chosen, name=name))))
    elif kind == "trash":
        library.apply(step("Trash", (chosen, replace(chosen, trashed_at=TRASHED))))
    elif kind == "remove":
        library.apply(step("Remove", (chosen, None)))
    else:
        several = [Actor(name=name, kind="state"), Actor(name=name, kind="party")]
        library.apply(step("Several", (chosen, None), *[(None, actor) for actor in several]))


def play(library: Library, moves: list[tuple[str, int, str]]) -> list[dict[str, list[Record]]]:
    """Makes the moves and gives every state that undo must lead back through."""
    states = [contents(library)]
    for kind, which, name in moves:
        if kind == "undo":
            if library.undo() is not None:
                states.pop()
        else:
            try:
                move(library, kind, which, name)
            except KnownError:
                assert contents(library) == states[-1]
            if contents(library) != states[-1]:
                states.append(contents(library))
        assert contents(library) == states[-1]
    return states


@settings(max_examples=30, deadline=None)
@given(moves=MOVES)
def test_any_steps_undone_one_by_one_lead_back_and_redone_forth(
    empty_library: Path, moves: list[tuple[str, int, str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.briefing"
        path.write_bytes(empty_library.read_bytes())
        with open_library(path) as library:
            states = play(library, moves)
            for state in reversed(states[:-1]):
                assert library.undo() is not None
                assert contents(library) == state
            assert library.undo() is None
            for state in states[1:]:
                assert library.redo() is not None
                assert contents(library) == state
            assert library.check() == ()


def test_what_undo_would_break_is_refused_like_any_step(path: Path) -> None:
    """A step of another device may stand on the one to be undone; here it is made by hand."""
    with open_library(path) as library:
        library.apply(step("Add", (None, ARDAVIA)))
        library.apply(step("Name", (None, ActorName(actor_id=ARDAVIA.id, name="Ardava"))))
        library._connection.execute("UPDATE _step SET direction = 'undo' WHERE n = 2")
        with pytest.raises(errors.StillReferenced):
            library.undo()


def test_undo_brings_every_kind_of_field_back(library: Library) -> None:
    briefing = Briefing(title="Dams", authors=("Noor", "Sam"), cut_off=Date("2026-01"))
    library.apply(step("Add", (None, briefing)))
    other = replace(briefing, authors=(), cut_off=None, trashed_at=TRASHED, paper="letter")
    library.apply(step("Change", (briefing, other)))
    library.undo()
    assert library.find(Briefing, briefing.id) == briefing
    library.redo()
    assert library.find(Briefing, briefing.id) == other
