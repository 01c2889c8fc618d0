"""What the analyst sorts a record by, issues or tags: chips, and a field that adds one more."""

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message
from briefing.domain.records import Record


@frozen
class Joining:
    """Records of the kind `join` put a record under one of the kind `to`, which their field `field`
    names; `add` and `take_out` are the labels of the steps.
    """

    join: type[Record]
    to: type[Record]
    field: str
    add: Message
    take_out: Message


class JoinedSection(Section):
    """`name` is what a screen reader calls the field, `hint` stands in it while it is empty."""

    def __init__(self, desk: Desk, joining: Joining, title: str, name: str, hint: str) -> None:
        super().__init__(desk, title, (joining.join.KIND, joining.to.KIND))
        self._joining = joining
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self._adding = ReferenceEditor(desk, (joining.to.KIND,))
        self._adding.setAccessibleName(name)
        self._adding.set_hint(hint)
        self._adding.chosen.connect(self._add)
        self.column.addWidget(self._chips)
        self.column.addWidget(self._adding)

    def fill(self, record: Record) -> None:
        clear_layout(self._flow)
        for join, other in self._joined(record):
            self._flow.addWidget(self._chip(join, other))
        self._chips.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _joined(self, record: Record) -> list[tuple[Record, Record]]:
        library, joining = self.desk.session.library, self._joining
        joins = library.all(joining.join, record_kind=record.KIND, record_id=record.id)
        found = [(join, library.find(joining.to, getattr(join, joining.field))) for join in joins]
        return [(join, other) for join, other in found if other is not None]

    def _chip(self, join: Record, other: Record) -> Chip:
        look = KIND_LOOKS[other.KIND]
        name = shown_name(self.desk.session.library, other)
        chip = Chip(self.desk.theme, name, look.icon, look.tint, is_removable=True)
        chip.clicked.connect(lambda: self.desk.navigator.go_to_record(other.KIND, other.id))
        chip.removed.connect(lambda: self._take_out(join))
        return chip

    def _take_out(self, join: Record) -> None:
        self.desk.session.do(self._joining.take_out.template, *trash_edits((join,)))
        self._adding.entry.setFocus()

    def _add(self) -> None:
        record, joining = self.record, self._joining
        try:
            other_id = self._adding.value()
        except KnownError:
            return
        if other_id is None or record is None:
            return
        new = [Edit(None, made) for made in self._adding.new_records()]
        is_known = any(other.id == other_id for _, other in self._joined(record))
        self._adding.empty()
        if not is_known:
            values = {joining.field: other_id, "record_kind": record.KIND, "record_id": record.id}
            self.desk.session.do(joining.add.template, *new, Edit(None, joining.join(**values)))
