"""Another file in the place of a library, and the old one wiped: whole at every moment.

The new file lies complete beside the library before it takes its place in one step of the file
system; the old one keeps a hidden name until it is overwritten. A program that is killed in between
leaves the old library or the new one, and what is left over is wiped when the library is next
opened for writing. All of it happens under the writer's lock.

What wiping cannot promise: flash memory and file systems that copy on write keep overwritten blocks
for a while, snapshots and backups keep whole files, and a library that was closed has set free
the blocks of its `-wal` file long before. Where that matters, the whole disk is to be encrypted.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.store.driver import PLAIN_HEADER

if TYPE_CHECKING:
    from briefing.store.keys import NewKey

_BLOCK = 1 << 20  # bytes of zeros written at once
_COMPANIONS = ("-wal", "-shm", "-journal")


def new_file(path: Path) -> Path:
    """Where the file is made that is to take the place of the library at `path`."""
    return path.with_name(f".{path.name}.key-change.new")


def old_file(path: Path) -> Path:
    """The name of the library at `path` while its place is taken."""
    return path.with_name(f".{path.name}.key-change.old")


def old_waiting(path: Path) -> Path:
    """The name of the library's `-wal` file from before, so that it can be wiped."""
    return path.with_name(f".{path.name}.key-change.old-wal")


def replace(path: Path) -> None:
    """The new file takes the library's place; `tidy` wipes the old one. Raises `OSError`."""
    new, old = new_file(path), old_file(path)
    try:
        os.link(path, old)
    except OSError:  # a file system without hard links
        path.rename(old)
    try:
        new.replace(path)
    except OSError:
        put_back(path)
        raise
    keep_folder(path.parent)


def put_back(path: Path) -> None:
    """Gives a library its name again that was killed at the one moment when it had none."""
    if not path.exists():
        with suppress(OSError):
            old_file(path).rename(path)


def tidy(path: Path) -> None:
    """Wipes what a change of the key left beside the library. Raises `OSError`."""
    put_back(path)
    for leftover in leftovers(path):
        wipe(leftover)


def leftovers(path: Path) -> tuple[Path, ...]:
    """The files that only a change of the key makes, as far as they are there."""
    new = new_file(path)
    made = (new, *(new.with_name(f"{new.name}{ending}") for ending in _COMPANIONS))
    return tuple(file for file in (old_file(path), old_waiting(path), *made) if file.exists())


def wipe(file: Path) -> None:
    """Overwrites a file with zeros, on the disk, and removes it. Raises `OSError`.

    A file that has another name as well is only removed under this one: it may be in use there.
    """
    if file.stat().st_nlink <= 1:
        with file.open("r+b") as opened:
            left = opened.seek(0, os.SEEK_END)
            opened.seek(0)
            while left > 0:
                left -= opened.write(bytes(min(left, _BLOCK)))
            opened.flush()
            os.fsync(opened.fileno())
    file.unlink()


def require_encrypted(file: Path, key: "NewKey | None") -> None:
    """Stops the program before a file is used that is not encrypted as it was meant to be.

    The file must not be open in this process.
    """
    with file.open("rb") as opened:
        header = opened.read(len(PLAIN_HEADER))
    if header != (PLAIN_HEADER if key is None else key.salt):
        raise RuntimeError("a library was written plain that was to be encrypted, or otherwise")


def keep_folder(folder: Path) -> None:
    """Has the folder's new entry written to the disk, where the system can be asked to."""
    if os.name != "posix":
        return
    entry = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(entry)
    finally:
        os.close(entry)
