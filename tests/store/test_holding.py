"""A library that is read before it is held: nobody writes beside the one who holds it."""

import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.store import errors
from briefing.store.driver import connect
from briefing.store.opening import open_library
from briefing.store.replacing import new_file

ARDAVIA = Actor(name="Ardavia", kind="state")
BELMAR = Actor(name="Belmar", kind="state")
# Opens the library unheld, says so, and does what each line asks: hold, write or stop.
OTHER = """
import sys
from pathlib import Path
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.store.errors import LibraryError
from briefing.store.opening import open_library

with open_library(Path(sys.argv[1]), author="Other", holding=False) as library:
    print("open", flush=True)
    for line in sys.stdin:
        try:
            if line == "hold\\n":
                library.hold()
            else:
                library.apply(Step("Add", (Edit(None, Actor(name=line[6:-1], kind="state")),)))
        except LibraryError as error:
            print(type(error).__name__, flush=True)
        else:
            print("done", flush=True)
"""


def add(actor: Actor) -> Step:
    return Step("Add", (Edit(None, actor),))


class Other:
    """A program of its own that has the library open."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        assert self.heard() == "open"

    def asked(self, line: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.heard()

    def heard(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@contextmanager
def other_program(path: Path) -> Generator[Other]:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Other(process)
        finally:
            process.kill()


def test_of_two_programs_that_read_only_one_holds(path: Path) -> None:
    with other_program(path) as other, open_library(path, holding=False) as library:
        assert library.writing
        library.hold()
        library.hold()
        assert other.asked("hold") == "LibraryInUse"
        assert other.asked("write Carth") == "LibraryInUse"
        library.apply(add(ARDAVIA))
        library.close()
        assert other.asked("hold") == "done"
    with open_library(path) as library:
        assert library.all(Actor) == [ARDAVIA]


def test_who_writes_first_holds(path: Path) -> None:
    with other_program(path) as other, open_library(path, holding=False) as library:
        assert other.asked("write Carth") == "done"
        for _ in range(2):
            with pytest.raises(errors.LibraryInUse, match="in use by another window"):
                library.apply(add(ARDAVIA))
        with pytest.raises(errors.LibraryInUse):
            library.undo()
        assert [actor.name for actor in library.all(Actor)] == ["Carth"]
        other.process.kill()
        other.process.wait()
        library.apply(add(BELMAR))
        assert [actor.name for actor in library.all(Actor)] == ["Carth", "Belmar"]
        assert library.check() == ()


def test_of_many_that_begin_at_once_one_holds(path: Path) -> None:
    with other_program(path) as one, other_program(path) as two, other_program(path) as three:
        for each in (one, two, three):
            assert each.process.stdin is not None
            each.process.stdin.write("hold\n")
        for each in (one, two, three):
            assert each.process.stdin is not None
            each.process.stdin.flush()
        heard = sorted(each.heard() for each in (one, two, three))
    assert heard == ["LibraryInUse", "LibraryInUse", "done"]


def test_a_library_opened_for_reading_is_never_held(path: Path) -> None:
    with open_library(path, writing=False) as reader, other_program(path) as other:
        reader.hold()
        assert other.asked("hold") == "done"


def test_a_file_that_took_the_place_of_the_library_is_not_held(path: Path) -> None:
    with open_library(path, holding=False) as library:
        copy = Path(shutil.copy(path, path.with_name("copy.briefing")))
        copy.replace(path)
        with pytest.raises(errors.LibraryReplaced, match="was replaced, moved or deleted"):
            library.hold()
        with open_library(path) as again:
            again.apply(add(ARDAVIA))


def test_a_log_that_was_switched_off_is_seen_before_anything_is_written(path: Path) -> None:
    connection = connect(path, "rw")
    connection.execute("DROP TRIGGER log_actor_insert")
    connection.close()
    with open_library(path, holding=False) as library:
        assert library.all(Actor) == []
        with pytest.raises(errors.LibraryDamaged, match="no longer records every edit"):
            library.apply(add(ARDAVIA))
        assert library.all(Actor) == []


def test_what_a_change_of_the_key_left_is_wiped_when_the_library_is_held(path: Path) -> None:
    leftover = new_file(path)
    leftover.write_bytes(b"half")
    with open_library(path, holding=False) as library:
        assert leftover.exists()
        library.hold()
        assert not leftover.exists()


def test_a_library_that_must_be_held_at_once_is_refused_at_once(path: Path) -> None:
    connection = connect(path, "rw")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    with pytest.raises(errors.LibraryInUse):
        open_library(path, holding=False)
    connection.execute("ROLLBACK")
    connection.close()
    with open_library(path, holding=False) as library:
        library.hold()
