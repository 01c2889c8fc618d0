"""Backups of a library: each a whole library file of its own, checked before it counts.

A backup is written by SQLite into a hidden file (`VACUUM INTO`, which reads one state of the
library while others go on writing; the stepped backup API never ends under a writer), opened again
with the library's key, checked whole, brought to the disk, and only then given its name. So what
has a name is good, whatever was killed in between. It has the library's key and salt: the
passphrase and the sheet of that day open it.

Every library has its own folder among the backups, named after its first step, which it shares with
its copies, and after its place, which it does not: "desk 3fa9c1d2-77aa01bc". In it a name tells the
moment (UTC) and the newest step: "desk 2026-11-22 221805Z 9c03ab1e.briefing".
"""

import os
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.backup_rotation import superfluous
from briefing.store.driver import Connection, connect, sqlite
from briefing.store.places import backup_plan
from briefing.store.probing import probe, reading_mode
from briefing.store.replacing import keep_folder

Report = Callable[[int, int], None]

_WHOLE, _COPIED, _CHECKED = 100, 50, 99  # what progress is reported of
_OPCODES = 100_000  # of SQLite between two looks at how far the copy is
_PATIENCE = 60.0  # seconds to wait for another backup of the same library
_NAME = re.compile(r"(.*) (\d{4}-\d\d-\d\d \d{6})Z ([0-9a-f]{8})(?: \d+)?\.briefing")
_NO_STEP = "0" * 8
_MOMENT = "%Y-%m-%d %H%M%S"


class BackupNotMade(errors.LibraryError):
    """There is no new backup; the library and the earlier backups are as they were."""


@frozen
class Backup:
    """A backup by its file: when it was made (UTC), which step was its newest, and how large it is.

    `own` is False for one of another place: of a copy, or from before the library was moved.
    """

    file: Path
    made: datetime
    step: str
    size: int
    own: bool = True


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
    probe(path, key)
    with errors.in_words(path):
        source = connect(path, reading_mode(path), key)
    try:
        with errors.in_words(path):
            family, step = _family_and_step(source)
        if to is not None:
            with _in_words(to.parent):
                return _written(source, path, key, to.absolute(), step, now(), report)
        folder = _folder(path, family)
        with _in_words(folder), _alone(folder):
            _sweep(folder)
            moment = now().astimezone(UTC).replace(microsecond=0)
            made = _written(
                source, path, key, _free_name(folder, path.stem, moment, step), step, moment, report
            )
            _rotate(folder, moment)
            return made
    finally:
        source.close()


def is_current(path: Path, connection: Connection) -> bool:
    """Whether the newest own backup holds the newest step, or there is no step to be kept."""
    family, step = _family_and_step(connection)
    own = [one for one in backups_of(path, family) if one.own]
    return step == _NO_STEP or bool(own and own[0].step == step)


def family_of(connection: Connection) -> str:
    """What a library shares with its copies and backups, and with no other library."""
    return _family_and_step(connection)[0]


def backups_of(path: Path, family: str = "") -> tuple[Backup, ...]:
    """The backups of the library at `path`, the newest first; those of its `family` as well.

    Without `family`, when the library cannot be read, they are found by its place alone.
    """
    place = _place(Path(path).absolute().resolve())
    found: list[Backup] = []
    with suppress(OSError):
        for folder in backup_plan().root.iterdir():
            own = folder.name.endswith(f"-{place}")
            if own or (family and f" {family}-" in folder.name):
                found += _backups_in(folder, own=own)
    return tuple(sorted(found, key=lambda one: (one.made, one.file.name), reverse=True))


def backup_file(file: Path) -> Backup:
    """A backup that was chosen by its file, whatever its name. Raises `LibraryMissing`."""
    try:
        status = file.stat()
    except OSError:
        raise errors.LibraryMissing(
            message("There is no backup at {file}: check the name.", file=file)
        ) from None
    named = _read_name(file, own=False)
    if named is not None:
        return named
    return Backup(file, datetime.fromtimestamp(status.st_mtime, UTC), "", status.st_size, own=False)


def _family_and_step(connection: Connection) -> tuple[str, str]:
    first = connection.execute("SELECT device FROM _step ORDER BY n LIMIT 1").fetchone()
    if first is None:
        return connection.execute("SELECT device FROM _log_state").fetchone()[0][:8], _NO_STEP
    newest = connection.execute("SELECT hash FROM _step ORDER BY n DESC LIMIT 1").fetchone()
    return first[0][:8], newest[0][:8]


def _folder(path: Path, family: str) -> Path:
    return backup_plan().root / f"{path.stem} {family}-{_place(path)}"


def _place(path: Path) -> str:
    return sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _free_name(folder: Path, stem: str, moment: datetime, step: str) -> Path:
    name = f"{stem} {moment:{_MOMENT}}Z {step}"
    number, file = 1, folder / f"{name}.briefing"
    while file.exists():
        number += 1
        file = folder / f"{name} {number}.briefing"
    return file


def _backups_in(folder: Path, *, own: bool) -> list[Backup]:
    with suppress(OSError):
        files = [_read_name(file, own=own) for file in folder.iterdir()]
        return [one for one in files if one is not None]
    return []


def _read_name(file: Path, *, own: bool) -> Backup | None:
    named = _NAME.fullmatch(file.name)
    if named is None or file.name.startswith("."):
        return None
    with suppress(OSError, ValueError):
        moment = datetime.strptime(named[2], _MOMENT).replace(tzinfo=UTC)
        return Backup(file, moment, named[3], file.stat().st_size, own)
    return None


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


def _sweep(folder: Path) -> None:
    for part in folder.glob(".*.part"):
        part.unlink(missing_ok=True)


def _rotate(folder: Path, now: datetime) -> None:
    own = _backups_in(folder, own=True)
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
    size = max(path.stat().st_size, 1)
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            report(min(part.stat().st_size * _COPIED // size, _COPIED), _WHOLE)
        except BaseException as error:  # raised again where Python is in charge
            stopped.append(error)
            return 1
        return 0

    source.execute("PRAGMA temp_store = MEMORY")
    source.set_progress_handler(look, _OPCODES)
    try:
        source.execute("VACUUM INTO ?", (str(part),))
    except sqlite.Error as error:
        if stopped:
            raise stopped[0] from None
        if _is_of_the_backup(error):
            raise _not_made(part.parent, error) from error
        with errors.in_words(path):
            raise
    finally:
        source.set_progress_handler(None, _OPCODES)
    report(_COPIED, _WHOLE)


def _is_of_the_backup(error: sqlite.Error) -> bool:
    """Whether the disk of the backup failed: reading the library neither fills nor writes."""
    code = getattr(error, "sqlite_errorcode", 0)
    writing = {778, 1034, 1290, 1546}  # SQLITE_IOERR_WRITE, _FSYNC, _DIR_FSYNC, _TRUNCATE
    return code in writing or code & 0xFF in {8, 13, 14}  # READONLY, FULL, CANTOPEN


def _require_sound(path: Path, part: Path, key: Secret | None) -> None:
    """Raises `LibraryDamaged` about the library when its copy is not sound.

    What only is missing or refers to nothing does not speak against a backup.
    """
    from briefing.store.opening import open_library

    try:
        with open_library(part, writing=False, key=key) as copy:
            findings = copy.check()
    except errors.LibraryError as error:
        raise errors.damaged(path) from error
    for finding in findings:
        if finding.is_damage:
            raise errors.LibraryDamaged(
                message(
                    "No backup was made, because the library {path} is damaged: {reason} The"
                    " earlier backups are kept.",
                    path=path,
                    reason=finding.message,
                )
            )
