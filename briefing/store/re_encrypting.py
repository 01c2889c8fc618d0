"""A library under another key, or under none: a verified copy, then its place is taken.

The copy is made by SQLCipher's own export into a new file with a new salt, read again with the new
key and compared row by row before the library is touched. So a change of the passphrase, too,
leaves nothing that the old one opens, and a program killed at any moment leaves the old library or
the new one (`replacing`). It needs as much room again on the disk.
"""

import os
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import zip_longest
from pathlib import Path

from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store import errors, replacing
from briefing.store.copy_progress import told_by_size
from briefing.store.driver import (
    Connection,
    connect,
    key_text,
    new_files_are_signed,
    prepare,
    sqlite,
    uri_of,
)
from briefing.store.keys import NewKey
from briefing.store.probing import is_encrypted, probe
from briefing.store.sql import sql
from briefing.store.writer_lock import WriterLock

Report = Callable[[int, int], None]

_WHOLE = 100  # what progress is reported of
_COPIED = 60  # the share of the work when the copy is made
_COMPARED = 99  # and when it is verified; from then on nothing can be cancelled
_ROWS = 2000  # compared between two reports


class AlreadyEncrypted(errors.LibraryError):
    """A plain library was expected."""


class NotEncrypted(errors.LibraryError):
    """An encrypted library was expected."""


class NotWiped(errors.LibraryError):
    """The library is under its new key, and the file from before is still there as well."""


def re_encrypt(path: Path, *, old: Secret | None, new: NewKey | None, report: Report) -> None:
    """Puts the library at `path`, which `old` opens, under the key `new`; None is plain text.

    Nothing else may have it open. `report(done, total)` may raise to stop while the library is as
    it was. Raises `AlreadyEncrypted`, `NotEncrypted`, `WrongKey`, `LibraryInUse`, `DiskFull` and
    other `LibraryError`s; the library is then as it was, but for `NotWiped`.
    """
    path = Path(path).absolute().resolve()
    replacing.put_back(path)
    if old is None:
        require_plain(path)
    else:
        require_encrypted(path)
    probe(path, old)
    if not os.access(path, os.W_OK):
        raise errors.read_only(path)
    lock = WriterLock(path)
    try:
        with _disk_in_words(path), errors.in_words(path):
            replacing.tidy(path)
            try:
                _make_copy(path, old, new, report)
                replacing.replace(path)
            except BaseException:
                replacing.tidy(path)
                raise
        _wipe_what_was(path)
    finally:
        lock.release()


def require_plain(path: Path) -> None:
    """Raises `AlreadyEncrypted`, and other `LibraryError`s when there is no library at `path`."""
    if is_encrypted(path):
        raise AlreadyEncrypted(message("The library {path} is encrypted already.", path=path))


def require_encrypted(path: Path) -> None:
    """Raises `NotEncrypted`, and other `LibraryError`s when there is no library at `path`."""
    if not is_encrypted(path):
        raise NotEncrypted(
            message("The library {path} is not encrypted, and has no passphrase.", path=path)
        )


def _wipe_what_was(path: Path) -> None:
    try:
        replacing.tidy(path)
    except OSError as error:
        raise NotWiped(
            message(
                "The library {path} has its new key, but the old file beside it, {file}, could not"
                " be overwritten ({reason}): delete it, or open the library once more.",
                path=path,
                file=replacing.old_file(path).name,
                reason=error.strerror or error,
            )
        ) from error


