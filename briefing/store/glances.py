"""Quick looks at a library of any size, each from one statement: what is newest, what was touched
last, which claims no passage supports, and which steps undo and redo would take.
"""

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from briefing.domain.frozen import frozen
from briefing.domain.records import Record
from briefing.store.driver import Connection
from briefing.store.next_steps import NEXT_REDO, NEXT_UNDO
from briefing.store.rows import table_of
from briefing.store.sql import Fragment, chunks, sql

R = TypeVar("R", bound=Record)
Part: TypeAlias = tuple[str, str]  # a field and the value that those of the part have in it

_OPS_LOOKED_AT = 400  # the newest entries of the log; a large import is a step of many


@frozen
class Touched:
    """A record that a step changed: when (UTC, ISO 8601), by whom and under which label, last."""

    kind: str
    id: str
    at: str
    author: str
    label: str


def count(connection: Connection, kind: type[Record]) -> int:
    """How many records of `kind` there are, without the trash.

    All less the trash: both are counted in an index, without reading a record.
    """
    query = sql(
        "SELECT (SELECT count(*) FROM {kind})"
        " - (SELECT count(*) FROM {kind} WHERE trashed_at IS NOT NULL)",
        kind=kind.KIND,
    )
    return connection.execute(query).fetchone()[0]


def count_part(connection: Connection, kind: type[Record], part: Part) -> int:
    """How many records of `kind` have that value in that field, without the trash."""
    field, value = part
    query = sql(
        "SELECT count(*) FROM {kind} WHERE {column} = ? AND trashed_at IS NULL",
        kind=kind.KIND,
        column=field,
    )
    return connection.execute(query, (value,)).fetchone()[0]


_TOUCHED = """
    SELECT o.kind, o.uid, s.at, s.author, s.label
    FROM (SELECT n, kind, uid, step FROM _op ORDER BY n DESC LIMIT ?) o
    JOIN _step s ON s.n = o.step ORDER BY o.n DESC
"""
# From the steps, of which there are few, to their ops: nobody looks through the ops
# of a large step that was taken back.
_TOUCHED_STANDING = """
    SELECT o.kind, o.uid, s.at, s.author, s.label
    FROM _step s CROSS JOIN _step_op o ON o.step = s.n
    WHERE s.direction <> 'undo'
    AND NOT EXISTS (SELECT 1 FROM _step u WHERE u.undoes = s.device || ':' || s.seq)
    ORDER BY s.n DESC, o.n DESC LIMIT ?
"""


def newest(connection: Connection, kind: type[R], limit: int) -> Sequence[R]:
    """The records of `kind` entered last, the newest first, without the trash."""
    table = table_of(kind)
    query = sql(
        "{records} WHERE r.trashed_at IS NULL ORDER BY r.n DESC LIMIT ?", records=table.select
    )
    rows = connection.execute(query, (limit,)).fetchall()
    return [table.record(row[:-1], row[-1]) for row in rows]


def touched_last(
    connection: Connection, limit: int, *, standing: bool = False
) -> tuple[Touched, ...]:
    """The records that the newest steps changed, each once, the last change first; with `standing`
    those of steps that were not taken back.

    They may lie in the trash or be gone. Of a step that changed very many only the last are looked
    at, and so fewer than `limit` may be given.
    """
    query = _TOUCHED_STANDING if standing else _TOUCHED
    rows = connection.execute(query, (_OPS_LOOKED_AT,))
    found: dict[str, Touched] = {}
    for row in rows:
        if len(found) == limit:
            break
        if row[1] not in found:
            found[row[1]] = Touched(*row)
    return tuple(found.values())


def unsourced(connection: Connection, kind: type[Record], limit: int) -> "array[int]":
    """The numbers of the claims of `kind` that no passage supports, the newest first.

    The rule is that of `domain.checks.unsourced_record`.
    """
    query = sql(
        "SELECT r.n FROM {kind} r WHERE {unsourced} ORDER BY r.n DESC LIMIT ?",
        kind=kind.KIND,
        unsourced=without_support(kind),
    )
    return array("q", (row[0] for row in connection.execute(query, (kind.KIND, limit))))


def unsourced_among(
    connection: Connection, kind: type[Record], numbers: Collection[int]
) -> frozenset[int]:
    """Those of the claims of `kind` with these numbers that no passage supports."""
    query = sql(
        "SELECT r.n FROM {kind} r WHERE {unsourced} AND r.n IN (SELECT value FROM json_each(?))",
        kind=kind.KIND,
        unsourced=without_support(kind),
    )
    asked = "[" + ",".join(map(str, numbers)) + "]"
    return frozenset(row[0] for row in connection.execute(query, (kind.KIND, asked)))


