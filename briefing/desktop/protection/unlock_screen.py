"""The screen of an encrypted library that is not open: its name, the passphrase, other ways in.

It says nothing about what is in the library, and not what is wrong with a passphrase. The key is
made in a thread; whether it opens the library is for others to find out.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say, translated
from briefing.desktop.protection.attempts import Attempts
from briefing.desktop.protection.waiting import Waiting
from briefing.desktop.protection.ways_in import WaysIn
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconMark, MarkView
from briefing.desktop.widgets.tick_box import TickBox
from briefing.domain.errors import KnownError
from briefing.domain.secret import Secret

_COLUMN = 420
_PERHAPS_DAMAGED = 2  # wrong passphrases in a row


class UnlockScreen(QWidget):
    """`keyed` with a `Secret` that may be the library's key, and is the listener's from then on;
    `left` when the analyst wants to go elsewhere, `reading_wanted` to open it for reading only,
    `backups_wanted` to see its backups.
    """

    keyed = Signal(object)
    left = Signal()
    reading_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, theme: Theme, library: Path, attempts: Attempts, *, why: str) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._library = library
        self._attempts = attempts
        self._job: Job | None = None
        self.ways = WaysIn(theme)
        self.passphrase, self.code = self.ways.passphrase, self.ways.code
        self.code_row, self.way_button = self.ways.code_row, self.ways.way_button
        self.remember = TickBox(theme, say("Remember on this computer"))
        self.remember.setToolTip(
            say("The system keeps the key: whoever is logged in as you opens the library with it.")
        )
        self.remember.hide()
        self.read_button = push_button(theme, say("Open for reading"))
        self.read_button.hide()
        self.backups_button = push_button(theme, say("Look at the backups …"), "archive-restore")
        self.backups_button.hide()
        self.unlock_button = push_button(theme, say("Unlock"), is_primary=True)
        self.leave_button = push_button(theme, say("Other libraries …"))
        self._waiting = Waiting(
            self,
            self.ways,
            self.unlock_button,
            attempts,
            words=say("Unlock"),
            working=say("Unlocking …"),
        )
        self._arrange(why)
        self._connect()
        self._waiting.show()

    @property
    def by_sheet(self) -> bool:
        """Whether the recovery sheet is being typed, not the passphrase."""
        return self.ways.by_sheet

    @property
    def is_working(self) -> bool:
        """Whether a key is being made."""
        return self._job is not None

    def offer_remembering(self) -> None:
        """Say that this system can keep the key."""
        self.remember.show()

    def refuse(self) -> None:
        """The key did not open the library."""
        self._attempts.fail()
        self.tell(
            say(
                "This sheet does not open the library: it belongs to another library, or a newer"
                " sheet has replaced it."
            )
            if self.by_sheet
            else self._refusal()
        )
        self.backups_button.setVisible(self._attempts.failures >= _PERHAPS_DAMAGED)
        self._waiting.show()
        self.ways.focus_first()

    def _refusal(self) -> str:
        """With a damaged beginning no passphrase opens a library: nothing tells the one case from
        the other.
        """
        if self._attempts.failures < _PERHAPS_DAMAGED:
            return say("That is not the passphrase.")
        return say(
            "That is not the passphrase, or the beginning of the file is damaged: the two cannot be"
            " told apart. If you are sure of it, look at the backups."
        )

    def tell(self, sentence: str) -> None:
        """Say below the field why the library could not be opened with its key."""
        self.ways.tell(sentence)

    def offer_reading(self) -> None:
        """Nobody else may write in the library now: it can be opened for reading."""
        self.read_button.show()

    def offer_backups(self) -> None:
        """The library is damaged: its backups can be looked at."""
        self.backups_button.show()

    def empty(self) -> None:
        """Forget what was typed."""
        self.ways.empty()

    def focus_first(self) -> None:
        """Put the cursor where one types."""
        self.ways.focus_first()

    def _connect(self) -> None:
        self.unlock_button.clicked.connect(self._unlock)
        self.ways.entered.connect(self._unlock)
        self.leave_button.clicked.connect(self.left)
        self.read_button.clicked.connect(self._want_reading)
        self.backups_button.clicked.connect(self.backups_wanted)

    def _unlock(self) -> None:
        if not self._waiting.may_try:
            return
        if self.by_sheet:
            key = self.ways.key_of_sheet()
            if key is not None:
                self.keyed.emit(key)
        elif self.passphrase.line.text():
            self._derive(self.passphrase.line.take())

    def _want_reading(self) -> None:
        self.read_button.hide()
        self.tell("")
        self.reading_wanted.emit()
        self.ways.focus_first()

    def _derive(self, passphrase: Secret) -> None:
        job = Job(partial(_derived, self._library, passphrase), QCoreApplication.instance())
        job.done.connect(self.keyed)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._end)
        job.ended.connect(job.deleteLater)
        self._job = job
        self._waiting.begin()
        job.start()

    def _tell_failed(self, error: KnownError) -> None:
        self.tell(translated(error.message))

    def _end(self) -> None:
        self._job = None
        self._waiting.end()

    def _arrange(self, why: str) -> None:
        theme = self._theme
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addStretch(2)
        column.addWidget(MarkView(theme, IconMark("lock", "blue")))
        column.addSpacing(SPACE_S)
        column.addWidget(ThemedLabel(theme, self._library.stem, "figure", "text", SEMIBOLD))
        reason = ThemedLabel(theme, why, "lead", "text_secondary")
        reason.setWordWrap(True)
        column.addWidget(reason)
        column.addSpacing(SPACE_L)
        column.addWidget(self.ways)
        column.addWidget(self.remember)
        for button in (self.read_button, self.backups_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(SPACE_M)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        for button in (self.way_button, self.leave_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(self.unlock_button)
        column.addLayout(buttons)
        column.addStretch(3)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(_COLUMN)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        across.addStretch(1)
        across.addWidget(inner, 10)
        across.addStretch(1)


def _derived(library: Path, passphrase: Secret, _report: Report) -> Secret:
    from briefing.operations.unlocking import key_of_passphrase

    try:
        return key_of_passphrase(library, passphrase)
    finally:
        passphrase.erase()