@contextmanager
def _disk_in_words(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise errors.disk_failure(path, error.strerror or error) from error


def _make_copy(path: Path, old: Secret | None, new: NewKey | None, report: Report) -> None:
    """Leaves the verified new file beside the library, which nobody has open any more."""
    copy = replacing.new_file(path)
    _make_empty(copy, path)
    source = connect(path, "rw", old)
    try:
        _take_alone(source, path)
        try:
            with told_by_size(
                source,
                copy,
                path.stat().st_size,
                lambda share: report(int(share * _COPIED), _WHOLE),
            ):
                _export(source, copy, new)
        except sqlite.OperationalError as error:
            raise _with_its_reason(error, path) from error
        _attach(source, copy, new)
        _verify(source, path, report)
    finally:
        source.close()
    _finish(copy, new)
    report(_COMPARED, _WHOLE)


def _make_empty(copy: Path, like: Path) -> None:
    """An empty file that is open to those to whom the library is."""
    copy.touch(mode=0o600, exist_ok=False)
    shutil.copymode(like, copy)
    status = like.stat()
    with suppress(OSError, AttributeError):  # another's file, or a system without owners
        os.chown(copy, status.st_uid, status.st_gid)


def _take_alone(source: Connection, path: Path) -> None:
    """Brings all into the file itself, and keeps everyone else out until `source` is closed."""
    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    with suppress(OSError):  # no `-wal` file, or a file system without hard links
        os.link(path.with_name(f"{path.name}-wal"), replacing.old_waiting(path))
    source.execute("PRAGMA journal_mode = DELETE")
    source.execute("PRAGMA locking_mode = EXCLUSIVE")
    source.execute("BEGIN EXCLUSIVE")
    source.execute("COMMIT")


def _attach(source: Connection, copy: Path, new: NewKey | None) -> None:
    key = "" if new is None else key_text(new.key, new.salt)
    new_files_are_signed(source)
    source.execute("ATTACH DATABASE ? AS copy KEY ?", (f"{uri_of(copy)}?mode=rw", key))


def _export(source: Connection, copy: Path, new: NewKey | None) -> None:
    _attach(source, copy, new)
    source.execute("PRAGMA copy.journal_mode = OFF")
    source.execute("PRAGMA copy.synchronous = OFF")  # `_finish` has it written
    source.execute("SELECT sqlcipher_export('copy')").fetchone()
    for mark in ("application_id", "user_version"):
        value: int = source.execute(f"PRAGMA main.{mark}").fetchone()[0]
        source.execute(f"PRAGMA copy.{mark} = {value}")
    source.execute("DETACH DATABASE copy")


def _with_its_reason(error: sqlite.Error, path: Path) -> Exception:
    """The export tells why it failed in SQLite's words only (sqlite3_errstr), without a code."""
    reasons = {
        "database or disk is full": errors.disk_full,
        "disk I/O error": partial(errors.disk_failure, reason=error),
        "database disk image is malformed": errors.damaged,
    }
    known = reasons.get(str(error))
    return error if known is None else known(path)


def _verify(source: Connection, path: Path, report: Report) -> None:
    """Raises `LibraryDamaged` unless the copy is sound and holds exactly what the library does."""
    if source.execute("PRAGMA copy.integrity_check(1)").fetchone() != ("ok",):
        raise errors.damaged(path)
    schemas = [
        source.execute(
            sql(
                "SELECT type, name, tbl_name, sql FROM {side}.sqlite_master ORDER BY 1, 2",
                side=side,
            )
        ).fetchall()
        for side in ("main", "copy")
    ]
    if schemas[0] != schemas[1]:
        raise errors.damaged(path)
    tables = [
        (name, bool(keyed))
        for name, keyed in source.execute(
            "SELECT name, wr FROM pragma_table_list WHERE schema = 'main'"
            " AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_schema'"
        ).fetchall()
    ]
    for done, (name, keyed) in enumerate(tables):
        share = _COPIED + (_COMPARED - _COPIED) * done // len(tables)
        for number, (row, copied) in enumerate(_side_by_side(source, name, keyed=keyed)):
            if row != copied:
                raise errors.damaged(path)
            if number % _ROWS == 0:
                report(share, _WHOLE)


def _side_by_side(
    source: Connection, table: str, *, keyed: bool
) -> Iterator[tuple[object, object]]:
    """The rows of a table and of its copy in the same order; `keyed` tables have no row number."""
    asked = (
        "SELECT * FROM {side}.{table}"
        if keyed
        else "SELECT rowid, * FROM {side}.{table} ORDER BY 1"
    )
    rows = [source.execute(sql(asked, side=side, table=table)) for side in ("main", "copy")]
    return zip_longest(*rows)


def _finish(copy: Path, new: NewKey | None) -> None:
    """Has the copy closed as every library is, and on the disk."""
    connection = connect(copy, "rw") if new is None else connect(copy, "rw", new.key)
    try:
        prepare(connection, writing=True)
    finally:
        connection.close()
    replacing.require_encrypted(copy, new)
    with copy.open("r+b") as file:
        os.fsync(file.fileno())
