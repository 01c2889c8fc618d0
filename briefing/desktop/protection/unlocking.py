"""Opening an encrypted library: by the key the system keeps, or by what the analyst types."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say, translated
from briefing.desktop.not_opened import has_backup, why_not_opened
from briefing.desktop.notices import NoticeAction
from briefing.desktop.protection.attempts import Attempts
from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.protection.stage import Stage
from briefing.desktop.protection.unlock_screen import UnlockScreen
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.secret import Secret
from briefing.store.errors import LibraryDamaged, LibraryInUse, LibraryReadOnly, WrongKey

READABLE = (LibraryInUse, LibraryReadOnly, LibraryDamaged)


@frozen
class _Kept:
    """Whether the system keeps keys at all, and the one of this library."""

    can_keep: bool
    key: Secret | None


class Unlocking:
    """Shows the unlocking screen. `choose_passphrase` asks for another passphrase of the library
    that is open then.
    """

    def __init__(self, stage: Stage, choose_passphrase: Callable[[], None]) -> None:
        self._stage = stage
        self._choose_passphrase = choose_passphrase

    def window(self, library: Path, *, writing: bool, is_locked: bool) -> PlainWindow:
        """The window that asks for the passphrase, not yet shown.

        With `is_locked` the library was open before: the key that the system keeps is then not
        used, or the lock would be none.
        """
        stage = self._stage
        attempts = stage.attempts.of(library)
        why = say("The library is locked.") if is_locked else say("This library is protected.")
        screen = UnlockScreen(stage.theme, library, attempts, why=why)
        window = PlainWindow(stage.theme, stage.notices, stage.jobs, screen, listens=not is_locked)
        screen.left.connect(stage.show_start)
        asking = _Asking(stage, screen, library, attempts, self._choose_passphrase, writing=writing)
        asking.look_for_kept(uses_it=not is_locked)
        return window

    def ask(self, library: Path, *, writing: bool) -> None:
        """Show it in place of what is shown."""
        window = self.window(library, writing=writing, is_locked=False)
        if self._stage.show(window):
            focus(window)
        else:
            window.deleteLater()


def focus(window: PlainWindow) -> None:
    """Put the cursor into the field."""
    if isinstance(window.middle, UnlockScreen):
        window.middle.focus_first()


class _Asking(QObject):
    """One screen: tries the keys that come from it or from the system, and goes with it."""

    def __init__(
        self,
        stage: Stage,
        screen: UnlockScreen,
        library: Path,
        attempts: Attempts,
        choose_passphrase: Callable[[], None],
        *,
        writing: bool,
    ) -> None:
        super().__init__(screen)
        self._choose_passphrase = choose_passphrase
        self._stage = stage
        self._screen = screen
        self._library = library
        self._attempts = attempts
        self._writing = writing
        screen.keyed.connect(self._try)
        screen.reading_wanted.connect(self._only_read)
        screen.backups_wanted.connect(self._show_backups)

    def look_for_kept(self, *, uses_it: bool) -> None:
        """Ask the system whether it keeps keys, and open the library with its one if told to."""
        job = Job(partial(_kept, self._library, is_wanted=uses_it), QCoreApplication.instance())
        job.done.connect(self._take_kept)
        job.ended.connect(job.deleteLater)
        job.start()

    def _take_kept(self, kept: _Kept) -> None:
        if kept.can_keep:
            self._screen.offer_remembering()
        if kept.key is None:
            return
        try:
            self._stage.open(self._library, writing=self._writing, key=kept.key)
        except WrongKey:
            return  # a key of before: the passphrase is asked for
        except KnownError as error:
            self._tell(error)
            return
        finally:
            kept.key.erase()
        self._attempts.succeed()

    def _tell(self, error: KnownError) -> None:
        words = why_not_opened(self._library, error, has_tried_reading=not self._writing)
        self._screen.tell(words)
        if isinstance(error, READABLE) and self._writing:
            self._screen.offer_reading()

    def _show_backups(self) -> None:
        """Each of them asks for its own passphrase."""
        self._stage.show_backups(self._library, None, "")

    def _only_read(self) -> None:
        self._writing = False

    def _try(self, key: Secret) -> None:
        by_sheet, is_to_keep = self._screen.by_sheet, self._screen.remember.isChecked()
        try:
            self._stage.open(self._library, writing=self._writing, key=key)
            to_keep = key.copy() if is_to_keep else None
        except WrongKey:
            self._screen.refuse()
            return
        except KnownError as error:
            self._tell(error)
            if isinstance(error, LibraryDamaged) and has_backup(self._library):
                self._screen.offer_backups()
                why = translated(error.message)
                self._stage.show_backups(self._library, key.copy(), why)
            return
        finally:
            key.erase()
        self._screen.empty()
        self._attempts.succeed()
        if to_keep is not None:
            remember(self._stage, self._library, to_keep)
        if by_sheet:
            self._tell_opened_by_sheet()

    def _tell_opened_by_sheet(self) -> None:
        choose = NoticeAction(say("Change the passphrase …"), self._choose_passphrase)
        self._stage.notices.give(
            say(
                "Opened with the recovery sheet. Choose a new passphrase in File, Protection;"
                " a new sheet is made then."
            ),
            "warning",
            *([choose] if self._writing else []),
        )


def remember(stage: Stage, library: Path, key: Secret) -> None:
    """Have the system keep the key, which is erased here afterwards."""
    stage.jobs.start(say("Remembering the key"), partial(_remembered, library, key))


def _kept(library: Path, _report: Report, *, is_wanted: bool) -> _Kept:
    from briefing.operations.remembering_keys import (
        KeyringUnavailable,
        remembered_key,
        require_keyring,
    )

    try:
        require_keyring()
        return _Kept(can_keep=True, key=remembered_key(library) if is_wanted else None)
    except KeyringUnavailable:
        return _Kept(can_keep=False, key=None)


def _remembered(library: Path, key: Secret, _report: Report) -> None:
    from briefing.operations.remembering_keys import remember_key

    try:
        remember_key(library, key)
    finally:
        key.erase()
