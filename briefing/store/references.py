"""What the texts of drafts and briefings cite, derived from their links, and what editions print,
derived from their frozen content; never logged.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.domain.briefings import Briefing, Draft, Edition
from briefing.domain.records import Record
from briefing.store.changes import Changed, KindChanges
from briefing.store.driver import Connection
from briefing.text.plain_changes import plain_change

CITING = (Briefing.KIND, Draft.KIND, Edition.KIND)  # the kinds that cite


@dataclass(frozen=True)
class Reference:
    """A link in a text to a record, in the words of the analyst.

    `start` and `end` are the code points of the whole link in the text, which is the draft's or,
    where `part` is not empty, that part of the briefing.

    Of an edition, `part` is the key of the printed value and `words` begins what that says; it has
    no text, and `start` and `end` are 0.
    """

    from_kind: str
    from_id: str
    part: str
    to_kind: str
    to_id: str
    words: str
    start: int
    end: int


_ALL = 'SELECT from_kind, from_uid, part, to_kind, to_uid, words, start, "end" FROM _reference'
_OF_TEXTS = f"{_ALL} WHERE from_kind <> 'edition'"


def references_to(connection: Connection, record_id: str) -> tuple[Reference, ...]:
    """Where texts that can be edited cite a record, outside the trash."""
    found = connection.execute(_OF_TEXTS + " AND to_uid = ? ORDER BY n", (record_id,)).fetchall()
    return tuple(Reference(*row) for row in found)


# What stands for a record on the page: a measure is printed as its figures, an issue as what
# belongs to it and its sub-issues.
_PRINTED_AS = """
    WITH RECURSIVE issues(uid) AS (
        SELECT uid FROM issue WHERE uid = :id
        UNION SELECT issue.uid FROM issue JOIN issues ON issue.parent_id = issues.uid
    ), filed(uid) AS (
        SELECT record_id FROM filing WHERE issue_id IN issues AND trashed_at IS NULL
        UNION SELECT uid FROM proposition WHERE issue_id IN issues
    ), printed(uid) AS (
        SELECT :id UNION SELECT uid FROM filed
        UNION SELECT uid FROM figure WHERE measure_id = :id OR measure_id IN filed
        UNION SELECT uid FROM position WHERE proposition_id IN filed
    )
"""


def printed_in_editions(connection: Connection, record_id: str) -> tuple[Reference, ...]:
    """Where editions print a record, or what stands for it; those in the trash left out."""
    asked = f"{_PRINTED_AS} {_ALL} WHERE to_uid IN printed AND from_kind = 'edition' ORDER BY n"
    found = connection.execute(asked, {"id": record_id}).fetchall()
    return tuple(Reference(*row) for row in found)


def references_from(connection: Connection, record_id: str) -> tuple[Reference, ...]:
    """What a draft, a briefing's parts or an edition cite, in the order of the text."""
    found = connection.execute(_ALL + " WHERE from_uid = ? ORDER BY n", (record_id,)).fetchall()
    return tuple(Reference(*row) for row in found)


def all_references(connection: Connection) -> tuple[Reference, ...]:
    """Every citation in texts that can be edited, outside the trash."""
    return tuple(
        Reference(*row) for row in connection.execute(_OF_TEXTS + " ORDER BY n").fetchall()
    )


def refresh(connection: Connection, changes: KindChanges) -> None:
    """Brings the citations up to date with what a step changed."""
    if changes.table.kind not in CITING:
        return
    new = [added.record for added in changes.added]
    new += [
        change.after
        for change in changes.changed
        if {"trashed_at", "text", "parts", "content_sha256"}.intersection(change.columns)
        and not _moved(connection, change)
    ]
    gone = [removed.record for removed in changes.removed] + new
    connection.executemany(
        "DELETE FROM _reference WHERE from_uid = ?", [(record.id,) for record in gone]
    )
    put_in(connection, new)


def put_in(connection: Connection, records: Iterable[Record]) -> None:
    """Notes what these drafts, briefings and editions cite, those in the trash left out."""
    connection.executemany(
        "INSERT INTO _reference"
        ' (from_kind, from_uid, part, to_kind, to_uid, words, start, "end")'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            row
            for record in records
            if record.trashed_at is None
            for row in _rows(connection, record)
        ],
    )


def _moved(connection: Connection, change: Changed) -> bool:
    """Moves the citations to where they stand now; False where the texts must be read again."""
    if isinstance(change.after, Edition):
        return False
    before, after = tuple(_cited_texts(change.before)), tuple(_cited_texts(change.after))
    parts = [part for part, _ in before]
    same_parts = parts == [part for part, _ in after] and len(set(parts)) == len(parts)
    if "trashed_at" in change.columns or not same_parts:
        return False
    moves: list[tuple[int, int, str, str, int]] = []
    for (part, old), (_, new) in zip(before, after, strict=True):
        plain = plain_change(old, new)
        if plain is None:
            return False
        moves.append((plain.moved, plain.moved, change.after.id, part, plain.start))
    connection.executemany(
        'UPDATE _reference SET start = start + ?, "end" = "end" + ?'
        " WHERE from_uid = ? AND part = ? AND start >= ?",
        moves,
    )
    return True


def _rows(connection: Connection, record: Record) -> Iterator[tuple[str | int, ...]]:
    if isinstance(record, Edition):
        from briefing.store.edition_references import printed_by

        for printed in printed_by(connection, record.content):
            own = (record.KIND, record.id, printed.key, printed.kind)
            yield (*own, printed.id, printed.words, 0, 0)
    for part, text in _cited_texts(record):
        if ":" not in text:
            continue
        from briefing.text.links import references

        for found in references(text):
            yield (
                record.KIND,
                record.id,
                part,
                found.kind,
                found.record_id,
                found.words,
                found.span.start,
                found.span.end,
            )


def _cited_texts(record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Draft):
        yield "", record.text
    elif isinstance(record, Briefing):
        yield from ((part.name, part.text) for part in record.parts)
