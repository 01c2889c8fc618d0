"""Backups by the way: while a library is changed, and once more when it is closed.

A library that is locked gets none, for its key goes at once; nor does one whose program was killed.
What is then in no backup comes into one soon after the next opening.

Nothing of it is seen but the words at the foot of the window. A backup that could not be made is
told once, and again when one was made in between.
"""

from datetime import UTC, datetime, timedelta
from functools import partial
from math import inf
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from briefing.desktop.backups.apart import run_apart
from briefing.desktop.backups.words import when_shortly
from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say, translated
from briefing.desktop.notices import Notices
from briefing.desktop.window import Window
from briefing.domain.errors import KnownError
from briefing.domain.secret import Secret
from briefing.operations.backups import (
    Made,
    back_up_if_changed,
    backup_plan,
    newest_backup,
)

_LOOK = 30_000  # milliseconds between two looks at whether a backup is due
_MINUTE = 60_000
_MILLISECOND = timedelta(milliseconds=1)
_LAST_WAIT = 2.0  # seconds in which a cancelled backup lets go of the library


class Keeping(QObject):
    """Sees to the backups of the library in one window, from its first paint to its end.

    `left` when the window was closed with changes that are in no backup: the library's path and a
    copy of its key, which the receiver erases. `damaged` with a `Message` when no backup was made
    because the library is damaged.
    """

    left = Signal(object, object)
    damaged = Signal(object)

    def __init__(self, window: Window, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self.window: Window | None = window
        self._notices = notices
        self._library = window.desk.session.library
        self._path: Path = self._library.path
        self._is_changed = True  # what came before is looked at with the first backup
        self._is_owed = _is_owed(window)
        self._is_told = False
        self._job: Job | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.desk.session.saved.connect(self._note_change)
        window.closed.connect(self._leave)
        self.show_last()

    def look(self) -> None:
        """Make a backup if one is due; one that was made elsewhere, as before a merge, is told."""
        self.show_last()
        interval = backup_plan().minutes * _MINUTE
        is_time = interval > 0 and self._since.elapsed() >= interval
        if is_time or (self._is_owed and self._age_of_newest() >= interval):
            self.make()

    def make(self) -> None:
        """Make a backup if anything was changed; nothing happens while one is being made."""
        if self._job is not None or not self._is_changed or self.window is None:
            return
        self._is_changed = self._is_owed = False
        self._since.restart()
        job = Job(partial(_backed_up, self._path, self._key()), self)
        job.done.connect(self._note_made)
        job.failed.connect(self._note_failed)
        job.ended.connect(self._forget_job)
        self._job = job
        job.start()

    def note_made_by_hand(self) -> None:
        """There is a backup of what the library holds now."""
        self._is_changed = self._is_owed = self._is_told = False
        self._since.restart()
        self.show_last()

    def show_last(self) -> None:
        """Say at the foot of the window when the last backup was made."""
        if self.window is None:
            return
        last = newest_backup(self._path)
        words = (
            say("No backup yet")
            if last is None
            else say("Backup {when}", when=when_shortly(last.made))
        )
        why = "" if last is None else say("The newest backup: {file}", file=last.file)
        self.window.frame.status_line.say_backup(words, why)

    def _age_of_newest(self) -> float:
        """In milliseconds; without end where there is no backup."""
        last = newest_backup(self._path)
        return inf if last is None else (datetime.now(UTC) - last.made) / _MILLISECOND

    def _key(self) -> Secret | None:
        from briefing.operations.unlocking import key_for_another

        return key_for_another(self._library)

    def _note_change(self) -> None:
        self._is_changed = True

    def _note_made(self, made: Made) -> None:
        if made.damage is not None:
            self.damaged.emit(made.damage)
            return
        self._is_told = False
        self.show_last()

    def _note_failed(self, error: KnownError) -> None:
        self._is_changed = True
        if not self._is_told:
            self._is_told = True
            self._notices.give(translated(error.message), "danger")

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _leave(self) -> None:
        """The window goes; nothing of this may hold the library any more."""
        window, self.window = self.window, None
        self._timer.stop()
        if self._job is not None:
            self._is_changed = True
            self._job.cancel()
            self._job.wait(_LAST_WAIT)
        if self._is_changed and window is not None and not window.is_put_away:
            self.left.emit(self._path, self._key())


def _is_owed(window: Window) -> bool:
    """Whether the library was opened with steps that are in no backup."""
    newest = window.desk.session.library.touched_last(1)
    last = newest_backup(window.desk.session.library.path)
    return bool(newest) and (last is None or last.made < datetime.fromisoformat(newest[0].at))


def _backed_up(path: Path, key: Secret | None, report: Report) -> Made:
    return run_apart(back_up_if_changed, path, key=key, report=report)
