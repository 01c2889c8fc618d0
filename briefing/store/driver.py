"""The one SQLite of this program: sqlcipher3, for every connection and for sqlite-utils as well.

Two copies of SQLite in one process cancel each other's file locks, so nothing else opens the file.
sqlite-utils takes a module named `pysqlite3` where there is one; `sqlite_utils_database` puts our
driver in its place before the first import, which costs 94 ms and happens only to create or to
migrate a library.

A file is encrypted when its first connection gives a key, and written in plain text when it gives
none, without a word: so whoever makes a file looks at its first bytes.

The pages of an encrypted file are signed with HMAC-SHA256. SQLCipher's own choice is HMAC-SHA512,
which the files of earlier versions have until they get another key: it takes longer on processors
that have instructions for SHA-256, and 32 bytes more of a page. A file does not say which it has.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from briefing.domain.secret import Secret

if TYPE_CHECKING:
    import sqlite3 as sqlite
    from sqlite3 import Connection
else:
    from sqlcipher3 import dbapi2 as sqlite
    from sqlcipher3.dbapi2 import Connection

__all__ = [
    "PLAIN_HEADER",
    "Connection",
    "Mode",
    "connect",
    "key_text",
    "new_files_are_signed",
    "prepare",
    "sqlite",
    "sqlite_utils_database",
    "uri_of",
    "without_server",
]

PLAIN_HEADER = b"SQLite format 3\0"  # what a file begins with that is not encrypted

# rwc: read, write and create; rw: read and write; ro: read only, sharing the file with its writers;
# immutable: read only on a disk nobody can write to, without any lock or companion file.
Mode = Literal["rwc", "rw", "ro", "immutable"]

_SIGNED, _SIGNED_EARLIER = "HMAC_SHA256", "HMAC_SHA512"
_NO_DATABASE = 26  # SQLITE_NOTADB: so SQLite calls another key, and another signature

_OPENING_PATIENCE = 0.5  # seconds to wait for another program while opening
_PATIENCE_MS = 5000  # milliseconds to wait for another connection afterwards

# What keeps words of the library off the disk and what is foreign in a file from being run, and has
# macOS write to the disk and not only to its cache (sqlite.org/pragma.html, fullfsync; elsewhere it
# means nothing). None of it reads the file.
_ALWAYS = (
    "temp_store = MEMORY",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)
_SETTINGS = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "cache_size = -32768",
)


def connect(
    path: Path,
    mode: Mode,
    key: Secret | None = None,
    salt: bytes = b"",
    *,
    is_handed_on: bool = False,
) -> Connection:
    """A bare connection to the file at `path`; nothing is written yet, and of a plain file nothing
    read.

    With a `key` the file is an encrypted one; a new one begins with `salt`. Transactions are begun
    and ended by hand. One that `is_handed_on` may be made by one thread and used by another.
    Raises `sqlite.Error`.
    """
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"

    def connection_signed(signed: str) -> Connection:
        connection = sqlite.connect(
            f"{uri_of(path)}?{query}",
            uri=True,
            timeout=_OPENING_PATIENCE,
            isolation_level=None,
            check_same_thread=not is_handed_on,
        )
        try:
            if key is not None:
                _give_key(connection, key, salt, signed)
            for setting in _ALWAYS:
                connection.execute(f"PRAGMA {setting}")
        except BaseException:
            connection.close()
            raise
        return connection

    connection = connection_signed(_SIGNED)
    if key is None or _can_be_read(connection):
        return connection
    connection.close()
    return connection_signed(_SIGNED_EARLIER)


def new_files_are_signed(connection: Connection) -> None:
    """Has what this connection attaches or copies into a new file signed as all new files are."""
    connection.execute(f"PRAGMA cipher_default_hmac_algorithm = {_SIGNED}")


def uri_of(path: Path) -> str:
    """The path as SQLite takes it."""
    return without_server(path.as_uri())


def without_server(uri: str) -> str:
    """The `file:` URI with the server of a Windows share in its path: SQLite refuses one that names
    it where other programs do (sqlite.org/uri.html, 3.1).
    """
    return uri if uri.startswith("file:///") else f"file://{uri.removeprefix('file:')}"


def key_text(key: Secret, salt: bytes = b"") -> str:
    """A key as SQLCipher takes it: the bytes themselves, not a passphrase to derive them from.

    It holds nothing but hexadecimal digits, so that it can be put into a statement.
    """
    return f"x'{key.reveal().hex()}{salt.hex()}'"


def _can_be_read(connection: Connection) -> bool:
    """False when the key or the signature is another one; what else fails shows in its place."""
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite.DatabaseError as error:
        return getattr(error, "sqlite_errorcode", 0) != _NO_DATABASE
    return True


def _give_key(connection: Connection, key: Secret, salt: bytes, signed: str) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is ours to tell
    connection.execute(f'PRAGMA key = "{key_text(key, salt)}"')
    new_files_are_signed(connection)
    connection.execute(f"PRAGMA cipher_hmac_algorithm = {signed}")
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise RuntimeError("the driver does not encrypt")


def prepare(connection: Connection, *, writing: bool) -> None:
    """Gives a connection the settings every one of ours has. Raises `sqlite.Error`."""
    if writing:
        connection.execute("PRAGMA journal_mode = WAL")
    else:
        connection.execute("PRAGMA query_only = ON")
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    connection.execute("SELECT count(*) FROM sqlite_master")
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")


def sqlite_utils_database(connection: Connection) -> Any:
    """The `sqlite_utils.Database` over one of our connections."""
    sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = sqlite
    import sqlite_utils
    from sqlite_utils import utils

    if vars(utils)["sqlite3"] is not sqlite:
        raise ImportError("sqlite_utils was imported before the library's driver")
    return sqlite_utils.Database(connection, recursive_triggers=True, execute_plugins=False)
