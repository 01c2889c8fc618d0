"""Full-text search over everything a person wrote or reads, by kind, with snippets.

Ranking (bm25) costs 1.5 to 2 µs a hit, so that of each kind only the newest `RANKED` hits are
ranked; a group says when there were more, and `count_found` how many. The index is asked once: to
begin a question costs as much as all its hits, since the last word may be the beginning of many.
Of the records only those that are shown are read, and of those only the texts they are found by.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from heapq import nsmallest
from itertools import groupby
from typing import TYPE_CHECKING, Any

from briefing.domain.search_filters import NO_FILTERS, SearchFilters
from briefing.store.driver import Connection
from briefing.store.fold import words_of_query
from briefing.store.rows import Table, Value, table_named
from briefing.store.search_index import KIND_SHIFT, SEARCHED, row_number
from briefing.store.snippets import Snippet, snippet
from briefing.store.sql import Fragment, joined, sql
from briefing.text.plain_words import plain_words

if TYPE_CHECKING:
    from briefing.store.filtering import Narrowing

RANKED = 5000  # hits of a kind, the newest, among which the best are chosen

_PLACE_MASK = (1 << KIND_SHIFT) - 1
_LOWEST = min(number for number, _ in SEARCHED.values())
_WITH_LINKS = frozenset({"draft", "briefing"})

_FOUND = "_search MATCH :words AND rowid > :above AND rowid < :below{fitting}"
_RANKED = (
    "SELECT bm25(_search), -rowid FROM _search WHERE {found} ORDER BY rowid DESC LIMIT :ranked"
)
_Ranks = list[tuple[float, int]]


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


@dataclass(frozen=True)
class _Question:
    """The words as FTS5 takes them, or none, and what they are narrowed to, if anything is."""

    expression: str
    narrowed: "Narrowing | None"

    def found(self) -> Fragment:
        """Which rows of the index are found."""
        if self.narrowed is None:
            return sql(_FOUND, fitting=sql(""))
        cases = [
            sql(
                "WHEN {number} THEN EXISTS (SELECT 1 FROM {kind} r"
                " WHERE r.n = (_search.rowid & {mask}) AND {condition})",
                number=sql(str(SEARCHED[kind][0])),
                mask=sql(str(_PLACE_MASK)),
                kind=kind,
                condition=condition,
            )
            for kind, condition in self.narrowed.conditions.items()
        ]
        if not cases:
            return sql(_FOUND, fitting=sql(" AND 0"))
        shift = sql(str(KIND_SHIFT))
        case = sql(
            " AND CASE _search.rowid >> {shift} {cases} ELSE 0 END",
            shift=shift,
            cases=joined(" ", cases),
        )
        return sql(_FOUND, fitting=case)

    def bound(self, above: int, below: int) -> dict[str, Any]:
        """The values that `found` binds, between two rows of the index."""
        values = {} if self.narrowed is None else self.narrowed.values
        return {**values, "words": self.expression, "above": above, "below": below}


def search(
    connection: Connection,
    text: str,
    limit: int,
    filters: SearchFilters = NO_FILTERS,
    today: date | None = None,
) -> SearchResult:
    """The records that hold every word of `text`, the last one as the beginning of a word.

    Without any text they are all that the filters leave, the newest first; without either, none.
    """
    query = words_of_query(text)
    question = _question(connection, text, query, filters, today)
    if question is None:
        return SearchResult(())
    if question.expression:
        ranked = _ranked_hits(connection, question)
    else:
        ranked = _newest_fitting(connection, question)
    return SearchResult(
        tuple(
            _group(connection, kind, ranked[number], query, limit)
            for kind, (number, _) in SEARCHED.items()
            if number in ranked
        )
    )


def count_found(
    connection: Connection,
    text: str,
    kind: str,
    filters: SearchFilters = NO_FILTERS,
    today: date | None = None,
) -> int:
    """How many records of a kind `search` finds, those too that it does not rank."""
    query = words_of_query(text)
    question = _question(connection, text, query, filters, today)
    if question is None or kind not in SEARCHED:
        return 0
    above = row_number(kind, 0)
    values = question.bound(above, above | _PLACE_MASK)
    if question.expression:
        asked = sql("SELECT count(*) FROM _search WHERE {found}", found=question.found())
    elif question.narrowed is None or kind not in question.narrowed.conditions:
        return 0
    else:
        condition = question.narrowed.conditions[kind]
        asked = sql("SELECT count(*) FROM {kind} r WHERE {it}", kind=kind, it=condition)
    return connection.execute(asked, values).fetchone()[0]


def match_expression(query: list[list[str]]) -> str:
    """What FTS5 is asked: each word quoted, so that none is taken for a command."""
    return " ".join(f'"{" ".join(parts)}"' for parts in query) + "*"


def _question(
    connection: Connection,
    text: str,
    query: list[list[str]],
    filters: SearchFilters,
    today: date | None,
) -> _Question | None:
    expression = match_expression(query) if query else ""
    if filters == NO_FILTERS:
        return _Question(expression, None) if expression else None
    if text.strip() and not expression:
        return None
    from briefing.store.filtering import narrowing

    return _Question(
        expression, narrowing(connection, filters, today or datetime.now().astimezone().date())
    )


def _ranked_hits(connection: Connection, question: _Question) -> dict[int, _Ranks]:
    """Rank and negative row of the newest hits of each kind, at least one more than are ranked.

    That is also their order: the better before the worse, the newer before the older.
    """
    asked = sql(_RANKED, found=question.found())
    kinds: dict[int, _Ranks] = {}
    below = 1 << 62
    while True:
        values = {**question.bound(0, below), "ranked": RANKED + 1}
        rows = connection.execute(asked, values).fetchall()
        for number, some in groupby(rows, _number_of_kind):
            kinds.setdefault(number, []).extend(some)
        if len(rows) <= RANKED:
            return kinds
        below = -rows[-1][1]
        last_kind = below >> KIND_SHIFT
        if len(kinds[last_kind]) > RANKED:
            if last_kind == _LOWEST:
                return kinds
            below = last_kind << KIND_SHIFT


def _number_of_kind(hit: tuple[float, int]) -> int:
    return -hit[1] >> KIND_SHIFT


def _newest_fitting(connection: Connection, question: _Question) -> dict[int, _Ranks]:
    assert question.narrowed is not None
    kinds: dict[int, _Ranks] = {}
    for kind, condition in question.narrowed.conditions.items():
        newest = sql(
            "SELECT 0, -r.n FROM {kind} r WHERE {condition} ORDER BY r.n DESC LIMIT :ranked",
            kind=kind,
            condition=condition,
        )
        values = {**question.narrowed.values, "ranked": RANKED + 1}
        if rows := connection.execute(newest, values).fetchall():
            kinds[SEARCHED[kind][0]] = rows
    return kinds


def _group(
    connection: Connection, kind: str, hits: _Ranks, query: list[list[str]], limit: int
) -> Group:
    newest = hits[:RANKED]
    places = [-row & _PLACE_MASK for _, row in nsmallest(limit, newest)]
    found = tuple(_hits(connection, kind, places, query))
    return Group(kind, found, len(newest), len(hits) > RANKED)


def _hits(
    connection: Connection, kind: str, places: Sequence[int], query: list[list[str]]
) -> Iterator[Hit]:
    table = table_named(kind)
    fields = SEARCHED[kind][1]
    wanted = "[" + ",".join(map(str, places)) + "]"
    rows = connection.execute(_select_texts(kind), (wanted,)).fetchall()
    by_place = {row[0]: row for row in rows}
    for place in places:
        if place in by_place:
            _, id, *values = by_place[place]
            yield Hit(kind, id, snippet(_as_read(table, zip(fields, values, strict=True)), query))


@cache
def _select_texts(kind: str) -> Fragment:
    table, fields = table_named(kind), SEARCHED[kind][1]
    apart = table.hashed[0] if table.hashed else None
    columns = [
        sql("t.text") if field == apart else sql("{field:r.}", field=field) for field in fields
    ]
    texts = sql("LEFT JOIN _text t ON t.sha256 = r.sha256") if apart in fields else sql("")
    return sql(
        "SELECT r.n, r.uid, {columns} FROM {kind} r {texts}"
        " WHERE r.n IN (SELECT value FROM json_each(?))",
        columns=joined(", ", columns),
        kind=table.kind,
        texts=texts,
    )


def _as_read(table: Table[Any], stored: Iterable[tuple[str, Value]]) -> Iterator[tuple[str, str]]:
    """The texts a record is found by; those of a briefing without the addresses of its links."""
    for field, value in stored:
        if value is None or value == "":
            continue
        held = table.value(field, value) if field in table.lists else value
        for name, text in _texts(field, held):
            yield name, plain_words(text) if table.kind in _WITH_LINKS else text


def _texts(field: str, held: Any) -> Iterator[tuple[str, str]]:
    if field == "parts":
        yield from ((f"parts.{part.name}", part.text) for part in held if part.text)
    elif isinstance(held, tuple):
        yield from ((field, str(text)) for text in held)
    else:
        yield field, str(held)
