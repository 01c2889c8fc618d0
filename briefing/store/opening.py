"""Making and opening libraries: what is checked before a file is touched, and how it is connected.

A library is one file ending in `.briefing`. Refusals are sentences (`errors`), and a refused file
is left as it was.
"""

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store import errors, schema
from briefing.store.driver import Connection, Mode, connect, prepare, sqlite
from briefing.store.library import Library
from briefing.store.probing import (
    has_our_header,
    is_encrypted,
    look_at_log,
    probe,
    takes_files,
    was_closed,
)
from briefing.store.replacing import keep_folder, put_back, require_encrypted, tidy
from briefing.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from briefing.store.keys import NewKey

EXTENSION = ".briefing"


def create_library(path: Path, *, author: str, key: "NewKey | None" = None) -> Library:
    """Makes an empty library at `path` and opens it for writing; `author` signs the steps.

    With a `key` it is encrypted from its first byte. The file appears whole or not at all.
    Raises `LibraryExists` when something is at `path`, and other `LibraryError`s when the folder
    cannot take it.
    """
    from uuid import uuid4

    from briefing.store.copies import note_file

    path = Path(path).absolute()
    if path.exists() or path.is_symlink():
        raise _exists(path)
    if not path.parent.is_dir():
        raise errors.LibraryUnreadable(
            message("There is no folder {folder}: make it first.", folder=path.parent)
        )
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with errors.in_words(path):
            _write_empty_library(part, key)
        _put_in_place(part, path)
        note_file(path, None if key is None else key.key)
    except errors.LibraryUnreadable as error:
        raise errors.LibraryReadOnly(
            message(
                "No file can be written to the folder {folder}: choose another one.",
                folder=path.parent,
            )
        ) from error
    except OSError as error:
        raise errors.disk_failure(path, error.strerror) from error
    finally:
        for leftover in (part, Path(f"{part}-wal"), Path(f"{part}-shm"), Path(f"{part}-journal")):
            leftover.unlink(missing_ok=True)
    return open_library(path, author=author, key=None if key is None else key.key)


def open_as_recorded(path: Path, step: int, *, key: Secret | None = None) -> Library:
    """The library at `path` as it was when `step` had ended, 0 for before the first one; to read.

    What came later is read and taken back first: a second or so for tens of thousands of changes.
    One thread may open it and another one use it. Raises as `open_library`.
    """
    from briefing.store.as_recorded import see_as_recorded

    path = Path(path).absolute().resolve()
    if key is not None and not is_encrypted(path):
        key = None
    probe(path, key)
    connection = _reading_connection(path, key, is_handed_on=True)
    try:
        with errors.in_words(path):
            _require_this_schema(connection, path)
            see_as_recorded(connection, step)
        return Library(path, connection, lock=None, author="", key=key, as_of=step)
    except sqlite.IntegrityError as error:  # what the log says was never a row
        connection.close()
        raise errors.damaged(path) from error
    except BaseException:
        connection.close()
        raise


def open_library(
    path: Path,
    *,
    author: str = "",
    writing: bool = True,
    holding: bool = True,
    key: Secret | None = None,
) -> Library:
    """Opens the library at `path`; for writing it is held until it is closed.

    A library may be read by many at once, on a read-only disk too, and written by one. Without
    `holding` it is read at once, and held when `Library.hold` is called or something is written,
    which may then be refused. `author` signs the steps that are made. An encrypted library needs
    its `key` (`keys`, `recovery_code`); for a plain one a key is ignored. Raises `LibraryLocked`
    without a key, `WrongKey` with another one, and other `LibraryError`s; a refused file is left as
    it was.
    """
    path = Path(path).absolute().resolve()
    put_back(path)
    if key is not None and not is_encrypted(path):
        key = None
    connection = _unheld_connection(path, key) if writing and not holding else None
    if connection is not None:
        return Library(path, connection, writing=True, author=author, key=key)
    probe(path, key)
    if not writing:
        connection = _reading_connection(path, key)
        return Library(path, connection, lock=None, author=author, key=key)
    if not os.access(path, os.W_OK):
        raise errors.read_only(path)
    lock = WriterLock(path)
    try:
        with suppress(OSError):  # tried again the next time
            tidy(path)
        connection = _writing_connection(path, key)
        return Library(path, connection, writing=True, lock=lock, author=author, key=key)
    except BaseException:
        lock.release()
        raise


