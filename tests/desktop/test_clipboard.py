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
