"""Backups of a library: each a whole library file of its own, checked before it counts.

A backup is written by SQLite into a hidden file (`VACUUM INTO`, which reads one state of the
library while others go on writing; the stepped backup API never ends under a writer), opened again
with the library's key, checked whole, brought to the disk, and only then given its name. So what
has a name is good, whatever was killed in between. It has the library's key and salt: the
passphrase and the sheet of that day open it.
"""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret
from briefing.store import checking, errors, schema
from briefing.store.backup_files import (
    Backup,
    backups_in,
    family_and_step,
    folder_of,
    free_name,
)
from briefing.store.backup_rotation import superfluous
from briefing.store.copy_progress import told_by_size
from briefing.store.driver import Connection, connect, prepare, sqlite
from briefing.store.probing import is_encrypted, probe, reading_mode
from briefing.store.replacing import keep_folder

Report = Callable[[int, int], None]

_WHOLE, _COPIED, _CHECKED = 100, 50, 99  # what progress is reported of
_PATIENCE = 60.0  # seconds to wait for another backup of the same library


class BackupNotMade(errors.LibraryError):
    """There is no new backup; the library and the earlier backups are as they were."""


def back_up(
    path: Path,
    key: Secret | None,
    report: Report,
    *,
    to: Path | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Backup:
    """Makes a backup of the library at `path`, which others may be writing to, and drops old ones.

    It goes to the library's own folder, or to the file `to`, where nothing may be yet and nothing
    is dropped. `report(done, total)` may raise to stop. Raises `BackupNotMade`, `LibraryDamaged`
    and other `LibraryError`s; nothing is left behind then.
    """
    path = Path(path).absolute().resolve()
    if key is not None and not is_encrypted(path):
        key = None
    probe(path, key)
    with errors.in_words(path):
        source = connect(path, reading_mode(path), key)
    try:
        with errors.in_words(path):
            family, step = family_and_step(source)
        if to is not None:
            with _in_words(to.parent):
                return _written(source, path, key, to.absolute(), step, now(), report)
        folder = folder_of(path, family)
        with _in_words(folder), _alone(folder):
            _sweep(folder)
            moment = _free_moment(folder, now())
            made = _written(
                source, path, key, free_name(folder, path.stem, moment, step), step, moment, report
            )
            _rotate(folder, moment)
            return made
    finally:
        source.close()


def save_open(source: Connection, path: Path, key: Secret | None, to: Path) -> Backup:
    """Writes what `source` reads to the file `to`, where nothing may be yet, checked as a backup
    is: also when the file it was opened from, `path`, lies there no longer.

    Raises `LibraryExists`, `BackupNotMade`, `LibraryDamaged` and other `LibraryError`s.
    """
    with _in_words(to.parent):
        _, step = family_and_step(source)
        return _written(source, path, key, to.absolute(), step, datetime.now(UTC), _quietly)


def _quietly(_done: int, _total: int) -> None:
    """Nobody watches: the open library waits for it."""


@contextmanager
def _in_words(folder: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise _not_made(folder, error.strerror or error) from error


def _not_made(folder: Path, reason: object) -> BackupNotMade:
    return BackupNotMade(
        message(
            "No backup could be made in the folder {folder} ({reason}). The library and the earlier"
            " backups are as they were: make room there, or choose another folder for backups.",
            folder=folder,
            reason=reason,
        )
    )


@contextmanager
def _alone(folder: Path) -> Generator[None]:
    """One backup at a time in a folder, so that what is unfinished there is known to be left."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(folder / ".lock", timeout=_PATIENCE)
    try:
        lock.acquire()
    except Timeout:
        raise BackupNotMade(
            message("Another backup of this library is being made: try again when it is done.")
        ) from None
    try:
        yield
    finally:
        lock.release()


def _free_moment(folder: Path, now: datetime) -> datetime:
    """The second of `now`, or the next in which no backup was made: so they have an order."""
    moment = now.astimezone(UTC).replace(microsecond=0)
    taken = {one.made for one in backups_in(folder, own=True)}
    while moment in taken:
        moment += timedelta(seconds=1)
    return moment


def _sweep(folder: Path) -> None:
    for part in folder.glob(".*.part"):
        part.unlink(missing_ok=True)


def _rotate(folder: Path, now: datetime) -> None:
    own = backups_in(folder, own=True)
    dropped = superfluous([one.made for one in own], now)
    for one in own:
        if one.made in dropped:
            with suppress(OSError):  # dropped the next time
                one.file.unlink()


def _written(
    source: Connection,
    path: Path,
    key: Secret | None,
    file: Path,
    step: str,
    moment: datetime,
    report: Report,
) -> Backup:
    """Gives the file its name when all of it is written and checked."""
    if file.exists():
        raise errors.LibraryExists(
            message("There is already a file at {path}: choose another name.", path=file)
        )
    part = file.with_name(f".{file.name}.{uuid4().hex}.part")
    try:
        part.touch(mode=0o600)
        _copy(source, path, part, report)
        _require_sound(path, part, key)
        report(_CHECKED, _WHOLE)
        with part.open("r+b") as written:
            os.fsync(written.fileno())
        part.rename(file)
        keep_folder(file.parent)
    finally:
        for leftover in (part, Path(f"{part}-journal")):
            leftover.unlink(missing_ok=True)
    return Backup(file, moment, step, file.stat().st_size)


def _copy(source: Connection, path: Path, part: Path, report: Report) -> None:
    size = _pragma(source, "page_count") * _pragma(source, "page_size")
    try:
        with told_by_size(source, part, size, lambda share: report(int(share * _COPIED), _WHOLE)):
            source.execute("VACUUM INTO ?", (str(part),))
    except sqlite.Error as error:
        if _is_of_the_backup(error):
            raise _not_made(part.parent, error) from error
        with errors.in_words(path):
            raise
    report(_COPIED, _WHOLE)


def _is_of_the_backup(error: sqlite.Error) -> bool:
    """Whether the disk of the backup failed: reading the library neither fills nor writes."""
    code = getattr(error, "sqlite_errorcode", 0)
    writing = {778, 1034, 1290, 1546}  # SQLITE_IOERR_WRITE, _FSYNC, _DIR_FSYNC, _TRUNCATE
    return code in writing or code & 0xFF in {8, 13, 14}  # READONLY, FULL, CANTOPEN


def _require_sound(path: Path, part: Path, key: Secret | None) -> None:
    """Raises `LibraryDamaged` about the library when its copy is not sound."""
    damage = damage_of(part, key)
    if damage is not None:
        raise errors.LibraryDamaged(
            message(
                "No backup was made, because the library {path} is damaged: {reason} The earlier"
                " backups are kept.",
                path=path,
                reason=damage,
            )
        )


def damage_of(file: Path, key: Secret | None) -> Message | None:
    """What in a library or backup is not as it was written, the first of it; reads it whole.

    What only is missing, or refers to nothing, is no damage. Raises `LibraryLocked` and `WrongKey`,
    since nothing can be told then.
    """
    try:
        probe(file, key)
        with errors.in_words(file):
            connection = connect(file, reading_mode(file), key)
            try:
                prepare(connection, writing=False)
                is_of_this_schema = _pragma(connection, "user_version") == schema.SCHEMA
                if not is_of_this_schema:
                    schema.show_as_newest(connection)
                look = checking.check if is_of_this_schema else checking.check_file_and_log
                found = [one for one in look(connection, file) if one.is_damage]
            finally:
                connection.close()
    except (errors.LibraryLocked, errors.WrongKey):
        raise
    except errors.LibraryError as error:
        return error.message
    return found[0].message if found else None


def _pragma(connection: Connection, name: str) -> int:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]
