"""Who may write to a library: one program at a time, said by a lock file beside it.

The lock is the operating system's own (`flock` or its like), so that it is free as soon as its
holder ends, however it ends. The lock file itself stays: removing it would let two in at once.
"""

from pathlib import Path

from briefing.store import errors


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
        # Imported when a lock is taken, which is after the first window is painted: it costs 10 ms.
        from filelock import FileLock, Timeout

        self._lock = FileLock(lock_file(path), timeout=0)
        try:
            self._lock.acquire()
        except Timeout:
            raise errors.in_use(path) from None
        except OSError as error:
            raise errors.read_only(path) from error

    def release(self) -> None:
        """Lets others write."""
        self._lock.release()
