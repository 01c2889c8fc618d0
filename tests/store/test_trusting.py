"""A library whose log was touched from outside is not opened to be written, and says why."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.store import errors, schema
from briefing.store.driver import connect, sqlite_utils_database
from briefing.store.opening import open_library
from briefing.store.schema_log import log_triggers

ARDAVIA = Actor(name="Ardavia", kind="state")


@pytest.fixture
def used(path: Path) -> Path:
    """A library in which Ardavia was added, renamed, and a hundred others were added."""
    renamed = replace(ARDAVIA, name="Republic of Ardavia")
    others = tuple(Edit(None, Actor(name=f"City {n}", kind="state")) for n in range(100))
    with open_library(path, author="Noor") as library:
        library.apply(Step("Add", (Edit(None, ARDAVIA),)))
        library.apply(Step("Rename", (Edit(ARDAVIA, renamed),)))
        library.apply(Step("Add cities", others))
    return path


def tamper(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE _op SET old = '{\"name\":\"Belmar\"}' WHERE action = 'update'",
        "UPDATE _step SET author = 'Sam' WHERE n = 3",
        "UPDATE _step SET at = '2020-01-01T00:00:00.000Z' WHERE n = 1",
        "UPDATE _device SET hash = ''",
        "UPDATE _step SET first_op = first_op + 1 WHERE n = 3",
        "DELETE FROM _op WHERE n = (SELECT max(n) FROM _op)",
        (
            "INSERT INTO _step SELECT 4, device, 4, clock, at, author, label, knows, direction,"
            " undoes, hash, first_op FROM _step WHERE n = 3"
        ),
    ],
)
def test_a_log_whose_end_was_altered_is_refused_and_can_be_read(used: Path, statement: str) -> None:
    tamper(used, statement)
    with pytest.raises(errors.LibraryDamaged, match="was altered from outside"):
        open_library(used)
    with open_library(used, writing=False) as library:
        assert library.find(Actor, ARDAVIA.id) is not None
        assert not library.past.is_whole()
        assert "log" in {finding.rule for finding in library.check()}


def test_what_lies_further_back_is_found_when_the_whole_log_is_looked_at(used: Path) -> None:
    with open_library(used, author="Noor") as library:
        for number in range(6):
            some = tuple(
                Edit(None, Actor(name=f"Town {n}", kind="state")) for n in range(number, 99)
            )
            library.apply(Step("Add towns", some))
        assert library.past.is_whole()
    tamper(used, "UPDATE _step SET author = 'Sam' WHERE n = 1")
    with open_library(used, author="Noor") as library:
        assert not library.past.is_whole()


def test_a_step_cut_off_at_the_end_is_refused(used: Path) -> None:
    tamper(used, "DELETE FROM _op WHERE step = 3", "DELETE FROM _step WHERE n = 3")
    with pytest.raises(errors.LibraryDamaged, match="was altered from outside"):
        open_library(used)


def test_a_library_that_lost_a_trigger_is_refused(used: Path) -> None:
    tamper(used, "DROP TRIGGER log_actor_update")
    with pytest.raises(errors.LibraryDamaged, match="no longer records every edit"):
        open_library(used)


def test_changing_a_table_in_a_migration_keeps_it_logged(used: Path) -> None:
    """sqlite-utils drops every trigger of a table that it changes, without a word."""
    connection = connect(used, "rw")
    database = sqlite_utils_database(connection)
    database["actor"].transform(types={"note": str})
    names = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    }
    assert not names & {"log_actor_insert", "log_actor_update", "log_actor_delete"}
    schema.bring_up_to_date(connection)
    assert schema.triggers_are_complete(connection)
    names = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    }
    assert names == set(log_triggers())
    connection.close()
    with open_library(used, author="Noor") as library:
        found = library.find(Actor, ARDAVIA.id)
        assert found is not None
        library.apply(Step("Note", (Edit(found, replace(found, note="By the sea.")),)))
        assert library.history(ARDAVIA.id)[-1].label == "Note"
        assert library.past.is_whole()
