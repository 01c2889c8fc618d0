"""Cuts the power under a writing program and looks for what it had been told is kept.

`python scripts/bench/power.py [--cuts 50]` needs Linux and root: the library lies on a file system
in an image of its own. At a random moment the writer is stopped and the image copied, which holds
only what had reached the disk; the copy is mounted as after a power cut, and the library on it
opened and checked. Plain and encrypted libraries take turns.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.domain.secret import Secret
from briefing.store.keys import NewKey, new_key
from briefing.store.opening import create_library
from tests.store.killing import STEPS, look_for, start_writer

IMAGE_BYTES = 64 * 1024 * 1024
SETTLE = 0.02  # seconds until a stopped process is in no system call
SHORTEST, LONGEST = 0.02, 0.6  # seconds that a writer lives after its first step


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cuts", type=int, default=50, help="how often the power is cut")
    parser.add_argument("--seed", type=int, default=3, help="of the moments")
    given = parser.parse_args()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        print("The power can be cut on Linux as root only: images are mounted.")
        return 2
    new = new_key(Secret.of_text("four words or more"))
    chance = random.Random(given.seed)
    steps = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(given.cuts):
            life = chance.uniform(SHORTEST, LONGEST)
            steps += cut(Path(folder), new if number % 2 else None, life)
    print(f"{given.cuts} cuts, {steps} steps acknowledged, 0 lost")
    return 0


def cut(folder: Path, new: NewKey | None, life: float) -> int:
    """One cut; how many steps were acknowledged before it, all of them there afterwards."""
    image, copy = folder / "disk.img", folder / "after.img"
    image.unlink(missing_ok=True)
    with image.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    run("mkfs.ext4", "-q", "-E", "lazy_itable_init=0", str(image))
    key = None if new is None else new.key
    with mounted(image, folder / "disk") as disk:
        create_library(disk / "desk.briefing", author="Bench", key=new).close()
        os.sync()
        acknowledged = stopped_writer(disk / "desk.briefing", key, life, image, copy)
    with mounted(copy, folder / "after") as disk:
        look_for(disk / "desk.briefing", key, acknowledged)
    return STEPS * len(acknowledged)


def stopped_writer(
    library: Path, key: Secret | None, life: float, image: Path, copy: Path
) -> list[str]:
    """What the writer had acknowledged when it was stopped and the disk copied."""
    with start_writer(library, key) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(life)
        writer.send_signal(signal.SIGSTOP)
        time.sleep(SETTLE)
        os.set_blocking(writer.stdout.fileno(), False)
        lines = first + (writer.stdout.read() or b"")
        run("cp", str(image), str(copy))
        writer.kill()
    return lines.decode().split("\n")[:-1]


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    """The image as a folder."""
    at.mkdir(exist_ok=True)
    run("mount", "-o", "loop", str(image), str(at))
    try:
        yield at
    finally:
        run("umount", str(at))


def run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
