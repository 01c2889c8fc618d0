"""Disks that are full, read only or taken away while a library is open: each has its sentence, and
nothing that was stored is lost. The disks are real ones, small and in memory.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.domain.sources import text_sha256
from briefing.store import errors
from briefing.store.driver import connect
from briefing.store.keys import NewKey
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts disks")
KEY = NewKey(Secret(b"k" * 32), b"sixteen of salt!")


def mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    if not mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)):
        pytest.skip("no file system may be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


@pytest.fixture(params=["plain", "encrypted"])
def library(disk: Path, request: pytest.FixtureRequest) -> Iterator[Library]:
    key = KEY if request.param == "encrypted" else None
    with create_library(disk / "desk.briefing", author="Noor", key=key) as library:
        add(library, "First")
        yield library


def add(library: Library, name: str, note: str = "") -> None:
    actor = Actor(name=name, kind="state", note=note)
    library.apply(Step("Add", (Edit(None, actor),)))


def names(library: Library) -> list[str]:
    return [actor.name for actor in library.all(Actor)]


def test_a_full_disk(library: Library, disk: Path) -> None:
    (disk / "film").write_bytes(bytes(shutil.disk_usage(disk).free - 100_000))
    with pytest.raises(errors.DiskFull, match="Nothing was lost and nothing was saved"):
        add(library, "Large", "word " * 100_000)
    assert names(library) == ["First"]
    (disk / "film").unlink()
    add(library, "Large", "word " * 100_000)
    assert names(library) == ["First", "Large"]
    assert library.check() == ()


def test_a_disk_that_becomes_read_only(library: Library, disk: Path) -> None:
    path, key = library.path, None if library.key is None else library.key.copy()
    library.close()
    assert mount("-o", "remount,ro", str(disk))
    with pytest.raises(errors.LibraryReadOnly, match="can only be read"):
        open_library(path, key=key)
    with open_library(path, writing=False, key=key) as reading:
        assert names(reading) == ["First"]
    assert mount("-o", "remount,rw", str(disk))
    with open_library(path, key=key) as again:
        add(again, "Second")
        assert again.check() == ()


def test_a_drive_that_is_taken_away_while_a_library_is_open(library: Library, disk: Path) -> None:
    subprocess.run(["umount", "-l", str(disk)], check=True)
    with pytest.raises(errors.DriveLost, match="its drive was disconnected"):
        add(library, "Second")
    assert names(library) == ["First"]


def test_another_program_that_writes_past_the_log_is_noticed(library: Library) -> None:
    other = connect(library.path, "rw", library.key)
    other.execute("DROP TRIGGER log_actor_insert")
    other.close()
    with pytest.raises(errors.LibraryDamaged, match="no longer records"):
        add(library, "Second")
    assert names(library) == ["First"]


def test_another_connection_that_keeps_to_the_rules_is_none_of_its_business(
    library: Library,
) -> None:
    other = connect(library.path, "rw", library.key)
    other.execute("INSERT INTO _text VALUES (?, 'a text')", (text_sha256("a text"),))
    other.close()
    add(library, "Second")
    assert names(library) == ["First", "Second"]
    assert library.check() == ()
