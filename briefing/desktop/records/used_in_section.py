"""Where a record is used: the briefings that cite it and the records that name it."""

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import PAGE_OF
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.operations.referring import referring_records

# Kinds that belong to the record itself and are shown with it.
_ITS_OWN = frozenset({"evidence", "filing", "event_actor", "actor_name", "tagging"})


class UsedInSection(Section):
    """Chips that lead there; not seen when the record is used nowhere."""

    def __init__(self, desk: Desk, without: tuple[str, ...] = ()) -> None:
        super().__init__(desk, say("Used in"), tuple(KINDS))
        self._without = _ITS_OWN | frozenset(without)
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self.column.addWidget(self._chips)

    def fill(self, record: Record) -> None:
        clear_layout(self._flow)
        library = self.desk.session.library
        shown: dict[str, Record] = {}
        for other in referring_records(library, record):
            found = library.find(Briefing, other.briefing_id) if isinstance(other, Draft) else other
            if found is not None and found.KIND not in self._without and found.KIND in PAGE_OF:
                shown[found.id] = found
        for other in shown.values():
            self._flow.addWidget(self._chip(other))
        self.setVisible(bool(shown))
        self._chips.updateGeometry()

    def _chip(self, record: Record) -> Chip:
        look = KIND_LOOKS[record.KIND]
        name = shown_name(self.desk.session.library, record)
        chip = Chip(self.desk.theme, name, look.icon, look.tint)
        chip.clicked.connect(lambda: self.desk.navigator.go_to_record(record.KIND, record.id))
        return chip
