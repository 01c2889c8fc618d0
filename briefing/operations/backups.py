"""Backups as they are asked for: made now or when due, listed with what they hold, put back.

`report` is told (done, total) and may raise to stop. Each function opens the files by itself, so
that it can run in a process of its own beside the window. A key is erased by whoever made it.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from shutil import disk_usage
from tempfile import TemporaryFile

from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.backup import BackupNotMade, back_up, damage_of
from briefing.store.backup_files import Backup, backup_file, backups_of, family_at, is_current_at
from briefing.store.copies import noted_at
from briefing.store.library import Library
from briefing.store.places import BackupPlan, backup_plan, set_backup_plan
from briefing.store.probing import is_encrypted
from briefing.store.restoring import Contents, contents_of, restore

__all__ = [
    "Backup",
    "BackupNotMade",
    "BackupPlan",
    "Contents",
    "Listed",
    "Made",
    "Missing",
    "Overview",
    "back_up_if_changed",
    "back_up_now",
    "backup_file",
    "backup_plan",
    "choose_backup_plan",
    "damage_of_backup",
    "lacking_room",
    "listed_backups",
    "missing_in",
    "moment",
    "newest_backup",
    "overview_of",
    "restore",
    "restore_backup",
]

_MEGABYTE = 1_000_000

Report = Callable[[int, int], None]


@frozen
class Listed:
    """A backup and what it holds; when that cannot be told, why.

    `is_locked` when the key of the library does not open it, or is not known; `is_encrypted` when
    it is not a plain file.
    """

    backup: Backup
    contents: Contents | None
    problem: Message | None = None
    is_locked: bool = False
    is_encrypted: bool = False


@frozen
class Overview:
    """The backups of a library, the newest first, and what it holds itself.

    `now` is None when it cannot be read; `until` is the moment of its newest step as far as known
    (UTC, ISO 8601), else empty; `is_encrypted` as far as its file can be read.
    """

    backups: tuple[Listed, ...]
    now: Contents | None
    until: str
    is_encrypted: bool = False


@frozen
class Made:
    """The backup that was made, None when none was due or the library is damaged: then why."""

    backup: Backup | None
    damage: Message | None = None


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


def back_up_if_changed(path: Path, report: Report, *, key: Secret | None) -> Made:
    """A backup in the own folder unless the newest one holds the newest step.

    That the library is damaged is not raised but given. Raises `BackupNotMade` and other
    `LibraryError`s.
    """
    try:
        return Made(None if is_current_at(path, key) else back_up(path, key, report))
    except errors.LibraryDamaged as error:
        return Made(None, error.message)


def lacking_room(library: Library) -> Message | None:
    """Why the next backup would find no room on its disk; None where it finds it or is not due.

    A backup is at most as large as the library.
    """
    folder = _there(backup_plan().root)
    try:
        needed, free = library.path.stat().st_size, disk_usage(folder).free
    except OSError:
        return None
    if free >= needed or not _is_due(library):
        return None
    return message(
        "There is no room for a backup in {folder}: {free} MB are free, {needed} MB are needed.",
        folder=folder,
        free=free // _MEGABYTE,
        needed=-(-needed // _MEGABYTE),
    )


def newest_backup(path: Path) -> Backup | None:
    """The newest backup made of the library at its place."""
    return next((one for one in backups_of(path) if one.own), None)


def overview_of(path: Path, report: Report, *, key: Secret | None) -> Overview:
    """The backups of a library and its family, and what the library itself holds."""
    listed = listed_backups(path, report, key=key)
    return Overview(listed, *_now(path, key), is_encrypted=_is_encrypted(path))


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


def choose_backup_plan(plan: BackupPlan) -> None:
    """Chooses for all libraries where backups go and how often, if files can be written there.

    Raises `BackupNotMade`.
    """
    try:
        plan.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryFile(dir=plan.root):
            pass
        set_backup_plan(plan)
    except OSError as error:
        raise BackupNotMade(
            message(
                "No file can be written to the folder {folder} ({reason}): choose another one.",
                folder=plan.root,
                reason=error.strerror or error,
            )
        ) from error


def restore_backup(
    path: Path, backup: Backup, report: Report, *, key: Secret | None
) -> Path | None:
    """Puts a backup, which `key` opens, in the place of the closed library at `path`.

    Gives where the file that was there is kept. Raises as `briefing.store.restoring.restore`.
    """
    report(0, 0)
    return restore(backup, path, key)


def missing_in(backup: Contents, overview: Overview) -> Missing:
    """What would be missing after that backup had taken the place of the library."""
    now = overview.now
    if now is None:
        return Missing(None, backup.at, overview.until, None)
    counts = {kind: number - backup.counts.get(kind, 0) for kind, number in now.counts.items()}
    return Missing(now.steps - backup.steps, backup.at, overview.until, counts)


def moment(at: str) -> datetime | None:
    """A step's moment in the time zone of this computer; None for no step."""
    return datetime.fromisoformat(at).astimezone() if at else None


def _is_due(library: Library) -> bool:
    """Whether anything was changed since the newest backup."""
    newest, steps = newest_backup(library.path), library.past.activity(limit=1)
    changed = moment(steps[0].at) if steps else None
    return changed is not None and (newest is None or newest.made < changed)


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)


def _now(path: Path, key: Secret | None) -> tuple[Contents | None, str]:
    try:
        now = contents_of(path, key)
    except errors.LibraryError:
        noted = noted_at(Path(path).absolute().resolve())
        return None, "" if noted is None else noted.at
    return now, now.at


def _listed(one: Backup, key: Secret | None) -> Listed:
    is_encrypted = _is_encrypted(one.file)
    try:
        return Listed(one, contents_of(one.file, key), is_encrypted=is_encrypted)
    except (errors.LibraryLocked, errors.WrongKey) as error:
        return Listed(one, None, error.message, is_locked=True, is_encrypted=is_encrypted)
    except errors.LibraryError as error:
        return Listed(one, None, error.message, is_encrypted=is_encrypted)


def _is_encrypted(path: Path) -> bool:
    """As its first bytes say; one that cannot be read counts as plain."""
    try:
        return is_encrypted(path)
    except (errors.LibraryError, OSError):
        return False


def _family(path: Path, key: Secret | None) -> str:
    try:
        return family_at(path, key)
    except errors.LibraryError:
        return ""
