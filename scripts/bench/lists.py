"""What a list of a million records costs: a page-down frame and memory, against Qt's own model.

    python3 scripts/bench/lists.py [--records 1000000]

The list is that of the page of gaps, as the window builds it, on a library of that many records.
The reference is a `QSqlQueryModel` of two columns in a `QTableView` with rows of the same height,
on a bare SQLite file with the same texts. A frame is one step of the scroll bar by a page and the
paint that follows, offscreen; both lists are paged through alternately. Each runs in a process of
its own for the memory. The last line says `lists frame=RATIO memory=MEGABYTES`.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeAlias

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import environment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTableView

Figures: TypeAlias = dict[str, float]

FRAMES, ROUNDS = 150, 3
SIZE = (480, 900)


def main() -> int:
    """Runs itself again inside the environment, and there once for each list and round."""
    parser = argparse.ArgumentParser(description="A list of a million records against Qt's model.")
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--list", choices=("ours", "peer"), help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.list:
        print(json.dumps((ours if given.list == "ours" else peer)(given.file)))
        return 0
    python = environment.ensure("bench")
    if Path(sys.prefix) != environment.ENVIRONMENT:
        return subprocess.run([python, *sys.argv], check=False).returncode
    with tempfile.TemporaryDirectory() as folder:
        compare(Path(folder), given.records)
    return 0


def compare(folder: Path, records: int) -> None:
    """Makes both files, measures in turn, prints the figures."""
    library, bare = folder / "many.briefing", folder / "bare.sqlite"
    fill(library, bare, records)
    seen: dict[str, list[dict[str, float]]] = {"ours": [], "peer": []}
    for _ in range(ROUNDS):
        for name, file in (("ours", library), ("peer", bare)):
            command = [sys.executable, __file__, "--list", name, "--file", str(file)]
            answer = subprocess.run(command, check=True, capture_output=True, text=True)
            seen[name].append(json.loads(answer.stdout))
    middle = {
        name: {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        for name, runs in seen.items()
    }
    for name, figures in middle.items():
        print(
            f"{name:5} opening {figures['opening']:8.0f} ms   frame {figures['frame']:6.2f} ms"
            f"   memory +{figures['memory']:6.1f} MB   ({records:,} records)"
        )
    ratio = middle["ours"]["frame"] / middle["peer"]["frame"]
    print(f"lists frame={ratio:.2f} memory={middle['ours']['memory']:.0f}")


def fill(library: Path, bare: Path, records: int) -> None:
    """The same questions into a library and into a bare SQLite file."""
    import sqlite3

    from briefing.domain.edits import Edit, Step
    from briefing.domain.judgements import Gap
    from briefing.store.opening import create_library

    with create_library(library, author="bench") as opened:
        for first in range(0, records, 50_000):
            numbers = range(first, min(first + 50_000, records))
            gaps = (Gap(question=question(n), where_to_look=place(n)) for n in numbers)
            opened.apply(Step("Fill", tuple(Edit(None, gap) for gap in gaps)))
    with sqlite3.connect(bare) as connection:
        connection.execute("CREATE TABLE gap (n INTEGER PRIMARY KEY, question TEXT, place TEXT)")
        rows = ((n, question(n), place(n)) for n in range(records))
        connection.executemany("INSERT INTO gap VALUES (?, ?, ?)", rows)
    connection.close()


def question(n: int) -> str:
    return f"How many of the {n % 977} boats were turned back in week {n % 53}, and by whom?"


def place(n: int) -> str:
    return f"Log {n} of the river authority"


def ours(file: Path) -> Figures:
    """The list of the page of gaps, in the program's own window."""
    from PySide6.QtWidgets import QApplication

    from briefing.desktop.crash import CrashHook
    from briefing.desktop.doors import real_doors
    from briefing.desktop.navigation import Place
    from briefing.desktop.program import Program
    from briefing.desktop.settings import Settings
    from briefing.desktop.theme.fonts import load_fonts
    from briefing.desktop.theme.theme import Theme
    from briefing.desktop.widgets.record_list import RecordList
    from briefing.desktop.window import Window

    application = QApplication([])
    load_fonts()
    folder = file.parent
    settings = Settings(folder / "settings.ini")
    hook = CrashHook(folder / "crash.txt")
    program = Program(settings, Theme(application, "light"), real_doors(), hook, author="bench")
    program.begin(file)
    settle(application)
    window = next(w for w in application.topLevelWidgets() if isinstance(w, Window))
    before = resident()
    begin = perf_counter()
    window.desk.navigator.go(Place("gaps"))
    view = next(view for view in window.findChildren(RecordList) if view.isVisible())
    view.window().resize(1200, SIZE[1])
    return paged(view, application, begin, before)


def peer(file: Path) -> Figures:
    """Qt's own model over its own SQLite driver."""
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
    from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

    from briefing.desktop.held_constants import hold_constants

    hold_constants()
    application = QApplication([])
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(file))
    database.open()
    before = resident()
    begin = perf_counter()
    model = QSqlQueryModel()
    model.setQuery("SELECT question, place FROM gap ORDER BY n DESC", database)
    while model.canFetchMore():
        model.fetchMore()
    view = QTableView()
    view.setModel(model)
    view.verticalHeader().setDefaultSectionSize(60)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(*SIZE)
    view.show()
    return paged(view, application, begin, before)


def paged(view: "QTableView", application: "QApplication", begin: float, before: float) -> Figures:
    """Milliseconds to open, milliseconds of a page-down frame, megabytes more than before."""
    settle(application)
    opening = perf_counter() - begin
    bar = view.verticalScrollBar()
    step = bar.maximum() // FRAMES
    frames = []
    for frame in range(FRAMES):
        bar.setValue(frame * step)
        began = perf_counter()
        bar.setValue(frame * step + bar.pageStep())
        view.viewport().repaint()
        frames.append(perf_counter() - began)
        application.processEvents()
    return {
        "opening": opening * 1000,
        "frame": statistics.median(frames) * 1000,
        "memory": resident() - before,
    }


def settle(application: "QApplication") -> None:
    for _ in range(20):
        application.processEvents()


def resident() -> float:
    """Memory of this process in megabytes, as Linux counts it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.exit(main())
