"""Choosing a passphrase: typed twice, with words on how hard it is to guess."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.messages import say, translated
from briefing.desktop.protection.passphrase_field import PassphraseRow
from briefing.desktop.protection.strength import strength
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_M, SPACE_XS
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tones import TONES
from briefing.domain.secret import Secret
from briefing.store.keys import SHORTEST_PASSPHRASE


class NewPassphrase(QWidget):
    """Two fields that must agree; `changed` with every key."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.first = PassphraseRow(theme, say("New passphrase"))
        self.again = PassphraseRow(theme, say("Once more"))
        self.strength = ThemedLabel(theme, "", "small", "text_secondary")
        self.strength.setWordWrap(True)
        self.strength.setContentsMargins(2, 0, 0, 0)
        above = QVBoxLayout()
        above.setSpacing(SPACE_XS)
        above.addWidget(self.first)
        above.addWidget(self.strength)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(above)
        column.addWidget(self.again)
        self._put_fields_before_buttons()
        self.first.line.textChanged.connect(self._show_strength)
        self.again.line.textChanged.connect(self.changed)
        self._show_strength("")

    def take(self) -> Secret | None:
        """The passphrase when both fields agree and it is long enough; else it is said what is
        wrong, and None.
        """
        text = self.first.line.text()
        if len(text) < SHORTEST_PASSPHRASE:
            self.first.set_problem(
                say("Too short: take at least {least} characters.", least=SHORTEST_PASSPHRASE)
            )
            self.first.line.setFocus()
            return None
        if text != self.again.line.text():
            self.again.set_problem(say("This is not the same: type it once more."))
            self.again.line.empty()
            self.again.line.setFocus()
            return None
        self.again.line.empty()
        return self.first.line.take()

    def empty(self) -> None:
        """Forget what was typed."""
        self.first.line.empty()
        self.again.line.empty()

    def _put_fields_before_buttons(self) -> None:
        """Tab goes from field to field, as one types, and to the buttons that show them after."""
        order = (self.first.line, self.again.line, self.first.line.show_button)
        for before, after in pairwise((*order, self.again.line.show_button)):
            QWidget.setTabOrder(before, after)

    def _show_strength(self, text: str) -> None:
        found = strength(text)
        if found is None:
            words = say("Four or more words that have nothing to do together; only you know them.")
            self.strength.setText(words)
            self.strength.set_colour("text_secondary")
        else:
            self.strength.setText(translated(found.words))
            self.strength.set_colour(TONES[found.tone])
        self.changed.emit()
