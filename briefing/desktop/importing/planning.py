"""What a table would become, found out: a short one at once, a long one beside the window.

Only the newest question is answered; an older one is given up where it is.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.reading_child import reading_child
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.operations.importing_tables import Matching
from briefing.operations.table_corrections import (
    CorrectedRow,
    RowsAgain,
    plan_rows_again,
    plan_rows_again_in_file,
)
from briefing.operations.table_portions import (
    PlanPortions,
    TablePortions,
    plan_in_portions,
    plan_in_portions_in_file,
)

FEW = 1000  # rows that are planned before anybody notices


@frozen
class _Answer:
    """What was found, and which question it answers."""

    number: int
    found: object


class Planning(QObject):
    """`planned` with `PlanPortions`, `corrected` with such and the rows that are not as before,
    `refused` with the `KnownError` that speaks against it, `progressed` with how many rows of how
    many are looked at.
    """

    planned = Signal(object)
    corrected = Signal(object, object)
    refused = Signal(object)
    progressed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._then: Callable[[Any], None] = self.planned.emit
        self._number = 0

    def ask(self, table: TablePortions, matching: Matching) -> None:
        """Plan this, and nothing that was asked before."""
        self.drop()
        if table.count > FEW:
            self._begin(table, matching)
            return
        library, today = self._desk.session.library, self._desk.today()
        try:
            plan = plan_in_portions(library, table, matching, today)
        except KnownError as error:
            self.refused.emit(error)
            return
        self.planned.emit(plan)

    def correct(
        self, plan: PlanPortions, table: TablePortions, rows: Sequence[CorrectedRow]
    ) -> None:
        """Plan these rows of `table` again, which are corrected since the `plan` was made; all of
        it where others hang on them.
        """
        self.drop()
        asked = plan.matching, plan.names, rows, self._desk.today()
        take = partial(self._take_again, plan, table)
        if table.count > FEW:
            child = reading_child(self._desk)
            self._start(partial(child.run, plan_rows_again_in_file, *asked), take)
        else:
            take(plan_rows_again(self._desk.session.library, *asked))

    def drop(self) -> None:
        """Give up what is asked."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self, table: TablePortions, matching: Matching) -> None:
        child, today = reading_child(self._desk), self._desk.today()
        plan = partial(child.run, plan_in_portions_in_file, table, matching, today)
        self._start(plan, self.planned.emit)

    def _start(self, work: Callable[..., object], take: Callable[[Any], None]) -> None:
        job = Job(partial(_answered, self._number, work), QCoreApplication.instance())
        job.progressed.connect(self._pass_progress)
        job.done.connect(self._take)
        job.failed.connect(self._refuse)
        job.ended.connect(job.deleteLater)
        self._job, self._then = job, take
        job.start()

    def _pass_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self.progressed.emit(done, total)

    def _take(self, answer: _Answer) -> None:
        if answer.number == self._number:
            self._job = None
            self._then(answer.found)

    def _take_again(
        self, plan: PlanPortions, table: TablePortions, again: RowsAgain | None
    ) -> None:
        if again is None:
            self.ask(table, plan.matching)
        else:
            self.corrected.emit(*plan.corrected(again))

    def _refuse(self, error: KnownError) -> None:
        if self.sender() is self._job:
            self._job = None
            self.refused.emit(error)


def _answered(number: int, work: Callable[..., object], report: Report) -> _Answer:
    """Runs in the job's thread; planned in the child, which is ended to stop it."""
    return _Answer(number, work(report=report))
