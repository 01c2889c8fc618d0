"""Which issues a record is filed under: chips, and a field to file it under one more."""

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.issues import Filing, Issue
from briefing.domain.messages import message
from briefing.domain.records import Record

_FILE = message("File under an issue")
_TAKE_OUT = message("Take out of an issue")


class IssuesSection(Section):
    """What is filed under an issue belongs to its briefings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Filed under"), ("filing", "issue"))
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self._adding = ReferenceEditor(desk, ("issue",))
        self._adding.setAccessibleName(say("File under an issue"))
        self._adding.set_hint(say("File under an issue: type its title"))
        self._adding.chosen.connect(self._add)
        self.column.addWidget(self._chips)
        self.column.addWidget(self._adding)

    def fill(self, record: Record) -> None:
        clear_layout(self._flow)
        for filing, issue in self._filed(record):
            self._flow.addWidget(self._chip(filing, issue))
        self._chips.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _filed(self, record: Record) -> list[tuple[Filing, Issue]]:
        library = self.desk.session.library
        filings = library.all(Filing, record_kind=record.KIND, record_id=record.id)
        found = [(filing, library.find(Issue, filing.issue_id)) for filing in filings]
        return [(filing, issue) for filing, issue in found if issue is not None]

    def _chip(self, filing: Filing, issue: Issue) -> Chip:
        look = KIND_LOOKS["issue"]
        chip = Chip(self.desk.theme, issue.title, look.icon, look.tint, is_removable=True)
        chip.clicked.connect(lambda: self.desk.navigator.go_to_record("issue", issue.id))
        chip.removed.connect(lambda: self._take_out(filing))
        return chip

    def _take_out(self, filing: Filing) -> None:
        self.desk.session.do(_TAKE_OUT.template, *trash_edits((filing,)))
        self._adding.entry.setFocus()

    def _add(self) -> None:
        record = self.record
        try:
            issue_id = self._adding.value()
        except KnownError:
            return
        if issue_id is None or record is None:
            return
        new = [Edit(None, made) for made in self._adding.new_records()]
        known = any(issue.id == issue_id for _, issue in self._filed(record))
        self._adding.empty()
        if not known:
            filing = Filing(issue_id=issue_id, record_kind=record.KIND, record_id=record.id)
            self.desk.session.do(_FILE.template, *new, Edit(None, filing))
