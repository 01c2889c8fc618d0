"""A backup takes the place of the library that is open: its window gives way, and opens again."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from briefing.desktop.backups.apart import run_apart
from briefing.desktop.backups.words import when
from briefing.desktop.jobs import Report
from briefing.desktop.messages import say, translated
from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.protection.stage import Stage
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.tones import Tone
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.secret import Secret
from briefing.operations.backups import Backup, restore_backup


@frozen
class _Wanted:
    backup: Backup
    path: Path
    key: Secret | None
    opens_again: Secret | None


class Restoring(QObject):
    """One at a time."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._wanted: _Wanted | None = None

    def begin(
        self, backup: Backup, path: Path, key: Secret | None, opens_again: Secret | None
    ) -> None:
        """Close what is open, put the backup there, and open it.

        `key` opens the backup and `opens_again` the library as it is; both are erased here.
        """
        if self._wanted is not None:
            return
        self._wanted = _Wanted(backup, path, key, opens_again)
        stage = self._stage
        words = say("The present file is kept aside. The library is open again in a moment.")
        title = say("Restoring the backup")
        shown = PlainWindow(
            stage.theme,
            stage.notices,
            stage.jobs,
            EmptyState(stage.theme, "archive-restore", title, words),
        )
        window = stage.window()
        if window is not None:
            shown.restoreGeometry(window.saveGeometry())
            window.destroyed.connect(self._run)
        if not stage.show(shown):
            if window is not None:
                window.destroyed.disconnect(self._run)
            shown.deleteLater()
            self._forget()
        elif window is None:
            self._run()

    def _run(self) -> None:
        """The window is gone, and with it the library is closed."""
        wanted = self._wanted
        if wanted is None:
            return
        key = None if wanted.key is None else wanted.key.copy()
        work = partial(_restored, wanted.path, wanted.backup, key)
        job = self._stage.jobs.start(say("Restoring the backup"), work)
        job.done.connect(self._open_restored)
        job.failed.connect(self._open_as_it_was)
        job.cancelled.connect(self._open_as_it_was)
        job.crashed.connect(self._open_as_it_was)

    def _open_restored(self, kept: Path | None) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        protection = _protection(wanted)
        if not self._open(wanted.path, wanted.key):
            return
        then = when(wanted.backup.made)
        if kept is None:
            words = say("The library is as it was on {moment}.", moment=then)
        else:
            words = say(
                "The library is as it was on {moment}. The file that was there is kept beside it as"
                " “{name}”.",
                moment=then,
                name=kept.name,
            )
        tone: Tone = "warning" if protection else "ok"
        self._stage.notices.give(" ".join(filter(None, (words, protection))), tone)

    def _open_as_it_was(self, error: object = None) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._open(wanted.path, wanted.opens_again)
        if isinstance(error, KnownError):
            self._stage.notices.give(translated(error.message), "danger")

    def _open(self, path: Path, key: Secret | None) -> bool:
        try:
            self._stage.open(path, writing=True, key=key)
        except KnownError as error:
            self._stage.show_start()
            self._stage.notices.give_error(error.message)
            return False
        finally:
            self._forget()
        return True

    def _forget(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            for secret in (wanted.key, wanted.opens_again):
                if secret is not None:
                    secret.erase()


def _protection(restored: _Wanted) -> str:
    """What opens the library now, if that is another key than before, or none."""
    from briefing.operations.unlocking import is_encrypted

    if not is_encrypted(restored.path):
        if restored.opens_again is None:
            return ""
        return say("It is not protected any more: File, Protection makes it so again.")
    if restored.key == restored.opens_again:
        return ""
    return say(
        "It opens with the passphrase it had then, and with the recovery sheet of that time."
    )


def _restored(path: Path, backup: Backup, key: Secret | None, report: Report) -> Path | None:
    return run_apart(restore_backup, path, backup, key=key, report=report)
