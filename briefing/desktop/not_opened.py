"""What is said when a library cannot be opened or turns out to be damaged, and the ways on."""

from collections.abc import Callable
from pathlib import Path

from briefing.desktop.messages import say
from briefing.desktop.notices import NoticeAction, Notices
from briefing.desktop.settings import Settings
from briefing.domain.errors import KnownError
from briefing.store.errors import (
    LibraryDamaged,
    LibraryInUse,
    LibraryMissing,
    LibraryReadOnly,
    NotALibrary,
    WrongKey,
)

_READABLE = (LibraryInUse, LibraryReadOnly, LibraryDamaged)
_RESTORABLE = (LibraryDamaged, LibraryMissing, NotALibrary, WrongKey)


def tell_not_opened(
    notices: Notices,
    settings: Settings,
    path: Path,
    error: KnownError,
    read: Callable[[], None],
    restore: Callable[[], None],
) -> None:
    """Say why the library at `path` was not opened: what can still be read is offered to be read,
    and a backup where there is one.
    """
    actions: list[NoticeAction] = []
    if isinstance(error, _READABLE):
        actions.append(NoticeAction(say("Open for reading"), read))
    if isinstance(error, _RESTORABLE) and _has_backup(path):
        actions.append(NoticeAction(say("Restore a backup …"), restore))
    if not actions:
        settings.forget_library(path)
    notices.give_error(error.message, *actions)


def tell_error(notices: Notices, error: KnownError, restore: Callable[[], None]) -> None:
    """Say what could not be done in the open library; when it is damaged, backups are offered."""
    damaged = isinstance(error, LibraryDamaged)
    actions = [NoticeAction(say("Restore a backup …"), restore)] if damaged else []
    notices.give_error(error.message, *actions)


def _has_backup(path: Path) -> bool:
    from briefing.store.backup_files import backups_of

    return bool(backups_of(path))
