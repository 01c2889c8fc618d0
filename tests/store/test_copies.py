"""Two files are never one device, and one file stays one."""

import shutil
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.store.copies import noted_at
from briefing.store.log import version_vector
from briefing.store.opening import create_library, open_library
from briefing.store.places import data_folder


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "desk.briefing"
    create_library(path, author="Noor").close()
    return path


def write(path: Path) -> tuple[str, int]:
    """Makes a step; gives its device and its number there."""
    with open_library(path) as library:
        library.apply(Step("Add", (Edit(None, Actor(name="Ardavia", kind="state")),)))
        assert library.check() == ()
        newest = "SELECT device, seq FROM _step ORDER BY n DESC LIMIT 1"
        return library._connection.execute(newest).fetchone()


def test_a_file_stays_one_device(desk: Path) -> None:
    device, first = write(desk)
    assert first == 1
    assert write(desk) == (device, 2)
    assert noted_at(desk).seq == 2


def test_a_moved_file_stays_one_device(desk: Path) -> None:
    device, _ = write(desk)
    moved = desk.with_name("moved.briefing")
    desk.rename(moved)
    assert write(moved) == (device, 2)


@pytest.mark.parametrize("used", [False, True])
def test_a_copy_becomes_a_device_of_its_own(desk: Path, used: bool) -> None:
    if used:
        write(desk)
    copy = Path(shutil.copy(desk, desk.with_name("copy.briefing")))
    ours, theirs = write(desk), write(copy)
    assert ours[0] != theirs[0]
    assert write(desk) == (ours[0], ours[1] + 1)
    assert write(copy) == (theirs[0], theirs[1] + 1)
    with open_library(copy) as library:
        known = version_vector(library._connection)
    assert known == {theirs[0]: 2} | ({ours[0]: 1} if used else {})


def test_a_copy_that_writes_first_is_still_the_copy(desk: Path) -> None:
    write(desk)
    copy = Path(shutil.copy(desk, desk.with_name("copy.briefing")))
    theirs, ours = write(copy), write(desk)
    assert theirs[0] != ours[0]
    assert ours[1] == 2


def test_an_older_state_put_into_the_same_file_is_another_device(desk: Path) -> None:
    write(desk)
    older = desk.read_bytes()
    device, seq = write(desk)
    desk.write_bytes(older)  # the inode stays
    other, first = write(desk)
    assert (device, seq) != (other, first)
    assert other != device


def test_on_a_computer_that_never_saw_it_it_is_another_device(desk: Path) -> None:
    device, _ = write(desk)
    shutil.rmtree(data_folder())
    assert write(desk)[0] != device


def test_a_drive_that_numbers_its_files_anew_keeps_the_device(desk: Path) -> None:
    device, _ = write(desk)
    again = Path(shutil.copy(desk, desk.with_name("again")))
    again.replace(desk)
    assert write(desk) == (device, 2)


def test_undo_reaches_over_a_change_of_device(desk: Path) -> None:
    write(desk)
    copy = Path(shutil.copy(desk, desk.with_name("copy.briefing")))
    with open_library(copy) as library:
        assert library.undo() is not None
        assert library.all(Actor) == []
        assert library.redo() is not None
        assert library.check() == ()
