"""What a key costs in a long text: the briefing editor against a plain QTextEdit.

    python3 scripts/bench/editor.py [--pages 100] [--chips 600] [--keys 600] [--alone]

The text has 550 words a page, and links to records of a real library, each shown as a chip. The
editor stands in the program's own window, with everything that listens to it: layers, preview,
checks, storing; with --alone it stands in a window of its own and only stores. The reference is a
QTextEdit with the words that are shown, whose viewport is as large and whose font is the same.
Both are typed in as a person does: the window in front, the cursor in it and in the middle of what
is seen, words of which every eighth letter is a slip, taken back with Backspace.

A key's time ends when what it has changed is painted and every event it set off has been dealt
with; nothing is painted that the editor does not ask for. A pair of batches, one in each, follows
on another without a pause, since the speed of a machine changes from second to second; then all
that they set off is waited for. Which comes first changes with every pair. The ratio is the middle
one of all pairs. The last line says `editor keys p50=RATIO p95=RATIO`.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, sleep
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import environment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTextEdit

    from briefing.desktop.editor.text_editor import TextEditor
    from briefing.desktop.editor.text_field import TextField
    from briefing.desktop.pages.briefings import BriefingsPage
    from briefing.desktop.program import Program
    from briefing.desktop.window import Window

SIZE = (1400, 900)
SLIP_EACH, BATCH = 8, 50
RESTED = 1.5  # seconds after which all that a key sets off has begun (storing, counting, preview)
LONGEST_REST = 60.0
TYPED = " the lock is shut"


def main() -> int:
    """Runs itself again inside the environment, and there once."""
    parser = argparse.ArgumentParser(description="A key in a long text against a plain QTextEdit.")
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--chips", type=int, default=600)
    parser.add_argument("--keys", type=int, default=600)
    parser.add_argument("--alone", action="store_true", help="without preview and checks")
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.folder:
        compare(given.folder, given.pages, given.chips, given.keys, is_alone=given.alone)
        return 0
    python = environment.ensure("bench")
    if Path(sys.prefix) != environment.ENVIRONMENT:
        return subprocess.run([python, *sys.argv], check=False).returncode
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, *sys.argv[1:], "--folder", folder]
        return subprocess.run(command, check=False).returncode


def compare(folder: Path, pages: int, chips: int, keys: int, *, is_alone: bool) -> None:
    """Types into both editors in turn and prints what a key took."""
    from long_draft import TITLE
    from PySide6.QtWidgets import QApplication

    from briefing.domain.briefings import Briefing

    application = QApplication([])
    program = begun(application, folder, pages, chips)
    window = library_window(program)
    briefing_id = window.desk.session.library.all(Briefing, title=TITLE)[0].id
    page = None if is_alone else page_of(window, briefing_id)
    field = alone(window, briefing_id) if page is None else page.detail.writing.field("draft")
    assert field is not None
    settle(application)
    type_in_turn(application, field.editor, page, pages, keys)
    if is_alone:
        field.close()
    window.close()
    program.end()


def type_in_turn(
    application: "QApplication",
    editor: "TextEditor",
    page: "BriefingsPage | None",
    pages: int,
    keys: int,
) -> None:
    """Types into the editor and into a plain one with the same words."""
    come_to(application, editor)
    plain = plain_one(editor)
    fields: dict[str, QTextEdit] = {"ours": editor, "plain": plain}
    for field in fields.values():
        come_to(application, field)
        to_the_middle(field)
    strokes = typed(keys)
    times: dict[str, list[float]] = {name: [] for name in fields}
    ratios: list[float] = []
    for first in range(0, keys, BATCH):
        rest(application, page)
        names = ["ours", "plain"] if first // BATCH % 2 else ["plain", "ours"]
        taken: dict[str, list[float]] = {}
        for name in names:
            come_to(application, fields[name])
            batch = strokes[first : first + BATCH]
            taken[name] = [key(application, fields[name], each) for each in batch]
            times[name] += taken[name]
        ratios.append(statistics.median(taken["ours"]) / statistics.median(taken["plain"]))
    shown = len(editor.chips())
    for name, each in times.items():
        middle, high = centiles(each)
        print(
            f"{name:6} p50 {middle:6.2f} ms   p95 {high:6.2f} ms   ({pages} pages, {shown} chips)"
        )
    print("pairs  " + " ".join(f"{ratio:.2f}" for ratio in ratios))
    high = centiles(times["ours"])[1] / centiles(times["plain"])[1]
    print(f"editor keys p50={statistics.median(ratios):.2f} p95={high:.2f}")
    plain.close()


def plain_one(editor: "TextEditor") -> "QTextEdit":
    """A plain editor with the same words, in which as much of them is seen."""
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QTextEdit

    plain = QTextEdit()
    plain.setAcceptRichText(False)
    plain.setFont(editor.font())
    plain.setPlainText(editor.document().toPlainText())
    plain.resize(editor.size())
    plain.show()
    around = plain.size() - plain.viewport().size()
    plain.resize(editor.viewport().size() + QSize(around.width(), around.height()))
    return plain


def come_to(application: "QApplication", field: "QTextEdit") -> None:
    """Its window in front, the cursor in it, all of it in sight: what is not seen is not painted.

    Ends the program with a sentence where that cannot be had.
    """
    from PySide6.QtWidgets import QScrollArea

    field.window().activateWindow()
    field.setFocus()
    settle(application)
    around = field.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(field, 0, 0)
        around = around.parentWidget()
    settle(application)
    if not field.hasFocus() or field.viewport().visibleRegion().isEmpty():
        sys.exit("The editor cannot be seen or has no focus; close what stands over it.")


def to_the_middle(field: "QTextEdit") -> None:
    """The cursor behind a word in the middle of the text, that in the middle of what is seen."""
    from PySide6.QtGui import QTextCursor

    cursor = field.textCursor()
    cursor.setPosition(field.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    field.setTextCursor(cursor)
    bar = field.verticalScrollBar()
    bar.setValue(bar.value() + field.cursorRect().center().y() - field.viewport().height() // 2)


def typed(keys: int) -> list[str]:
    """What is pressed, key by key; an empty one is Backspace."""
    letters = cycle(TYPED)
    pressed: list[str] = []
    while len(pressed) < keys:
        pressed += [*islice(letters, SLIP_EACH - 2), "x", ""]
    return pressed[:keys]


def key(application: "QApplication", field: "QTextEdit", letter: str) -> float:
    """Milliseconds until what a key changes is painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    began = perf_counter()
    if letter:
        QTest.keyClicks(field, letter)
    else:
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    application.processEvents()
    return (perf_counter() - began) * 1000


