"""The real doors: dialogs that block the window, and other programs that open files.

The classes of Qt are imported when a door is opened: none is before the first paint.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Doors
from briefing.desktop.messages import say


def real_doors() -> Doors:
    """The doors of the running program."""
    return Doors(_open_file, _save_file, _confirm, _open_outside, _show_in_folder)


def _open_file(parent: QWidget, title: str, start: Path, filter: str) -> Path | None:
    from briefing.desktop.file_dialogs import ask_for_file

    return ask_for_file(parent, title, start, filter)


def _save_file(parent: QWidget, title: str, start: Path, filter: str) -> Path | None:
    from briefing.desktop.file_dialogs import ask_where_to_save

    return ask_where_to_save(parent, title, start, filter)


def _confirm(parent: QWidget, question: str, word: str) -> bool:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, say("Please confirm"), question, parent=parent)
    box.addButton(word, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(say("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    is_sure = box.clickedButton() is not keep
    box.deleteLater()
    return is_sure


def _open_outside(file: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _show_in_folder(file: Path) -> None:
    """The file selected in the file manager; where no way to select is known, its folder."""
    from PySide6.QtCore import QProcess

    if sys.platform == "win32":
        QProcess.startDetached("explorer", [f"/select,{file}"])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(file)])
    else:
        _open_outside(file.parent)
