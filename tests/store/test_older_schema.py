"""A library of the first schema is brought up to date, and can be read before that happens."""

from pathlib import Path

import pytest

from briefing.domain.briefings import Answer, Briefing
from briefing.domain.desk import Organisation
from briefing.domain.edits import Edit, Step
from briefing.store import errors
from briefing.store.driver import connect
from briefing.store.opening import open_as_recorded, open_library
from briefing.store.rows import table_of

WEEKLY = Briefing(title="The dams, week 3")
REPLY = Answer(briefing_id=WEEKLY.id, rule="stale_figure", reason="kept as history")
UNIT = Organisation(name="River Desk")
ADDED = {
    "answer": ("words", "edition_number"),
    "organisation": ("switched_off", "unconfirmed_days"),
}


@pytest.fixture
def old(path: Path) -> Path:
    """A library as the first schema left it: without the columns that were added since."""
    with open_library(path, author="Noor") as library:
        library.apply(Step("Add", tuple(Edit(None, one) for one in (WEEKLY, REPLY, UNIT))))
    connection = connect(path, "rw")
    for kind, columns in ADDED.items():
        for event in ("insert", "update", "delete"):
            connection.execute(f"DROP TRIGGER log_{kind}_{event}")
        for column in columns:
            connection.execute(f"ALTER TABLE {kind} DROP COLUMN {column}")
    connection.execute(
        "DELETE FROM _sqlite_migrations WHERE name LIKE '2 %'",
    )
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    return path


def test_opening_it_for_writing_adds_what_is_new_with_its_defaults(old: Path) -> None:
    with open_library(old, author="Noor") as library:
        assert library.find(Answer, REPLY.id) == REPLY
        assert library.find(Organisation, UNIT.id) == UNIT
        told = Answer(
            id=REPLY.id, briefing_id=WEEKLY.id, rule="stale_figure", words="At least 242."
        )
        library.apply(Step("Answer", (Edit(REPLY, told),)))
        assert library.undo() is not None
        assert library.find(Answer, REPLY.id) == REPLY


def test_reading_it_changes_nothing_and_shows_the_same(old: Path) -> None:
    before = old.read_bytes()
    with open_library(old, writing=False) as library:
        assert library.all(Answer, briefing_id=WEEKLY.id) == [REPLY]
        assert library.all(Organisation) == [UNIT]
    with pytest.raises(errors.LibraryTooOld, match="open it for writing once"):
        open_as_recorded(old, 1)
    assert old.read_bytes() == before


def test_what_was_removed_before_a_column_was_added_comes_back_with_its_default() -> None:
    table = table_of(Answer)
    row = dict(zip(table.columns, table.row(REPLY), strict=True))
    logged = {column: row[column] for column in row if column not in ADDED["answer"]}
    assert table.record([table.whole(logged)[column] for column in table.columns]) == REPLY
    assert "rule" not in table.whole({"briefing_id": WEEKLY.id})
