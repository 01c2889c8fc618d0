"""Full-text search over everything a person wrote or reads, by kind, with snippets.

Ranking (bm25) costs 1.5 to 2 µs a hit, so that of each kind only the newest hits are ranked; a
group says when there were more.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.driver import Connection
from briefing.store.fold import words_of_query
from briefing.store.rows import table_of
from briefing.store.search_index import KIND_SHIFT, SEARCHED, texts
from briefing.store.snippets import Snippet, snippet
from briefing.store.sql import sql
from briefing.text.plain_words import plain_words

RANKED = 5000  # hits of a kind, the newest, among which the best are chosen

_WITH_LINKS = frozenset({"draft", "briefing"})
_LOWEST = min(number for number, _ in SEARCHED.values())
_HITS = """
    SELECT bm25(_search), -rowid FROM _search
    WHERE _search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
"""


@dataclass(frozen=True)
class Hit:
    """A record that was found, and where."""

    kind: str
    id: str
    snippet: Snippet


@dataclass(frozen=True)
class Group:
    """The best hits of a kind. `found` counts all its hits that were looked at.

    `truncated` says that only the newest `RANKED` of them were.
    """

    kind: str
    hits: tuple[Hit, ...]
    found: int
    truncated: bool


@dataclass(frozen=True)
class SearchResult:
    """What was found, group by group; `truncated` when one of the groups is."""

    groups: tuple[Group, ...]

    @property
    def truncated(self) -> bool:
        """Whether the best may be missing, because there were more hits than are ranked."""
        return any(group.truncated for group in self.groups)


def search(connection: Connection, text: str, limit: int) -> SearchResult:
    """The records that hold every word of `text`, the last one as the beginning of a word."""
    query = words_of_query(text)
    if not query:
        return SearchResult(())
    ranked = _ranked_hits(connection, match_expression(query))
    return SearchResult(
        tuple(
            _group(connection, kind, ranked[number], query, limit)
            for kind, (number, _) in SEARCHED.items()
            if number in ranked
        )
    )


def _as_read(record: Record) -> Iterator[tuple[str, str]]:
    """The texts a record is found by; those of a briefing without the addresses of its links."""
    for field, text in texts(record):
        yield field, plain_words(text) if record.KIND in _WITH_LINKS else text


def match_expression(query: list[list[str]]) -> str:
    """What FTS5 is asked: each word quoted, so that none is taken for a command."""
    return " ".join(f'"{" ".join(parts)}"' for parts in query) + "*"


def _ranked_hits(connection: Connection, expression: str) -> dict[int, list[tuple[float, int]]]:
    """Rank and negative row of the newest hits of each kind, at least one more than are ranked.

    That is also their order: the better before the worse, the newer before the older.
    """
    kinds: dict[int, list[tuple[float, int]]] = {}
    below = 1 << 62
    while True:
        rows = connection.execute(_HITS, (expression, below, RANKED + 1)).fetchall()
        for hit in rows:
            kinds.setdefault(-hit[1] >> KIND_SHIFT, []).append(hit)
        if len(rows) <= RANKED:
            return kinds
        below = -rows[-1][1]
        last_kind = below >> KIND_SHIFT
        if len(kinds[last_kind]) > RANKED:
            if last_kind == _LOWEST:
                return kinds
            below = last_kind << KIND_SHIFT


def _group(
    connection: Connection,
    kind: str,
    hits: list[tuple[float, int]],
    query: list[list[str]],
    limit: int,
) -> Group:
    newest = hits[:RANKED]
    table = table_of(KINDS[kind])
    one = sql("{records} WHERE r.n = ?", records=table.select)
    found: list[Hit] = []
    for _, row in heapq.nsmallest(limit, newest):
        n = -row & ((1 << KIND_SHIFT) - 1)
        values = connection.execute(one, (n,)).fetchone()
        if values is None:
            continue
        record = table.record(values[:-1], values[-1])
        found.append(Hit(kind, record.id, snippet(_as_read(record), query)))
    return Group(kind, tuple(found), len(newest), len(hits) > RANKED)
