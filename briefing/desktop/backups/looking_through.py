"""The backups of a library, read one after another beside the window: what each holds, then whether
all of it can still be read.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing.desktop.jobs import Job, Report
from briefing.desktop.worker import Worker
from briefing.domain.messages import Message
from briefing.domain.secret import Secret
from briefing.operations.backups import Overview, damage_of_backup, overview_of


class LookingThrough(QObject):
    """`listed` with an `Overview` as soon as it is known what they hold; then for one after another
    `checked` with it and what is wrong with it (a `Message`, or None); `ended` at the end, also
    when it was stopped.
    """

    listed = Signal(object)
    checked = Signal(object, object)
    ended = Signal()

    def __init__(self, path: Path, key: Secret | None, parent: QObject) -> None:
        """The key is erased at the end."""
        super().__init__(parent)
        self._path = path
        self._key = key
        self._job = Job(self._look, self)
        self._job.ended.connect(self._end)

    def start(self) -> None:
        """Begin; once only."""
        self._job.start()

    def stop(self) -> None:
        """What was not looked at yet is not; `ended` comes when nothing is read any more."""
        self._job.cancel()

    def wait(self, seconds: float) -> None:
        """Block until nothing is read any more."""
        self._job.wait(seconds)

    def _look(self, report: Report) -> None:
        worker = Worker()
        try:
            listing = partial(overview_of, key=self._key)
            found: Overview = worker.run(listing, self._path, report=report)
            self.listed.emit(found)
            for one in found.backups:
                if not one.is_locked:
                    checking = partial(damage_of_backup, key=self._key)
                    damage: Message | None = worker.run(checking, one.backup.file, report=report)
                    self.checked.emit(one.backup, damage)
        finally:
            worker.close()

    def _end(self) -> None:
        if self._key is not None:
            self._key.erase()
        self.ended.emit()
        self.deleteLater()
