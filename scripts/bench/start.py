"""How long the window takes to its first real paint, against a bare PySide6 window in the same run.

`python scripts/bench/start.py [--runs 15]` starts, in turn, a bare window, the program on the
sample and the program on a library of 100,000 records, and prints the medians and their ratios.
Real paint means that everything was drawn, the overview with the library's own values, and the
next turn of the event loop has come. Without a screen the offscreen platform is used.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.judgements import Gap
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.libraries import sample_library
from briefing.store.library import Library
from briefing.store.opening import create_library

ROOT = Path(__file__).parents[2]
RUNS = 15
HELD = 2.2
REPORT = "The harbour was closed for a day and opened again in the evening. " * 12

# Both end at their first real paint: everything was drawn, the event loop has come round.
TELLING = """
import os, time
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer

class Window(QtWidgets.QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

def painted():
    os.write(1, str(time.monotonic_ns()).encode())
    os._exit(0)
"""
BARE = f"""{TELLING}
application = QtWidgets.QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
# The program loads PySide6 its own way; only then its window is made one that tells.
OURS = f"""
import sys
from briefing.desktop import plain_imports
from briefing.desktop.app import main

use_plain_imports = plain_imports.use_plain_imports

def use_plain_imports_and_tell():
    use_plain_imports()
    exec({TELLING!r}, globals())
    QtWidgets.QMainWindow = Window

plain_imports.use_plain_imports = use_plain_imports_and_tell
main(sys.argv[1:])
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=RUNS, help="how often each is started")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample, large = folder / "sample.briefing", folder / "large.briefing"
        sample_library(sample, author="Bench")
        count = make_large(large)
        started = {
            "a bare window": [BARE],
            "the sample": [OURS, str(sample)],
            f"{count:,} records": [OURS, str(large)],
        }
        taken = measured(started, environment(folder), runs)
    bare = statistics.median(taken["a bare window"])
    ratios: list[float] = []
    for what, seconds in taken.items():
        middle = statistics.median(seconds)
        ratios.append(middle / bare)
        print(
            f"{what}: {middle * 1000:.0f} ms (fastest {min(seconds) * 1000:.0f}),"
            f" ratio {middle / bare:.2f}"
        )
    return 0 if max(ratios) <= HELD else 1


def environment(folder: Path) -> dict[str, str]:
    """Settings of its own, compiled modules as an installed program has them."""
    wanted = dict(os.environ)
    wanted.pop("PYTHONDONTWRITEBYTECODE", None)
    wanted["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    wanted["PYTHONPATH"] = str(ROOT)
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        wanted[variable] = str(folder / variable.lower())
    if not (wanted.get("DISPLAY") or wanted.get("WAYLAND_DISPLAY")):
        wanted.setdefault("QT_QPA_PLATFORM", "offscreen")
    return wanted


def measured(
    started: dict[str, list[str]], settings: dict[str, str], runs: int
) -> dict[str, list[float]]:
    """Seconds from the start of the process to the first real paint, in turn; the first round,
    which compiles the modules and fills the caches, does not count.
    """
    taken: dict[str, list[float]] = {what: [] for what in started}
    for run in range(runs + 1):
        for what, arguments in started.items():
            seconds = start(arguments, settings)
            if run:
                taken[what].append(seconds)
    return taken


def start(arguments: Sequence[str], settings: dict[str, str]) -> float:
    begun = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", *arguments], stdout=subprocess.PIPE, env=settings, check=True
    )
    return (int(done.stdout) - begun) / 1e9


def make_large(path: Path) -> int:
    """A library in which every kind of claim is there in great number, nearly all sourced."""
    sources = [Source(title=f"Report {n}", triage="done" if n % 10 else "new") for n in range(2000)]
    texts = [
        SourceText(source_id=source.id, text=f"{n}. {REPORT}") for n, source in enumerate(sources)
    ]
    excerpts = [
        Excerpt(source_text_id=texts[n % 2000].id, start=0, end=2, exact="1.")
        for n in range(20_000)
    ]
    actors = [Actor(name=f"Actor {n}", kind="organisation") for n in range(2000)]
    measures = [Measure(label=f"Measure {n}", unit="people") for n in range(400)]
    issues = [Issue(title=f"Issue {n}") for n in range(100)]
    propositions = [Proposition(issue_id=issues[n % 100].id, text=f"Part {n}") for n in range(500)]
    claims: list[Record] = [
        *(figure(n, measures, actors) for n in range(22_400)),
        *(
            Position(
                actor_id=actors[n % 2000].id,
                proposition_id=propositions[n % 500].id,
                stance="support",
            )
            for n in range(8000)
        ),
        *(Event(title=f"Event {n}", start=Date("2025-11-10")) for n in range(6000)),
    ]
    evidence = [
        Evidence(record_kind=claim.KIND, record_id=claim.id, excerpt_id=excerpts[n % 20_000].id)
        for n, claim in enumerate(claims)
        if n % 500
    ]
    gaps = [Gap(question=f"What is missing in {n}?") for n in range(500)]
    groups = (
        sources,
        texts,
        excerpts,
        actors,
        measures,
        issues,
        propositions,
        claims,
        evidence,
        gaps,
    )
    with create_library(path, author="Bench") as library:
        for group in groups:
            put(library, group)
    return sum(len(group) for group in groups)


def figure(n: int, measures: Sequence[Measure], actors: Sequence[Actor]) -> Figure:
    return Figure(
        measure_id=measures[n % 400].id,
        value=Decimal(n),
        as_of=Date(f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}"),
        claimant_id=actors[n % 2000].id,
    )


def put(library: Library, records: Sequence[Record]) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


if __name__ == "__main__":
    sys.exit(main())
