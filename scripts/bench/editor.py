"""What a key costs in a long text: the briefing editor against a plain QTextEdit.

    python3 scripts/bench/editor.py [--pages 100] [--chips 600] [--keys 600] [--alone]

The text has 550 words a page, and links to records of a real library, each shown as a chip. The
editor stands in the program's own window, with everything that listens to it: layers, preview,
checks, storing; with --alone it stands in a window of its own and only stores. The reference is a
QTextEdit of the same size and font with the words that are shown. Keys (letters, a space,
Backspace) go into the middle of both in turn; a key's time ends when the text is painted and every
event it set off has been dealt with. Each types fifty keys, then all that they set off is waited
for. The last line says `editor keys p50=RATIO p95=RATIO`.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import chain
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
    from briefing.desktop.program import Program
    from briefing.desktop.window import Window

WORDS_A_PAGE, WORDS_A_PARAGRAPH = 550, 70
SIZE = (1400, 900)
BACKSPACE_EACH, BATCH = 8, 50
RESTED = 1.5  # seconds after which what a key sets off (storing, counting, preview) is done
TITLE = "A long one"
TYPED = "the lock is shut "


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
    from PySide6.QtWidgets import QApplication

    from briefing.domain.briefings import Briefing

    application = QApplication([])
    program = begun(application, folder, pages, chips)
    window = library_window(program)
    briefing_id = window.desk.session.library.all(Briefing, title=TITLE)[0].id
    field = alone(window, briefing_id) if is_alone else in_the_window(window, briefing_id)
    settle(application)
    type_in_turn(application, field.editor, pages, keys)
    if is_alone:
        field.close()
    window.close()
    program.end()


def type_in_turn(application: "QApplication", editor: "TextEditor", pages: int, keys: int) -> None:
    """Types into the editor and into a plain one with the same words."""
    from PySide6.QtWidgets import QTextEdit

    plain = QTextEdit()
    plain.setAcceptRichText(False)
    plain.setFont(editor.font())
    plain.setPlainText(editor.document().toPlainText())
    plain.resize(editor.size())
    plain.show()
    settle(application)
    for field in (editor, plain):
        cursor = field.textCursor()
        cursor.setPosition(field.document().characterCount() // 2)
        field.setTextCursor(cursor)
        field.ensureCursorVisible()
    settle(application)
    times: dict[str, list[float]] = {"ours": [], "plain": []}
    for first in range(0, keys, BATCH):
        for name, field in (("ours", editor), ("plain", plain)):
            rest(application)
            times[name] += [
                key(application, field, number) for number in range(first, first + BATCH)
            ]
    shown = len(editor.chips())
    for name, taken in times.items():
        middle, high = centiles(taken)
        print(
            f"{name:6} p50 {middle:6.2f} ms   p95 {high:6.2f} ms   ({pages} pages, {shown} chips)"
        )
    ours, peer = centiles(times["ours"]), centiles(times["plain"])
    print(f"editor keys p50={ours[0] / peer[0]:.2f} p95={ours[1] / peer[1]:.2f}")
    plain.close()


def key(application: "QApplication", field: "QTextEdit", number: int) -> float:
    """Milliseconds until a key is painted; every eighth is a Backspace."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    field.setFocus()
    began = perf_counter()
    if number % BACKSPACE_EACH == BACKSPACE_EACH - 1:
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    else:
        QTest.keyClicks(field, TYPED[number % len(TYPED)])
    field.viewport().repaint()
    application.processEvents()
    return (perf_counter() - began) * 1000


def begun(application: "QApplication", folder: Path, pages: int, chips: int) -> "Program":
    """The program with a library that holds one long draft."""
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


def in_the_window(window: "Window", briefing_id: str) -> "TextField":
    """The draft on its page, with everything that listens to it."""
    from briefing.desktop.navigation import Place
    from briefing.desktop.pages.briefings import BriefingsPage

    window.desk.navigator.go(Place("briefings", "briefing", briefing_id))
    page = next(page for page in window.findChildren(BriefingsPage))
    field = page.detail.writing.field("draft")
    assert field is not None
    return field


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


def fill(file: Path, pages: int, chips: int) -> None:
    """A library with what the text cites, and the briefing."""
    from stress_records import WORDS, Stress

    from briefing.domain.briefings import Briefing, Draft
    from briefing.domain.edits import Edit, Step
    from briefing.domain.records import Record
    from briefing.store.opening import create_library
    from briefing.text.links import link

    stress = Stress()
    chance = random.Random(11)
    cited = [each for each in stress.records if each.KIND in ("actor", "figure", "event")]
    words = [chance.choice(WORDS) for _ in range(pages * WORDS_A_PAGE)]
    for place in chance.sample(range(len(words)), chips):
        record = chance.choice(cited)
        words[place] = link(f"{words[place]} {chance.choice(WORDS)}", record.KIND, record.id)
    briefing = Briefing(title=TITLE)
    draft = Draft(briefing_id=briefing.id, text=paragraphs(words))
    records: list[Record] = [*stress.records, briefing, draft]
    with create_library(file, author="bench") as library:
        library.apply(Step("Fill", tuple(Edit(None, record) for record in records)))


def paragraphs(words: Sequence[str]) -> str:
    starts = range(0, len(words), WORDS_A_PARAGRAPH)
    lines = [" ".join(words[start : start + WORDS_A_PARAGRAPH]) + "." for start in starts]
    with_headings = (
        (f"## Part {number // 12 + 1}", line) if number % 12 == 0 else (line,)
        for number, line in enumerate(lines)
    )
    return "\n\n".join(chain.from_iterable(with_headings))


def centiles(times: Sequence[float]) -> tuple[float, float]:
    """The median and the 95th centile."""
    found = statistics.quantiles(times, n=20)
    return found[9], found[18]


def rest(application: "QApplication") -> None:
    """Until nothing is left of the keys before."""
    until = perf_counter() + RESTED
    while perf_counter() < until:
        application.processEvents()
        sleep(0.005)


def settle(application: "QApplication") -> None:
    for _ in range(20):
        application.processEvents()


if __name__ == "__main__":
    sys.exit(main())
