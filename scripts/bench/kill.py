"""Kills a writing program at random moments and looks for what it had been told is kept.

`python scripts/bench/kill.py [--times 200]` does so with a plain and with an encrypted library; it
prints how many steps were acknowledged, and stops with an error when one is missing or half there,
or when the library or the chain of its log is not sound.
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.domain.secret import Secret
from briefing.store.keys import new_key
from briefing.store.opening import create_library
from tests.store.killing import kill_writers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=200, help="how often the writer is killed")
    parser.add_argument("--seed", type=int, default=1, help="of the moments")
    given = parser.parse_args()
    for protection in ("plain", "encrypted"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "desk.briefing"
            new = new_key(Secret.of_text("four words or more")) if protection != "plain" else None
            create_library(path, author="Bench", key=new).close()
            key = None if new is None else new.key
            steps = kill_writers(path, key, times=given.times, seed=given.seed)
        print(f"{protection}: killed {given.times} times, {steps} steps acknowledged, 0 lost")


if __name__ == "__main__":
    main()
