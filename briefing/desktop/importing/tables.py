"""The dialog in which a table of another program becomes actors, figures, events or positions."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.importing.column_words import column_words, kind_options
from briefing.desktop.importing.dialog import ImportDialog
from briefing.desktop.importing.matching_form import MatchingForm
from briefing.desktop.importing.plan_model import RowMarks
from briefing.desktop.importing.planning import Planning
from briefing.desktop.importing.shown_plan import ShownPlan
from briefing.desktop.messages import number, say, translated
from briefing.desktop.widgets.choice import Choice
from briefing.domain.edits import Step
from briefing.domain.errors import KnownError
from briefing.exchange.table_columns import TABLES, matched
from briefing.operations.import_presets import matching_for, remembering
from briefing.operations.table_corrections import CorrectedRow
from briefing.operations.table_portions import PlanPortions, TablePortions


class TableImport(ImportDialog):
    """Shows a table as it would be stored, and stores it as one step."""

    def __init__(self, desk: Desk, parent: QWidget | None, table: TablePortions, name: str) -> None:
        super().__init__(desk, parent, say("Import “{name}”", name=name))
        self.setObjectName("import-table")
        self._table = table
        self._plan: PlanPortions | None = None
        self._planned: PlanPortions | None = None  # the last one, before what is `_corrected`
        self._corrected: dict[int, frozenset[int]] = {}  # the columns, by the number of the row
        self._planning = Planning(desk, self)
        self._planning.planned.connect(self._show_plan)
        self._planning.corrected.connect(self._show_corrected)
        self._planning.refused.connect(self._show_refusal)
        self._planning.progressed.connect(self._show_progress)
        self.kinds = Choice(desk.theme, kind_options())
        self.kinds.setAccessibleName(say("What each row is"))
        self.form = MatchingForm(desk.theme)
        self.head.addWidget(self.kinds)
        self.content.insertWidget(0, self.form)
        if table.remarks:
            self.remark.tell(" ".join(map(translated, table.remarks)))
        self.kinds.chosen.connect(self.take_for)
        self.form.changed.connect(self._replan)
        self.model.corrected.connect(self._correct)
        kind = _likeliest_kind(table)
        self.kinds.set_key(kind)
        self.take_for(kind)

    def take_for(self, kind: str) -> None:
        """Take the rows for records of that kind."""
        matching = matching_for(self.desk.session.library, kind, self._table.head)
        self.form.show_matching(self._table, matching)
        self._replan()

    def step(self) -> Callable[[], Step]:
        assert self._plan is not None
        matching, head = self._plan.matching, self._table.head
        kept = remembering(self.desk.session.library, matching, head)
        return partial(self._plan.step, bytes(self.model.taken), kept)

    def done(self, result: int) -> None:
        """Nobody waits for the plan any more."""
        self._planning.drop()
        super().done(result)

    def _replan(self) -> None:
        self._plan = self._planned = None
        self.store_button.setEnabled(False)
        self._planning.ask(self._table, self.form.matching())

    def _show_plan(self, plan: PlanPortions) -> None:
        self._show(plan, ShownPlan(self.desk.session.library, plan))

    def _show_corrected(self, plan: PlanPortions, changed: Collection[int]) -> None:
        """What the analyst takes and leaves out stays so in the rows that are as before."""
        shown, taken = ShownPlan(self.desk.session.library, plan), bytearray(self.model.taken)
        for at in changed:
            taken[at] = shown.marks.taken[at]
        self._show(plan, shown, bytes(taken))

    def _show(self, plan: PlanPortions, shown: ShownPlan, taken: bytes | None = None) -> None:
        self._plan = self._planned = plan
        self._corrected = {}
        self.note.tell("")
        marks = shown.marks if taken is None else replace(shown.marks, taken=taken)
        self.show_rows(self._headings(), shown, marks, plan.differing, can_correct=True)

    def _show_refusal(self, error: KnownError) -> None:
        self.model.show_rows((), (), RowMarks(), can_correct=False)
        self.show_counts()
        self.note.warn(translated(error.message))

    def _show_progress(self, done: int, total: int) -> None:
        self.counts.setText(
            say("Looking at the rows: {done} of {total}", done=number(done), total=number(total))
        )

    def _headings(self) -> list[str]:
        names = self.form.matching().columns
        return [
            column_words(name) if name else heading or say("Column {number}", number=at)
            for at, (name, heading) in enumerate(zip(names, self._table.head, strict=True), start=1)
        ]

    def _correct(self, number: int, column: int, words: str) -> None:
        """Take other words for a cell of the table; the file stays as it is."""
        first, planned = self._table.first_row, self._planned
        self._table = self._table.corrected(number - first, column, words.strip())
        before = self._corrected.get(number, frozenset())
        self._corrected[number] = before | {column}
        if planned is None or planned.matching != self.form.matching():
            self._replan()
            return
        self._plan = None
        self.store_button.setEnabled(False)
        names = planned.matching.columns
        rows = [
            CorrectedRow(
                each, self._table.row(each - first), frozenset(names[at] for at in columns)
            )
            for each, columns in sorted(self._corrected.items())
        ]
        self._planning.correct(planned, self._table, rows)


def _likeliest_kind(table: TablePortions) -> str:
    """The kind whose needed columns the head names, then that of which it names most."""

    def fit(kind: str) -> tuple[bool, int]:
        found = set(matched(kind, table.head)) - {""}
        needed = {column.name for column in TABLES[kind] if column.required}
        return needed <= found, len(found)

    return max(TABLES, key=fit)
