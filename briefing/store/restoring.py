"""A backup in the place of its library: the file that was there is kept aside, never overwritten.

The backup is copied and checked beside the library first, and becomes a device of its own (see
`copies`). Then the file that is there takes another name, together with what waits in its `-wal`
file, and the copy takes its place. Killed at any moment, the program leaves every file whole: the
library as it was, or under the name it is kept aside with, and the backup where it lies.
"""

import os
import shutil
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store import copies, errors
from briefing.store.backup import damage_of
from briefing.store.backup_files import Backup
from briefing.store.driver import Connection, connect, prepare
from briefing.store.probing import is_encrypted, probe, reading_mode
from briefing.store.replacing import keep_folder
from briefing.store.schema import new_device
from briefing.store.sql import sql
from briefing.store.writer_lock import WriterLock

_COMPANIONS = ("-wal", "-shm", "-journal")


@frozen
class Contents:
    """What a library holds: records by kind without the trash, steps, and the newest one."""

    counts: Mapping[str, int]
    steps: int
    at: str
    label: str


def contents_of(path: Path, key: Secret | None) -> Contents:
    """What the library or backup at `path` holds, whoever has it open.

    Raises `LibraryLocked`, `WrongKey` and other `LibraryError`s.
    """
    path = Path(path).absolute().resolve()
    if key is not None and not is_encrypted(path):
        key = None
    probe(path, key)
    with errors.in_words(path):
        connection = connect(path, reading_mode(path), key)
        try:
            counts = {kind: _count(connection, kind) for kind in KINDS}
            steps = connection.execute("SELECT count(*) FROM _step").fetchone()[0]
            newest = connection.execute("SELECT at, label FROM _step ORDER BY n DESC LIMIT 1")
            return Contents(counts, steps, *(newest.fetchone() or ("", "")))
        finally:
            connection.close()


def _count(connection: Connection, kind: str) -> int:
    counted = sql("SELECT count(*) FROM {kind} WHERE trashed_at IS NULL", kind=kind)
    return connection.execute(counted).fetchone()[0]


def restore(
    backup: Backup,
    path: Path,
    key: Secret | None,
    *,
    now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
) -> Path | None:
    """Puts a backup, which `key` opens, in the place of the library at `path`, closed or missing.

    Gives the name under which the file that was there is kept, None when there was none. Raises
    `LibraryDamaged` when the backup is, `LibraryInUse`, `WrongKey`, `DiskFull` and other
    `LibraryError`s; all is then as it was.
    """
    path = Path(path).absolute().resolve()
    if key is not None and not is_encrypted(backup.file):
        key = None
    lock = WriterLock(path)
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with _disk_in_words(path):
            _make_ready(backup.file, part, key)
            kept = _set_aside(path, now())
            part.rename(path)
            keep_folder(path.parent)
        with errors.in_words(path):
            copies.note_file(path, key)
        return kept
    finally:
        for ending in ("", *_COMPANIONS):
            Path(f"{part}{ending}").unlink(missing_ok=True)
        lock.release()


@contextmanager
def _disk_in_words(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise errors.LibraryReadOnly(
            message(
                "The backup could not be put in the place of {path} ({reason}). Nothing was"
                " changed: make room in its folder, or copy the backup somewhere else and open it"
                " there.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error


def _make_ready(file: Path, part: Path, key: Secret | None) -> None:
    """A checked copy of the backup that is a device of its own, on the disk."""
    shutil.copyfile(file, part)
    if damage_of(part, key) is not None:
        raise errors.LibraryDamaged(
            message(
                "The backup {file} is damaged, and nothing was changed: choose another one.",
                file=file,
            )
        )
    with errors.in_words(part):
        connection = connect(part, "rw", key)
        try:
            prepare(connection, writing=True)
            connection.execute("UPDATE _log_state SET device = ?", (new_device(),))
        finally:
            connection.close()
    with part.open("r+b") as written:
        os.fsync(written.fileno())


def _set_aside(path: Path, now: datetime) -> Path | None:
    """The name the present file has from now on; the name at `path` is free then."""
    if not path.exists():
        return None
    kept = _free_name(path, now)
    waiting, waiting_kept = Path(f"{path}-wal"), Path(f"{kept}-wal")
    linked = False
    if waiting.exists():
        with suppress(OSError):  # a file system without hard links
            os.link(waiting, waiting_kept)
            linked = True
    path.rename(kept)
    if linked:
        waiting.unlink()
    elif waiting.exists():
        waiting.rename(waiting_kept)
    for ending in _COMPANIONS[1:]:
        Path(f"{path}{ending}").unlink(missing_ok=True)
    return kept


def _free_name(path: Path, now: datetime) -> Path:
    name = f"{path.stem} (until {now:%Y-%m-%d %H%M%S})"
    number, file = 1, path.with_name(f"{name}{path.suffix}")
    while file.exists():
        number += 1
        file = path.with_name(f"{name} {number}{path.suffix}")
    return file
