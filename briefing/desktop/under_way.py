"""The jobs that run beside the window, so that it can show them and stop them at its end."""

from PySide6.QtCore import QObject, Signal

from briefing.desktop.jobs import Job, Work
from briefing.desktop.notices import Notices
from briefing.domain.errors import KnownError

_LAST_WAIT = 2.0  # seconds in which a cancelled job may come to its end


class JobsUnderWay(QObject):
    """Starts jobs and holds them until they end. `started` carries the job and its title."""

    started = Signal(object, str)

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._running: list[Job] = []

    def start(self, title: str, work: Work) -> Job:
        """Run `work` as a job that the window shows as `title`, with its cancel button.

        The sentence of a `KnownError` is given as a notice; connect to the job's signals for the
        rest, at once: they come on the window's thread and so not before this call returns.
        """
        job = Job(work, self)
        self._running.append(job)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._forget_ended)
        self.started.emit(job, title)
        job.start()
        return job

    def stop_all(self) -> bool:
        """Cancel what runs and wait a little; False when something would not stop."""
        for job in self._running:
            job.cancel()
        stopped = [job.wait(_LAST_WAIT) for job in self._running]
        return all(stopped)

    def _tell_failed(self, error: KnownError) -> None:
        self._notices.give_error(error.message)

    def _forget_ended(self) -> None:
        ended = [job for job in self._running if not job.is_running]
        self._running = [job for job in self._running if job.is_running]
        for job in ended:
            job.deleteLater()
