"""How a library's tables came to be: the migrations, in order, and what marks a file as ours.

A migration is only ever added, imports no record class and ends with the log's triggers put back,
since changing a table drops them without a word. The number of migrations is the schema's number
(`user_version`).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from zlib import crc32

from briefing.store.driver import Connection, sqlite, sqlite_utils_database

if TYPE_CHECKING:
    from sqlite_utils.db import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x42724465  # "BrDe": SQLite's header field for the kind of file
SCHEMA = 4
# The checksum of the log's triggers in each schema (`schema_log.log_triggers` are the newest).
TRIGGERS: Mapping[int, int] = {1: 0x717B46CC, 2: 0x424EF7B8, 3: 0xD4F4999A, SCHEMA: 0x96431F47}


def bring_up_to_date(connection: Connection) -> None:
    """Applies the migrations a library lacks, all or none. Raises `sqlite.Error`."""
    database = sqlite_utils_database(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        _migrations().apply(database)
        _install_triggers(connection)
        _require_whole(connection)
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA foreign_keys = ON")


def show_as_newest(connection: Connection) -> None:
    """Lets a connection that only reads see an older library as a migration would leave it."""
    from briefing.store.schema_log import views_of_later_log
    from briefing.store.schema_records import views_of_later

    (its_schema,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    for statement in (*views_of_later(its_schema), *views_of_later_log(its_schema)):
        connection.execute(statement)
    connection.execute("PRAGMA query_only = ON")


def triggers_are_complete(connection: Connection) -> bool:
    """Whether the triggers of the file are exactly those that the log of its schema needs."""
    (its_schema,) = connection.execute("PRAGMA user_version").fetchone()
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return checksum(dict(found.fetchall())) == TRIGGERS.get(its_schema)


def checksum(triggers: Mapping[str, str]) -> int:
    """The CRC-32 of triggers, name to statement: so none is written out to open a library."""
    return crc32("\0".join(f"{name}\0{triggers[name]}" for name in sorted(triggers)).encode())


def new_device() -> str:
    """A name for a new copy of a library."""
    from uuid import uuid4

    return uuid4().hex


def _require_whole(connection: Connection) -> None:
    if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        raise sqlite.DatabaseError(f"a migration left {len(broken)} broken references")


def _install_triggers(connection: Connection) -> None:
    from briefing.store.schema_log import log_triggers

    _drop_triggers(connection)
    for statement in log_triggers().values():
        connection.execute(statement)


def _drop_triggers(connection: Connection) -> None:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in found:
        connection.execute(f'DROP TRIGGER "{name}"')


def _migrations() -> "Migrations":
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("library")
    migrations(name="1 records, log, contents, search")(_first_schema)
    migrations(name="2 answers of an edition, how checks run")(_second_schema)
    migrations(name="3 named points of a text")(_third_schema)
    migrations(name="4 fewer pages written by an edit")(_fourth_schema)
    return migrations


def _first_schema(database: "Database") -> None:
    from briefing.store import schema_log, schema_records

    for statement in schema_records.first_tables() + schema_log.first_tables():
        database.execute(statement)
    database.execute("INSERT INTO _log_state VALUES (1, ?, 0, NULL)", [new_device()])
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _second_schema(database: "Database") -> None:
    from briefing.store import schema_records

    for statement in schema_records.additions_of_the_second():
        database.execute(statement)


def _third_schema(database: "Database") -> None:
    from briefing.store import schema_records

    for statement in schema_records.additions_of_the_third():
        database.execute(statement)


def _fourth_schema(database: "Database") -> None:
    from briefing.store import schema_log

    _drop_triggers(database.conn)
    for statement in schema_log.changes_of_the_fourth():
        database.execute(statement)
