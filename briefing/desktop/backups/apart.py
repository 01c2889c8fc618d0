"""Work on backups in a child process of its own, so that neither typing nor a preview waits for it.

The child ends with the work; a cancelled one is killed, and what it left unfinished never counts as
a backup (`briefing.store.backup`).
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from briefing.desktop.jobs import Report
from briefing.desktop.worker import Worker
from briefing.domain.secret import Secret

R = TypeVar("R")


def run_apart(
    function: Callable[..., R], path: Path, *arguments: object, key: Secret | None, report: Report
) -> R:
    """What `function(path, *arguments, report, key=key)` gives; the key is erased afterwards.

    Call it from a job's thread. Raises as `Worker.run`.
    """
    worker = Worker()
    try:
        return worker.run(partial(function, key=key), path, *arguments, report=report)
    finally:
        worker.close()
        if key is not None:
            key.erase()
