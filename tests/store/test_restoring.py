"""A backup takes the place of its library, and what was there is kept aside."""

import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.backup import back_up, damage_of
from briefing.store.backup_files import backup_file, backups_of
from briefing.store.keys import NewKey
from briefing.store.log import version_vector
from briefing.store.opening import create_library, open_library
from briefing.store.restoring import contents_of, restore

KEY = NewKey(Secret(b"k" * 32), b"sixteen of salt!")
NOW = datetime(2026, 11, 18, 12, 30, tzinfo=UTC)
KEPT = "desk (until 2026-11-18 123000).briefing"


def silent(_done: int, _total: int) -> None:
    """Nobody looks."""


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(params=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Secret | None:
    return KEY.key if request.param == "encrypted" else None


@pytest.fixture
def desk(tmp_path: Path, key: Secret | None) -> Path:
    """A library whose first actor is in its backup, and whose second is not."""
    path = tmp_path / "desk" / "desk.briefing"
    path.parent.mkdir()
    create_library(path, author="Noor", key=None if key is None else KEY).close()
    add(path, "First", key)
    back_up(path, key, silent)
    add(path, "Second", key)
    return path


def add(path: Path, name: str, key: Secret | None) -> str:
    """Makes a step; gives the device that made it."""
    with open_library(path, author="Noor", key=key) as library:
        library.apply(Step("Add", (Edit(None, Actor(name=name, kind="state")),)))
        return library._connection.execute("SELECT device FROM _log_state").fetchone()[0]


def names(path: Path, key: Secret | None) -> list[str]:
    with open_library(path, writing=False, key=key) as library:
        assert library.check() == ()
        return [actor.name for actor in library.all(Actor)]


def files(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir() if not file.name.endswith(".lock")}


def test_the_present_file_is_kept_aside(desk: Path, key) -> None:
    before = desk.read_bytes()
    kept = restore(backups_of(desk)[0], desk, key, now=lambda: NOW)
    assert kept == desk.with_name(KEPT)
    assert kept.read_bytes() == before
    assert names(desk, key) == ["First"]
    assert names(kept, key) == ["First", "Second"]
    assert files(desk) == {"desk.briefing", KEPT}
    again = restore(backups_of(desk)[0], desk, key, now=lambda: NOW)
    assert again.name == "desk (until 2026-11-18 123000) 2.briefing"


def test_all_three_are_devices_of_their_own(desk: Path, key) -> None:
    with open_library(desk, key=key) as library:
        (original,) = version_vector(library._connection)
    kept = restore(backups_of(desk)[0], desk, key, now=lambda: NOW)
    assert kept is not None
    restored = add(desk, "Third", key)
    assert restored != original
    assert add(kept, "Fourth", key) == original
    assert add(desk, "Fifth", key) == restored
    assert add(backups_of(desk)[0].file, "By hand", key) not in (original, restored)


def test_what_waits_beside_an_unclosed_file_goes_with_it(desk: Path, key) -> None:
    with open_library(desk, author="Noor", key=key) as library:
        library.apply(Step("Add", (Edit(None, Actor(name="Waiting", kind="state")),)))
        crashed = desk.with_name("crashed.briefing")
        shutil.copy(desk, crashed)
        shutil.copy(f"{desk}-wal", f"{crashed}-wal")
    (backup,) = backups_of(desk)
    kept = restore(backup, crashed, key, now=lambda: NOW)
    assert names(crashed, key) == ["First"]
    assert names(kept, key) == ["First", "Second", "Waiting"]


def test_a_library_that_is_gone_comes_back(desk: Path, key) -> None:
    desk.unlink()
    assert restore(backups_of(desk)[0], desk, key) is None
    assert names(desk, key) == ["First"]


def test_while_a_window_has_it_open_nothing_is_done(desk: Path, key) -> None:
    with open_library(desk, key=key) as library, pytest.raises(errors.LibraryInUse):
        restore(backups_of(library.path)[0], desk, key)
    assert names(desk, key) == ["First", "Second"]


def test_a_damaged_backup_changes_nothing(desk: Path, key) -> None:
    (backup,) = backups_of(desk)
    content = bytearray(backup.file.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    backup.file.write_bytes(content)
    before = desk.read_bytes()
    assert damage_of(backup.file, key)
    with pytest.raises(errors.LibraryDamaged, match="choose another one"):
        restore(backup, desk, key)
    assert desk.read_bytes() == before
    assert files(desk) == {"desk.briefing"}


def test_a_backup_under_another_key_changes_nothing(desk: Path, key) -> None:
    if key is None:
        pytest.skip("a plain backup needs no key")
    with pytest.raises(errors.WrongKey):
        restore(backups_of(desk)[0], desk, Secret(b"x" * 32))
    with pytest.raises(errors.LibraryLocked):
        contents_of(backups_of(desk)[0].file, None)
    assert names(desk, key) == ["First", "Second"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits are the system's there")
def test_a_full_disk_changes_nothing(desk: Path, key) -> None:
    import resource
    import signal

    before = desk.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(errors.LibraryReadOnly, match="make room in its folder"):
            restore(backups_of(desk)[0], desk, key)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert desk.read_bytes() == before
    assert files(desk) == {"desk.briefing"}


def test_a_file_chosen_by_hand(desk: Path, key, tmp_path: Path) -> None:
    mine = back_up(desk, key, silent, to=tmp_path / "mine.briefing")
    chosen = backup_file(mine.file)
    assert (chosen.file, chosen.size, chosen.own) == (mine.file, mine.size, False)
    restore(replace(chosen, made=NOW), desk, key)
    assert names(desk, key) == ["First", "Second"]
    with pytest.raises(errors.LibraryMissing):
        backup_file(tmp_path / "none.briefing")
    assert mine.file.exists()
