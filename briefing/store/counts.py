"""How many records there are and how many claims nothing supports, kept with the library.

To count 100,000 records takes longer than all else that the first window asks for. So what was
counted is kept, when a library that was written in is closed, with the step that was the newest
then; it holds for that step alone, and after the next one it is counted anew. Like the index of the
search it follows from the records and stands outside the log. Its table is made when it is first
needed: a library without it is whole.
"""

from array import array
from zlib import crc32

from briefing.domain.judgements import Gap
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source
from briefing.store import glances
from briefing.store.driver import Connection, sqlite
from briefing.store.sql import sql

_NEWEST_KEPT = 20  # of the unsourced claims of a kind
# The parts of a kind that a page of its own shows, and those that want attention.
_PARTS: tuple[tuple[type[Record], glances.Part], ...] = (
    (Excerpt, ("kind", "quote")),
    (Gap, ("status", "open")),
    (Gap, ("status", "partly")),
    (Source, ("triage", "new")),
    (Source, ("triage", "reading")),
)
_TABLE = "CREATE TABLE IF NOT EXISTS _count (what TEXT PRIMARY KEY, step TEXT, numbers TEXT) STRICT"
# The newest step by its number and hash; none while a step is being written.
_NEWEST_STEP = sql(
    "SELECT n || ' ' || hash FROM _step WHERE n = (SELECT max(n) FROM _step) AND hash <> ''"
)
_KEPT = sql("SELECT numbers FROM _count WHERE what = ? AND step = ({now})", now=_NEWEST_STEP)
_KEEP = sql("INSERT OR REPLACE INTO _count VALUES (?, ({now}), ?)", now=_NEWEST_STEP)


def count(connection: Connection, kind: type[Record], part: glances.Part | None = None) -> int:
    """How many records of `kind` there are, without the trash; of `part` only those that have that
    value in that field.
    """
    kept = _kept(connection, _all_of(kind, part))
    if kept is not None:
        return kept[0]
    if part is None:
        return glances.count(connection, kind)
    return glances.count_part(connection, kind, part)


def count_unsourced(connection: Connection, kind: type[Record]) -> int:
    """How many claims of `kind` no passage supports."""
    kept = _kept(connection, _unsourced_of(kind))
    return glances.count_unsourced(connection, kind) if kept is None else kept[0]


def unsourced(connection: Connection, kind: type[Record], limit: int) -> "array[int]":
    """The numbers of the claims of `kind` that no passage supports, the newest first."""
    kept = _kept(connection, _unsourced_of(kind))
    if kept is None or min(limit, kept[0]) > _NEWEST_KEPT:
        return glances.unsourced(connection, kind, limit)
    return array("q", kept[1 : limit + 1])


def keep_counts(connection: Connection) -> None:
    """Counts every kind, and the claims that no passage supports, and keeps it with the library.

    Raises `sqlite.Error`; then nothing more is kept than before.
    """
    from briefing.domain.checks.unsourced_record import CLAIMS

    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(_TABLE)
        counted = {_all_of(kind): [glances.count(connection, kind)] for kind in KINDS.values()}
        for kind, part in _PARTS:
            counted[_all_of(kind, part)] = [glances.count_part(connection, kind, part)]
        for kind in CLAIMS:
            total = glances.count_unsourced(connection, kind)
            newest = glances.unsourced(connection, kind, _NEWEST_KEPT) if total else ()
            counted[_unsourced_of(kind)] = [total, *newest]
        connection.executemany(
            _KEEP, [(what, " ".join(map(str, numbers))) for what, numbers in counted.items()]
        )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _kept(connection: Connection, what: str) -> list[int] | None:
    """What was counted at the newest step, None where nothing is kept of it that can be read."""
    try:
        found = connection.execute(_KEPT, (what,)).fetchone()
    except sqlite.OperationalError as error:
        if "no such table" in str(error):
            return None
        raise
    try:
        return None if found is None else [int(number) for number in str(found[0]).split()] or None
    except ValueError:
        return None


def _all_of(kind: type[Record], part: glances.Part | None = None) -> str:
    return " ".join(("all", kind.KIND, *(part or ())))


def _unsourced_of(kind: type[Record]) -> str:
    """With the rule, so that nothing holds that was counted by another one."""
    rule = crc32(glances.without_support(kind).encode())
    return f"unsourced {kind.KIND} {rule:x}"
