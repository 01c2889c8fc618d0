"""Asking where a library lies or shall lie, beginning in the folder used last."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Doors
from briefing.desktop.messages import say
from briefing.desktop.settings import Settings
from briefing.store.opening import EXTENSION

_PURPOSE = "library"


def ask_for_library(doors: Doors, settings: Settings, parent: QWidget | None) -> Path | None:
    """The library the analyst chooses."""
    start = settings.folder(_PURPOSE, _documents())
    return _remembered(
        settings, doors.open_file(_over(parent), say("Open a library"), start, _filter())
    )


def ask_for_new_library(
    doors: Doors, settings: Settings, parent: QWidget | None, title: str
) -> Path | None:
    """Where the analyst wants a new library."""
    start = settings.folder(_PURPOSE, _documents()) / f"{say('Desk')}{EXTENSION}"
    return _remembered(settings, doors.save_file(_over(parent), title, start, _filter()))


def _over(parent: QWidget | None) -> QWidget:
    return QWidget() if parent is None else parent


def _documents() -> Path:
    from platformdirs import user_documents_path

    return user_documents_path()


def _filter() -> str:
    return say("Libraries (*{extension})", extension=EXTENSION)


def _remembered(settings: Settings, path: Path | None) -> Path | None:
    if path is not None:
        settings.set_folder(_PURPOSE, path.parent)
    return path
