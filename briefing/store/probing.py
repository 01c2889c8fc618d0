"""A look at a file before it is opened: is it a library, one this program knows, and in one piece?

What is refused here was not touched: a closed library is read through a connection that takes no
lock and makes no companion file; only one that was not closed properly (its `-wal` file is there)
needs SQLite's own reading. The file is never opened as bytes: closing it again would drop the locks
of every other connection this process has to it (sqlite.org/howtocorrupt.html, 2.2).
"""

import os
from pathlib import Path
from stat import S_ISDIR

from briefing.domain.messages import message
from briefing.store import errors, schema
from briefing.store.driver import Connection, Mode, connect, sqlite

_NOT_A_DATABASE = 26  # SQLITE_NOTADB


def probe(path: Path) -> None:
    """Raises a `LibraryError` that says why the file at `path` cannot be opened, else nothing."""
    _require_file(path)
    closed = was_closed(path)
    index = path.with_name(f"{path.name}-shm")
    had_index = index.exists()
    try:
        with errors.in_words(path):
            _look_inside(path, "immutable" if closed else "ro")
    except errors.LibraryError as error:
        if not had_index:
            index.unlink(missing_ok=True)
        if isinstance(error, errors.LibraryUnreadable) and not closed:
            raise _not_closed_properly(path) from error
        raise


def was_closed(path: Path) -> bool:
    """Whether nothing of the library is waiting in its `-wal` file."""
    waiting = path.with_name(f"{path.name}-wal")
    try:
        return waiting.stat().st_size == 0
    except OSError:
        return True


def identity(path: Path) -> tuple[int, int] | None:
    """Which file the path leads to: its device and inode, None when there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _require_file(path: Path) -> None:
    try:
        status = path.stat()
    except FileNotFoundError:
        raise errors.LibraryMissing(
            message(
                "There is no library at {path}: check the name, or make a new library there.",
                path=path,
            )
        ) from None
    except OSError as error:
        raise errors.unreadable(path, error.strerror) from error
    if S_ISDIR(status.st_mode):
        raise errors.NotALibrary(
            message("{path} is a folder: choose the library file inside it.", path=path)
        )
    if status.st_size == 0:
        raise errors.NotALibrary(
            message("The file {path} is empty: choose a library, or make a new one.", path=path)
        )
    if not os.access(path, os.R_OK):
        raise errors.unreadable(path, os.strerror(13))


def _look_inside(path: Path, mode: Mode) -> None:
    connection = connect(path, mode)
    try:
        if _pragma(connection, "application_id") != schema.APPLICATION_ID:
            raise _foreign(path)
        _require_known(path, _pragma(connection, "user_version"))
        connection.execute("SELECT device FROM _log_state WHERE one = 1").fetchone()
        connection.execute("SELECT max(n) FROM _step").fetchone()
    except sqlite.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) == _NOT_A_DATABASE:
            raise _foreign(path) from error
        if "no such table" in str(error):
            raise errors.damaged(path) from error
        raise
    finally:
        connection.close()


def _pragma(connection: Connection, name: str) -> int:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def _require_known(path: Path, version: int) -> None:
    if version > schema.SCHEMA:
        raise errors.LibraryTooNew(
            message(
                "The library {path} was written by a newer version of this program (its format is"
                " {version}, this program knows up to {known}): update the program.",
                path=path,
                version=version,
                known=schema.SCHEMA,
            )
        )
    if version < 1:
        raise errors.damaged(path)


def _foreign(path: Path) -> errors.NotALibrary:
    return errors.NotALibrary(
        message(
            "The file {path} is not a library of this program, or its beginning is damaged: choose"
            " a file ending in .briefing.",
            path=path,
        )
    )


def _not_closed_properly(path: Path) -> errors.LibraryUnreadable:
    return errors.LibraryUnreadable(
        message(
            "The library {path} was not closed properly, and its folder cannot be written to put"
            " that right: copy the file and the one ending in -wal to another folder.",
            path=path,
        )
    )
