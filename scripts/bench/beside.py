"""What stands beside a text of thirty pages: how long it takes, and what the typing feels of it.

`python scripts/bench/beside.py` opens the program on a briefing of thirty pages and measures in one
run: the checks in the child process and the window's longest gap meanwhile; the 95th percentile of
a key's time while pages are set, against an idle one; a preview after one edit, against a whole
one. The last line gives all four.
"""

import gc
import os
import statistics
import sys
import tempfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from checks import library_with, thirty_pages
from program_window import program_window, settle
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from briefing.desktop.briefing_work import BriefingWork
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.navigation import Place
from briefing.desktop.pages.briefings_detail import BriefingDetail
from briefing.desktop.session import Session
from briefing.domain.briefings import Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.operations.previewing import Reuse, preview
from briefing.store.opening import open_library

TIMES, KEYS = 9, 200
ACTORS = 200
TODAY = Date("2026-01-05")
HELD_CHECKS, HELD_GAP, HELD_KEYS, HELD_PREVIEW = 300, 25, 2.0, 0.4
LONGEST = 60_000  # milliseconds
REST = 3000  # milliseconds in which a page that was just built comes to rest


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "thirty pages.briefing"
        briefing_id = library_with(path, thirty_pages(), ACTORS)
        share = preview_share(path, briefing_id)
        checks, gap, keys = in_the_window(path, briefing_id, folder)
    is_held = (
        checks <= HELD_CHECKS and gap <= HELD_GAP and keys <= HELD_KEYS and share <= HELD_PREVIEW
    )
    print(f"beside checks_ms={checks:.0f} gap_ms={gap:.0f} keys={keys:.2f} preview={share:.2f}")
    return 0 if is_held else 1


def preview_share(path: Path, briefing_id: str) -> float:
    """The time of a preview after one edit, as a share of a whole one; medians."""
    whole: list[float] = []
    again: list[float] = []
    gc.disable()  # as in the child process, which looks for garbage between two calls
    for turn in range(3):
        reuse = Reuse()
        whole.append(_preview_seconds(path, briefing_id, reuse))
        edit(path, briefing_id, f"Edit {turn}. ")
        again.append(_preview_seconds(path, briefing_id, reuse))
    gc.enable()
    print(
        f"preview: whole {statistics.median(whole):.2f} s, again {statistics.median(again):.2f} s"
    )
    return statistics.median(again) / statistics.median(whole)


def edit(path: Path, briefing_id: str, words: str) -> None:
    """Puts words into the middle of the draft."""
    with open_library(path, author="bench") as library:
        (draft,) = library.all(Draft, briefing_id=briefing_id)
        middle = draft.text.index("\n\n", len(draft.text) // 2) + 2
        text = draft.text[:middle] + words + draft.text[middle:]
        library.apply(Step("Edit", (Edit(draft, replace(draft, text=text)),)))


def in_the_window(path: Path, briefing_id: str, folder: Path) -> tuple[float, float, float]:
    """Milliseconds of a check in the child, the longest gap, the share of the keys."""
    with program_window(path, folder) as window:
        window.desk.navigator.go(Place("briefings", "briefing", briefing_id))
        detail = window.pages.page.detail
        work, previewing = detail.checks.checking.work, detail.preview.previewing
        until_idle(work)
        until_idle(previewing)
        editor = detail.writing.field("draft").editor
        editor.setFocus()
        settle(REST)
        found = [timed_with_gap(work, window.desk.session, briefing_id) for _ in range(TIMES)]
        checks, gap = statistics.median(each[0] for each in found), max(each[1] for each in found)
        print(f"checks: {checks:.0f} ms; longest gap {gap:.0f} ms")
        editor.setFocus()
        idle = p95(typed(editor, detail, busy=False))
        busy = p95(typed(editor, detail, busy=True))
        print(f"keys, 95th percentile: idle {idle:.1f} ms, while pages are set {busy:.1f} ms")
    return checks, gap, busy / idle


def timed_with_gap(work: BriefingWork, session: Session, briefing_id: str) -> tuple[float, float]:
    """One look from its beginning until it is shown, and the longest time without an event."""
    ticks = [perf_counter()]
    tick = QTimer(interval=1)
    tick.timeout.connect(lambda: ticks.append(perf_counter()))
    tick.start()
    settle(200)
    ticks[:] = [perf_counter()]
    begun: list[float] = []
    work.begun.connect(lambda: begun.append(perf_counter()))
    made: list[float] = []
    work.made.connect(lambda _: made.append(perf_counter()))
    session.answers.clear()  # nothing was changed since the last look
    work.show(briefing_id)
    until_idle(work)
    settle(50)
    tick.stop()
    gaps = [after - before for before, after in pairwise(ticks)]
    return (made[0] - begun[0]) * 1000, max(gaps) * 1000


def typed(editor: TextEditor, detail: BriefingDetail, *, busy: bool) -> list[float]:
    """Milliseconds of each key from its press until the text is painted."""
    previewing, work = detail.preview.previewing, detail.checks.checking.work
    times: list[float] = []
    for number in range(KEYS):
        if busy and not previewing.is_busy:
            previewing.show(previewing.briefing_id)
        if not busy:
            previewing.stop()
        work.stop()
        settle(15)
        before = perf_counter()
        QTest.keyClicks(editor, "a " if number % 6 == 0 else "a")
        editor.viewport().repaint()
        times.append((perf_counter() - before) * 1000)
    return times


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def until_idle(work: BriefingWork) -> None:
    waited = 0
    while work.is_busy and waited < LONGEST:
        settle(20)
        waited += 20


def _preview_seconds(path: Path, briefing_id: str, reuse: Reuse) -> float:
    gc.collect()
    before = perf_counter()
    preview(path, briefing_id, TODAY, silent, reuse=reuse)
    return perf_counter() - before


def silent(done: int, total: int, /) -> None:
    del done, total


if __name__ == "__main__":
    sys.exit(main())
