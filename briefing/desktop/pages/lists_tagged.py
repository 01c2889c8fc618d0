"""What has a tag: chips that lead there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say
from briefing.desktop.navigation import PAGE_OF, Place
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.locking import only_reads
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.desk import Tagging
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.search_filters import SearchFilters

_MOST = 100


class TaggedSection(Section):
    """The first hundred; how many more there are is said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Tagged with it"), tuple(KINDS))
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self._note = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self._note.setWordWrap(True)
        self.column.addWidget(self._chips)
        self.column.addWidget(self._note)
        self.search_button = only_reads(
            push_button(desk.theme, say("Show all in the search"), "search")
        )
        self.search_button.clicked.connect(self._search)
        self.column.addWidget(self.search_button, 0, Qt.AlignmentFlag.AlignLeading)

    def fill(self, record: Record) -> None:
        clear_layout(self._flow)
        library = self.desk.session.library
        taggings = library.all(Tagging, tag_id=record.id)
        for tagging in taggings[:_MOST]:
            kind = KINDS.get(tagging.record_kind)
            other = None if kind is None else library.find(kind, tagging.record_id)
            if other is not None and other.KIND in PAGE_OF:
                self._flow.addWidget(self._chip(other))
        self._chips.setVisible(self._flow.count() > 0)
        self.search_button.setVisible(bool(taggings))
        self._chips.updateGeometry()
        more = len(taggings) - _MOST
        self._note.setText(
            say("Nothing yet: add the tag on the page of a record.")
            if not taggings
            else counted("And {n} more.", "And {n} more.", more)
            if more > 0
            else ""
        )
        self._note.setVisible(bool(self._note.text()))

    def _search(self) -> None:
        """Where words and other filters narrow them further."""
        if self.record is not None:
            filters = SearchFilters(tag_id=self.record.id)
            self.desk.navigator.go(Place("search", filters=filters.to_text()))

    def _chip(self, record: Record) -> Chip:
        look = KIND_LOOKS[record.KIND]
        chip = Chip(
            self.desk.theme, shown_name(self.desk.session.library, record), look.icon, look.tint
        )
        chip.clicked.connect(lambda: self.desk.navigator.go_to_record(record.KIND, record.id))
        return chip
