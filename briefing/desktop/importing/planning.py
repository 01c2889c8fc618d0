"""What a table would become, found out: a short one at once, a long one beside the window.

Only the newest question is answered; an older one is given up where it is.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.reading_child import reading_child
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.operations.importing_tables import Matching
from briefing.operations.table_portions import (
    PlanPortions,
    TablePortions,
    plan_in_portions,
    plan_in_portions_in_file,
)

FEW = 1000  # rows that are planned before anybody notices


@frozen
class _Answer:
    """A plan, and which question it answers."""

    number: int
    plan: PlanPortions


class Planning(QObject):
    """`planned` with `PlanPortions`, `refused` with the `KnownError` that speaks against it,
    `progressed` with how many rows of how many are looked at.
    """

    planned = Signal(object)
    refused = Signal(object)
    progressed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
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

    def drop(self) -> None:
        """Give up what is asked."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self, table: TablePortions, matching: Matching) -> None:
        child, today = reading_child(self._desk), self._desk.today()
        plan = partial(child.run, plan_in_portions_in_file, table, matching, today)
        job = Job(partial(_planned, self._number, plan), QCoreApplication.instance())
        job.progressed.connect(self._pass_progress)
        job.done.connect(self._take)
        job.failed.connect(self._refuse)
        job.ended.connect(job.deleteLater)
        self._job = job
        job.start()

    def _pass_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self.progressed.emit(done, total)

    def _take(self, answer: _Answer) -> None:
        if answer.number == self._number:
            self._job = None
            self.planned.emit(answer.plan)

    def _refuse(self, error: KnownError) -> None:
        if self.sender() is self._job:
            self._job = None
            self.refused.emit(error)


def _planned(number: int, plan: Callable[..., PlanPortions], report: Report) -> _Answer:
    """Runs in the job's thread; planned in the child, which is ended to stop it."""
    return _Answer(number, plan(report=report))
