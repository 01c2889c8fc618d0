"""When a preview is made: a moment after the last change, in the child process, one at a time."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError

if TYPE_CHECKING:
    from briefing.operations.previewing import Preview

DELAY_MS = 400
_LAST_WAIT = 2.0  # seconds in which a cancelled preview comes to its end


class Previewing(QObject):
    """Previews of one briefing after another.

    `wanted` before a preview is made, so that what is typed can be stored; then `made` with the
    `Preview`, or `failed` with the sentence that says why there is none.
    """

    wanted = Signal()
    begun = Signal()
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._briefing_id = ""
        self._asked_for = ""
        self._job: Job | None = None
        self._is_stale = False
        self._wait = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._wait.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether a preview is being made, or will be in a moment."""
        return self._job is not None or self._wait.isActive()

    @property
    def briefing_id(self) -> str:
        """The briefing that previews are made of; empty for none."""
        return self._briefing_id

    def show(self, briefing_id: str) -> None:
        """Make previews of another briefing, the first at once; of none for an empty id."""
        self._briefing_id = briefing_id
        self._wait.stop()
        if briefing_id:
            self._wait.start(0)

    def request(self) -> None:
        """Make a new preview in a moment; another request begins the moment anew."""
        if self._briefing_id:
            self._wait.start(DELAY_MS)

    def stop(self) -> None:
        """Make no more previews, and end the one that is being made."""
        self._wait.stop()
        self._is_stale = False
        job = self._job
        if job is not None:
            self._job = None
            job.disconnect(self)
            job.cancel()
            job.wait(_LAST_WAIT)

    def _begin(self) -> None:
        if self._job is not None:
            self._is_stale = True
            return
        self.wanted.emit()
        today = Date(self._desk.today().isoformat())
        self._asked_for = self._briefing_id
        job = Job(partial(_made, reading_child(self._desk), self._briefing_id, today))
        job.done.connect(self._tell_made)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._end)
        self._job = job
        self.begun.emit()
        job.start()

    def _tell_made(self, preview: "Preview") -> None:
        if self._asked_for == self._briefing_id:
            self.made.emit(preview)

    def _tell_failed(self, error: KnownError) -> None:
        if self._asked_for == self._briefing_id:
            self.failed.emit(error.message)

    def _end(self) -> None:
        self._job = None
        if self._is_stale:
            self._is_stale = False
            self._wait.start(0)


def _made(child: ReadingChild, briefing_id: str, today: Date, report: Report) -> "Preview":
    from briefing.operations.previewing import preview

    return child.run(preview, briefing_id, today, report=report)
