"""Whether a new library is to be protected with a passphrase, asked before it is made."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.protection.new_passphrase import NewPassphrase
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.room_for_words import RoomForWords
from briefing.desktop.widgets.tick_box import TickBox

_WIDTH = 480


class NewLibraryDialog(QDialog):
    """`wanted` with the passphrase as a `Secret`, or None for a plain library."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, library: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new library")
        self.setWindowTitle(say("New library"))
        self.setMinimumWidth(_WIDTH)
        self.protect = TickBox(theme, say("Protect with a passphrase"))
        self.later = _words(
            theme,
            say(
                "Without one, whoever has the file can read it. You can protect it later, too: in"
                " File, Protection."
            ),
        )
        self.passphrase = NewPassphrase(theme)
        self.warning = _words(theme, no_other_way())
        self.make_button = push_button(theme, say("Make the library"), is_primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, library.stem, "title", "text", SEMIBOLD))
        column.addWidget(
            _words(theme, say("A new library in {folder}.", folder=str(library.parent)))
        )
        column.addWidget(self.protect)
        column.addWidget(self.later)
        column.addWidget(self.passphrase)
        column.addWidget(self.warning)
        column.addStretch(1)
        column.addLayout(DialogFoot(theme, self, self.make_button))
        self.protect.toggled.connect(self._show_fields)
        self.make_button.clicked.connect(self._make)
        self.finished.connect(self.passphrase.empty)
        self._show_fields()
        self.protect.setFocus()
        RoomForWords(self)

    def _show_fields(self) -> None:
        is_protected = self.protect.isChecked()
        self.later.setVisible(not is_protected)
        self.passphrase.setVisible(is_protected)
        self.warning.setVisible(is_protected)
        if is_protected:
            self.passphrase.first.line.setFocus()
        self.adjustSize()

    def _make(self) -> None:
        passphrase = None
        if self.protect.isChecked():
            passphrase = self.passphrase.take()
            if passphrase is None:
                return
        self.accept()
        self.wanted.emit(passphrase)


def no_other_way() -> str:
    """What everyone has to know who chooses a passphrase."""
    return say(
        "Without the passphrase and without the recovery sheet, which is made next, nobody can open"
        " the library: nobody keeps a second key."
    )


def _words(theme: Theme, sentence: str) -> ThemedLabel:
    label = ThemedLabel(theme, sentence, "body", "text_secondary")
    label.setWordWrap(True)
    return label
