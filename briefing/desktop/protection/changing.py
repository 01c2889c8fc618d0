"""A library that is open gets a passphrase, another one, or none, and is open again afterwards.

Its window gives way to one that shows the progress, because nothing else may have the file open.
The place is kept, and undo is in the library itself.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.desktop.messages import say, translated
from briefing.desktop.protection.key_change import Change, Changed, KeyChange, change_key
from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.protection.stage import Stage
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.domain.errors import KnownError
from briefing.domain.secret import Secret

if TYPE_CHECKING:
    from briefing.desktop.window import Window


class Changing(QObject):
    """One change at a time. `sheet_due` is called when the library is open again with a new key;
    `stays_closed` tells whether it is not to be opened, because the computer was locked meanwhile.
    """

    def __init__(
        self,
        stage: Stage,
        sheet_due: Callable[[Change], None],
        stays_closed: Callable[[Path], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._sheet_due = sheet_due
        self._stays_closed = stays_closed
        self._wanted: KeyChange | None = None
        self._place = ""

    @property
    def is_running(self) -> bool:
        """Whether a change is being made."""
        return self._wanted is not None

    def begin(self, window: "Window", change: Change, passphrase: Secret | None) -> None:
        """Close the window, make the change, and open the library again."""
        from briefing.operations.unlocking import key_for_another

        if self.is_running:
            return
        library = window.desk.session.library
        self._place = window.desk.navigator.place.to_text()
        self._wanted = KeyChange(change, library.path, key_for_another(library), passphrase)
        stage = self._stage
        words = say("A verified copy is made first. The library is open again in a moment.")
        middle = EmptyState(stage.theme, "lock", _title(change), words)
        shown = PlainWindow(stage.theme, stage.notices, stage.jobs, middle)
        shown.restoreGeometry(window.saveGeometry())
        window.destroyed.connect(self._run)
        if not stage.show(shown):
            window.destroyed.disconnect(self._run)
            shown.deleteLater()
            self._forget()

    def _run(self) -> None:
        """The window is gone, and with it the library is closed."""
        if self._wanted is None:
            return
        job = self._stage.jobs.start(_title(self._wanted.change), partial(change_key, self._wanted))
        job.done.connect(self._open_changed)
        job.failed.connect(self._open_as_it_was)
        job.cancelled.connect(self._open_as_it_was)
        job.crashed.connect(self._open_as_it_was)

    def _open_changed(self, changed: Changed) -> None:
        wanted = self._forget()
        if wanted is not None and changed.key is None:
            self._stage.settings.set_place(wanted.path, self._place)
        if wanted is None or not self._open(wanted.path, changed.key):
            return
        if changed.left_over is not None:
            self._stage.notices.give_error(changed.left_over)
        else:
            self._stage.notices.give(_done(wanted.change), "ok")
        if wanted.change != "decrypt":
            self._sheet_due(wanted.change)

    def _open_as_it_was(self, error: object = None) -> None:
        if self._wanted is None:
            return
        path, key = self._wanted.path, self._wanted.key
        key = None if key is None else key.copy()
        self._forget()
        if self._open(path, key) and isinstance(error, KnownError):
            self._stage.notices.give(translated(error.message), "danger")

    def _open(self, path: Path, key: Secret | None) -> bool:
        """Open the library again; whether it is open. The key is erased here."""
        try:
            if self._stays_closed(path):
                return False
            self._stage.open(path, writing=True, key=key)
        except KnownError as error:
            self._stage.show_start()
            self._stage.notices.give_error(error.message)
            return False
        finally:
            if key is not None:
                key.erase()
        return True

    def _forget(self) -> KeyChange | None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted.erase()
        return wanted


def _title(change: Change) -> str:
    return {
        "encrypt": say("Protecting the library"),
        "decrypt": say("Removing the protection"),
        "passphrase": say("Changing the passphrase"),
        "sheet": say("Making a new recovery sheet"),
    }[change]


def _done(change: Change) -> str:
    return {
        "encrypt": say(
            "The library is protected. Backups and copies made before are still plain, and flash"
            " drives may keep the old file for a while: delete what you do not need."
        ),
        "decrypt": say("The library is no longer protected: whoever has the file can read it."),
        "passphrase": say(
            "The passphrase was changed. Backups made before open with the old one, or with the old"
            " recovery sheet."
        ),
        "sheet": say("The library has a new recovery sheet. The old one opens it no more."),
    }[change]
