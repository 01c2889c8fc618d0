"""What is said when a library cannot be opened or turns out to be damaged, and the ways on."""

from collections.abc import Callable
from pathlib import Path

from briefing.desktop.messages import say, translated
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
    read: Callable[[], None] | None,
    restore: Callable[[], None],
) -> None:
    """Say why the library at `path` was not opened: what can still be read is offered to be read,
    and a backup where there is one. `read` is None after an attempt to read it.
    """
    actions: list[NoticeAction] = []
    if read is not None and isinstance(error, _READABLE):
        actions.append(NoticeAction(say("Open for reading"), read))
    if isinstance(error, _RESTORABLE) and has_backup(path):
        actions.append(NoticeAction(say("Restore a backup …"), restore))
    if not actions:
        settings.forget_library(path)
    words = why_not_opened(path, error, has_tried_reading=read is None)
    notices.give(words, "danger", *actions)


def why_not_opened(path: Path, error: KnownError, *, has_tried_reading: bool) -> str:
    """Why the library was not opened; of a damaged one also which ways on there are not."""
    words = [translated(error.message)]
    if isinstance(error, LibraryDamaged):
        if has_tried_reading:
            words.append(say("It cannot be opened for reading either."))
        if not has_backup(path):
            words.append(say("This computer has no backup of it."))
    return " ".join(words)


def tell_error(notices: Notices, error: KnownError, restore: Callable[[], None]) -> None:
    """Say what could not be done in the open library; when it is damaged, backups are offered."""
    damaged = isinstance(error, LibraryDamaged)
    actions = [NoticeAction(say("Restore a backup …"), restore)] if damaged else []
    notices.give_error(error.message, *actions)


def has_backup(path: Path) -> bool:
    """Whether this computer has a backup of the library that is or was at `path`."""
    from briefing.store.backup_files import backups_of

    return bool(backups_of(path))
