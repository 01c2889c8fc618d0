"""The program is killed in the middle of a sentence: what was typed a second ago is on disk."""

import os
import subprocess
import sys

import pytest

from briefing.domain.briefings import Draft
from briefing.domain.judgements import Gap
from briefing.operations.libraries import sample_library
from briefing.store.opening import open_library

WORDS_A_SECOND = 10
TYPING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from briefing.desktop import app, running
from briefing.desktop.navigation import Place
from briefing.desktop.program import Program
from briefing.desktop.window import Window
from briefing.domain.briefings import Briefing
from briefing.domain.judgements import Gap

def draft_of(window):
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page.detail.writing.field("draft").editor

def field_of(window):
    gap = window.desk.session.library.all(Gap)[0]
    window.desk.navigator.go(Place("gaps", "gap", gap.id))
    return window.pages.page.detail.form.editors["why_it_matters"].entry

def begin():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    editor = {"draft": draft_of, "field": field_of}[sys.argv[2]](window)
    editor.setFocus()
    numbers = iter(range(1, 10_000))

    def type_a_word():
        number = next(numbers)
        QTest.keyClicks(editor, f"w{number} ")
        print(number, flush=True)

    timer = QTimer(window, interval=100)
    timer.timeout.connect(type_a_word)
    timer.start()

class TypingProgram(Program):
    def begin(self, library):
        super().begin(library)
        QTimer.singleShot(300, begin)

running.Program = TypingProgram
app.main([sys.argv[1]])
"""


@pytest.mark.parametrize("where", ["draft", "field"])
def test_a_program_killed_while_one_types_loses_a_second_at_most(tmp_path, where):
    library = tmp_path / "talks.briefing"
    sample_library(library, author="Desk")
    folders = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    surroundings = {
        **os.environ,
        **{name: str(tmp_path / name) for name in folders},
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-c", TYPING, str(library), where]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=surroundings, text=True) as process:
        typed = 0
        while typed < 3 * WORDS_A_SECOND:
            line = process.stdout.readline()
            assert line, "the program ended before it was killed"
            typed = int(line)
        process.kill()
    with open_library(library, author="Desk") as opened:
        drafts = [draft.text for draft in opened.all(Draft)]
        text = " ".join((*drafts, *(gap.why_it_matters for gap in opened.all(Gap)))) + " "
        assert opened.check() == ()
    stored = max((number for number in range(1, typed + 1) if f"w{number} " in text), default=0)
    assert typed - stored <= WORDS_A_SECOND
