"""The last backup of a library whose window is gone: the analyst sees nothing of it.

It runs on while the start screen or another library is shown. When the program ends, it waits at
most `PATIENCE` seconds; what is not done then is given up, and what it left is removed with the
next backup.
"""

import threading
from functools import partial
from pathlib import Path
from time import monotonic

from briefing.desktop.worker import ChildFault, Worker
from briefing.domain.errors import KnownError
from briefing.domain.secret import Secret
from briefing.operations.backups import back_up_if_changed

PATIENCE = 10.0  # seconds that the end of the program waits for backups


class ClosingBackups:
    """The backups that are being made of closed libraries."""

    def __init__(self) -> None:
        self._running: list[tuple[threading.Thread, Worker]] = []

    def begin(self, path: Path, key: Secret | None) -> None:
        """Make a backup of a library if it needs one; the key is erased afterwards."""
        worker = Worker()
        work = partial(_backed_up, worker, path, key)
        thread = threading.Thread(target=work, name="backup", daemon=True)
        self._running = [one for one in self._running if one[0].is_alive()]
        self._running.append((thread, worker))
        thread.start()

    def finish(self, patience: float = PATIENCE) -> None:
        """Wait for all of them, but no longer than `patience` seconds together."""
        end = monotonic() + patience
        for thread, worker in self._running:
            thread.join(max(0.0, end - monotonic()))
            worker.close()
        self._running = []


def _backed_up(worker: Worker, path: Path, key: Secret | None) -> None:
    """What keeps it from being made is told when the library is next open."""
    try:
        worker.run(partial(back_up_if_changed, key=key), path, report=_no_report)
    except (KnownError, ChildFault, OSError):
        return
    finally:
        worker.close()
        if key is not None:
            key.erase()


def _no_report(_done: int, _total: int) -> None:
    """Nobody looks."""
