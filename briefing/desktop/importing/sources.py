"""The dialog in which the references of a literature program become sources."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.importing.dialog import ImportDialog
from briefing.desktop.importing.plan_model import ShownRow, Told, marks_of
from briefing.desktop.messages import say, translated
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.shown_names import shown_name
from briefing.domain.edits import Step
from briefing.exchange.references.entry import ReferenceEntry
from briefing.operations.importing_sources import PlannedSource, plan_sources, step_storing

_COLUMNS = {"title": 0, "issued": 2}


class SourcesImport(ImportDialog):
    """Shows the references of a file as sources, and stores them as one step."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, entries: Sequence[ReferenceEntry], name: str
    ) -> None:
        super().__init__(desk, parent, say("Import “{name}”", name=name))
        self.setObjectName("import-sources")
        self._planned = plan_sources(desk.session.library, entries)
        head = (say("Title"), say("Authors"), say("Published"), say("Publication"), say("Address"))
        left_out = {one.entry.number for one in self._planned if not one.is_usual}
        rows = [self._shown(one) for one in self._planned]
        self.show_rows(head, rows, marks_of(rows, left_out), {0}, can_correct=False)

    def step(self) -> Callable[[], Step]:
        left_out = {
            one.entry.number
            for one, is_taken in zip(self._planned, self.model.taken, strict=True)
            if not is_taken
        }
        return partial(step_storing, self._planned, left_out)

    def _shown(self, planned: PlannedSource) -> ShownRow:
        entry = planned.entry
        number, source = entry.number, entry.source
        if source is None:
            problem = "" if entry.problem is None else translated(entry.problem)
            cells = (entry.label, "", "", "", "")
            return ShownRow(
                number,
                cells,
                say("Cannot be used"),
                "circle-alert",
                partial(Told, problem),
                frozenset({_COLUMNS["title"]}),
                can_be_taken=False,
            )
        library = self.desk.session.library
        cells = (
            shown_name(library, source),
            "; ".join(source.authors),
            date_shown(source.issued),
            source.container_title or source.publisher,
            source.url,
        )
        lacking = frozenset(_COLUMNS[remark.field] for remark in entry.remarks)
        words = [translated(remark.message) for remark in entry.remarks]
        state, icon = say("New"), "plus"
        if planned.repeats is not None:
            name = shown_name(library, planned.repeats)
            state, icon = say("There already"), "copy"
            words.insert(0, say("The library has “{name}” already.", name=name))
        elif planned.repeats_entry is not None:
            state, icon = say("Twice in the file"), "copy"
            same = say("Entry {number} is the same document.", number=planned.repeats_entry)
            words.insert(0, same)
        tell = partial(Told, " ".join(words)) if words else None
        return ShownRow(number, cells, state, icon, tell, lacking)
