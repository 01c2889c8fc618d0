"""Who may write to a library: one program at a time, said by a lock file beside it.

The lock is the operating system's own (`flock` or its like), so that it is free as soon as its
holder ends, however it ends. The lock file itself stays: removing it would let two in at once.
"""

import os
import sys
from collections.abc import Callable
from errno import EACCES, EAGAIN, ENOSYS, EOPNOTSUPP
from pathlib import Path

from briefing.store import errors

_WITHOUT_LOCKS = (ENOSYS, EOPNOTSUPP)


def lock_file(library: Path) -> Path:
    """Where the lock file of the library at that path lies."""
    return library.with_name(f".{library.name}.lock")


class WriterLock:
    """The right to write to one library, held until `release`."""

    def __init__(self, path: Path) -> None:
        """Takes the lock of the library at `path`.

        Raises `LibraryInUse` when another holds it and `LibraryReadOnly` when the folder takes no
        lock file.
        """
        try:
            release = _held(lock_file(path))
        except OSError as error:
            raise errors.read_only(path) from error
        if release is None:
            raise errors.in_use(path)
        self._release: Callable[[], None] | None = release

    def release(self) -> None:
        """Lets others write; a second time nothing happens."""
        if self._release is not None:
            self._release()
            self._release = None


def _held(file: Path) -> Callable[[], None] | None:
    """Takes the lock and gives what lets go of it; None when another holds it."""
    if sys.platform != "win32":
        import fcntl

        entry = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(entry, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(entry)
            if error.errno in (EACCES, EAGAIN):
                return None
            if error.errno not in _WITHOUT_LOCKS:
                raise
        else:
            return lambda: os.close(entry)
    return _held_by_filelock(file)


def _held_by_filelock(file: Path) -> Callable[[], None] | None:
    """As `_held`, for other systems, and for disks that know no lock."""
    from filelock import FileLock, Timeout

    lock = FileLock(file, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        return None
    return lock.release
