"""What encryption costs: the same work in a plain and in an encrypted library, in turn.

`python scripts/bench/encryption.py [--records 100000 | --library FILE]` prints, as processor time
and as time on the clock: putting and updating records in one step, one edit, the first page of a
search, opening, reading a whole kind, changing the key; and what deriving a key from a passphrase
takes. With a plain library of `scripts/bench/library.py` nothing is put: a copy of it is protected.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

from library import ACTORS, MEASURES, additions, figures

from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure
from briefing.domain.secret import Secret
from briefing.store.keys import NewKey, derived_key
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library
from briefing.store.re_encrypting import re_encrypt

KEY = NewKey(Secret(b"k" * 32), b"sixteen bytes!!!")
BULK_REPEATS = 3
REPEATS = 15
EDITS = 300

Seconds = tuple[float, float]  # of the processor, and of the clock


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=100_000, help="how many records are put")
    parser.add_argument("--library", type=Path, help="a library to copy instead of putting records")
    options = parser.parse_args()
    deriving()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.library is None:
            plain, locked = bulk(folder, figures(options.records))
        else:
            plain, locked = copies(folder, options.library)
        with open_library(plain, writing=False) as library:
            many = library.count(Figure)
        with (
            open_library(plain, author="Bench") as first,
            open_library(locked, author="Bench", key=KEY.key) as second,
        ):
            one_edit(first, second)
        opening(plain, locked, many)
        reading(plain, locked)
        changing(locked, many)


def deriving() -> None:
    each = [timed(lambda: derived_key(Secret(b"correct horse"), KEY.salt)) for _ in range(REPEATS)]
    processor, clock = (statistics.median(side) for side in zip(*each, strict=True))
    print(f"a key from a passphrase: {processor:.3f} s of the processor, {clock:.3f} s")


def bulk(folder: Path, records: list[Figure]) -> tuple[Path, Path]:
    """Records put and then updated, each in one step; the libraries of the last round."""
    changed = [replace(record, status="corrected") for record in records]
    steps = {
        "put": additions(records),
        "updated": Step("Update", tuple(map(Edit, records, changed))),
    }
    took: dict[tuple[str, bool], list[Seconds]] = {}
    paths = folder / "plain.briefing", folder / "locked.briefing"
    for _ in range(BULK_REPEATS):
        for path, key in zip(paths, (None, KEY), strict=True):
            path.unlink(missing_ok=True)
            with create_library(path, author="Bench", key=key) as library:
                library.apply(additions((*ACTORS, *MEASURES)))
                for name, step in steps.items():
                    seconds = timed(lambda step=step, library=library: library.apply(step))
                    took.setdefault((name, key is not None), []).append(seconds)
    for name in steps:
        report(f"{len(records):,} records {name} in one step", took[name, False], took[name, True])
    return paths


def copies(folder: Path, library: Path) -> tuple[Path, Path]:
    """Two copies of a plain library, the second of them protected."""
    paths = folder / "plain.briefing", folder / "locked.briefing"
    for path in paths:
        shutil.copy(library, path)
    re_encrypt(paths[1], old=None, new=KEY, report=lambda *_: None)
    return paths


def one_edit(plain: Library, locked: Library) -> None:
    took: tuple[list[Seconds], list[Seconds]] = [], []
    for number, (left, right) in enumerate(
        zip(plain.newest(Figure, EDITS), locked.newest(Figure, EDITS), strict=True)
    ):
        for library, record, times in ((plain, left, took[0]), (locked, right, took[1])):
            step = Step("Edit", (Edit(record, replace(record, note=f"note {number}")),))
            times.append(timed(lambda step=step, library=library: library.apply(step)))
    report("one edit", *took)


def opening(plain: Path, locked: Path, many: int) -> None:
    in_turn(
        f"opening a library of {many:,} records",
        lambda: open_library(plain, author="Bench").close(),
        lambda: open_library(locked, author="Bench", key=KEY.key).close(),
    )


def reading(plain: Path, locked: Path) -> None:
    with (
        open_library(plain, writing=False) as first,
        open_library(locked, writing=False, key=KEY.key) as second,
    ):
        for word in ("access", "water", "rare"):
            in_turn(
                f"first page of “{word}”",
                lambda word=word: first.search(word),
                lambda word=word: second.search(word),
            )
        in_turn("every figure read", lambda: first.all(Figure), lambda: second.all(Figure))


def changing(locked: Path, many: int) -> None:
    size = locked.stat().st_size / 1e6
    _, clock = timed(lambda: re_encrypt(locked, old=KEY.key, new=KEY, report=lambda *_: None))
    print(f"another key for {many:,} records ({size:.0f} MB), copied and verified: {clock:.1f} s")


def in_turn(what: str, plain: Callable[[], object], locked: Callable[[], object]) -> None:
    plain(), locked()
    both = [(timed(plain), timed(locked)) for _ in range(REPEATS)]
    report(what, [first for first, _ in both], [second for _, second in both])


def timed(action: Callable[[], object]) -> Seconds:
    processor, clock = process_time(), perf_counter()
    action()
    return process_time() - processor, perf_counter() - clock


def report(what: str, plain: list[Seconds], locked: list[Seconds]) -> None:
    """Medians; of the few runs of bulk work the quickest."""
    middle = min if len(plain) == BULK_REPEATS else statistics.median
    said: list[str] = []
    for number, name in enumerate(("processor", "clock")):
        first, second = (middle(run[number] for run in runs) for runs in (plain, locked))
        said.append(
            f"{name} {first * 1000:.2f} ms plain, {second * 1000:.2f} ms encrypted,"
            f" ratio {second / first:.2f}"
        )
    print(f"{what}: {'; '.join(said)}")


if __name__ == "__main__":
    main()
