"""Everything the running program does for protected libraries, made when it is first needed."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.desktop.jobs import Report
from briefing.desktop.messages import say
from briefing.desktop.protection.auto_lock import AutoLock
from briefing.desktop.protection.changing import Changing
from briefing.desktop.protection.locking import Locking
from briefing.desktop.protection.stage import Stage
from briefing.desktop.protection.unlocking import Unlocking
from briefing.domain.secret import Secret

if TYPE_CHECKING:
    from briefing.desktop.protection.key_change import Change
    from briefing.desktop.window import Window


class Guard(QObject):
    """Asks for passphrases, changes them, and locks what nobody is looking at."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._unlocking = Unlocking(stage, self._choose_passphrase)
        self._changing = Changing(stage, self._show_new_sheet, self._stays_closed, self)
        self._locking = Locking(stage, self._unlocking)
        self._is_to_lock = False
        self.auto_lock = AutoLock(stage.settings, self)
        self.auto_lock.wanted.connect(self.lock)

    def ask(self, library: Path, *, writing: bool) -> None:
        """Ask for what opens a library, in place of what is shown."""
        self._unlocking.ask(library, writing=writing)

    def watch(self, window: "Window") -> None:
        """The window of a protected library is shown: until it goes, lock it when it is time."""
        self.auto_lock.watch(window.windowHandle())
        window.closed.connect(self.auto_lock.rest)
        window.painted.connect(self._lead_back)

    def _lead_back(self) -> None:
        window = self._stage.window()
        if window is not None:
            self._locking.lead_back(window)

    def lock(self) -> None:
        """Lock the library that is open, if it is a protected one; during a change, after it."""
        window = self._stage.window()
        if self._changing.is_running:
            self._is_to_lock = True
        elif window is not None and window.desk.session.library.key is not None:
            self.auto_lock.rest()
            self._locking.lock(window)

    def new_library(self, library: Path, parent: QWidget | None) -> None:
        """Ask whether a new library is to be protected, make it and open it."""
        from briefing.desktop.protection.new_library_dialog import NewLibraryDialog

        dialog = NewLibraryDialog(self._stage.theme, library, parent)
        dialog.wanted.connect(partial(self._make, library))
        dialog.open()

    def protect(self) -> None:
        """Show how the library that is open is protected, and what can be changed."""
        from briefing.desktop.protection.protection_dialog import (
            ProtectionActions,
            ProtectionDialog,
        )

        window = self._stage.window()
        if window is not None:
            actions = ProtectionActions(
                self._change, self._forget_key, self.lock, self.auto_lock.hears_system
            )
            ProtectionDialog(window.desk, actions, window).open()

    def _choose_passphrase(self) -> None:
        """Another passphrase for the library that is open."""
        from briefing.desktop.protection.passphrase_dialog import PassphraseDialog

        window = self._stage.window()
        if window is not None:
            dialog = PassphraseDialog(self._stage.theme, "passphrase", window)
            dialog.wanted.connect(partial(self._change, "passphrase"))
            dialog.open()

    def _change(self, change: "Change", passphrase: Secret | None) -> None:
        window = self._stage.window()
        if window is not None:
            self.auto_lock.rest()
            self._changing.begin(window, change, passphrase)

    def _make(self, library: Path, passphrase: Secret | None) -> None:
        job = self._stage.jobs.start(
            say("Making the library"), partial(_made, library, passphrase, self._stage.author)
        )
        job.done.connect(partial(self._open_made, library))

    def _open_made(self, library: Path, key: Secret | None) -> None:
        self._stage.open(library, writing=True, key=key)
        if key is not None:
            key.erase()
            self._show_sheet(replaces=False)

    def _show_new_sheet(self, change: "Change") -> None:
        self._show_sheet(replaces=change != "encrypt")

    def _show_sheet(self, *, replaces: bool) -> None:
        """The recovery sheet of the library that is open, over its window."""
        from briefing.desktop.protection.printing import usual_paper
        from briefing.desktop.protection.recovery_sheet_dialog import RecoverySheetDialog
        from briefing.domain.dates import Date
        from briefing.operations.recovery_sheets import recovery_sheet

        window = self._stage.window()
        if window is None:
            return
        library = window.desk.session.library
        if library.key is not None:
            today = Date(self._stage.today().isoformat())
            sheet = recovery_sheet(library.path, library.key, today)
            RecoverySheetDialog(window.desk, sheet, usual_paper(), window, replaces=replaces).open()

    def _stays_closed(self, library: Path) -> bool:
        """Whether the computer was locked during a change; the passphrase is then asked for."""
        is_to_lock, self._is_to_lock = self._is_to_lock, False
        if is_to_lock:
            self._unlocking.ask(library, writing=True)
        return is_to_lock

    def _forget_key(self) -> None:
        window = self._stage.window()
        if window is not None:
            path = window.desk.session.library.path
            job = self._stage.jobs.start(say("Forgetting the key"), partial(_forgotten, path))
            job.done.connect(self._tell_forgotten)

    def _tell_forgotten(self, _nothing: object) -> None:
        self._stage.notices.give(
            say("This computer no longer keeps the key: the passphrase is asked for each time.")
        )


def _made(library: Path, passphrase: Secret | None, author: str, _report: Report) -> Secret | None:
    from briefing.operations.libraries import new_encrypted_library, new_library

    if passphrase is None:
        new_library(library, author=author)
        return None
    try:
        return new_encrypted_library(library, passphrase, author=author)
    finally:
        passphrase.erase()


def _forgotten(library: Path, _report: Report) -> None:
    from briefing.operations.remembering_keys import forget_key

    forget_key(library)
