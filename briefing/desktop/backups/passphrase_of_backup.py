"""What is asked for a backup that was made under another passphrase than the library has now."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say, translated
from briefing.desktop.protection.passphrase_field import PassphraseRow
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.errors import KnownError
from briefing.domain.secret import Secret

_WIDTH = 460


class PassphraseOfBackup(QDialog):
    """`opened` with the key (a `Secret`) that opens the backup; the receiver erases it."""

    opened = Signal(object)

    def __init__(self, theme: Theme, backup: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._backup = backup
        self._job: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("passphrase of backup")
        title = say("Passphrase of the backup")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.row = PassphraseRow(theme, say("Passphrase"))
        self.go_button = push_button(theme, say("Open"), is_primary=True)
        self.go_button.setDefault(True)
        cancel = push_button(theme, say("Cancel"))
        about = ThemedLabel(
            theme,
            say("It was made when the library had another passphrase: type the one of that day."),
            "body",
            "text_secondary",
        )
        about.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD))
        column.addWidget(about)
        column.addWidget(self.row)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go_button)
        column.addLayout(buttons)
        self.go_button.clicked.connect(self._try)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.row.line.empty)
        self.row.line.setFocus()

    def _try(self) -> None:
        """The key is derived beside the window: it takes some tenths of a second."""
        self.go_button.setEnabled(False)
        self._job = Job(partial(_key, self._backup, self.row.line.take()), self)
        self._job.done.connect(self._give)
        self._job.failed.connect(self._refuse)
        self._job.start()

    def _give(self, key: Secret) -> None:
        self.accept()
        self.opened.emit(key)

    def _refuse(self, error: KnownError) -> None:
        self.go_button.setEnabled(True)
        self.row.set_problem(translated(error.message))
        self.row.line.setFocus()


def _key(backup: Path, passphrase: Secret, _report: Report) -> Secret:
    """The key, when it opens the backup. Raises `WrongKey`."""
    from briefing.operations.unlocking import key_of_passphrase
    from briefing.store.opening import open_library

    try:
        key = key_of_passphrase(backup, passphrase)
    finally:
        passphrase.erase()
    open_library(backup, writing=False, key=key).close()
    return key
