"""A few bytes beside a library, encrypted with the library's key: what may not lie there plainly.

A sealed file is a small SQLCipher file of one row under a salt of its own, so it is as safe as the
library, and needs nothing that the library does not need.
"""

import os
from contextlib import closing
from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store.driver import PLAIN_HEADER, connect, sqlite

_SALT_BYTES = 16


def write_sealed(file: Path, key: Secret, data: bytes) -> None:
    """Puts `data` under `key` at `file`, whole or not at all. Raises `OSError`."""
    part = file.with_suffix(".part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        with closing(connect(part.absolute(), "rw", key, os.urandom(_SALT_BYTES))) as connection:
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("CREATE TABLE sealed (data BLOB NOT NULL) STRICT")
            connection.execute("INSERT INTO sealed VALUES (?)", (data,))
        _require_sealed(part)
        part.replace(file)
    except sqlite.Error as error:
        raise OSError(str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def read_sealed(file: Path, key: Secret) -> bytes | None:
    """What lies at `file` under `key`; None where nothing does, or it is under another key."""
    if not file.is_file():
        return None
    try:
        with closing(connect(file.absolute(), "ro", key)) as connection:
            row = connection.execute("SELECT data FROM sealed").fetchone()
    except sqlite.Error:
        return None
    return None if row is None else bytes(row[0])


def _require_sealed(part: Path) -> None:
    with part.open("rb") as opened:
        if opened.read(len(PLAIN_HEADER)) in (PLAIN_HEADER, b""):
            raise RuntimeError("a text was written plain that was to be encrypted")
