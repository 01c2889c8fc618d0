"""Where the backups of a library lie, and what their names tell without a key.

Every library has its own folder among the backups, named after its first step, which it shares with
its copies, and after its place, which it does not: "desk 3fa9c1d2-77aa01bc". In it a name tells the
moment (UTC) and the newest step: "desk 2026-11-22 221805Z 9c03ab1e.briefing".
"""

import re
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.driver import Connection, connect
from briefing.store.places import backup_plan
from briefing.store.probing import is_encrypted, probe, reading_mode

NO_STEP = "0" * 8
_NAME = re.compile(r"(.*) (\d{4}-\d\d-\d\d \d{6})Z ([0-9a-f]{8})(?: \d+)?\.briefing")
_MOMENT = "%Y-%m-%d %H%M%S"


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
                found += backups_in(folder, own=own)
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


def is_backup(path: Path) -> bool:
    """Whether the file at `path` is one of the backups in their folder, by its name and place."""
    path = Path(path).absolute().resolve()
    root = backup_plan().root.absolute().resolve()
    return path.parent.parent == root and _NAME.fullmatch(path.name) is not None


def family_at(path: Path, key: Secret | None) -> str:
    """What the library at `path` shares with its copies and backups, and with no other library.

    Raises `LibraryError`s.
    """
    return _named(path, key)[0]


def is_current_at(path: Path, key: Secret | None) -> bool:
    """Whether the newest own backup holds the newest step, or there is no step to be kept.

    Raises `LibraryError`s.
    """
    _, step = _named(path, key)
    own = [one for one in backups_of(path) if one.own]
    return step == NO_STEP or bool(own and own[0].step == step)


def _named(path: Path, key: Secret | None) -> tuple[str, str]:
    path = Path(path).absolute().resolve()
    if key is not None and not is_encrypted(path):
        key = None
    probe(path, key)
    with errors.in_words(path):
        connection = connect(path, reading_mode(path), key)
        try:
            return family_and_step(connection)
        finally:
            connection.close()


def family_and_step(connection: Connection) -> tuple[str, str]:
    """What is in the names of a library's backups: its first step's device and its newest step."""
    first = connection.execute("SELECT device FROM _step ORDER BY n LIMIT 1").fetchone()
    if first is None:
        return connection.execute("SELECT device FROM _log_state").fetchone()[0][:8], NO_STEP
    newest = connection.execute("SELECT hash FROM _step ORDER BY n DESC LIMIT 1").fetchone()
    return first[0][:8], newest[0][:8]


def folder_of(path: Path, family: str) -> Path:
    """The own folder of the library at `path`."""
    return backup_plan().root / f"{path.stem} {family}-{_place(path)}"


def _place(path: Path) -> str:
    return sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:8]


def free_name(folder: Path, stem: str, moment: datetime, step: str) -> Path:
    """A file for a backup, where none is yet."""
    name = f"{stem} {moment:{_MOMENT}}Z {step}"
    number, file = 1, folder / f"{name}.briefing"
    while file.exists():
        number += 1
        file = folder / f"{name} {number}.briefing"
    return file


def backups_in(folder: Path, *, own: bool) -> list[Backup]:
    """The backups in a folder, in no order; none where it cannot be read."""
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
