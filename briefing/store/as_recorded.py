"""The library as it was after an earlier step, rebuilt beside the file and seen in its place.

Tables of a connection's own (SQLite's `temp` schema, kept in memory) come before those of the file
wherever a name is looked up. So only what later steps touched is rebuilt there, kind by kind, with
its indexes, its words to search and its citations; everything that reads a library reads this one
by the same statements. A read transaction holds the file as it is for as long as the connection is
open. Texts and files lie outside the log: what the trash was emptied of is empty here too.
"""

import json
import re
from collections.abc import Iterator, Mapping

from briefing.domain.records import Record
from briefing.store import references, search_index
from briefing.store.driver import Connection
from briefing.store.earlier import Touched, touched_after
from briefing.store.rows import HASHED, table_named
from briefing.store.sql import chunks, sql

_SEARCH_PARTS = ("data", "idx", "docsize", "config")
_LOG_UNTIL = (
    "CREATE TEMP VIEW _step AS SELECT * FROM main._step WHERE n <= (SELECT n FROM temp._seen_step)",
    "CREATE TEMP VIEW _op AS SELECT * FROM main._op WHERE step <= (SELECT n FROM temp._seen_step)",
    (
        "CREATE TEMP VIEW _step_op AS"
        " SELECT * FROM main._step_op WHERE step <= (SELECT n FROM temp._seen_step)"
    ),
    (
        "CREATE TEMP VIEW _device AS SELECT device, max(seq) AS seq, hash FROM main._step"
        " WHERE n <= (SELECT n FROM temp._seen_step) GROUP BY device"
    ),
)
_INDEX = re.compile("^CREATE (UNIQUE )?INDEX ")


def see_as_recorded(connection: Connection, step: int) -> None:
    """Makes a connection that only reads see the library as it was when `step` had ended.

    It takes the time of reading what came later, and memory for every kind that it touched.
    Raises `sqlite.Error`.
    """
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    touched = touched_after(connection, step)
    for kind, of_kind in touched.items():
        _rebuild_kind(connection, kind, of_kind)
    if not touched.keys().isdisjoint(search_index.SEARCHED):
        _rebuild_search(connection, touched)
    if not touched.keys().isdisjoint(references.CITING):
        _rebuild_references(connection, touched)
    _end_log_at(connection, step)
    connection.execute("PRAGMA query_only = ON")


def _rebuild_kind(connection: Connection, kind: str, touched: Touched) -> None:
    _make_table(connection, kind)
    connection.execute(
        sql(
            "INSERT INTO temp.{kind} SELECT * FROM main.{kind}"
            " WHERE uid NOT IN (SELECT value FROM json_each(?))",
            kind=kind,
        ),
        (json.dumps(list(touched.then)),),
    )
    columns = ("n", *table_named(kind).columns)
    connection.executemany(
        sql(
            "INSERT INTO temp.{kind} ({columns}) VALUES ({columns:marks})",
            kind=kind,
            columns=columns,
        ),
        ([row[column] for column in columns] for row in touched.then.values() if row is not None),
    )
    if kind in HASHED:
        connection.execute(
            sql(
                "UPDATE temp.{kind} SET {sha256} = '' WHERE {sha256} NOT IN"
                " (SELECT sha256 FROM main._text)",
                kind=kind,
                sha256=HASHED[kind][1],
            )
        )
    _make_indexes(connection, kind)


def _make_table(connection: Connection, name: str) -> None:
    (statement,) = connection.execute(
        "SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?", (name,)
    ).fetchone()
    virtual = statement.startswith("CREATE VIRTUAL")
    before, after = ("TABLE ", "TABLE temp.") if virtual else ("CREATE TABLE", "CREATE TEMP TABLE")
    connection.execute(statement.replace(before, after, 1))


def _make_indexes(connection: Connection, table: str) -> None:
    found = connection.execute(
        "SELECT sql FROM main.sqlite_master WHERE type = 'index' AND tbl_name = ?"
        " AND sql IS NOT NULL",
        (table,),
    ).fetchall()
    for (statement,) in found:
        connection.execute(_INDEX.sub(lambda words: f"{words[0]}temp.", statement))


def _rebuild_search(connection: Connection, touched: Mapping[str, Touched]) -> None:
    """The index as it is, taken over part by part, and in it the words of what was touched.

    Reading every text anew to index it would take a hundred times as long.
    """
    _make_table(connection, "_search")
    for part in _SEARCH_PARTS:
        name = f"_search_{part}"
        connection.execute(sql("DELETE FROM temp.{part}", part=name))
        connection.execute(sql("INSERT INTO temp.{part} SELECT * FROM main.{part}", part=name))
    for kind, of_kind in touched.items():
        if kind not in search_index.SEARCHED:
            continue
        gone = (int(str(row["n"])) for row in of_kind.now.values() if row["trashed_at"] is None)
        search_index.take_out(connection, kind, gone)
        search_index.put_in(connection, kind, _numbered(connection, kind, of_kind))


def _rebuild_references(connection: Connection, touched: Mapping[str, Touched]) -> None:
    citing = {kind: touched[kind] for kind in references.CITING if kind in touched}
    ids = [id for of_kind in citing.values() for id in of_kind.then]
    _make_table(connection, "_reference")
    connection.execute(
        "INSERT INTO temp._reference SELECT * FROM main._reference"
        " WHERE from_uid NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    for kind, of_kind in citing.items():
        references.put_in(
            connection, [record for _, record in _numbered(connection, kind, of_kind)]
        )
    _make_indexes(connection, "_reference")


def _numbered(connection: Connection, kind: str, touched: Touched) -> Iterator[tuple[int, Record]]:
    """The touched records as they were, with their numbers."""
    there = {uid: int(str(row["n"])) for uid, row in touched.then.items() if row is not None}
    table = table_named(kind)
    query = sql("{records} WHERE r.uid IN (SELECT value FROM json_each(?))", records=table.select)
    for chunk in chunks(there):
        for row in connection.execute(query, (chunk,)).fetchall():
            yield there[row[0]], table.record(row[:-1], row[-1])


def _end_log_at(connection: Connection, step: int) -> None:
    """The log up to the step: history and activity then tell of nothing later."""
    connection.execute("CREATE TEMP TABLE _seen_step (n INTEGER PRIMARY KEY)")
    connection.execute("INSERT INTO _seen_step VALUES (?)", (step,))
    for statement in _LOG_UNTIL:
        connection.execute(statement)
