"""Backups that are opened like a library: they are read and never written, so that they stay it."""

from pathlib import Path

from briefing.desktop.messages import say
from briefing.desktop.notices import Notices
from briefing.desktop.settings import Settings

_BEFORE_STEP = "Z "  # in the name of every backup; spares a start the look at the folder of backups


def is_kept_backup(path: Path) -> bool:
    """Whether the file lies in the folder of backups, under the name of one."""
    if _BEFORE_STEP not in path.name:
        return False
    from briefing.store.backup_files import is_backup

    return is_backup(path)


def note_opened(path: Path, settings: Settings, notices: Notices) -> None:
    """Put a library at the head of the recent ones; of a backup say what it is and how to go on."""
    if not is_kept_backup(path):
        settings.library_opened(path)
        return
    notices.give(
        say(
            "This is a backup: it can be read, not changed. To go on from it, open the library and"
            " choose File, Restore from backup."
        ),
        "warning",
    )
