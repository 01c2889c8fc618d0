"""What was copied does not bring the program down when it ends."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from briefing.desktop.clipboard import put_on_clipboard

application = QApplication([])
for words in ("first", "second"):
    data = QMimeData()
    data.setText(words)
    data.setHtml(f"<b>{words}</b>")
    put_on_clipboard(data)
print(application.clipboard().mimeData().html())
"""


def test_a_program_that_has_copied_html_ends_in_peace():
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.stdout.strip() == "<b>second</b>"
    assert ended.returncode == 0


EDITOR = """
from PySide6.QtWidgets import QApplication
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.theme.fonts import load_fonts
from briefing.desktop.theme.theme import Theme

application = QApplication([])
load_fonts()
editor = TextEditor(Theme(application, "light"), "Text")
editor.insert("Two boats were turned back.")
editor.selectAll()
editor.copy()
print(application.clipboard().text())
"""


def test_a_program_that_has_copied_from_a_briefing_ends_in_peace():
    command = [sys.executable, "-c", EDITOR]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.stdout.strip() == "Two boats were turned back."
    assert ended.returncode == 0
