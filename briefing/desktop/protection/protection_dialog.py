"""File, Protection: whether the library is protected, what can be changed, and when it locks."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import counted, say
from briefing.desktop.protection.key_change import Change
from briefing.desktop.protection.passphrase_dialog import PassphraseDialog
from briefing.desktop.settings import LOCK_AFTER
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconMark, MarkView
from briefing.domain.frozen import frozen
from briefing.domain.secret import Secret

_WIDTH = 520
_MARK = 40


@frozen
class ProtectionActions:
    """`change` makes a change with the passphrase it needs; `forget` has the system forget the key;
    `lock` locks now; `hears_system` tells whether the program hears that the computer is locked.
    """

    change: Callable[[Change, Secret | None], None]
    forget: Callable[[], None]
    lock: Callable[[], None]
    hears_system: bool


class ProtectionDialog(QDialog):
    """Leads to the changes; each closes it."""

    def __init__(self, desk: Desk, actions: ProtectionActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("protection")
        self.setWindowTitle(say("Protection"))
        self.setMinimumWidth(_WIDTH)
        self._desk = desk
        self._actions = actions
        self._window = parent
        self._library = desk.session.library
        theme = desk.theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self._column.setSpacing(SPACE_M)
        self.buttons: dict[str, QPushButton] = {}
        self._add_state()
        if self._library.key is None:
            self._add("encrypt", say("Protect with a passphrase …"), lambda: self._ask("encrypt"))
        else:
            self._add("passphrase", say("Change the passphrase …"), lambda: self._ask("passphrase"))
            self._add("sheet", say("New recovery sheet …"), lambda: self._ask("sheet"))
            self._add("forget", say("Forget the key on this computer"), self._forget)
            self._offer_forgetting(is_kept=False)
            self._look_for_kept()
            self._add("decrypt", say("Remove the protection …"), self._decrypt)
            self._add_locking()
        close = push_button(theme, say("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        self._column.addStretch(1)
        self._column.addLayout(row)

    def _add_state(self) -> None:
        theme = self._desk.theme
        is_protected = self._library.key is not None
        title = say("Protected with a passphrase") if is_protected else say("Not protected")
        sentence = (
            say("Whoever has the file and not the passphrase or the recovery sheet reads nothing.")
            if is_protected
            else say("Whoever has the file can read the library.")
        )
        about = ThemedLabel(theme, sentence, "body", "text_secondary")
        about.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD))
        words.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        mark = MarkView(theme, IconMark("lock", "green" if is_protected else "amber"), _MARK)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addLayout(row)
        self._column.addSpacing(SPACE_S)

    def _add(self, key: str, words: str, do: Callable[[], None]) -> None:
        button = push_button(self._desk.theme, words)
        button.clicked.connect(do)
        why = "" if self._library.writing else say("The library is open for reading only.")
        if key != "forget" and why:
            button.setEnabled(False)
            button.setToolTip(why)
        self.buttons[key] = button
        self._column.addWidget(button)

    def _add_locking(self) -> None:
        options = tuple(
            (
                str(minutes),
                counted("{n} minute without activity", "{n} minutes without activity", minutes),
            )
            if minutes
            else ("0", say("Never by itself"))
            for minutes in LOCK_AFTER
        )
        self.lock_after = Choice(self._desk.theme, options)
        self.lock_after.set_key(str(self._desk.settings.lock_after))
        self.lock_after.chosen.connect(self._set_lock_after)
        hint = (
            say("It also locks when the computer is locked or goes to sleep.")
            if self._actions.hears_system
            else say(
                "This system does not tell programs that it is locked: only the time counts here."
            )
        )
        self._column.addSpacing(SPACE_S)
        self._column.addWidget(
            FormRow(self._desk.theme, say("Lock the library after"), self.lock_after, hint)
        )
        self._add("lock", say("Lock now"), self._lock)
        self.buttons["lock"].setEnabled(True)

    def _set_lock_after(self, minutes: str) -> None:
        self._desk.settings.lock_after = int(minutes)

    def _ask(self, change: Change) -> None:
        dialog = PassphraseDialog(self._desk.theme, change, self._window)
        dialog.wanted.connect(partial(self._actions.change, change))
        self.accept()
        dialog.open()

    def _decrypt(self) -> None:
        question = say(
            "The library becomes a plain file: whoever has it can read everything in it. Backups"
            " made before stay protected."
        )
        if self._desk.doors.confirm(self, question, say("Remove the protection")):
            self.accept()
            self._actions.change("decrypt", None)

    def _look_for_kept(self) -> None:
        """Ask the system beside the window: its keyring may be locked, or slow to answer."""
        job = Job(partial(_is_kept, self._library.path), QCoreApplication.instance())
        job.done.connect(self._note_kept)
        job.ended.connect(job.deleteLater)
        job.start()

    def _note_kept(self, is_kept: object) -> None:
        self._offer_forgetting(is_kept=bool(is_kept))

    def _offer_forgetting(self, *, is_kept: bool) -> None:
        button = self.buttons["forget"]
        button.setEnabled(is_kept)
        button.setToolTip("" if is_kept else say("This computer does not keep the key."))

    def _forget(self) -> None:
        self.accept()
        self._actions.forget()

    def _lock(self) -> None:
        self.accept()
        self._actions.lock()


def _is_kept(library: Path, _report: Report) -> bool:
    from briefing.operations.remembering_keys import KeyringUnavailable, remembered_key

    try:
        key = remembered_key(library)
    except KeyringUnavailable:
        return False
    if key is not None:
        key.erase()
    return key is not None
