"""Everything the running program does about backups, made when the first window was painted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from briefing.desktop.backups.apart import run_apart
from briefing.desktop.backups.closing import ClosingBackups
from briefing.desktop.backups.dialog import BackupsDialog
from briefing.desktop.backups.keeping import Keeping
from briefing.desktop.backups.looking_through import LookingThrough
from briefing.desktop.backups.restoring import Restoring
from briefing.desktop.backups.words import when, without_protection
from briefing.desktop.jobs import Report
from briefing.desktop.messages import say
from briefing.desktop.notices import NoticeAction
from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.protection.stage import Stage
from briefing.desktop.surroundings import LookAround
from briefing.desktop.window import Window
from briefing.domain.messages import Message
from briefing.domain.secret import Secret
from briefing.operations.backups import Backup, Listed, back_up_now

_LAST_WAIT = 2.0  # seconds in which what reads backups lets go of them


class Backups(QObject):
    """Makes backups by the way and by hand, shows them, and puts one back."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._closing = ClosingBackups()
        self._restoring = Restoring(stage, self)
        self._waiting: list[tuple[Path, Secret | None]] = []
        self._looking: LookingThrough | None = None
        self.keeping: Keeping | None = None

    def watch(self, window: Window) -> None:
        """See to the backups of the library in a window that was painted, if it may be changed,
        and say what is amiss around it.
        """
        is_watched = self.keeping is not None and self.keeping.window is window
        if is_watched or window.looks_at is not None or not window.desk.session.library.writing:
            return
        keeping = Keeping(window, self._stage.notices, self)
        keeping.left.connect(self._note_left)
        keeping.damaged.connect(self._tell_damaged)
        window.destroyed.connect(keeping.deleteLater)
        self.keeping = keeping
        LookAround(window, self)

    def make(self) -> None:
        """Back up the open library now, with its progress shown."""
        window = self._stage.window()
        if window is None:
            return
        work = partial(_made, window.desk.session.library.path, _key_of(window))
        job = self._stage.jobs.start(say("Backing up"), work)
        job.done.connect(self._tell_made)

    def show(self) -> None:
        """The backups of the open library."""
        window = self._stage.window()
        if window is not None:
            self._show(window.desk.session.library.path, _key_of(window), window)

    def show_of(
        self, library: Path, key: Secret | None, parent: QWidget | None, why: str = ""
    ) -> None:
        """The backups of a library that cannot be opened, above them a sentence on why; the key is
        erased here.
        """
        self._show(library, key, parent, why)

    def finish(self) -> None:
        """At the end of the program: wait for the last backups, for so long as is stated."""
        self._stop_looking()
        self._begin_waiting()
        self._closing.finish()

    def _show(
        self, library: Path, key: Secret | None, parent: QWidget | None, why: str = ""
    ) -> None:
        dialog = BackupsDialog(self._stage.theme, self._stage.doors, library, parent)
        dialog.why.warn(why)
        self._stop_looking()
        looking = self._looking = LookingThrough(library, _copy(key), self)
        looking.ended.connect(self._forget_looking)
        looking.listed.connect(dialog.set_listed)
        looking.checked.connect(dialog.set_checked)
        dialog.finished.connect(looking.stop)
        dialog.destroyed.connect(looking.stop)
        dialog.finished.connect(partial(_erase, key))
        dialog.look_wanted.connect(partial(self._look, dialog, library, key))
        dialog.restore_wanted.connect(partial(self._restore, dialog, library, key))
        dialog.now_wanted.connect(dialog.reject)
        dialog.now_wanted.connect(self.make)
        dialog.now_button.setEnabled(self._window_of(library) is not None)
        dialog.settings_wanted.connect(partial(self._show_settings, dialog))
        dialog.open()
        looking.start()

    def _window_of(self, library: Path) -> Window | None:
        """The window that shows the library itself; None also while one of its backups is read."""
        window = self._stage.window()
        is_it = window is not None and window.desk.session.library.path == library
        return window if is_it else None

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.stop()
            self._looking.wait(_LAST_WAIT)
            self._looking = None

    def _forget_looking(self) -> None:
        if self.sender() is self._looking:
            self._looking = None

    def _show_settings(self, dialog: BackupsDialog) -> None:
        from briefing.desktop.backups.settings_dialog import BackupSettings

        parent = dialog.parentWidget()
        dialog.reject()
        settings = BackupSettings(self._stage.theme, parent)
        settings.chosen.connect(self._note_settings)
        settings.open()

    def _note_settings(self) -> None:
        if self.keeping is not None:
            self.keeping.show_last()

    def _look(self, dialog: BackupsDialog, library: Path, key: Secret | None, one: Listed) -> None:
        if one.is_locked:
            self._ask(dialog, library, one, partial(self._look_with, dialog, library, one, key))
        else:
            self._look_with(dialog, library, one, key, _copy(key))

    def _look_with(
        self,
        dialog: BackupsDialog,
        library: Path,
        one: Listed,
        own: Secret | None,
        key: Secret | None,
    ) -> None:
        """In the window of the library; where there is none, in one that only reads and leads back
        to the backups. The keys are those of `_restore_with`.
        """
        from briefing.desktop.backups.look import look_at_backup

        window = self._window_of(library)
        again = _copy(own) if window is None else None
        why = dialog.why.words.text()
        dialog.reject()
        try:
            look_at_backup(self._stage, window, one.backup, key)
        except BaseException:
            _erase(again)
            raise
        finally:
            _erase(key)
        shown = self._stage.window()
        if window is None and shown is not None:
            self._offer_way_back(shown, library, again, why)

    def _offer_way_back(self, window: Window, library: Path, key: Secret | None, why: str) -> None:
        """From a backup whose library cannot be opened to the others and to restoring; the key of
        the library is erased when the window goes.
        """
        window.destroyed.connect(lambda: _erase(key))
        self._stage.notices.give(
            say("This is a backup: it can be read, not changed. The library was left as it is."),
            "warning",
            NoticeAction(
                say("Back to the backups …"),
                lambda: self._show(library, _copy(key), window, why),
            ),
        )

    def _restore(
        self, dialog: BackupsDialog, library: Path, key: Secret | None, one: Listed
    ) -> None:
        question = say(
            "The library “{name}” becomes what it was on {moment}. The file that is there now is"
            " kept beside it, so that nothing is lost.",
            name=library.stem,
            moment=when(one.backup.made),
        )
        if dialog.takes_protection(one):
            question = "\n\n".join((question, without_protection()))
        if not self._stage.doors.confirm(dialog, question, say("Restore")):
            return
        if one.is_locked:
            self._ask(dialog, library, one, partial(self._restore_with, dialog, library, one, key))
        else:
            self._restore_with(dialog, library, one, key, _copy(key))

    def _restore_with(
        self,
        dialog: BackupsDialog,
        library: Path,
        one: Listed,
        own: Secret | None,
        key: Secret | None,
    ) -> None:
        """`own` opens the library as it is and goes with the dialog, `key` opens the backup."""
        again = _copy(own)
        dialog.reject()
        begin = partial(self._restoring.begin, one.backup, library, key, again)
        QTimer.singleShot(0, self, begin)

    def _ask(self, dialog: BackupsDialog, library: Path, one: Listed, use: "partial[None]") -> None:
        from briefing.desktop.backups.passphrase_of_backup import PassphraseOfBackup

        attempts = self._stage.attempts.of(library)
        asking = PassphraseOfBackup(self._stage.theme, one.backup.file, attempts, dialog)
        asking.opened.connect(use)
        asking.open()

    def _tell_made(self, made: Backup) -> None:
        if self.keeping is not None:
            self.keeping.note_made_by_hand()
        show = NoticeAction(
            say("Show in folder"), lambda: self._stage.doors.show_in_folder(made.file)
        )
        self._stage.notices.give(
            say("The backup is checked and ready: “{name}”.", name=made.file.name), "ok", show
        )

    def _tell_damaged(self, damage: Message) -> None:
        restore = NoticeAction(say("Restore a backup …"), self.show)
        self._stage.notices.give_error(damage, restore)

    def _note_left(self, path: Path, key: Secret | None) -> None:
        """Begun when it is known what comes instead of the window: not while a key is changed."""
        self.keeping = None
        self._waiting.append((path, key))
        QTimer.singleShot(0, self, self._begin_waiting)

    def _begin_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for path, key in waiting:
            if _is_busy():
                _erase(key)
            else:
                self._closing.begin(path, key)


def _is_busy() -> bool:
    """Whether a library is being locked, put under another key, or restored just now."""
    shown = QApplication.topLevelWidgets()
    return any(isinstance(each, PlainWindow) and each.isVisible() for each in shown)


def _made(path: Path, key: Secret | None, report: Report) -> Backup:
    return run_apart(back_up_now, path, None, key=key, report=report)


def _key_of(window: Window) -> Secret | None:
    from briefing.operations.unlocking import key_for_another

    return key_for_another(window.desk.session.library)


def _copy(key: Secret | None) -> Secret | None:
    return None if key is None else key.copy()


def _erase(key: Secret | None, _result: int = 0) -> None:
    if key is not None:
        key.erase()