def count_unsourced(connection: Connection, kind: type[Record]) -> int:
    """How many claims of `kind` no passage supports.

    Records less what is no claim, less those that some evidence supports; but for the evidence of
    what is no claim, and for that which leads into the trash only. All is counted in indexes.
    """
    query = sql(
        "SELECT (SELECT count(*) FROM {kind}) - (SELECT count(*) FROM ({no_claims}))"
        " - (SELECT count(DISTINCT e.record_id) FROM evidence e WHERE {supports})"
        " + (SELECT count(*) FROM ({no_claims}) c WHERE EXISTS"
        " (SELECT 1 FROM evidence e WHERE e.record_id = c.uid AND {supports}))"
        " + (SELECT count(*) FROM (SELECT DISTINCT e.record_id AS uid FROM ({trashed}) t"
        " CROSS JOIN evidence e ON e.excerpt_id = t.uid WHERE {supports}) l"
        " CROSS JOIN {kind} r ON r.uid = l.uid WHERE {unsourced})",
        kind=kind.KIND,
        no_claims=_no_claims(kind),
        supports=sql("e.record_kind = ?1 AND e.role = 'supports' AND e.trashed_at IS NULL"),
        trashed=_IN_THE_TRASH,
        unsourced=without_support(kind),
    )
    return connection.execute(query, (kind.KIND,)).fetchone()[0]


def disputed(connection: Connection, kind: type[Record]) -> "array[int]":
    """The numbers of the records of `kind` that have that status, the newest first."""
    query = sql(
        "SELECT r.n FROM {kind} r WHERE r.status = 'disputed' AND r.trashed_at IS NULL"
        " ORDER BY r.n DESC",
        kind=kind.KIND,
    )
    return array("q", (row[0] for row in connection.execute(query)))


def unsourced_by(
    connection: Connection, kind: type[Record], field: str, ids: Iterable[str]
) -> Mapping[str, int]:
    """How many claims of `kind` no passage supports, by the record that `field` names.

    Only the records `ids` are counted for; those without any such claim are left out.
    """
    query = sql(
        "SELECT {field:r.}, count(*) FROM {kind} r WHERE {unsourced}"
        " AND {field:r.} IN (SELECT value FROM json_each(?)) GROUP BY 1",
        kind=kind.KIND,
        field=field,
        unsourced=without_support(kind),
    )
    return dict(
        row
        for chunk in chunks(ids)
        for row in connection.execute(query, (kind.KIND, chunk)).fetchall()
    )


def without_support(kind: type[Record]) -> Fragment:
    """Whether `r`, a record of `kind`, is a claim that no passage supports."""
    return sql("{claim} AND NOT EXISTS ({support})", claim=_claim(kind), support=_support("r"))


def _claim(kind: type[Record]) -> Fragment:
    """Whether `r`, a record of `kind`, claims anything."""
    if kind.KIND == "position":
        return sql("r.trashed_at IS NULL AND r.stance <> 'no_position_found'")
    return sql("r.trashed_at IS NULL")


def _no_claims(kind: type[Record]) -> Fragment:
    """The records of `kind` for which `_claim` does not hold."""
    trashed = sql("SELECT n, uid FROM {kind} WHERE trashed_at IS NOT NULL", kind=kind.KIND)
    if kind.KIND != "position":
        return trashed
    return sql(
        "{trashed} UNION ALL SELECT n, uid FROM position"
        " WHERE stance = 'no_position_found' AND trashed_at IS NULL",
        trashed=trashed,
    )


def _support(claim: str) -> Fragment:
    """The evidence that supports `claim`, the alias of a table; its kind is to be bound."""
    return sql(
        "SELECT 1 FROM evidence e WHERE e.record_id = {claim}.uid AND e.record_kind = ?1"
        " AND e.role = 'supports' AND e.trashed_at IS NULL AND e.excerpt_id NOT IN ({trashed})",
        claim=claim,
        trashed=_IN_THE_TRASH,
    )


# What hangs on the trash is looked for from the trash, which is small, and not from every claim;
# CROSS JOIN keeps SQLite to that order, which it cannot guess.
_IN_THE_TRASH = sql(
    "SELECT uid FROM excerpt WHERE trashed_at IS NOT NULL UNION ALL"
    " SELECT x.uid FROM source_text t CROSS JOIN excerpt x ON x.source_text_id = t.uid"
    " WHERE t.trashed_at IS NOT NULL UNION ALL"
    " SELECT x.uid FROM source s CROSS JOIN source_text t ON t.source_id = s.uid"
    " CROSS JOIN excerpt x ON x.source_text_id = t.uid WHERE s.trashed_at IS NOT NULL"
)


def undo_label(connection: Connection) -> str | None:
    """The label of the step that undo would take back."""
    return _label(connection, NEXT_UNDO)


def redo_label(connection: Connection) -> str | None:
    """The label of the step that redo would make again."""
    return _label(connection, NEXT_REDO)


def _label(connection: Connection, query: str) -> str | None:
    found = connection.execute(query).fetchone()
    return None if found is None else found[2]
