"""Which records of a list are found by words, their own or those of the records they name."""

from collections.abc import Sequence
from typing import Any

from briefing.store.fold import words_of_query
from briefing.store.ordering import named_kind
from briefing.store.rows import Table
from briefing.store.search import RANKED, match_expression
from briefing.store.search_index import KIND_SHIFT, SEARCHED, row_number
from briefing.store.sql import Fragment, joined, sql

_PLACE_MASK = (1 << KIND_SHIFT) - 1
_NEWEST = sql(" ORDER BY rowid DESC LIMIT {ranked}", ranked=sql(str(RANKED)))
_HITS = sql("SELECT rowid & ? FROM _search WHERE _search MATCH ? AND rowid > ? AND rowid < ?")


def found_by_words(
    table: Table[Any], words: str, through: Sequence[str], *, newest: bool = False
) -> tuple[list[Fragment], list[Any]]:
    """The condition that the words are found, and the values it binds; none without words.

    With `newest` only the newest `RANKED` hits of each kind are looked at, as in a search. Raises
    `ValueError` when a field in `through` names no record of one kind.
    """
    query = words_of_query(words)
    if not query:
        return [], []
    expression = match_expression(query)
    hits = sql("{hits}{newest}", hits=_HITS, newest=_NEWEST if newest else sql(""))
    places = [sql("r.n IN ({hits})", hits=hits)]
    values = _hit_values(table.kind, expression)
    for name in through:
        target = named_kind(table, name)
        places.append(
            sql(
                "{field:r.} IN (SELECT o.uid FROM {target} o WHERE o.n IN ({hits}))",
                field=name,
                target=target,
                hits=hits,
            )
        )
        values += _hit_values(target, expression)
    return [sql("({places})", places=joined(" OR ", places))], values


def _hit_values(kind: str, expression: str) -> list[Any]:
    if kind not in SEARCHED:
        return [0, expression, 0, 0]
    first = row_number(kind, 0)
    return [_PLACE_MASK, expression, first, first | _PLACE_MASK]
