"""The dialogs that ask for a file while a library lies in the folder they show, open in this very
program: another program that reads it meanwhile takes nothing of it away.
"""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTreeView, QWidget

from briefing.desktop.doors import real_doors
from briefing.domain.edits import Edit, Step
from briefing.domain.judgements import Gap
from briefing.store.opening import create_library

READ = """
import sys
from pathlib import Path
from briefing.domain.judgements import Gap
from briefing.store.opening import open_library
with open_library(Path(sys.argv[1]), writing=False) as library:
    print(len(library.all(Gap)))
"""


def gaps_read_by_another(path: Path) -> int:
    command = [sys.executable, "-c", READ, str(path)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def answer(words: str) -> None:
    """Waits until the dialog lists the folder, types a name and presses Enter."""
    dialog = QApplication.activeModalWidget()
    rows = dialog.findChild(QTreeView).model().rowCount if dialog is not None else None
    if rows is None or not rows(dialog.findChild(QTreeView).rootIndex()):
        QTimer.singleShot(50, lambda: answer(words))
        return
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    line.setText(words)
    # A look into the files comes a little after their names.
    QTimer.singleShot(300, lambda: QTest.keyClick(line, Qt.Key.Key_Return))


@pytest.mark.parametrize("what", ["open", "save"])
def test_asking_for_a_file_takes_no_lock_from_the_library(qtbot, tmp_path, what):
    parent = QWidget()
    qtbot.addWidget(parent)
    path, doors = tmp_path / "desk.briefing", real_doors()
    (tmp_path / "notes.txt").touch()
    with create_library(path, author="Ana") as library:
        library.apply(Step("Ask", (Edit(None, Gap(question="Who pays?")),)))
        if what == "open":
            QTimer.singleShot(0, lambda: answer("notes.txt"))
            chosen = doors.open_file(parent, "Open", tmp_path, "All (*)")
            assert chosen == tmp_path / "notes.txt"
        else:
            QTimer.singleShot(0, lambda: answer("brief"))
            chosen = doors.save_file(parent, "Save", tmp_path / "out.pdf", "PDF (*.pdf *)")
            assert chosen == tmp_path / "brief.pdf"
        assert gaps_read_by_another(path) == 1
        library.apply(Step("Ask", (Edit(None, Gap(question="Who comes?")),)))
        assert gaps_read_by_another(path) == 2
