"""What was acknowledged is there, whatever happens: a kill, a full disk, a failing one."""

import os
import signal
from itertools import count
from pathlib import Path
from typing import NoReturn

import pytest

from briefing.domain.actors import Actor
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.keys import new_key
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library
from tests.store.killing import STEPS, kill_writers


@pytest.mark.parametrize("protection", ["plain", "encrypted"])
def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(
    tmp_path: Path, protection: str
) -> None:
    new = new_key(Secret.of_text("four words or more")) if protection == "encrypted" else None
    library = tmp_path / "desk.briefing"
    create_library(library, author="Noor", key=new).close()

    acknowledged = kill_writers(library, None if new is None else new.key, times=20, seed=20)

    assert acknowledged >= 20 * STEPS


def fill(library: Library) -> NoReturn:
    """Writes until the library says that it cannot."""
    for number in count():
        actor = Actor(name=f"Actor {number}", kind="state", note="n" * 20_000)
        library.apply(Step("Add", (Edit(None, actor),)))
    raise AssertionError("a disk without end")


def test_a_full_disk_loses_nothing_and_says_what_to_do(path: Path) -> None:
    actor = Actor(name="Ardavia", kind="state")
    with open_library(path) as library:
        library.apply(Step("Add", (Edit(None, actor),)))
        pages = library._connection.execute("PRAGMA page_count").fetchone()[0]
        library._connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        with pytest.raises(errors.DiskFull, match="deleting records does not help"):
            fill(library)
        with pytest.raises(errors.DiskFull):
            library.put_bytes(b"x" * 1_000_000)
        kept = library.all(Actor)
        assert actor in kept
        library._connection.execute(f"PRAGMA max_page_count = {pages + 2000}")
        library.apply(Step("Remove", (Edit(actor, None),)))
    with open_library(path, writing=False) as library:
        assert library.all(Actor) == kept[1:]
        assert library.check() == ()


@pytest.mark.skipif(os.name != "posix", reason="the limit on a file's size is that of POSIX")
def test_a_disk_that_refuses_to_write_loses_nothing(path: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open_library(path) as library:
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 100_000, limits[1]))
            with pytest.raises((errors.DiskFailure, errors.DiskFull), match="disk"):
                fill(library)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, ignored)
        kept = library.all(Actor)
        assert kept
        library.apply(Step("Add", (Edit(None, Actor(name="After", kind="state")),)))
    with open_library(path, writing=False) as library:
        assert list(library.all(Actor))[:-1] == list(kept)
        assert library.check() == ()
