"""A library changes its key whole or not at all, and what it was is wiped."""

import os
import random
import shutil
import subprocess
import sys
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.store import errors, replacing
from briefing.store.keys import NewKey
from briefing.store.opening import create_library, open_library
from briefing.store.probing import is_encrypted, salt_of
from briefing.store.re_encrypting import AlreadyEncrypted, NotEncrypted, re_encrypt

CHANGER = Path(__file__).with_name("key_changer.py")
ROOT = Path(__file__).parents[2]
MARK = b"quillon"
ONE = NewKey(Secret(b"1" * 32), b"the salt of one!")
TWO = NewKey(Secret(b"2" * 32), b"the salt of two!")
ACTORS = [Actor(name=f"quillon {n}", kind="state", note="quillon " * 40) for n in range(50)]


class Stopped(BaseException):
    """The analyst cancels."""


def silent(done: int, total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "desk.briefing"
    with create_library(path, author="Noor") as library:
        library.apply(Step("Add", tuple(Edit(None, actor) for actor in ACTORS)))
        library.put_bytes(MARK * 3000)
    return path


@pytest.fixture
def locked(plain: Path) -> Path:
    re_encrypt(plain, old=None, new=ONE, report=silent)
    return plain


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if not file.name.endswith(".lock")}


def is_whole(path: Path, key: Secret | None) -> bool:
    with open_library(path, key=key) as library:
        return library.check() == () and library.all(Actor) == ACTORS


