"""When the file of an open library was replaced, moved or deleted: it can be saved elsewhere.

The window still holds the file, so everything that was stored can be read from it; what was typed
since waits for the copy, and is stored when that is opened.
"""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.notices import NoticeAction
from briefing.domain.errors import KnownError

if TYPE_CHECKING:
    from briefing.desktop.window import Window


class CopySaving(QObject):
    """Offers the copy in `window`, whose library is open for writing."""

    def __init__(self, desk: Desk, window: "Window") -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.session.file_gone.connect(self._offer)

    def save(self) -> None:
        """Ask where the copy is to lie, and write it. Raises the `KnownError` that stops it."""
        from briefing.desktop.records.unsaved import unsaved_at, unsaved_of

        library = self._desk.session.library
        path = library.path
        start = path.with_name(f"{path.stem} {say('copy')}{path.suffix}")
        filter = f"{say('Library')} (*{path.suffix})"
        to = self._desk.doors.save_file(self._window, say("Save a copy"), start, filter)
        if to is None:
            return
        with suppress(KnownError):  # what cannot be stored waits beside the library
            self._window.pages.leave_all()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made = library.save_copy(to)
        finally:
            QGuiApplication.restoreOverrideCursor()
        unsaved_at(made.resolve(), library.key).replace(unsaved_of(library).everything())
        if library.key is None:
            self._desk.settings.set_place(made.resolve(), self._desk.navigator.place.to_text())
        self._desk.notices.give(
            say("The copy is saved: {path}. Open it to go on working.", path=made),
            "ok",
            NoticeAction(say("Open the copy"), partial(self._open, made)),
        )

    def _offer(self, error: KnownError) -> None:
        self._desk.notices.give_error(error.message, NoticeAction(say("Save a copy …"), self.save))

    def _open(self, copy: Path) -> None:
        """What was typed waits for the copy, so that closing need not ask about it."""
        self._window.is_put_away = True
        self._window.program.open_library(copy)
