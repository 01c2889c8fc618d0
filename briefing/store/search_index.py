"""The search index: which words each record is found by, kept beside the records and never logged.

A record is one row of `_search`, all its texts folded and joined; what lies in the trash has none.
The row's number holds the kind and the record's place, so that the hits of a kind lie together, the
newest first.
"""

from collections.abc import Iterable, Iterator, Mapping

from briefing.domain.records import Record
from briefing.store.changes import KindChanges
from briefing.store.driver import Connection
from briefing.store.fold import FIELD_MARK, index_text
from briefing.store.progress import Progress

# The fields each kind is found by: what a person wrote or reads, not codes, checksums or JSON.
# The number of a kind is part of the index and never changes. The highest is searched first, and
# the search ends with the lowest: those are the kinds of which there are most. The order of the
# lines is that of the groups in a result.
SEARCHED: Mapping[str, tuple[int, tuple[str, ...]]] = {
    "actor": (32, ("name", "sort_name", "description", "country", "note")),
    "actor_name": (31, ("name",)),
    "membership": (30, ("role",)),
    "place": (29, ("name", "other_names", "country")),
    "issue": (28, ("title", "question", "description")),
    "proposition": (27, ("text", "short_label")),
    "position": (2, ("wording", "conditions", "note")),
    "measure": (25, ("label", "definition", "unit", "population", "note")),
    "figure": (1, ("value", "low", "high", "caveat", "note")),
    "event": (4, ("title", "summary")),
    "event_actor": (22, ("role",)),
    "judgement": (
        21,
        (
            "text",
            "author",
            "likelihood",
            "confidence_reason",
            "assumptions",
            "indicators",
            "alternatives",
            "change_reason",
        ),
    ),
    "gap": (20, ("question", "why_it_matters", "where_to_look")),
    "briefing": (
        19,
        (
            "title",
            "series",
            "audience",
            "marking",
            "cadence",
            "authors",
            "reviewer",
            "parts",
            "note",
        ),
    ),
    "draft": (18, ("text",)),
    "source": (
        17,
        (
            "title",
            "container_title",
            "authors",
            "url",
            "publisher",
            "discard_reason",
            "origin_group",
            "marking",
            "cite_as",
            "note",
        ),
    ),
    "source_text": (16, ("text",)),
    "excerpt": (3, ("exact", "translation", "translator", "note")),
    "evidence": (14, ("note",)),
    "answer": (13, ("reason", "author")),
    "file": (12, ("name",)),
    "image": (11, ("alternative_text", "caption")),
    "tag": (10, ("name",)),
    "organisation": (9, ("name", "address", "disclaimer", "markings")),
    "preset": (8, ("name",)),
    "saved_search": (7, ("name", "words")),
    "rejection": (6, ("text",)),
    "house_term": (5, ("term", "instead", "reason")),
}

KIND_SHIFT = 40  # bits of a row's number below its kind
_MANY = 1000  # rows written by a step after which the index may be gathered
_GOOD_PART = 4  # of the index is one row in so many
_BETWEEN = f"\n{FIELD_MARK}\n"


def row_number(kind: str, n: int) -> int:
    """The number of a record's row in the index; `n` 0 gives the number below all of its kind."""
    return SEARCHED[kind][0] << KIND_SHIFT | n


def texts(record: Record) -> Iterator[tuple[str, str]]:
    """The texts a record is found by, with their fields; `parts.NAME` for a part of a briefing."""
    for field in SEARCHED[record.KIND][1]:
        value = getattr(record, field)
        if field == "parts":
            yield from ((f"parts.{part.name}", part.text) for part in value if part.text)
        elif isinstance(value, tuple):
            yield from ((field, text) for text in value)
        elif value is not None and value != "":
            yield field, str(value)


def refresh(connection: Connection, changes: KindChanges, progress: Progress) -> None:
    """Brings the index up to date with what a step changed."""
    kind = changes.table.kind
    if kind not in SEARCHED:
        return
    looked_at = {"trashed_at", *SEARCHED[kind][1]}
    moved = [change for change in changes.changed if looked_at.intersection(change.columns)]
    gone = [removed.n for removed in changes.removed]
    gone += [change.n for change in moved if change.before.trashed_at is None]
    take_out(connection, kind, gone)
    new = [(added.n, added.record) for added in changes.added]
    new += [(change.n, change.after) for change in moved]
    for some in progress.in_portions(new):
        put_in(connection, kind, some)
    if len(new) >= _MANY:
        _gather(connection, len(new))


def _gather(connection: Connection, written: int) -> None:
    """Writes the index in one piece when so many rows are a good part of it.

    A large step leaves many pieces, and each later edit and search would go through them.
    """
    (rows,) = connection.execute("SELECT count(*) FROM _search_docsize").fetchone()
    if written * _GOOD_PART >= rows:
        connection.execute("INSERT INTO _search (_search) VALUES ('optimize')")


def take_out(connection: Connection, kind: str, numbers: Iterable[int]) -> None:
    """Has the records of `kind` with these numbers no longer found."""
    connection.executemany(
        "DELETE FROM _search WHERE rowid = ?", ((row_number(kind, n),) for n in numbers)
    )


def put_in(connection: Connection, kind: str, records: Iterable[tuple[int, Record]]) -> None:
    """Has records of `kind`, each with its number, found by their words; not those in the trash."""
    connection.executemany("INSERT INTO _search (rowid, words) VALUES (?, ?)", _rows(kind, records))


def _rows(kind: str, records: Iterable[tuple[int, Record]]) -> Iterator[tuple[int, str]]:
    for n, record in records:
        if record.trashed_at is None:
            words = index_text(_BETWEEN.join([text for _, text in texts(record)]))
            yield row_number(kind, n), words
