"""A second connection with which a job writes, in a thread of its own, while the window reads.

The program holds the writer's lock already; this connection writes under it and leaves it held.
"""

from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store import errors
from briefing.store.driver import connect, prepare
from briefing.store.library import Library
from briefing.store.writer_lock import WriterLock


class LentLock(WriterLock):
    """The right to write that another library of this program holds and keeps."""

    def __init__(self) -> None:
        """Takes nothing: the lock is held."""

    def release(self) -> None:
        """Leaves the lock to its holder."""


def open_beside(path: Path, *, author: str, key: Secret | None) -> Library:
    """The library at `path`, which this program holds for writing, opened once more for writing.

    It belongs to the thread that calls this. Raises `LibraryError`s.
    """
    with errors.in_words(path):
        connection = connect(path, "rw", key)
        try:
            prepare(connection, writing=True)
        except BaseException:
            connection.close()
            raise
    return Library(path, connection, author=author, writing=True, lock=LentLock(), key=key)
