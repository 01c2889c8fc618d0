"""The two ways into what is encrypted: its passphrase, or the groups of its recovery sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.desktop.messages import say, translated
from briefing.desktop.protection.code_field import CodeField
from briefing.desktop.protection.passphrase_field import PassphraseRow
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.form import FormRow
from briefing.domain.secret import Secret


class WaysIn(QWidget):
    """One of the two at a time; `way_button`, laid out by the owner, leads to the other.

    `entered` when Enter ends what is typed.
    """

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.passphrase = PassphraseRow(theme, say("Passphrase"))
        self.code = CodeField()
        self.code_row = FormRow(
            theme,
            say("The groups of the recovery sheet"),
            self.code,
            say("From 1 to 14. Case, spaces and hyphens do not matter."),
        )
        self.way_button = push_button(theme, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.passphrase)
        column.addWidget(self.code_row)
        self.passphrase.line.returnPressed.connect(self.entered)
        self.code.whole.connect(self.entered)
        self.way_button.clicked.connect(lambda: self._take_way(by_sheet=not self.by_sheet))
        self._take_way(by_sheet=False)

    @property
    def by_sheet(self) -> bool:
        """Whether the recovery sheet is being typed, not the passphrase."""
        return not self.code_row.isHidden()

    def tell(self, sentence: str) -> None:
        """Say below the field what is wrong with what was typed; nothing when it is empty."""
        (self.code_row if self.by_sheet else self.passphrase).set_problem(sentence)

    def key_of_sheet(self) -> Secret | None:
        """The key that the typed groups stand for; None when they hold an error, which is said."""
        from briefing.operations.unlocking import MistypedCode, key_of_code

        try:
            key = key_of_code(self.code.toPlainText())
        except MistypedCode as error:
            self.tell(translated(error.message))
            self.focus_first()
            return None
        self.tell("")
        return key

    def empty(self) -> None:
        """Forget what was typed."""
        self.passphrase.line.empty()
        self.code.clear()

    def focus_first(self) -> None:
        """Put the cursor where one types."""
        (self.code if self.by_sheet else self.passphrase.line).setFocus()

    def _take_way(self, *, by_sheet: bool) -> None:
        self.code_row.setVisible(by_sheet)
        self.passphrase.setVisible(not by_sheet)
        words = say("Use the passphrase") if by_sheet else say("Use the recovery sheet …")
        self.way_button.setText(words)
        self.way_button.setAccessibleName(words)
        self.focus_first()