def test_there_and_back_every_row_and_the_log_stay(plain: Path) -> None:
    with open_library(plain, writing=False) as library:
        history = library.history()
    for old, new in ((None, ONE), (ONE, TWO), (TWO, None)):
        told: list[int] = []
        re_encrypt(
            plain,
            old=old and old.key,
            new=new,
            report=lambda done, total, told=told: told.append(done * 100 // total),
        )
        assert told == sorted(told)
        assert told[-1] == 99
        assert names(plain.parent) == {plain.name}
        assert is_whole(plain, new and new.key)
        with open_library(plain, key=new and new.key) as library:
            assert library.history() == history
            assert library._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            library.apply(Step("Add", (Edit(None, actor := Actor(name="x", kind="state")),)))
            library.apply(Step("Remove", (Edit(actor, None),)))
            history = library.history()
        with open_library(plain, writing=False, key=new and new.key) as library:
            assert library.all(Actor) == ACTORS


def test_the_old_passphrase_opens_it_no_more(locked: Path) -> None:
    re_encrypt(locked, old=ONE.key, new=TWO, report=silent)
    assert salt_of(locked) == TWO.salt
    with pytest.raises(errors.WrongKey):
        open_library(locked, key=ONE.key)
    assert is_whole(locked, TWO.key)


@pytest.mark.skipif(os.name != "posix", reason="a removed file can be held open")
@pytest.mark.parametrize("crashed", [True, False])
def test_the_plain_file_is_overwritten_before_it_is_removed(
    plain: Path, tmp_path: Path, crashed: bool
) -> None:
    """A file that was removed can still be read by who holds it open."""
    if crashed:
        copy = tmp_path / "crashed" / plain.name
        copy.parent.mkdir()
        with open_library(plain) as library:
            library.apply(Step("Remove", tuple(Edit(actor, None) for actor in ACTORS)))
            library.undo()
            for name in (plain.name, f"{plain.name}-wal"):
                shutil.copy(plain.with_name(name), copy.with_name(name))
        plain = copy
    files = [plain, *([plain.with_name(f"{plain.name}-wal")] if crashed else [])]
    held = [os.open(file, os.O_RDONLY) for file in files]
    assert all(MARK in os.pread(one, 10_000_000, 0) for one in held)
    re_encrypt(plain, old=None, new=ONE, report=silent)
    for one in held:
        left = os.pread(one, 10_000_000, 0)
        assert len(left) > 100_000
        assert left == bytes(len(left))
        os.close(one)
    assert names(plain.parent) == {plain.name}
    assert MARK not in plain.read_bytes()
    with open_library(plain, key=ONE.key) as library:
        assert library.all(Actor) == ACTORS


@pytest.mark.skipif(os.name != "posix", reason="a removed file can be held open")
def test_a_file_with_another_name_is_not_wiped_under_it(plain: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.briefing"
    kept.hardlink_to(plain)
    re_encrypt(plain, old=None, new=ONE, report=silent)
    assert is_whole(kept, None)


@pytest.mark.parametrize("percent", [0, 60, 75, 99])
@pytest.mark.parametrize("way", ["encrypt", "decrypt"])
def test_stopped_it_is_as_it_was(plain: Path, percent: int, way: str) -> None:
    def stop(done: int, total: int) -> None:
        if done * 100 >= percent * total:
            raise Stopped

    old, new = (None, ONE) if way == "encrypt" else (ONE, None)
    if way == "decrypt":
        re_encrypt(plain, old=None, new=ONE, report=silent)
    with pytest.raises(Stopped):
        re_encrypt(plain, old=old and old.key, new=new, report=stop)
    assert names(plain.parent) == {plain.name}
    assert is_encrypted(plain) is (way == "decrypt")
    assert is_whole(plain, old and old.key)


def test_it_is_refused_while_anyone_has_it_open(locked: Path) -> None:
    before = locked.read_bytes()
    for writing in (True, False):
        with open_library(locked, writing=writing, key=ONE.key) as library:
            assert library.all(Actor) == ACTORS
            with pytest.raises(errors.LibraryInUse):
                re_encrypt(locked, old=ONE.key, new=None, report=silent)
        assert names(locked.parent) == {locked.name}
    assert locked.read_bytes()[:16] == before[:16]
    assert is_whole(locked, ONE.key)


def test_the_wrong_key_or_kind_is_refused(locked: Path) -> None:
    before = locked.read_bytes()
    with pytest.raises(errors.WrongKey):
        re_encrypt(locked, old=TWO.key, new=None, report=silent)
    with pytest.raises(AlreadyEncrypted, match="encrypted already"):
        re_encrypt(locked, old=None, new=TWO, report=silent)
    assert locked.read_bytes() == before
    re_encrypt(locked, old=ONE.key, new=None, report=silent)
    with pytest.raises(NotEncrypted, match="is not encrypted"):
        re_encrypt(locked, old=ONE.key, new=TWO, report=silent)
    with pytest.raises(errors.LibraryMissing):
        re_encrypt(locked.with_name("none"), old=None, new=ONE, report=silent)


@pytest.mark.skipif(os.name != "posix", reason="rights are those of POSIX")
def test_the_new_file_is_open_to_the_same_people(plain: Path) -> None:
    plain.chmod(0o640)
    re_encrypt(plain, old=None, new=ONE, report=silent)
    assert plain.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name != "posix", reason="the limit on a file's size is that of POSIX")
def test_a_disk_that_takes_no_copy_costs_nothing(plain: Path) -> None:
    import resource
    import signal

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (plain.stat().st_size // 2, limits[1]))
        with pytest.raises((errors.DiskFailure, errors.DiskFull)):
            re_encrypt(plain, old=None, new=ONE, report=silent)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not is_encrypted(plain)
    assert is_whole(plain, None)
    assert names(plain.parent) == {plain.name}


def test_killed_before_the_new_file_takes_its_place(plain: Path) -> None:
    """Beside the library lie a part of the copy and the second name."""
    replacing.new_file(plain).write_bytes(MARK * 1000)
    replacing.old_file(plain).hardlink_to(plain)
    assert is_whole(plain, None)
    assert names(plain.parent) == {plain.name}


def test_killed_before_the_plain_file_was_wiped(plain: Path) -> None:
    copy = replacing.old_file(plain)
    shutil.copy(plain, copy)
    shutil.copy(plain, replacing.old_waiting(plain))
    re_encrypted = plain.with_name("other.briefing")
    shutil.copy(plain, re_encrypted)
    re_encrypt(re_encrypted, old=None, new=ONE, report=silent)
    re_encrypted.replace(plain)
    re_encrypted.with_name(f".{re_encrypted.name}.lock").unlink()
    held = os.open(copy, os.O_RDONLY)
    assert is_whole(plain, ONE.key)
    assert not any(os.pread(held, 10_000_000, 0))
    os.close(held)
    assert names(plain.parent) == {plain.name}


def test_killed_where_no_file_can_have_two_names(plain: Path) -> None:
    """The one moment at which the library has no name of its own."""
    plain.rename(replacing.old_file(plain))
    with open_library(plain, writing=False) as library:
        assert library.all(Actor) == ACTORS
    assert is_whole(plain, None)


def test_where_no_file_can_have_two_names_it_works_too(plain: Path, monkeypatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    re_encrypt(plain, old=None, new=ONE, report=silent)
    assert is_whole(plain, ONE.key)
    assert names(plain.parent) == {plain.name}


_KILLS, _MOST_KILLS = 16, 64


def test_killed_at_any_moment_it_is_the_old_or_the_new(plain: Path) -> None:
    spec = spec_from_file_location("key_changer", CHANGER)
    assert spec is not None
    assert spec.loader is not None
    changer = module_from_spec(spec)
    spec.loader.exec_module(changer)
    chance = random.Random(7)
    seen: set[bytes] = set()
    for turn in range(_MOST_KILLS):
        if turn >= _KILLS and len(seen) > 1:
            break
        with subprocess.Popen(
            [sys.executable, str(CHANGER), str(plain)],
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            # On a busy machine the change takes longer: the later a turn, the longer it may.
            time.sleep(chance.uniform(0, 0.15 * (1 + turn // _KILLS * 4)))
            process.kill()
        key = changer.key_of_file(plain)
        with open_library(plain, key=key) as library:
            assert library.all(Actor) == ACTORS
            assert library.check() == ()
        # SQLite leaves a journal that it had not begun to use; no row of ours is on its one page.
        assert names(plain.parent) - {f"{plain.name}-journal"} == {plain.name}
        here = b"".join(file.read_bytes() for file in plain.parent.iterdir())
        assert (MARK in here) is (key is None)
        seen.add(salt_of(plain))
    assert len(seen) > 1
