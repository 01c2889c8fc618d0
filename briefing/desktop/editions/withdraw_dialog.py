"""Withdrawing an edition: why, and which editions stay."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_words import edition_title, newest_final, status_words
from briefing.desktop.messages import say, translated
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Edition

_WIDTH = 520


class WithdrawDialog(QDialog):
    """The edition stays in the library as it was, with the reason its readers are told."""

    def __init__(self, desk: Desk, edition: Edition, parent: QWidget) -> None:
        super().__init__(parent)
        from briefing.operations.editions import editions_of

        self._desk = desk
        self._edition = edition
        theme, title = desk.theme, say("Withdraw edition {number}", number=edition.number)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        others = editions_of(desk.session.library, edition.briefing_id)
        self.stays = ThemedLabel(theme, _what_stays(edition, others), "body", "text_secondary")
        self.stays.setWordWrap(True)
        self.reason = QLineEdit()
        self.row = FormRow(theme, say("Why: its readers will ask"), self.reason)
        self.go = push_button(theme, say("Withdraw"), "ban", is_primary=True)
        self.go.clicked.connect(self._withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD))
        column.addWidget(self.stays)
        column.addWidget(self.row)
        column.addLayout(DialogFoot(theme, self, self.go))
        self.reason.setFocus()

    def _withdraw(self) -> None:
        """Raises what `Session.do` raises, and that an edition is withdrawn already."""
        from briefing.operations.editions import CannotWithdraw, withdrawal

        session = self._desk.session
        try:
            step = withdrawal(session.library, self._edition.id, self.reason.text())
        except CannotWithdraw as error:
            self.row.set_problem(translated(error.message))
            return
        session.do(step.label, *step.edits)
        self.accept()


def _what_stays(edition: Edition, editions: Sequence[Edition]) -> str:
    others = [other for other in editions if other.id != edition.id and other.status != "withdrawn"]
    kept = say("It stays in the library as it was, marked as withdrawn.")
    if not others:
        return say("{kept} No other edition stays valid.", kept=kept)
    listed = ", ".join(
        say("{edition} ({status})", edition=edition_title(other), status=status_words(other))
        for other in others
    )
    newest = newest_final(others)
    if newest is None:
        return say(
            "{kept} These stay: {editions}. None of them is final.", kept=kept, editions=listed
        )
    return say("{kept} These stay: {editions}.", kept=kept, editions=listed)
