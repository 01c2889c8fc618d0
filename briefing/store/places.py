"""What is kept about libraries beside them, in the user's data folder, and how it is written.

All of it can be lost: then a library counts as seen for the first time, and backups go to the usual
folder.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from platformdirs import user_data_path

from briefing.domain.frozen import frozen

MINUTES = 30  # between two backups of a library that is being changed, where nothing else is chosen


@frozen
class BackupPlan:
    """Where backups go and how often one is made; `folder` is None for the usual place.

    With 0 `minutes` none is made by the clock; one that is owed from the last time is made soon
    after opening, and one when the library is closed.
    """

    folder: Path | None = None
    minutes: int = MINUTES

    @property
    def root(self) -> Path:
        """The folder in which each library has its own."""
        return data_folder() / "backups" if self.folder is None else self.folder


def data_folder() -> Path:
    """The program's folder among the files of the user account."""
    return user_data_path("Briefing Desk", appauthor=False)


def backup_plan() -> BackupPlan:
    """What was chosen for all libraries, or what is usual."""
    stored = read_object(_plan_file())
    folder, minutes = stored.get("folder"), stored.get("minutes")
    return BackupPlan(
        Path(folder) if isinstance(folder, str) and folder else None,
        minutes if isinstance(minutes, int) and minutes >= 0 else MINUTES,
    )


def set_backup_plan(plan: BackupPlan) -> None:
    """Choose it for all libraries, from now on. Raises `OSError`."""
    folder = "" if plan.folder is None else str(plan.folder)
    write_object(_plan_file(), {"folder": folder, "minutes": plan.minutes})


def read_object(file: Path) -> Mapping[str, Any]:
    """The JSON object in a file; empty when there is none that can be read."""
    with suppress(OSError, ValueError):
        stored = json.loads(file.read_text("utf-8"))
        if isinstance(stored, dict):
            return cast("dict[str, Any]", stored)
    return {}


def write_object(file: Path, value: Mapping[str, Any]) -> None:
    """Puts a JSON object into a file, whole or not at all. Raises `OSError`."""
    from uuid import uuid4

    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.{uuid4().hex}.part")
    try:
        part.write_text(json.dumps(value), "utf-8")
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _plan_file() -> Path:
    return data_folder() / "backups.json"
