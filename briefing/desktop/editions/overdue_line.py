"""A quiet line under the heading of a briefing of which the next edition is overdue."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_words import due_words, is_overdue, newest_final
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.domain.briefings import Briefing, Edition


class OverdueLine(QWidget):
    """Not seen while the newest final edition is not past the day it names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._briefing_id = ""
        self.words = ThemedLabel(desk.theme, "", "small", "text_secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_S, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(IconView(desk.theme, "clock", 14, "warning"))
        row.addWidget(self.words, 1)
        self.hide()
        desk.session.changed.connect(self._library_changed)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Say it of another briefing; None for one that cannot be used."""
        self._briefing_id = "" if briefing is None else briefing.id
        self._show()

    def _show(self) -> None:
        from briefing.operations.editions import editions_of

        library, today = self._desk.session.library, self._desk.today()
        newest = (
            newest_final(editions_of(library, self._briefing_id)) if self._briefing_id else None
        )
        due = None if newest is None else newest.next_due
        self.words.setText(due_words(due, today))
        self.setVisible(is_overdue(due, today))

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Edition.KIND):
            self._show()
