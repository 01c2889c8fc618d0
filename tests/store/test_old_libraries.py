"""Libraries that older versions wrote: read as they are, brought up to date, and nothing lost.

`tests/libraries/` keeps, for each schema, a plain and an encrypted library as the program of its
time wrote them, and the records they hold. `scripts/keep_library.py` adds the next, before the
schema is changed.
"""

import json
import lzma
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.briefings import Answer
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record, new_id
from briefing.domain.secret import Secret
from briefing.exchange.json_form import from_json
from briefing.store import errors
from briefing.store.backup import BackupNotMade
from briefing.store.backup_files import backups_of
from briefing.store.driver import connect
from briefing.store.keys import NewKey, key_of
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded, open_library
from briefing.store.places import BackupPlan, set_backup_plan
from briefing.store.re_encrypting import re_encrypt
from briefing.store.rows import table_of
from briefing.store.schema import SCHEMA

KEPT = Path(__file__).parents[1] / "libraries"
OPENED_BY = b"seven wells of Orsenna"
ENCRYPTED, PLAIN = ".encrypted.briefing", ".plain.briefing.xz"
TRASHED = "2026-01-02T03:04:05Z"
FILES = sorted(file.name for file in KEPT.iterdir() if file.suffix != ".jsonl")


@pytest.fixture(params=FILES)
def kept(request: pytest.FixtureRequest) -> str:
    """The name of a kept library."""
    return request.param


@pytest.fixture
def old(kept: str, tmp_path: Path) -> Path:
    """A copy of the library, as it was kept."""
    path = tmp_path / "desk.briefing"
    if kept.endswith(".xz"):
        path.write_bytes(lzma.decompress((KEPT / kept).read_bytes()))
    else:
        shutil.copyfile(KEPT / kept, path)
    return path


@pytest.fixture
def records(kept: str) -> list[Record]:
    """What the library held when it was kept; fields of later schemas have their defaults."""
    lines = (KEPT / f"{kept.partition('.')[0]}.jsonl").read_text("utf-8").splitlines()
    return [from_json(json.loads(line)) for line in lines]


@pytest.fixture
def key(kept: str, old: Path) -> Secret | None:
    return key_of(old, Secret(bytearray(OPENED_BY))) if kept.endswith(ENCRYPTED) else None


def records_in(library: Library) -> list[Record]:
    return [
        record
        for kind in KINDS.values()
        for record in (*library.all(kind), *library.all(kind, trashed=True))
    ]


def test_of_every_older_schema_there_is_one() -> None:
    older = [str(schema) for schema in range(1, SCHEMA)]
    assert {f"{schema}{ending}" for schema in older for ending in (PLAIN, ENCRYPTED)} <= set(FILES)


def test_a_kept_library_holds_every_field_of_every_kind(records) -> None:
    kinds = {record.KIND for record in records}
    assert kinds == set(KINDS)


def test_it_is_read_without_being_touched(old, key, records) -> None:
    before = old.read_bytes()
    with open_library(old, writing=False, key=key) as library:
        assert records_in(library) == records
        (group,) = [each for each in library.search("renamed").groups if each.kind == "actor"]
        assert group.found == 1
        assert library.check() == ()
    assert old.read_bytes() == before


def test_it_is_brought_up_to_date_whole_and_its_backup_is_as_it_was(old, key, records) -> None:
    with open_library(old, author="Noor", key=key) as library:
        assert records_in(library) == records
        assert library.check() == ()
        assert [library.read_bytes(file.sha256) for file in library.all(KINDS["file"])] == [
            b"",
            b"The bytes of a kept file.\n",
        ]
    (made,) = backups_of(old)
    with open_library(made.file, writing=False, key=key) as backup:
        assert records_in(backup) == records
    with open_library(old, author="Noor", key=key) as library:
        assert records_in(library) == records


def test_what_was_done_before_can_be_undone_and_done_again(old, key, records) -> None:
    """The log speaks of rows without the columns that came later."""
    with open_library(old, author="Noor", key=key) as library:
        again = library.redo()
        assert again is not None
        assert len(records_in(library)) == len(records) + len(again.edits)
        undone = 0
        while library.undo() is not None:
            undone += 1
        assert (undone, records_in(library)) == (6, [])
        while library.redo() is not None:
            undone -= 1
        assert undone == 0
        assert library.undo() is not None
        assert records_in(library) == records
        assert library.check() == ()


def test_new_work_goes_into_its_log_like_any_other(old, key, records) -> None:
    with open_library(old, author="Noor", key=key) as library:
        for record in records:
            if record.trashed_at is None:
                trashed = replace(record, trashed_at=TRASHED)
                library.apply(Step("Trash", (Edit(record, trashed),)))
                assert library.find(type(record), record.id) == trashed
                library.undo()
        assert records_in(library) == records
        assert library.check() == ()


def test_once_up_to_date_it_can_be_seen_as_it_was(old, key, records) -> None:
    with pytest.raises(errors.LibraryTooOld, match="open it for writing once"):
        open_as_recorded(old, 2, key=key)
    open_library(old, author="Noor", key=key).close()
    trashed = next(record for record in records if isinstance(record, Issue) and record.trashed_at)
    with open_as_recorded(old, 2, key=key) as then:
        assert "Orsenna, renamed" not in [actor.name for actor in then.all(Actor)]
        assert then.find(Issue, trashed.id) is None
        assert len(records_in(then)) == len(records) - 1


def test_with_another_key_its_pages_are_signed_as_those_of_a_new_one(old, key, records) -> None:
    open_library(old, author="Noor", key=key).close()
    new = NewKey(Secret(b"n" * 32), b"sixteen bytes!!!")
    signed = [signature(old, key)]
    re_encrypt(old, old=key, new=new, report=lambda *_: None)
    signed.append(signature(old, new.key))
    assert signed == [None if key is None else "HMAC_SHA512", "HMAC_SHA256"]
    with open_library(old, author="Noor", key=new.key) as library:
        assert records_in(library) == records
        assert library.check() == ()


def signature(path: Path, key: Secret | None) -> str | None:
    connection = connect(path, "rw", key)
    found = connection.execute("PRAGMA cipher_hmac_algorithm").fetchone()
    connection.close()
    return found and found[0]


def test_without_room_for_the_backup_it_stays_as_it_was(old, key, tmp_path) -> None:
    before = old.read_bytes()
    (tmp_path / "file").write_text("in the way")
    set_backup_plan(BackupPlan(tmp_path / "file"))
    with pytest.raises(BackupNotMade):
        open_library(old, key=key)
    assert old.read_bytes() == before


def test_one_whose_log_was_tampered_with_is_not_brought_up_to_date(old, key) -> None:
    """Else its triggers would be put back, and nobody would know of what they did not record."""
    connection = connect(old, "rw", key)
    connection.execute("DROP TRIGGER log_actor_update")
    connection.close()
    with pytest.raises(errors.LibraryDamaged, match="no longer records every edit"):
        open_library(old, author="Noor", key=key)


def test_what_was_removed_before_a_column_was_added_comes_back_with_its_default() -> None:
    reply = Answer(briefing_id=new_id(), rule="stale_figure", reason="kept as history")
    table = table_of(Answer)
    row = dict(zip(table.columns, table.row(reply), strict=True))
    logged = {name: row[name] for name in row if name not in ("words", "edition_number")}
    assert table.record([table.whole(logged)[column] for column in table.columns]) == reply
    assert "rule" not in table.whole({"briefing_id": reply.briefing_id})
