"""What is asked for a backup that the key at hand does not open: its passphrase or its sheet."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say, translated
from briefing.desktop.protection.attempts import Attempts
from briefing.desktop.protection.waiting import Waiting
from briefing.desktop.protection.ways_in import WaysIn
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.room_for_words import RoomForWords
from briefing.domain.errors import KnownError
from briefing.domain.secret import Secret
from briefing.store.errors import WrongKey

_WIDTH = 460


class PassphraseOfBackup(QDialog):
    """`opened` with the key (a `Secret`) that opens the backup; the receiver erases it."""

    opened = Signal(object)

    def __init__(self, theme: Theme, backup: Path, attempts: Attempts, parent: QWidget) -> None:
        """`attempts` are those of the library that the backup is of."""
        super().__init__(parent)
        self._backup = backup
        self._attempts = attempts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("passphrase of backup")
        title = say("Passphrase of the backup")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.ways = WaysIn(theme)
        self.row = self.ways.passphrase
        self.go_button = push_button(theme, say("Open"), is_primary=True)
        self._waiting = Waiting(
            self, self.ways, self.go_button, attempts, words=say("Open"), working=say("Opening …")
        )
        about = ThemedLabel(
            theme,
            say(
                "Type the passphrase that the library had when this backup was made, or use the"
                " recovery sheet of that time."
            ),
            "body",
            "text_secondary",
        )
        about.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD))
        column.addWidget(about)
        column.addWidget(self.ways)
        column.addStretch(1)
        column.addLayout(DialogFoot(theme, self, self.go_button, self.ways.way_button))
        self.go_button.clicked.connect(self._try)
        self.finished.connect(self.ways.empty)
        self.ways.code.whole.connect(self._try)
        self.ways.focus_first()
        RoomForWords(self)
        self._waiting.show()

    def _try(self) -> None:
        """The key is made and tried beside the window: it takes some tenths of a second."""
        if not self._waiting.may_try:
            return
        if self.ways.by_sheet:
            key = self.ways.key_of_sheet()
            work = None if key is None else partial(_tried, self._backup, key)
        else:
            passphrase = self.row.line.take()
            work = partial(_derived, self._backup, passphrase) if len(passphrase) else None
        if work is None:
            return
        self._waiting.begin()
        job = Job(work, self)
        job.done.connect(self._give)
        job.failed.connect(self._refuse)
        job.start()

    def _give(self, key: Secret) -> None:
        self._attempts.succeed()
        self.accept()
        self.opened.emit(key)

    def _refuse(self, error: KnownError) -> None:
        if isinstance(error, WrongKey):
            self._attempts.fail()
        self._waiting.end()
        if not isinstance(error, WrongKey):
            self.ways.tell(translated(error.message))
        elif self.ways.by_sheet:
            self.ways.tell(
                say("This sheet does not open the backup: it is of another library or another key.")
            )
        else:
            self.ways.tell(say("That is not the passphrase of this backup."))
        self.ways.focus_first()


def _derived(backup: Path, passphrase: Secret, report: Report) -> Secret:
    """The key of a passphrase, when it opens the backup. Raises `WrongKey`."""
    from briefing.operations.unlocking import key_of_passphrase

    try:
        key = key_of_passphrase(backup, passphrase)
    finally:
        passphrase.erase()
    return _tried(backup, key, report)


def _tried(backup: Path, key: Secret, _report: Report) -> Secret:
    """The key, when it opens the backup; else it is erased. Raises `WrongKey`."""
    from briefing.store.opening import open_library

    try:
        open_library(backup, writing=False, key=key).close()
    except BaseException:
        key.erase()
        raise
    return key
