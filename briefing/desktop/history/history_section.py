"""The history of a record below everything else on its page, folded until it is wanted."""

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.section import Section
from briefing.desktop.widgets.form import Fold
from briefing.domain.records import Record


class HistorySection(Section):
    """Reads the change log only while it is open; a record that changes is shown at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("History"), ())
        self.heading.hide()
        self.fold = Fold(desk.theme, say("History"))
        self.list: QWidget | None = None
        self.fold.toggled.connect(self._read)
        self.column.addWidget(self.fold)

    @property
    def why_locked(self) -> str:
        """A state can be restored of a record in the trash as well: its buttons lock themselves."""
        return ""

    def fill(self, record: Record) -> None:
        del record
        self._read()

    def _read(self) -> None:
        if self.record is None or not self.fold.is_open():
            return
        from briefing.desktop.history.history_list import HistoryList

        if not isinstance(self.list, HistoryList):
            self.list = HistoryList(self.desk)
            self.fold.content.addWidget(self.list)
        self.list.show_record(self.record)