def _unheld_connection(path: Path, key: Secret | None) -> Connection | None:
    """A connection that may write later; None where the lock has to be taken at once, be it to
    migrate the library or to say why it cannot be opened.

    Of a library that was closed what `probe` looks at is looked at in the connection that stays: to
    learn its tables takes 2 ms. Raises `LibraryError`s.
    """
    if not os.access(path, os.W_OK):
        return None
    if not (was_closed(path) and has_our_header(path, key)):
        probe(path, key)
    with suppress(errors.LibraryError, sqlite.Error), errors.in_words(path):
        connection = connect(path, "rw", key)
        try:
            look_at_log(connection)  # before anything is set that would change another file
            prepare(connection, writing=True)
            if _is_of_this_schema(connection):
                return connection
        except BaseException:
            connection.close()
            raise
        connection.close()
    return None


def _is_of_this_schema(connection: Connection) -> bool:
    return connection.execute("PRAGMA user_version").fetchone()[0] == schema.SCHEMA


def _writing_connection(path: Path, key: Secret | None) -> Connection:
    with errors.in_words(path):
        connection = connect(path, "rw", key)
        try:
            prepare(connection, writing=True)
            from briefing.store.trusting import require_whole_log

            if _is_of_this_schema(connection):
                require_whole_log(connection, path)
            else:  # a newer one was refused before
                with closing(_reading(path, "rw", key, is_handed_on=False)) as older:
                    require_whole_log(older, path)
                _back_up(path, key)
                schema.bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _back_up(path: Path, key: Secret | None) -> None:
    """Before a migration. Raises `BackupNotMade`, and then nothing is migrated."""
    from briefing.store.backup import back_up

    back_up(path, key, lambda _done, _total: None)


def _reading_connection(
    path: Path, key: Secret | None, *, is_handed_on: bool = False
) -> Connection:
    """Shares the file with its writer; where nothing can be written at all, reads it alone."""
    writable = os.access(path, os.W_OK) and takes_files(path.parent)
    try:
        return _reading(path, "rw" if writable else "ro", key, is_handed_on=is_handed_on)
    except errors.LibraryError:
        if writable or not was_closed(path):
            raise
        return _reading(path, "immutable", key, is_handed_on=is_handed_on)


def _reading(path: Path, mode: Mode, key: Secret | None, *, is_handed_on: bool) -> Connection:
    with errors.in_words(path):
        connection = connect(path, mode, key, is_handed_on=is_handed_on)
        try:
            prepare(connection, writing=False)
            if not _is_of_this_schema(connection):
                schema.show_as_newest(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _write_empty_library(part: Path, key: "NewKey | None") -> None:
    connection = connect(part, "rwc") if key is None else connect(part, "rwc", key.key, key.salt)
    try:
        prepare(connection, writing=True)
        schema.bring_up_to_date(connection)
    finally:
        connection.close()
    require_encrypted(part, key)


def _put_in_place(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError:
        raise _exists(path) from None
    except OSError:  # a file system without hard links
        if path.exists():
            raise _exists(path) from None
        part.rename(path)
    keep_folder(path.parent)


def _require_this_schema(connection: Connection, path: Path) -> None:
    if not _is_of_this_schema(connection):
        raise errors.LibraryTooOld(
            message(
                "The library {path} was last written by an older version of this program: open it"
                " for writing once, then it can be seen as it was.",
                path=path,
            )
        )


def _exists(path: Path) -> errors.LibraryExists:
    return errors.LibraryExists(
        message("There is already a file at {path}: choose another name.", path=path)
    )
