"""Full-text search over everything a person wrote or reads: the best of each kind, by number.

A search gives the numbers of what it found and nothing more, as every list does; `hits` reads the
records that come into sight, and only then are stretches cut out of their texts.

Ranking (bm25) costs 1.5 to 2 µs a hit, so that of each kind only the newest `RANKED` hits are
ranked; a group says when there were more, and `count_found` how many. The index is asked once: to
begin a question costs as much as all its hits, since the last word may be the beginning of many.
The hits come back as one text of numbers in one step of SQLite, for as many rows would cost as much
again, and would take the interpreter from the window's thread row by row. Of many hits of one
kind only the best are put in order: to sort them all costs a third of the question. A limit that is
bound without `+ 0` has SQLite prepare the statement anew each time, to look at its value.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from sys import byteorder
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.domain.records import Record
from briefing.domain.search_filters import NO_FILTERS, SearchFilters
from briefing.store.driver import Connection
from briefing.store.fold import words_of_query
from briefing.store.lists import records_at
from briefing.store.one_state import in_one_state
from briefing.store.search_index import KIND_SHIFT, SEARCHED, row_number, texts
from briefing.store.snippets import Snippet, snippet
from briefing.store.sql import Fragment, joined, sql
from briefing.text.plain_words import plain_words

if TYPE_CHECKING:
    from briefing.store.filtering import Narrowing

RANKED = 5000  # hits of a kind, the newest, among which the best are chosen

_SHIFT = sql(str(KIND_SHIFT))
_LISTED = sql("group_concat(format('%016x', n), '')")  # as `_numbers` reads them at once
_PLACE_MASK = (1 << KIND_SHIFT) - 1
_LOWEST = min(number for number, _ in SEARCHED.values())
_KINDS = {number: kind for kind, (number, _) in SEARCHED.items()}
_LINES = {kind: line for line, kind in enumerate(SEARCHED)}
_WITH_LINKS = frozenset({"draft", "briefing"})

# How many were found and their numbers, kind by kind, the better before the worse, the newer before
# the older; of many of one kind only its best. `found` keeps them as they came, the newest first.
_RANKED_IN = (
    "WITH found AS MATERIALIZED (SELECT rowid AS n, rank AS k FROM _search"
    " WHERE _search MATCH :words{part}{fitting} ORDER BY rowid DESC LIMIT :ranked + 0)"
    ", counted (hits) AS MATERIALIZED (SELECT count(*) FROM found)"
    " SELECT hits, CASE WHEN hits > :limit AND (SELECT n >> {shift} FROM found LIMIT 1) ="
    " (SELECT n >> {shift} FROM found LIMIT 1 OFFSET (SELECT hits - 1 FROM counted))"
    " THEN (SELECT {listed} FROM (SELECT n FROM found ORDER BY k, n DESC LIMIT :limit + 0))"
    " ELSE (SELECT {listed} FROM (SELECT n FROM found ORDER BY n >> {shift}, k, n DESC)) END"
    " FROM counted"
)
_RANKED = _RANKED_IN.replace("{part}", "")
_RANKED_BELOW = _RANKED_IN.replace("{part}", " AND rowid < :below")
_COUNTED = (
    "SELECT count(*) FROM _search"
    " WHERE _search MATCH :words AND rowid > :above AND rowid < :below{fitting}"
)
_NEWEST = (
    "SELECT count(*), {listed} FROM"
    " (SELECT r.n AS n FROM {kind} r WHERE {condition} ORDER BY r.n DESC LIMIT :ranked)"
)


@dataclass(frozen=True)
class Hit:
    """A record that was found, by its number in the order of entry, and where."""

    number: int
    record: Record
    snippet: Snippet


@dataclass(frozen=True)
class Group:
    """The numbers of the best hits of a kind, the best first; `hits` reads them.

    `found` counts all its hits that were looked at; `truncated` says that they were as many as are
    ranked, so that there may be more.
    """

    kind: str
    numbers: "array[int]"
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


class _Question(NamedTuple):
    """The words as FTS5 takes them, or none, and what they are narrowed to, if anything is."""

    expression: str
    narrowed: "Narrowing | None"

    def asked(self, template: str, **more: int) -> tuple[str, dict[str, Any]]:
        """The statement for the hits of the words that fit, and the values it binds."""
        if self.narrowed is None:
            return _unnarrowed(template), {"words": self.expression, **more}
        values = {**self.narrowed.values, "words": self.expression, **more}
        return sql(template, fitting=_fitting(self.narrowed), shift=_SHIFT, listed=_LISTED), values


@cache
def _unnarrowed(template: str) -> Fragment:
    return sql(template, fitting=sql(""), shift=_SHIFT, listed=_LISTED)


def _fitting(narrowed: "Narrowing") -> Fragment:
    cases = [
        sql(
            "WHEN {number} THEN EXISTS (SELECT 1 FROM {kind} r"
            " WHERE r.n = (_search.rowid & {mask}) AND {condition})",
            number=sql(str(SEARCHED[kind][0])),
            mask=sql(str(_PLACE_MASK)),
            kind=kind,
            condition=condition,
        )
        for kind, condition in narrowed.conditions.items()
    ]
    if not cases:
        return sql(" AND 0")
    return sql(
        " AND CASE _search.rowid >> {shift} {cases} ELSE 0 END",
        shift=_SHIFT,
        cases=joined(" ", cases),
    )


def search(
    connection: Connection,
    text: str,
    limit: int,
    filters: SearchFilters | None = None,
    today: date | None = None,
) -> SearchResult:
    """The records that hold every word of `text`, the last one as the beginning of a word.

    Without any text they are all that the filters leave, the newest first; without either, none.
    """
    question = _question(connection, text, words_of_query(text), filters, today)
    if question is None:
        return SearchResult(())
    find = _best if question.expression else _newest_fitting
    found = in_one_state(connection, lambda: find(connection, question, limit))
    return SearchResult(tuple(sorted(found.values(), key=lambda group: _LINES[group.kind])))


def hits(
    connection: Connection, text: str, kind: type[Record], numbers: Sequence[int]
) -> tuple[Hit, ...]:
    """The records of `kind` at these numbers, in their order, and where `text` stands in them.

    Those that have gone meanwhile are left out.
    """
    query = words_of_query(text)
    records = records_at(connection, kind, numbers)
    return tuple(
        Hit(number, records[number], snippet(_as_read(records[number]), query))
        for number in numbers
        if number in records
    )


def count_found(
    connection: Connection,
    text: str,
    kind: str,
    filters: SearchFilters | None = None,
    today: date | None = None,
) -> int:
    """How many records of a kind `search` finds, those too that it does not rank."""
    query = words_of_query(text)
    question = _question(connection, text, query, filters, today)
    if question is None or kind not in SEARCHED:
        return 0
    if question.expression:
        above = row_number(kind, 0)
        asked, values = question.asked(_COUNTED, above=above, below=above | _PLACE_MASK)
    elif question.narrowed is None or kind not in question.narrowed.conditions:
        return 0
    else:
        condition = question.narrowed.conditions[kind]
        asked = sql("SELECT count(*) FROM {kind} r WHERE {it}", kind=kind, it=condition)
        values = question.narrowed.values
    return connection.execute(asked, values).fetchone()[0]


def match_expression(query: list[list[str]]) -> str:
    """What FTS5 is asked: each word quoted, so that none is taken for a command."""
    return " ".join(f'"{" ".join(parts)}"' for parts in query) + "*"


def _question(
    connection: Connection,
    text: str,
    query: list[list[str]],
    filters: SearchFilters | None,
    today: date | None,
) -> _Question | None:
    expression = match_expression(query) if query else ""
    if filters is None or filters == NO_FILTERS:
        return _Question(expression, None) if expression else None
    if text.strip() and not expression:
        return None
    from briefing.store.filtering import narrowing

    return _Question(
        expression, narrowing(connection, filters, today or datetime.now().astimezone().date())
    )


def _best(connection: Connection, question: _Question, limit: int) -> dict[str, Group]:
    """The groups of what the words are found in.

    A look finds the newest hits of all kinds, as many as are ranked. If there may be others, they
    may be of the oldest kind among them: unless it is alone, it is looked at by itself again.
    """
    asked, values = question.asked(_RANKED, ranked=RANKED, limit=limit)
    groups: dict[str, Group] = {}
    while True:
        found, listed = connection.execute(asked, values).fetchone()
        if listed is None:
            return groups
        rows = _numbers(listed)
        oldest = rows[0] >> KIND_SHIFT
        if rows[-1] >> KIND_SHIFT == oldest:
            groups[_KINDS[oldest]] = _group(oldest, rows[:limit], found)
            below = oldest << KIND_SHIFT
        else:
            groups |= _of_several_kinds(rows, limit)
            below = (oldest + 1) << KIND_SHIFT
        if found < RANKED or below == _LOWEST << KIND_SHIFT:
            return groups
        asked, values = question.asked(_RANKED_BELOW, ranked=RANKED, limit=limit, below=below)


def _numbers(listed: str) -> "array[int]":
    numbers = array("q", bytes.fromhex(listed))
    if byteorder == "little":
        numbers.byteswap()
    return numbers


def _of_several_kinds(rows: "array[int]", limit: int) -> dict[str, Group]:
    groups: dict[str, Group] = {}
    begin = 0
    while begin < len(rows):
        kind = rows[begin] >> KIND_SHIFT
        end = bisect_left(rows, (kind + 1) << KIND_SHIFT, lo=begin)
        groups[_KINDS[kind]] = _group(kind, rows[begin : min(end, begin + limit)], end - begin)
        begin = end
    return groups


def _group(kind: int, best: "array[int]", found: int) -> Group:
    numbers = array("q", [row & _PLACE_MASK for row in best])
    return Group(_KINDS[kind], numbers, found, truncated=found == RANKED)


def _newest_fitting(connection: Connection, question: _Question, limit: int) -> dict[str, Group]:
    assert question.narrowed is not None
    values = {**question.narrowed.values, "ranked": RANKED}
    groups: dict[str, Group] = {}
    for kind, condition in question.narrowed.conditions.items():
        newest = sql(_NEWEST, kind=kind, condition=condition, listed=_LISTED)
        found, listed = connection.execute(newest, values).fetchone()
        if listed is not None:
            groups[kind] = _group(SEARCHED[kind][0], _numbers(listed)[:limit], found)
    return groups


def _as_read(record: Record) -> Iterator[tuple[str, str]]:
    """The texts a record is found by; those of a briefing without the addresses of its links."""
    if record.KIND not in _WITH_LINKS:
        return texts(record)
    return ((field, plain_words(text)) for field, text in texts(record))
