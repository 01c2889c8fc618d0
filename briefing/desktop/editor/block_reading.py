"""What the live blocks of a briefing hold, read in the child process and kept by their lines.

A card asks for its line and draws what is known; what is not known yet is read in a moment. What
changes in the library is read anew, and the old words stay until then.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.desktop.session import Changes
from briefing.domain.briefings import Draft
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError

if TYPE_CHECKING:
    from briefing.operations.block_contents import BlockContents

_DELAY_MS = 150
_CHANGED_MS = 600
_MOST_KEPT = 300
_OF_THE_TEXT = "(sources:"
_LAST_WAIT = 2.0


class BlockReading(QObject):
    """`read` when more is known, or something else."""

    read = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._briefing_id = ""
        self._known: dict[str, BlockContents] = {}
        self._wanted: dict[str, None] = {}
        self._job: Job | None = None
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._begin)
        desk.session.changed.connect(self._library_changed)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read, or will be in a moment."""
        return self._job is not None or self._wait.isActive()

    def show_briefing(self, briefing_id: str) -> None:
        """Read for another briefing; what is known of the one before is forgotten."""
        if briefing_id != self._briefing_id:
            self._briefing_id = briefing_id
            self._known.clear()
            self._wanted.clear()
            self._wait.stop()

    def contents(self, line: str) -> "BlockContents | None":
        """What the live block written as `line` holds; None while it is being read."""
        line = line.strip()
        found = self._known.get(line)
        if found is None and self._briefing_id and line not in self._wanted:
            self._wanted[line] = None
            if not self._wait.isActive():
                self._wait.start(_DELAY_MS)
        return found

    def stop(self) -> None:
        """Read no more, and end what is being read."""
        self._wait.stop()
        job, self._job = self._job, None
        if job is not None:
            job.disconnect(self)
            job.cancel()
            job.wait(_LAST_WAIT)

    def _library_changed(self, changes: Changes) -> None:
        stale = list(self._known)
        if set(changes.ids) == {Draft.KIND}:
            stale = [line for line in stale if _OF_THE_TEXT in line]
        for line in stale:
            self._wanted[line] = None
        if stale:
            self._wait.start(_CHANGED_MS)

    def _begin(self) -> None:
        if self._job is not None or not self._wanted or not self._briefing_id:
            return
        lines = tuple(self._wanted)
        self._wanted.clear()
        today = Date(self._desk.today().isoformat())
        work = partial(_read, reading_child(self._desk), self._briefing_id, lines, today)
        job = Job(work)
        job.done.connect(partial(self._keep, self._briefing_id, lines))
        job.failed.connect(partial(self._tell, self._briefing_id, lines))
        job.ended.connect(self._end)
        self._job = job
        job.start()

    def _keep(
        self, briefing_id: str, lines: Sequence[str], found: "Sequence[BlockContents]"
    ) -> None:
        if briefing_id != self._briefing_id:
            return
        if len(self._known) > _MOST_KEPT:
            self._known.clear()
        self._known.update(zip(lines, found, strict=True))
        self.read.emit()

    def _tell(self, briefing_id: str, lines: Sequence[str], error: KnownError) -> None:
        """Why nothing could be read stands in the cards, until the library changes."""
        from briefing.operations.block_contents import BlockContents

        self._keep(briefing_id, lines, [BlockContents(reason=error.message)] * len(lines))

    def _end(self) -> None:
        self._job = None
        if self._wanted:
            self._wait.start(_DELAY_MS)


def _read(
    child: ReadingChild, briefing_id: str, lines: tuple[str, ...], today: Date, report: Report
) -> "Sequence[BlockContents]":
    from briefing.operations.block_contents import block_contents

    return child.run(block_contents, briefing_id, lines, today, report=report)
