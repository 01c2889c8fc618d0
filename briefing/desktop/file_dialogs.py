"""The dialogs that ask for a file, made so that they never open one.

On POSIX a program that opens its library's file a second time loses every lock it has on it as soon
as it closes it again (sqlite.org/howtocorrupt.html, 2.2); another one that reads the library then
takes away the log in which the last steps lie. Qt's and GTK's dialogs look into files they do not
know by their names, and both do it inside the program; portals and the dialogs of Windows and macOS
are programs of their own.
"""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QFileIconProvider, QWidget

_SANDBOXES = ("FLATPAK_ID", "SNAP")


def ask_for_file(parent: QWidget, title: str, start: Path, filter: str) -> Path | None:
    """Which file to open; None when the analyst wants none."""
    dialog = _dialog(parent, title, start, filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _asked(dialog)


def ask_where_to_save(parent: QWidget, title: str, start: Path, filter: str) -> Path | None:
    """Where to write a file; the dialog asks by itself before one is replaced, also one whose
    ending it adds.
    """
    dialog = _dialog(parent, title, start.parent, filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(start.suffix.removeprefix("."))
    dialog.selectFile(start.name)
    return _asked(dialog)


def _dialog(parent: QWidget, title: str, start: Path, filter: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(_folder_there(start)), filter)
    if sys.platform not in ("win32", "darwin") and not any(map(os.environ.get, _SANDBOXES)):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setIconProvider(_icons_by_name(dialog))
    return dialog


def _folder_there(start: Path) -> Path:
    """The place to begin at, or the nearest folder above it: of what is not there Qt would take
    the name for that of a file.
    """
    return next((place for place in (start, *start.parents) if place.exists()), start)


def _asked(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None


def _icons_by_name(dialog: QFileDialog) -> QAbstractFileIconProvider:
    """Kept by the dialog, which does not own it."""
    provider = _IconsByName()
    dialog.setProperty("icons", provider)
    return provider


class _IconsByName(QAbstractFileIconProvider):
    """Folders and files look as such, whatever is in them."""

    def __init__(self) -> None:
        super().__init__()
        usual = QFileIconProvider()
        self._folder = usual.icon(QAbstractFileIconProvider.IconType.Folder)
        self._file = usual.icon(QAbstractFileIconProvider.IconType.File)
        self._places = usual

    def icon(self, of: Any, /) -> QIcon:
        if not isinstance(of, QFileInfo):
            return self._places.icon(of)
        return self._folder if of.isDir() else self._file

    def type(self, info: QFileInfo, /) -> str:
        return "" if info.isDir() else info.suffix().upper()
