"""The editions that print a record, with the way to them and to what must be recalled."""

from functools import partial

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_words import edition_title, status_words
from briefing.desktop.messages import say
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.locking import only_reads
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.domain.briefings import Edition
from briefing.domain.records import Record

_MOST = 12


class PrintedInSection(Section):
    """Chips that lead to the editions, the newest first; not seen when none prints the record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Cited in editions"), (Edition.KIND,))
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self.recall = only_reads(push_button(desk.theme, say("Where it is printed …")))
        self.recall.clicked.connect(self._show_editions)
        self.column.addWidget(self._chips)

    def fill(self, record: Record) -> None:
        from briefing.operations.editions import citing_editions

        self._flow.removeWidget(self.recall)
        self.recall.setParent(self)
        clear_layout(self._flow)
        look = KIND_LOOKS[Edition.KIND]
        found = citing_editions(self.desk.session.library, record.KIND, record.id)
        for citing in found[:_MOST]:
            edition = citing.edition
            words = say(
                "{briefing} · {edition} ({status})",
                briefing="" if citing.briefing is None else citing.briefing.title,
                edition=edition_title(edition),
                status=status_words(edition),
            )
            chip = Chip(self.desk.theme, words, look.icon, look.tint)
            chip.clicked.connect(partial(self._go_to, edition))
            self._flow.addWidget(chip)
        self._flow.addWidget(self.recall)
        self.setVisible(bool(found))
        self._chips.updateGeometry()

    def _go_to(self, edition: Edition) -> None:
        self.desk.navigator.go_to_record(edition.KIND, edition.id)

    def _show_editions(self) -> None:
        from briefing.desktop.editions.recall_dialog import RecallDialog

        if self.record is not None:
            RecallDialog(self.desk, self.record, self.window()).show()