def begun(application: "QApplication", folder: Path, pages: int, chips: int) -> "Program":
    """The program with a library that holds one long draft."""
    from long_draft import fill

    from briefing.desktop.crash import CrashHook
    from briefing.desktop.doors import real_doors
    from briefing.desktop.garbage import look_for_garbage
    from briefing.desktop.program import Program
    from briefing.desktop.settings import Settings
    from briefing.desktop.theme.fonts import load_fonts
    from briefing.desktop.theme.theme import Theme

    load_fonts()
    file = folder / "long.briefing"
    fill(file, pages, chips)
    settings = Settings(folder / "settings.ini")
    hook = CrashHook(folder / "crash.txt")
    program = Program(settings, Theme(application, "light"), real_doors(), hook, author="bench")
    program.begin(file)
    look_for_garbage(application)  # as the program does
    settle(application)
    return program


def library_window(program: "Program") -> "Window":
    from briefing.desktop.window import Window

    assert isinstance(program.window, Window)
    program.window.resize(*SIZE)
    return program.window


def page_of(window: "Window", briefing_id: str) -> "BriefingsPage":
    """The page with the draft, and with everything that listens to it."""
    from briefing.desktop.navigation import Place
    from briefing.desktop.pages.briefings import BriefingsPage

    window.desk.navigator.go(Place("briefings", "briefing", briefing_id))
    return next(page for page in window.findChildren(BriefingsPage))


def alone(window: "Window", briefing_id: str) -> "TextField":
    """The same field, but nothing else that reads its text."""
    from PySide6.QtCore import Qt

    from briefing.desktop.editor.text_field import TextField
    from briefing.desktop.editor.text_places import DraftPlace

    field = TextField(window.desk, "draft", 12)
    field.setParent(window, Qt.WindowType.Window)
    field.editor.set_room(SIZE[1] - 100)
    field.resize(*SIZE)
    field.show()
    field.show_place(DraftPlace(window.desk.session.library, briefing_id))
    return field


def centiles(times: Sequence[float]) -> tuple[float, float]:
    """The median and the 95th centile."""
    found = statistics.quantiles(times, n=20)
    return found[9], found[18]


def rest(application: "QApplication", page: "BriefingsPage | None") -> None:
    """Until nothing is left of the keys before: no preview, no checks, no spelling."""
    began = perf_counter()
    while perf_counter() < began + RESTED or (
        is_busy(page) and perf_counter() < began + LONGEST_REST
    ):
        application.processEvents()
        sleep(0.005)


def is_busy(page: "BriefingsPage | None") -> bool:
    if page is None:
        return False
    detail = page.detail
    return (
        detail.preview.previewing.is_busy
        or detail.checks.checking.is_looking
        or detail.writing.speller.is_busy
    )


def settle(application: "QApplication") -> None:
    for _ in range(20):
        application.processEvents()


if __name__ == "__main__":
    sys.exit(main())
