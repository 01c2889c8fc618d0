"""What was acknowledged is there, whatever happens: a kill, a full disk, a failing one."""

import os
import random
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from typing import NoReturn

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.edits import Edit, Step
from briefing.store import errors
from briefing.store.library import Library
from briefing.store.opening import open_library

WRITER = Path(__file__).with_name("busy_writer.py")
ROOT = Path(__file__).parents[2]


def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(path: Path) -> None:
    chance = random.Random(20)
    acknowledged: list[str] = []
    for _ in range(20):
        with subprocess.Popen(
            [sys.executable, str(WRITER), str(path)],
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        ) as writer:
            assert writer.stdout is not None
            first = writer.stdout.readline()
            time.sleep(chance.uniform(0, 0.05))
            writer.kill()
            lines = (first + writer.stdout.read()).split(b"\n")[:-1]
        acknowledged += [line.decode() for line in lines]
        with open_library(path, writing=False) as library:
            kept = {actor.id: actor for actor in library.all(Actor)}
            assert set(acknowledged) <= set(kept)
            assert {kept[id].note for id in acknowledged} == {"short"}
            assert {name.actor_id for name in library.all(ActorName)} == set(kept)
            assert library.check() == ()
    assert len(acknowledged) >= 20


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
