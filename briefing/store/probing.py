"""A look at a file before it is opened: is it a library, one this program knows, and in one piece?

What is refused here was not touched: a closed library is read through a connection that takes no
lock and makes no companion file; only one that was not closed properly (its `-wal` file is there)
needs SQLite's own reading. The file is never opened as bytes: closing it again would drop the locks
of every other connection this process has to it (sqlite.org/howtocorrupt.html, 2.2).

An encrypted library looks like noise. What cannot be one, by its size, is not asked a key for; all
else that a key does not open may be a library under another key, a damaged one, or another file.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR

from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store import errors, schema
from briefing.store.driver import PLAIN_HEADER, Connection, Mode, connect, sqlite

_NOT_A_DATABASE = 26  # SQLITE_NOTADB
_PAGE = 4096  # bytes; an encrypted file is whole pages, the first of which begins with the salt
_NO_KEY = Secret(bytes(32))

COMPANIONS = ("-wal", "-shm")  # of the files SQLite keeps beside an open library


def probe(path: Path, key: Secret | None = None) -> None:
    """Raises a `LibraryError` that says why the file at `path` cannot be opened, else nothing."""
    _require_file(path)
    closed = was_closed(path)
    index = path.with_name(f"{path.name}-shm")
    had_index = index.exists()
    try:
        with errors.in_words(path):
            _look_inside(path, "immutable" if closed else "ro", key)
    except errors.LibraryError as error:
        if not had_index:
            index.unlink(missing_ok=True)
        if isinstance(error, errors.LibraryUnreadable) and not closed:
            raise _not_closed_properly(path) from error
        raise


def has_our_header(path: Path, key: Secret | None) -> bool:
    """Whether the file begins as a library does that needs no migration; no more of it is read."""
    with suppress(sqlite.Error):
        connection = connect(path, "immutable", key)
        try:
            marks = (_pragma(connection, "application_id"), _pragma(connection, "user_version"))
            return marks == (schema.APPLICATION_ID, schema.SCHEMA)
        finally:
            connection.close()
    return False


def look_at_log(connection: Connection) -> None:
    """Reads the end of the log. Raises `sqlite.Error`, where a table is missing too."""
    connection.execute("SELECT device FROM _log_state WHERE one = 1").fetchone()
    connection.execute("SELECT max(n) FROM _step").fetchone()


def is_encrypted(path: Path) -> bool:
    """Whether the library at `path` needs a key; it may still turn out to be no library.

    Raises `LibraryMissing`, `LibraryUnreadable`, and `NotALibrary` for what can be none.
    """
    if salt_of(path) == PLAIN_HEADER:
        return False
    if not _may_be_encrypted(path):
        raise _foreign(path)
    return True


def salt_of(path: Path) -> bytes:
    """The first 16 bytes of the file, read without touching its locks. Raises `LibraryError`s."""
    path = Path(path).absolute().resolve()
    _require_file(path)
    with errors.in_words(path):
        connection = connect(path, "immutable", _NO_KEY)
        try:
            return bytes.fromhex(connection.execute("PRAGMA cipher_salt").fetchone()[0])
        finally:
            connection.close()


def was_closed(path: Path) -> bool:
    """Whether nothing of the library is waiting in its `-wal` file."""
    waiting = path.with_name(f"{path.name}-wal")
    try:
        return waiting.stat().st_size == 0
    except OSError:
        return True


def reading_mode(path: Path) -> Mode:
    """How the library at `path` is opened to be read only: with its writer, or all alone."""
    if os.access(path, os.W_OK) and takes_files(path.parent):
        return "rw"
    return "immutable" if was_closed(path) else "ro"


def takes_files(folder: Path, platform: str = sys.platform) -> bool:
    """Whether a file can be made in the folder. Windows is asked by making one: what it says of a
    folder's permissions, `os.access` does not hear.
    """
    if platform != "win32":
        return os.access(folder, os.W_OK)
    from tempfile import TemporaryFile

    try:
        with TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


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


def _look_inside(path: Path, mode: Mode, key: Secret | None) -> None:
    connection = connect(path, mode, key)
    try:
        if _pragma(connection, "application_id") != schema.APPLICATION_ID:
            raise _foreign(path)
        _require_known(path, _pragma(connection, "user_version"))
        look_at_log(connection)
    except sqlite.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) == _NOT_A_DATABASE:
            raise _not_opened(path, key) from error
        if str(error).startswith(("no such table", "no such column")):
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


def _may_be_encrypted(path: Path) -> bool:
    size = path.stat().st_size
    return size >= 2 * _PAGE and size % _PAGE == 0


def _not_opened(path: Path, key: Secret | None) -> errors.LibraryError:
    if not _may_be_encrypted(path) or (key is None and salt_of(path) == PLAIN_HEADER):
        return _foreign(path)
    if key is None:
        return errors.LibraryLocked(
            message("The library {path} is encrypted: its passphrase is needed.", path=path)
        )
    return errors.WrongKey(
        message(
            "This does not open the library {path}. Check capital letters and the language of the"
            " keyboard; the recovery sheet opens the library too. If you are sure, the beginning of"
            " the file is damaged, or it is no library: restore the newest backup.",
            path=path,
        )
    )


def _foreign(path: Path) -> errors.NotALibrary:
    return errors.NotALibrary(
        message(
            "The file {path} is not a library of this program, or it is damaged: choose another"
            " file.",
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
