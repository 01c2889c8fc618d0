"""A writer is killed at random moments, and what it was told is kept is looked for.

The suite does it some twenty times, `scripts/bench/kill.py` some hundreds.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from briefing.domain.actors import Actor, ActorName
from briefing.domain.secret import Secret
from briefing.store.opening import open_library

WRITER = Path(__file__).with_name("busy_writer.py")
ROOT = Path(__file__).parents[2]
STEPS = 5  # that the writer makes of each actor before it names it
LONGEST_LIFE = 0.1  # seconds after the first actor


def kill_writers(path: Path, key: Secret | None, *, times: int, seed: int) -> int:
    """How many steps were acknowledged, each of them found again after its writer was killed."""
    chance = random.Random(seed)
    acknowledged: list[str] = []
    for _ in range(times):
        acknowledged += _killed_writer(path, key, chance.uniform(0, LONGEST_LIFE))
        look_for(path, key, acknowledged)
    return STEPS * len(acknowledged)


def look_for(path: Path, key: Secret | None, acknowledged: Iterable[str]) -> None:
    """Asserts that every step is there, no other is there by half, and the log's chain holds.

    `acknowledged` are the actors that the writer had named.
    """
    with open_library(path, writing=False, key=key) as library:
        kept = {actor.id: actor for actor in library.all(Actor)}
        missing = set(acknowledged) - set(kept)
        assert not missing, f"{len(missing)} acknowledged steps are lost"
        assert {kept[id].note for id in acknowledged} <= {"short"}
        assert {name.actor_id for name in library.all(ActorName)} == set(kept)
        assert library.check() == ()


def start_writer(path: Path, key: Secret | None) -> "subprocess.Popen[bytes]":
    """A writer as a process; each line it writes is the id of an actor, all steps of which
    were acknowledged.
    """
    writer = subprocess.Popen(
        [sys.executable, str(WRITER), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert writer.stdin is not None
    writer.stdin.write(b"" if key is None else key.reveal())
    writer.stdin.close()
    return writer


def _killed_writer(path: Path, key: Secret | None, life: float) -> list[str]:
    with start_writer(path, key) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(life)
        writer.kill()
        return (first + writer.stdout.read()).decode().split("\n")[:-1]
