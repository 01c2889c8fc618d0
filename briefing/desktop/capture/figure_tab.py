"""Figure: a number with its qualifier, what is counted, whose number it is, as of when."""

from dataclasses import replace

from briefing.desktop.capture.leading_reference import LeadingReference
from briefing.desktop.capture.qualified_number import QualifiedNumberEditor
from briefing.desktop.capture.tab import FOLDED, WIDE, CaptureTab, Place, Taken, show_quietly
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.text_editors import LineEditor, LinesEditor
from briefing.desktop.records.value_editors import DateEditor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing
from briefing.domain.messages import message
from briefing.domain.number_reading import NumberRead, read_number
from briefing.domain.records import Record
from briefing.operations.filing import Saying, kind_of_passage
from briefing.operations.recently_used import recent_claimants, recent_measures

_LABEL = message("Add figure from a passage")


class FigureTab(CaptureTab):
    """A label is enough for a new measure; its unit is asked for beside it."""

    needed = ("value", "measure_id")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        library = desk.session.library
        measure = LeadingReference(
            desk, "measure", lambda: recent_measures(library), {"measure": {}}
        )
        claimant = LeadingReference(
            desk, "actor", lambda: (*self.named_actors(), *recent_claimants(library)), {"actor": {}}
        )
        hint = say("at least 242, nearly 2,000, 20 to 30")
        self.measure = measure
        self.add("value", say("Number"), QualifiedNumberEditor(), Place(0, 1, 1), hint)
        self.add("as_of", say("As of"), DateEditor(desk.today), Place(1, 1, 1))
        hint = say("What is counted")
        self.add("measure_id", say("Measure"), measure, WIDE, hint)
        hint = say("people, trucks, US$, %")
        self.add("unit", say("Unit of the new measure"), LineEditor(), WIDE, hint)
        self.add("claimant_id", say("Whose number"), claimant, WIDE, say("Not attributed"))
        hint = say("since 10 October, in November")
        self.add("period", say("Period"), DateEditor(desk.today), FOLDED, hint)
        self.add("caveat", say("Caveat, printed with it"), LinesEditor(), FOLDED)
        self.rows["unit"].hide()
        measure.edited.connect(self._show_unit)

    def fill(self) -> None:
        show_quietly(self.rows["value"], read_number(self.passage.words))
        show_quietly(self.rows["claimant_id"], self.speaking_actor())
        self._show_unit()

    def files(self) -> bool:
        """A measure is filed once, with its first figure."""
        measure_id = self.measure.chosen_id()
        found = self.desk.session.library.all(
            Filing, record_kind=Measure.KIND, record_id=measure_id or ""
        )
        return not found

    def make(self) -> Taken | None:
        read: NumberRead | None = self.need("value", message("Type the number."))
        measure_id = self.need("measure_id", message("Say what is counted."))
        names = ("claimant_id", "as_of", "period", "caveat", "unit")
        fields = {name: self.read(name) for name in names}
        if read is None or not measure_id:
            return None
        record = Figure(
            measure_id=measure_id,
            value=read.value,
            low=read.low,
            high=read.high,
            qualifier=read.qualifier,
            claimant_id=fields["claimant_id"],
            as_of=fields["as_of"],
            period=fields["period"],
            caveat=fields["caveat"] or "",
        )
        kind = kind_of_passage(self.passage, Figure)
        new = (self._with_unit(one, fields["unit"] or "") for one in self._made())
        return Taken(_LABEL, record, Saying(kind), tuple(new))

    def _made(self) -> tuple[Record, ...]:
        return self.new_records("measure_id", "claimant_id")

    def _with_unit(self, record: Record, unit: str) -> Record:
        return replace(record, unit=unit) if isinstance(record, Measure) else record

    def _show_unit(self) -> None:
        is_new = bool(self.rows["measure_id"].editor.new_records())
        self.rows["unit"].setVisible(is_new)
        self.resized.emit()
