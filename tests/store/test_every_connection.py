"""Whatever opens a library's file has the settings that keep it private, and writes durably."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.operations.reading_files import opened_to_read
from briefing.store.backup import back_up
from briefing.store.beside import open_beside
from briefing.store.driver import Connection, sqlite
from briefing.store.keys import NewKey
from briefing.store.opening import create_library, open_as_recorded, open_library
from briefing.store.re_encrypting import re_encrypt
from briefing.store.restoring import contents_of, restore
from briefing.store.sealed import read_sealed, write_sealed

KEY = NewKey(Secret(b"k" * 32), b"sixteen of salt!")
ALWAYS = {
    "temp_store": 2,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}
FULL = 2  # synchronous

Settings = dict[str, object]


class Recorded(Connection):
    """A connection that notes its settings when it is closed."""

    def __init__(self, closed: list[Settings], *arguments, **named) -> None:
        super().__init__(*arguments, **named)
        self.closed = closed

    def close(self) -> None:
        wrote = self.total_changes > 0
        # Only one that wrote is sure to be able to read the file, which this setting needs.
        asked = (*ALWAYS, "foreign_keys", "query_only", *(("synchronous",) if wrote else ()))
        found: Settings = {"wrote": wrote}
        for name in asked:
            row = self.execute(f"PRAGMA {name}").fetchone()
            found[name] = None if row is None else row[0]
        self.closed.append(found)
        super().close()


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Settings]]:
    """The settings of every connection of the test that was closed."""
    found: list[Settings] = []
    usual = sqlite.connect
    monkeypatch.setattr(sqlite, "connect", partial(usual, factory=partial(Recorded, found)))
    return found


@pytest.fixture(params=["plain", "encrypted"])
def new_key(request: pytest.FixtureRequest) -> NewKey | None:
    return KEY if request.param == "encrypted" else None


def silent(_done: int, _total: int) -> None:
    """Nobody looks."""


def add(library) -> None:
    library.apply(Step("Add", (Edit(None, Actor(name="Ardavia", kind="state")),)))


def used(path: Path, key: Secret | None) -> None:
    """A library written, read, seen as it was, and written beside the window."""
    with open_library(path, author="Noor", key=key) as library:
        add(library)
        with open_beside(path, author="Noor", key=key) as beside:
            add(beside)
        with opened_to_read(path, key) as reader, open_as_recorded(path, 1, key=key) as then:
            assert (reader.count(Actor), then.count(Actor)) == (2, 1)
        made = back_up(path, key, silent)
    assert contents_of(made.file, key).counts["actor"] == 2
    with open_library(path, author="Noor", key=key, holding=False) as library:
        add(library)
    restore(made, path, key)


def test_each_is_private_and_what_writes_is_durable(
    tmp_path: Path, new_key: NewKey | None, closed: list[Settings]
) -> None:
    path = tmp_path / "desk.briefing"
    create_library(path, author="Noor", key=new_key).close()
    key = None if new_key is None else new_key.key
    used(path, key)
    other = NewKey(Secret(b"o" * 32), b"another sixteen.") if new_key is None else None
    re_encrypt(path, old=key, new=other, report=silent)
    write_sealed(tmp_path / "sealed", KEY.key, b"a draft")
    assert read_sealed(tmp_path / "sealed", KEY.key) == b"a draft"

    assert len(closed) > 20
    for settings in closed:
        assert {name: settings[name] for name in ALWAYS} == ALWAYS
        if settings["wrote"]:
            assert settings["synchronous"] == FULL
    readers = [settings for settings in closed if settings["query_only"]]
    writers = [settings for settings in closed if settings["wrote"] and settings["foreign_keys"]]
    assert len(readers) >= 3
    assert len(writers) >= 4
