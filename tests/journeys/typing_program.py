"""The program that types by itself until it is killed: `typing_program.py LIBRARY WHERE`."""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop import app, running
from briefing.desktop.navigation import Place
from briefing.desktop.program import Program
from briefing.desktop.window import Window
from briefing.domain.briefings import Briefing
from briefing.domain.judgements import Gap

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def draft_of(window):
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page.detail.writing.field("draft").editor


def field_of(window):
    gap = window.desk.session.library.all(Gap)[0]
    window.desk.navigator.go(Place("gaps", "gap", gap.id))
    return window.pages.page.detail.form.editors["why_it_matters"].entry


def only_words(window, editor):
    yield True


def citing(window, editor):
    """Cite a figure by its completion, and a sentence of the source that is read beside."""
    completion = window.pages.page.detail.writing.field("draft").completion
    QTest.keyClick(editor, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(editor, " @palestinians kil")
    while completion.list is None or not completion.list.titles() or completion.is_asking():
        yield False
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, " ")
    QTest.keyClick(editor, Qt.Key.Key_S, CONTROL_SHIFT)
    yield False
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, CONTROL_SHIFT)
    yield False
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, CONTROL)
    yield True


def in_two_windows(window, editor):
    """The same briefing in a window of its own; the words go to one and the other in turn."""
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_W, CONTROL | Qt.KeyboardModifier.AltModifier)
    own = window.pages.own_windows.open_ones[0].page.detail.writing.field("draft").editor
    QTest.keyClick(own, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(own, " ")
    QTest.keyClick(editor, Qt.Key.Key_Home, CONTROL)
    others.append(own)
    yield True


WAYS = {
    "draft": (draft_of, only_words),
    "field": (field_of, only_words),
    "citing": (draft_of, citing),
    "two windows": (draft_of, in_two_windows),
}
others = []


def begin():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    find, prepare = WAYS[sys.argv[2]]
    editor = find(window)
    editor.setFocus()
    ready = prepare(window, editor)
    is_ready = False
    numbers = iter(range(1, 10_000))

    def type_a_word():
        nonlocal is_ready
        if not is_ready:
            is_ready = next(ready)
            return
        number = next(numbers)
        editors = (editor, *others)
        QTest.keyClicks(editors[number % len(editors)], f"w{number} ")
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()

    timer = QTimer(window, interval=100)
    timer.timeout.connect(type_a_word)
    timer.start()


class TypingProgram(Program):
    def begin(self, library):
        super().begin(library)
        QTimer.singleShot(300, begin)


running.Program = TypingProgram
app.main([sys.argv[1]])
