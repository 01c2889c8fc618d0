"""What is computed of the briefing on screen: a moment after the last change, in the child process,
one at a time, and always once more when something was changed meanwhile.

Two windows on one briefing want the same of the same text, one a moment after the other: it is done
once for both.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError

Computed: TypeAlias = Callable[[ReadingChild, str, Date, Report], object]

_LAST_WAIT = 2.0  # seconds in which cancelled work comes to its end


class BriefingWork(QObject):
    """The same work on one briefing after another; `compute` is given its id and today.

    `wanted` before the work begins, so that what is typed can be stored; then `made` with what came
    out, or `failed` with the sentence that says why nothing did; `ended` after either, also when it
    is done once more.
    """

    wanted = Signal()
    begun = Signal()
    made = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, compute: Computed, delay_ms: int) -> None:
        super().__init__()
        self._desk = desk
        self._compute = compute
        self._delay = delay_ms
        self._briefing_id = ""
        self._asked_for = ""
        self._job: Job | None = None
        self._is_stale = False
        self._wait = QTimer(self, singleShot=True, interval=delay_ms)
        self._wait.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether the work is under way, or will be in a moment."""
        return self._job is not None or self._wait.isActive()

    @property
    def briefing_id(self) -> str:
        """The briefing that is worked on; empty for none."""
        return self._briefing_id

    def show(self, briefing_id: str) -> None:
        """Work on another briefing, at once the first time; on none for an empty id."""
        self._briefing_id = briefing_id
        self._wait.stop()
        if briefing_id:
            self._wait.start(0)

    def name_subject(self, ids: str) -> None:
        """Work on this from the next request on: a briefing, or several parted by spaces."""
        self._briefing_id = ids

    def request(self) -> None:
        """Do the work anew in a moment; another request begins the moment anew."""
        if self._briefing_id:
            self._wait.start(self._delay)

    def stop(self) -> None:
        """Do no more, and end what is under way."""
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
        child = replace(reading_child(self._desk), answers=self._desk.session.answers)
        job = Job(partial(self._compute, child, self._briefing_id, today))
        job.done.connect(self._tell_made)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._end)
        self._job = job
        self.begun.emit()
        job.start()

    def _tell_made(self, made: object) -> None:
        if self._asked_for == self._briefing_id:
            self.made.emit(made)

    def _tell_failed(self, error: KnownError) -> None:
        if self._asked_for == self._briefing_id:
            self.failed.emit(error.message)

    def _end(self) -> None:
        self._job = None
        if self._is_stale:
            self._is_stale = False
            self._wait.start(0)
        self.ended.emit()
