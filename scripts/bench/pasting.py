"""What the window feels of a pasted table of 100,000 rows, from the clipboard to the undone step.

`python scripts/bench/pasting.py [ROWS]` opens the program on the sample and pastes figures: read,
looked at, looked through, stored, taken back. Of each act it tells how long it took, the longest
time in which the window did nothing else (by a timer of 5 ms), and the processor time of the
window's own thread. The last line gives the longest gap of all acts.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from program_window import program_window, settle
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefing.desktop.importing.tables import TableImport
from briefing.desktop.window import Window
from briefing.domain.errors import KnownError
from briefing.domain.figures import Figure
from briefing.operations.libraries import sample_library

ROWS = 100_000
HELD_GAP = 100  # milliseconds
TICK = 5  # milliseconds
LONGEST = 300_000  # milliseconds
REST = 3000  # milliseconds in which a window that was just opened comes to rest


def main() -> int:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "sample.briefing"
        sample_library(path, author="bench")
        longest = in_the_window(path, folder, rows)
    print(f"pasting rows={rows} gap_ms={longest:.0f}")
    return 0 if longest <= HELD_GAP else 1


def in_the_window(path: Path, folder: Path, rows: int) -> float:
    """The longest gap of all acts, in milliseconds."""
    with program_window(path, folder) as window:
        settle(REST)
        return max(acts(window, rows))


def acts(window: Window, rows: int) -> list[float]:
    """Every act of an import, one after the other."""
    library = window.desk.session.library
    before = library.count(Figure)
    QApplication.clipboard().setText(figures(rows))
    paste = next(one for one in window.commands if one.key == "import pasted")
    gaps = [timed("paste", paste.do, lambda: _is_planned(window))]
    (dialog,) = window.findChildren(TableImport)
    bar = dialog.table.verticalScrollBar()
    model = dialog.table.model()
    gaps += [
        timed("scroll to the end", lambda: bar.setValue(bar.maximum()), lambda: True),
        timed("only what needs a look", lambda: dialog.only.setChecked(True), lambda: True),
        timed("all again", lambda: dialog.only.setChecked(False), lambda: True),
        timed(
            "correct a cell",
            lambda: model.setData(model.index(7, 2), "12", Qt.ItemDataRole.EditRole),
            lambda: _is_planned(window),
        ),
        timed("take for events", lambda: dialog.take_for("event"), lambda: True),
        timed("take for figures", lambda: dialog.take_for("figure"), lambda: _is_planned(window)),
        timed(
            "store",
            dialog.store_button.click,
            lambda: library.count(Figure) > before and _can_write(window),
        ),
    ]
    undo = next(one for one in window.commands if one.key == "undo")
    gaps.append(
        timed("undo", undo.do, lambda: library.count(Figure) == before and _can_write(window))
    )
    return gaps


def _is_planned(window: Window) -> bool:
    dialogs = window.findChildren(TableImport)
    return bool(dialogs) and dialogs[0].store_button.isEnabled()


def _can_write(window: Window) -> bool:
    try:
        window.desk.session.require_free()
    except KnownError:
        return False
    return True


def figures(rows: int) -> str:
    """Lines with tabs as a spreadsheet copies them, each another claim."""
    lines = ["Indicator\tValue\tAs of\tClaimant\tNote"]
    lines += [
        f"Homes in district {number % 500}\t{number}\t{1 + number % 28}.{1 + number % 12}."
        f"{1900 + number // 1000}\tWard office {number % 40}\tCounted from the register {number}"
        for number in range(rows)
    ]
    return "\n".join(lines) + "\n"


def timed(name: str, act: Callable[[], object], is_over: Callable[[], bool]) -> float:
    """The longest gap between two ticks from the act until it is over, in milliseconds."""
    ticks = [perf_counter()]
    tick = QTimer(interval=TICK)
    tick.timeout.connect(lambda: ticks.append(perf_counter()))
    tick.start()
    settle(200)
    ticks[:] = [perf_counter()]
    processor = thread_time()
    QTimer.singleShot(0, act)
    settle(20)
    while not is_over() and (perf_counter() - ticks[0]) * 1000 < LONGEST:
        settle(50)
    took = perf_counter() - ticks[0]
    settle(200)
    tick.stop()
    processor = thread_time() - processor
    gap = max(after - before for before, after in pairwise(ticks)) * 1000
    print(f"{name}: {took:.2f} s, longest gap {gap:.0f} ms, processor {processor * 1000:.0f} ms")
    return gap


if __name__ == "__main__":
    sys.exit(main())
