"""Opens damaged copies of a library and files of other programs: each must end in a sentence.

`python scripts/bench/damage.py [--copies 1000] [--files 500]` harms a plain and an encrypted
library in that many ways each (bits flipped, cut, pages swapped or repeated, zeroes, noise), reads
all of each copy, checks it, looks back in it, writes to it, undoes and backs it up. It prints what
came of them, and stops with the error where anything but a sentence is raised, or where an
encrypted copy shows wrong data without a word.
"""

import argparse
import os
import sys
import tempfile
import warnings
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from hypothesis import HealthCheck, Phase, given, settings

from briefing.store.keys import NewKey
from tests.store.damaging import KEY, Harm, harmed, harms, shown_by, sound_library
from tests.store.foreign_files import foreign_files, refused


def main() -> None:
    parser = argparse.ArgumentParser(description="Damaged copies and foreign files.")
    parser.add_argument("--copies", type=int, default=1000, help="of each protection")
    parser.add_argument("--files", type=int, default=500, help="of other programs")
    warnings.filterwarnings("ignore", "Generating overly large repr")
    given_words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder  # where backups go
        for protection, key in (("plain", None), ("encrypted", KEY)):
            counts = damaged(Path(folder) / protection, key, given_words.copies)
            told = ", ".join(f"{count} {shown}" for shown, count in sorted(counts.items()))
            print(f"{protection}, {counts.total()} damaged copies: {told}")
        print(
            f"{foreign(Path(folder), given_words.files)} foreign files refused, each in a sentence"
        )


def damaged(folder: Path, key: NewKey | None, copies: int) -> Counter[str]:
    """What so many damaged copies showed. Raises `AssertionError` for wrong data shown as right."""
    folder.mkdir()
    path = folder / "desk.briefing"
    sound = sound_library(path, key)
    data = path.read_bytes()
    counts: Counter[str] = Counter()

    @some(copies)
    @given(harms(len(data)))
    def harm(done: list[Harm]) -> None:
        with tempfile.TemporaryDirectory() as held:
            copy = Path(held) / "desk.briefing"
            copy.write_bytes(harmed(data, done))
            shown = shown_by(copy, None if key is None else key.key, sound)
        assert shown != "silent" or key is None, done
        counts[shown] += 1

    harm()
    return counts


def foreign(folder: Path, files: int) -> int:
    """How many files of other programs were refused: all, or an error is raised."""
    count = 0

    @some(files)
    @given(foreign_files())
    def open_it(data: bytes) -> None:
        nonlocal count
        key = KEY.key if count % 2 else None
        assert refused(folder / "letter.briefing", data, key)
        count += 1

    open_it()
    return count


def some(times: int) -> settings:
    """Random ways, that many, and none of them tried again."""
    return settings(
        max_examples=times,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


if __name__ == "__main__":
    main()
