"""Backups as they are asked for: made now or when due, listed with what they hold, put back.

`report` is told (done, total) and may raise to stop. Each function opens the files by itself, so
that it can run in a process of its own beside the window. A key is erased by whoever made it.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from briefing.domain.frozen import frozen
from briefing.domain.messages import Message
from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.backup import BackupNotMade, back_up, damage_of
from briefing.store.backup_files import Backup, backup_file, backups_of, family_at, is_current_at
from briefing.store.copies import noted_at
from briefing.store.places import LEAST_MINUTES, BackupPlan, backup_plan, set_backup_plan
from briefing.store.restoring import Contents, contents_of, restore

__all__ = [
    "LEAST_MINUTES",
    "Backup",
    "BackupNotMade",
    "BackupPlan",
    "Contents",
    "Listed",
    "Missing",
    "back_up_if_changed",
    "back_up_now",
    "backup_file",
    "backup_plan",
    "damage_of_backup",
    "listed_backups",
    "missing_in",
    "newest_backup",
    "newest_sound_backup",
    "restore",
    "set_backup_plan",
]

Report = Callable[[int, int], None]


@frozen
class Listed:
    """A backup and what it holds; when that cannot be told, why.

    `is_locked` when it needs another passphrase than the library.
    """

    backup: Backup
    contents: Contents | None
    problem: Message | None = None
    is_locked: bool = False


@frozen
class Missing:
    """What a library has beyond a backup of it.

    `steps` were made since `since`, the newest of them at `until` (UTC, ISO 8601); None where the
    library cannot be read and nothing was noted of it. `counts` are the records by kind that there
    are more (or, below zero, fewer), None when the library cannot be read.
    """

    steps: int | None
    since: str
    until: str
    counts: Mapping[str, int] | None


def back_up_now(path: Path, to: Path | None, report: Report, *, key: Secret | None) -> Backup:
    """A backup in the library's own folder, or in the file `to`.

    Raises `BackupNotMade`, `LibraryDamaged`, `LibraryExists` and other `LibraryError`s.
    """
    return back_up(path, key, report, to=to)


def back_up_if_changed(path: Path, report: Report, *, key: Secret | None) -> Backup | None:
    """A backup in the own folder unless the newest one holds the newest step. Raises as above."""
    return None if is_current_at(path, key) else back_up(path, key, report)


def newest_backup(path: Path) -> Backup | None:
    """The newest backup made of the library at its place."""
    return next((one for one in backups_of(path) if one.own), None)


def listed_backups(path: Path, report: Report, *, key: Secret | None) -> tuple[Listed, ...]:
    """The backups of a library and its family, the newest first, with what they hold."""
    found = backups_of(path, _family(path, key))
    listed: list[Listed] = []
    for done, one in enumerate(found):
        report(done, len(found))
        listed.append(_listed(one, key))
    return tuple(listed)


def damage_of_backup(file: Path, report: Report, *, key: Secret | None) -> Message | None:
    """What is wrong with a backup, None when it is sound. Raises `LibraryLocked`, `WrongKey`."""
    report(0, 0)
    return damage_of(file, key)


def newest_sound_backup(path: Path, report: Report, *, key: Secret | None) -> Listed | None:
    """The newest own backup that the key opens and in which nothing is wrong."""
    found = [one for one in backups_of(path) if one.own]
    for done, one in enumerate(found):
        report(done, len(found))
        try:
            if damage_of(one.file, key) is None:
                return _listed(one, key)
        except (errors.LibraryLocked, errors.WrongKey):
            continue
    return None


def missing_in(backup: Contents, path: Path, *, key: Secret | None) -> Missing:
    """What would be missing after that backup had taken the place of the library at `path`."""
    try:
        now = contents_of(path, key)
    except errors.LibraryError:
        noted = noted_at(Path(path).absolute().resolve())
        return Missing(None, backup.at, "" if noted is None else noted.at, None)
    counts = {kind: number - backup.counts.get(kind, 0) for kind, number in now.counts.items()}
    return Missing(now.steps - backup.steps, backup.at, now.at, counts)


def moment(at: str) -> datetime | None:
    """A step's moment in the time zone of this computer; None for no step."""
    return datetime.fromisoformat(at).astimezone() if at else None


def _listed(one: Backup, key: Secret | None) -> Listed:
    try:
        return Listed(one, contents_of(one.file, key))
    except (errors.LibraryLocked, errors.WrongKey) as error:
        return Listed(one, None, error.message, is_locked=True)
    except errors.LibraryError as error:
        return Listed(one, None, error.message)


def _family(path: Path, key: Secret | None) -> str:
    try:
        return family_at(path, key)
    except errors.LibraryError:
        return ""
