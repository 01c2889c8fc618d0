"""A backup counts when all of it is written and checked; what fails leaves nothing behind."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.backup import BackupNotMade, back_up, damage_of
from briefing.store.backup_files import backups_of, family_at, is_current_at
from briefing.store.keys import NewKey
from briefing.store.opening import create_library, open_library
from briefing.store.places import BackupPlan, backup_plan, set_backup_plan
from briefing.store.probing import is_encrypted, salt_of
from briefing.store.restoring import contents_of

ROOT = Path(__file__).parents[2]
MAKER = Path(__file__).with_name("backup_maker.py")
WRITER = Path(__file__).with_name("busy_writer.py")
KEY = NewKey(Secret(b"k" * 32), b"sixteen of salt!")
NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)


class Stopped(BaseException):
    """The analyst cancels."""


def silent(_done: int, _total: int) -> None:
    """Nobody looks."""


def add(path: Path, *names: str, key: Secret | None = None) -> None:
    with open_library(path, author="Noor", key=key) as library:
        edits = tuple(Edit(None, Actor(name=name, kind="state")) for name in names)
        library.apply(Step("Add", edits))


def folder_of(path: Path) -> Path:
    return backups_of(path)[0].file.parent


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(params=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> NewKey | None:
    return KEY if request.param == "encrypted" else None


@pytest.fixture
def desk(tmp_path: Path, key: NewKey | None) -> Path:
    path = tmp_path / "desk.briefing"
    with create_library(path, author="Noor", key=key) as library:
        actors = [Actor(name=f"Quillon {n}", kind="state", note="q " * 99) for n in range(300)]
        library.apply(Step("Add", tuple(Edit(None, actor) for actor in actors)))
    return path


def secret(key: NewKey | None) -> Secret | None:
    return None if key is None else key.key


def test_a_backup_is_the_library_with_its_key_and_its_history(desk: Path, key) -> None:
    made = back_up(desk, secret(key), silent)
    assert backups_of(desk) == (made,)
    assert is_encrypted(made.file) == (key is not None)
    assert key is None or salt_of(made.file) == key.salt
    assert contents_of(made.file, secret(key)) == contents_of(desk, secret(key))
    assert contents_of(made.file, secret(key)).counts["actor"] == 300
    assert not damage_of(made.file, secret(key))
    assert b"Quillon" not in made.file.read_bytes() or key is None
    if os.name == "posix":
        assert made.file.stat().st_mode & 0o077 == 0


def test_it_is_made_while_another_program_writes(desk: Path, key) -> None:
    command = [sys.executable, str(WRITER), str(desk)]
    own = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=own
    ) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        writer.stdin.write(b"" if key is None else key.key.reveal())
        writer.stdin.close()
        writer.stdout.readline()
        made = back_up(desk, secret(key), silent)
        writer.kill()
        writer.stdout.read()
    assert not damage_of(made.file, secret(key))
    assert contents_of(made.file, secret(key)).steps >= 2


def test_only_what_changed_needs_a_backup(desk: Path, key) -> None:
    with open_library(desk, key=secret(key)) as library:
        assert not is_current_at(desk, secret(key))
        back_up(desk, secret(key), silent)
        assert is_current_at(desk, secret(key))
        library.apply(Step("Add", (Edit(None, Actor(name="Late", kind="state")),)))
        assert not is_current_at(desk, secret(key))


def test_old_ones_are_dropped_and_foreign_files_left(desk: Path, key) -> None:
    hours = iter(NOON + timedelta(hours=number * 8) for number in range(12))
    for _ in range(11):
        moment = next(hours)
        last = back_up(desk, secret(key), silent, now=lambda moment=moment: moment)
    (folder_of(desk) / "notes.txt").write_text("mine")
    made = [one.made for one in backups_of(desk)]
    assert made[0] == last.made
    kept_whole = [moment for moment in made if last.made - moment < timedelta(days=2)]
    assert len(kept_whole) == 6
    assert [moment.day for moment in made[6:]] == [19, 18]
    moment = next(hours)
    back_up(desk, secret(key), silent, now=lambda: moment)
    assert (folder_of(desk) / "notes.txt").read_text() == "mine"


def test_two_of_one_second_have_an_order(desk: Path, key) -> None:
    first = back_up(desk, secret(key), silent, now=lambda: NOON)
    add(desk, "Later", key=secret(key))
    second = back_up(desk, secret(key), silent, now=lambda: NOON)
    assert backups_of(desk) == (second, first)


def test_to_a_file_of_ones_own(desk: Path, key, tmp_path: Path) -> None:
    made = back_up(desk, secret(key), silent, to=tmp_path / "mine.briefing")
    assert made.file.name == "mine.briefing"
    assert not damage_of(made.file, secret(key))
    assert backups_of(desk) == ()
    with pytest.raises(errors.LibraryExists):
        back_up(desk, secret(key), silent, to=tmp_path / "mine.briefing")
    with pytest.raises(BackupNotMade, match="no such folder"):
        back_up(desk, secret(key), silent, to=tmp_path / "no such folder" / "mine.briefing")


def test_the_folder_can_be_chosen(desk: Path, key, tmp_path: Path) -> None:
    set_backup_plan(BackupPlan(tmp_path / "drive", 10))
    made = back_up(desk, secret(key), silent)
    assert tmp_path / "drive" in made.file.parents
    assert backup_plan() == BackupPlan(tmp_path / "drive", 10)
    (tmp_path / "data" / "Briefing Desk" / "backups.json").write_text("{")
    assert backup_plan() == BackupPlan()


def test_a_cancelled_backup_leaves_nothing(desk: Path, key) -> None:
    back_up(desk, secret(key), silent)

    def stop(done: int, _total: int) -> None:
        if done >= 50:
            raise Stopped

    before = sorted(folder_of(desk).iterdir())
    with pytest.raises(Stopped):
        back_up(desk, secret(key), stop)
    assert sorted(folder_of(desk).iterdir()) == before


@pytest.mark.parametrize("how", ["a page", "a step"])
def test_a_damaged_library_is_never_the_newest_backup(desk: Path, key, how: str) -> None:
    good = back_up(desk, secret(key), silent)
    content = bytearray(desk.read_bytes())
    if how == "a page":
        content[-3 * 4096 : -2 * 4096] = b"\xff" * 4096
        desk.write_bytes(content)
    else:
        with open_library(desk, key=secret(key)) as library:
            library._connection.execute("UPDATE _step SET author = 'Sam'")
    with pytest.raises(errors.LibraryDamaged):
        back_up(desk, secret(key), silent)
    assert backups_of(desk) == (good,)
    assert [file.name for file in good.file.parent.iterdir() if file.name != ".lock"] == [
        good.file.name
    ]


@contextmanager
def full_disk(folder: Path) -> Iterator[None]:
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("no file system may be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_a_full_disk_is_said_and_leaves_nothing(desk: Path, key, tmp_path: Path) -> None:
    earlier = back_up(desk, secret(key), silent)
    with full_disk(tmp_path / "stick"):
        set_backup_plan(BackupPlan(tmp_path / "stick"))
        with pytest.raises(BackupNotMade, match="make room there"):
            back_up(desk, secret(key), silent)
        left = [file for file in (tmp_path / "stick").rglob("*") if file.is_file()]
        assert [file.name for file in left] == [".lock"]
    set_backup_plan(BackupPlan())
    assert backups_of(desk) == (earlier,)
    add(desk, "Later", key=secret(key))


def test_a_folder_that_cannot_be_there_is_said(desk: Path, key, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    set_backup_plan(BackupPlan(tmp_path / "file" / "backups"))
    with pytest.raises(BackupNotMade, match="choose another folder"):
        back_up(desk, secret(key), silent)


def test_killed_in_the_middle_no_half_backup_counts(desk: Path, key) -> None:
    chance = random.Random(5)
    own = os.environ | {"PYTHONPATH": str(ROOT)}
    for _ in range(5):
        with subprocess.Popen(
            [sys.executable, str(MAKER), str(desk)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=own,
        ) as maker:
            assert maker.stdin is not None
            assert maker.stdout is not None
            maker.stdin.write(b"" if key is None else key.key.reveal())
            maker.stdin.close()
            assert maker.stdout.readline() == b"ready\n"
            time.sleep(chance.uniform(0.05, 0.4))
            maker.kill()
    for one in backups_of(desk):
        assert not damage_of(one.file, secret(key))
    made = back_up(desk, secret(key), silent)
    assert list(made.file.parent.glob(".*.part")) == []


def test_backups_from_another_place_are_found_and_told_apart(desk: Path, key) -> None:
    before = back_up(desk, secret(key), silent)
    moved = desk.with_name("moved.briefing")
    desk.rename(moved)
    after = back_up(moved, secret(key), silent)
    found = backups_of(moved, family_at(moved, secret(key)))
    assert {(one.file, one.own) for one in found} == {(before.file, False), (after.file, True)}
    assert [one.file for one in backups_of(desk)] == [before.file]
