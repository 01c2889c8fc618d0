"""What is asked before a change of the protection: a new passphrase, or the one there is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.protection.key_change import Change
from briefing.desktop.protection.new_library_dialog import no_other_way
from briefing.desktop.protection.new_passphrase import NewPassphrase
from briefing.desktop.protection.passphrase_field import PassphraseRow
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.room_for_words import RoomForWords
from briefing.domain.secret import Secret

_WIDTH = 480


class PassphraseDialog(QDialog):
    """`wanted` with the passphrase as a `Secret`: the present one for a new sheet, else a new."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, change: Change, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("passphrase")
        self.setMinimumWidth(_WIDTH)
        title, go = _words(change)
        self.setWindowTitle(title)
        self.present = PassphraseRow(theme, say("Passphrase"))
        self.new = NewPassphrase(theme)
        self._asks_present = change == "sheet"
        self.present.setVisible(self._asks_present)
        self.new.setVisible(not self._asks_present)
        self.go_button = push_button(theme, go, is_primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD))
        for sentence in _sentences(change):
            label = ThemedLabel(theme, sentence, "body", "text_secondary")
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.present)
        column.addWidget(self.new)
        column.addStretch(1)
        column.addLayout(DialogFoot(theme, self, self.go_button))
        self.go_button.clicked.connect(self._go)
        self.finished.connect(self._empty)
        (self.present if self._asks_present else self.new.first).line.setFocus()
        RoomForWords(self)

    def _go(self) -> None:
        passphrase = self._taken()
        if passphrase is not None:
            self.accept()
            self.wanted.emit(passphrase)

    def _taken(self) -> Secret | None:
        if not self._asks_present:
            return self.new.take()
        if not self.present.line.text():
            self.present.set_problem(say("Type the passphrase of this library."))
            return None
        return self.present.line.take()

    def _empty(self) -> None:
        self.present.line.empty()
        self.new.empty()


def _words(change: Change) -> tuple[str, str]:
    """The title, and what the button says."""
    return {
        "encrypt": (say("Protect with a passphrase"), say("Protect")),
        "passphrase": (say("Change the passphrase"), say("Change")),
        "sheet": (say("New recovery sheet"), say("Make the sheet")),
        "decrypt": (say("Remove the protection"), say("Remove")),
    }[change]


def _sentences(change: Change) -> tuple[str, ...]:
    if change == "encrypt":
        return (
            no_other_way(),
            say(
                "The plain file is overwritten. Flash drives, snapshots and backups made before may"
                " still hold it."
            ),
        )
    if change == "passphrase":
        return (
            say(
                "A new recovery sheet is made. The old passphrase and the old sheet then open only"
                " backups from before."
            ),
        )
    return (
        say(
            "A sheet cannot be shown twice. The library gets a new key under the same passphrase,"
            " and the old sheet then opens only backups from before."
        ),
    )
