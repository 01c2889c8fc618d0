"""The history of a record in a window of its own: for every record, on whatever page it is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.history.history_list import HistoryList
from briefing.desktop.messages import say
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.headings import PageHeading
from briefing.desktop.widgets.scrolling import scrolled
from briefing.domain.briefings import Draft
from briefing.domain.records import Record

_SIZE = QSize(680, 620)


class HistoryDialog(QDialog):
    """Stays up to date while it is open."""

    def __init__(self, desk: Desk, record: Record, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record = record
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("History"))
        resize_within(self, _SIZE)
        self._library = desk.session.library
        self.heading = PageHeading(desk.theme)
        self.heading.title.setWordWrap(True)
        self._show_name()
        self.list = HistoryList(desk)
        self.list.show_record(record)
        close = push_button(desk.theme, say("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(self.heading)
        column.addWidget(self._scrolled(), 1)
        column.addLayout(foot)
        desk.session.changed.connect(self._library_changed)
        close.setFocus()

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_M, 0)
        column.addWidget(self.list)
        column.addStretch(1)
        return scrolled(inside, say("History"))

    def _show_name(self) -> None:
        """What the record is called now, also after an earlier state of it was restored."""
        record = self._library.find(type(self._record), self._record.id) or self._record
        words = say("What was done to it, the newest first")
        self.heading.set_words(shown_name(self._library, record), words, mark_of(record))

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(self._record.KIND, Draft.KIND):
            self.list.reload()
            self._show_name()
