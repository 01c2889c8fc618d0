"""What a search is narrowed to, as conditions on the record `r` of a kind.

"Of an issue" is the rule of `documents.selection`, "unsourced" that of `domain.checks`, "stale"
that of `domain.freshness`: here for as many records as there are.
"""

import json
from collections.abc import Iterator
from datetime import date
from functools import lru_cache, partial
from typing import Any

from briefing.domain.checks.unsourced_record import CLAIMS
from briefing.domain.date_order import earliest, latest
from briefing.domain.dates import Date, from_text
from briefing.domain.freshness import is_unconfirmed, last_heard
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.domain.search_filters import SearchFilters
from briefing.store.driver import Connection
from briefing.store.rows import table_named
from briefing.store.search_index import SEARCHED
from briefing.store.sql import Fragment, joined, sql

_NEVER = sql("0")
_ACTORS = sql("(SELECT value FROM json_each(:actors))")
_ISSUES = sql("(SELECT value FROM json_each(:issues))")
_GRADES = sql("(SELECT value FROM json_each(:grades))")

# What is filed under the issues, of one kind.
_FILED = (
    "(SELECT f.record_id FROM filing f WHERE f.record_kind = {kind:literal}"
    " AND f.trashed_at IS NULL AND f.issue_id IN {issues})"
)
_POSITIONS = sql(
    "(SELECT p.uid FROM position p WHERE p.proposition_id IN"
    " (SELECT q.uid FROM proposition q WHERE q.issue_id IN {issues}))",
    issues=_ISSUES,
)
_FIGURES = sql(
    "(SELECT g.uid FROM figure g WHERE g.measure_id IN {filed})",
    filed=sql(_FILED, kind="measure", issues=_ISSUES),
)
# The passages that what belongs to the issues rests on.
_PASSAGES = sql(
    "(SELECT e.excerpt_id FROM evidence e WHERE e.trashed_at IS NULL AND"
    " (e.record_id IN {positions} OR e.record_id IN {figures} OR e.record_id IN"
    " (SELECT f.record_id FROM filing f WHERE f.trashed_at IS NULL AND f.issue_id IN {issues})))",
    positions=_POSITIONS,
    figures=_FIGURES,
    issues=_ISSUES,
)
_TEXTS_OF_PASSAGES = sql(
    "(SELECT x.source_text_id FROM excerpt x WHERE x.trashed_at IS NULL AND x.uid IN {passages})",
    passages=_PASSAGES,
)

# Where a record of the kind belongs to the issues beyond what is filed under them.
_OF_ISSUES = {
    "issue": sql("r.uid IN {issues}", issues=_ISSUES),
    "proposition": sql("r.issue_id IN {issues}", issues=_ISSUES),
    "position": sql("r.uid IN {positions}", positions=_POSITIONS),
    "figure": sql("r.uid IN {figures}", figures=_FIGURES),
    "excerpt": sql("r.uid IN {passages}", passages=_PASSAGES),
    "source_text": sql(
        "r.uid IN {texts} OR r.source_id IN {filed}",
        texts=_TEXTS_OF_PASSAGES,
        filed=sql(_FILED, kind="source", issues=_ISSUES),
    ),
    "source": sql(
        "r.uid IN (SELECT t.source_id FROM source_text t WHERE t.uid IN {texts})",
        texts=_TEXTS_OF_PASSAGES,
    ),
    "event_actor": sql("r.event_id IN {filed}", filed=sql(_FILED, kind="event", issues=_ISSUES)),
    "briefing": sql("r.subject_id IN {issues}", issues=_ISSUES),
    "draft": sql(
        "r.briefing_id IN (SELECT b.uid FROM briefing b WHERE b.subject_id IN {issues})",
        issues=_ISSUES,
    ),
}

# Where a record of the kind is about the actors without a field that names them.
_SAID = (
    "(SELECT x.source_text_id FROM excerpt x WHERE x.trashed_at IS NULL"
    " AND x.speaker_id IN {actors})"
)
_OF_ACTORS = {
    "actor": sql("r.uid IN {actors}", actors=_ACTORS),
    "event": sql(
        "r.uid IN (SELECT a.event_id FROM event_actor a WHERE a.trashed_at IS NULL"
        " AND a.actor_id IN {actors})",
        actors=_ACTORS,
    ),
    "source_text": sql("r.uid IN {said}", said=sql(_SAID, actors=_ACTORS)),
    "source": sql(
        "r.uid IN (SELECT t.source_id FROM source_text t WHERE t.uid IN {said})",
        said=sql(_SAID, actors=_ACTORS),
    ),
    "briefing": sql("r.subject_id IN {actors}", actors=_ACTORS),
    "draft": sql(
        "r.briefing_id IN (SELECT b.uid FROM briefing b WHERE b.subject_id IN {actors})",
        actors=_ACTORS,
    ),
}

_SAID_ON = (
    "coalesce(r.said_on, (SELECT s.issued FROM source_text t JOIN source s"
    " ON s.uid = t.source_id WHERE t.uid = r.source_text_id))"
)
# The dates of a record: from when, and until when.
_ISSUED = "(SELECT s.issued FROM source s WHERE s.uid = r.source_id)"
_DATES = {
    "position": ("coalesce(r.asserted_on, r.last_confirmed_on)",) * 2,
    "figure": ("r.as_of",) * 2,
    "event": ("r.start", 'coalesce(r."end", r.start)'),
    "source": ("r.issued",) * 2,
    "source_text": (_ISSUED,) * 2,
    "excerpt": (_SAID_ON,) * 2,
    "briefing": ("r.cut_off",) * 2,
}

_GRADED = {
    "source": sql("r.reliability IN {grades}", grades=_GRADES),
    "source_text": sql(
        "r.source_id IN (SELECT s.uid FROM source s WHERE s.reliability IN {grades})",
        grades=_GRADES,
    ),
    "excerpt": sql(
        "EXISTS (SELECT 1 FROM source_text t JOIN source s ON s.uid = t.source_id"
        " WHERE t.uid = r.source_text_id AND s.reliability IN {grades})",
        grades=_GRADES,
    ),
}
# What has the tag: the text of a source and the draft of a briefing have that of the whole.
_TAGGED = sql("(SELECT g.record_id FROM tagging g WHERE g.trashed_at IS NULL AND g.tag_id = :tag)")
_TAGGED_BY = {
    "source_text": sql("r.source_id IN {tagged}", tagged=_TAGGED),
    "draft": sql("r.briefing_id IN {tagged}", tagged=_TAGGED),
}
_EVIDENCE = (
    "EXISTS (SELECT 1 FROM evidence e JOIN excerpt x ON x.uid = e.excerpt_id"
    " JOIN source_text t ON t.uid = x.source_text_id JOIN source s ON s.uid = t.source_id"
    " WHERE e.record_id = r.uid AND e.record_kind = {kind:literal} AND e.role = 'supports'"
    " AND e.trashed_at IS NULL AND x.trashed_at IS NULL AND t.trashed_at IS NULL"
    " AND s.trashed_at IS NULL{graded})"
)


@frozen
class Narrowing:
    """The filters as a condition for each kind they leave, and the values they bind by name."""

    conditions: dict[str, Fragment]
    values: dict[str, Any]


def narrowing(connection: Connection, filters: SearchFilters, today: date) -> Narrowing:
    """What the filters ask for; a kind of which nothing can fit has no condition at all."""
    connection.create_function("_begins", 1, _begins, deterministic=True)
    connection.create_function("_ends", 1, _ends, deterministic=True)
    connection.create_function("_is_stale", 2, partial(_is_stale, today))
    conditions: dict[str, Fragment] = {}
    for kind in SEARCHED:
        asked = list(_conditions(kind, filters))
        if _NEVER not in asked:
            conditions[kind] = joined(" AND ", [sql("r.trashed_at IS NULL"), *asked])
    values: dict[str, Any] = {"grades": json.dumps(filters.grades), "tag": filters.tag_id}
    if filters.actor_id:
        values["actors"] = _with(connection, filters.actor_id, "actor", "merged_into_id")
    if filters.issue_id:
        values["issues"] = _with(connection, filters.issue_id, "issue", "parent_id")
    if filters.since is not None:
        values["since"] = earliest(filters.since)
    if filters.until is not None:
        values["until"] = latest(filters.until)
    return Narrowing(conditions, values)


def _conditions(kind: str, filters: SearchFilters) -> Iterator[Fragment]:
    if filters.kinds and kind not in filters.kinds:
        yield _NEVER
    if filters.actor_id:
        yield _about_actors(kind)
    if filters.issue_id:
        filed = sql("r.uid IN " + _FILED, kind=kind, issues=_ISSUES)
        more = _OF_ISSUES.get(kind, _NEVER)
        yield sql("({more} OR {filed})", more=more, filed=filed)
    if filters.tag_id:
        yield _TAGGED_BY.get(kind, sql("r.uid IN {tagged}", tagged=_TAGGED))
    yield from _in_time(kind, filters)
    if filters.grades:
        rests = sql(_EVIDENCE, kind=kind, graded=sql(" AND s.reliability IN {g}", g=_GRADES))
        yield _GRADED.get(kind, rests)
    if filters.is_unsourced:
        yield _unsourced(kind)
    if filters.is_stale:
        yield _STALE if kind == "position" else _NEVER


def _about_actors(kind: str) -> Fragment:
    ways = [_OF_ACTORS[kind]] if kind in _OF_ACTORS else []
    for column in table_named(kind).references:
        if column.kind != "actor" or kind == "actor":
            continue
        one = sql("{column:r.} IN {actors}", column=column.name, actors=_ACTORS)
        many = sql(
            "EXISTS (SELECT 1 FROM json_each({column:r.}) j WHERE j.value IN {actors})",
            column=column.name,
            actors=_ACTORS,
        )
        ways.append(many if column.many else one)
    return sql("({ways})", ways=joined(" OR ", ways)) if ways else _NEVER


def _in_time(kind: str, filters: SearchFilters) -> Iterator[Fragment]:
    if filters.since is None and filters.until is None:
        return
    if kind not in _DATES:
        yield _NEVER
        return
    begin, end = (sql(column) for column in _DATES[kind])
    if filters.since is not None:
        yield sql("_ends({end}) >= :since", end=end)
    if filters.until is not None:
        yield sql("_begins({begin}) <= :until", begin=begin)


def _unsourced(kind: str) -> Fragment:
    if KINDS[kind] not in CLAIMS:
        return _NEVER
    supported = sql(_EVIDENCE, kind=kind, graded=sql(""))
    if kind == "position":
        return sql("r.stance <> 'no_position_found' AND NOT {it}", it=supported)
    return sql("NOT {it}", it=supported)


_STALE = sql(
    "r.status NOT IN ('past', 'withdrawn') AND r.stance <> 'no_position_found'"
    " AND _is_stale(r.asserted_on, r.last_confirmed_on)"
    " AND NOT EXISTS (SELECT 1 FROM position p WHERE p.supersedes_id = r.uid"
    " AND p.trashed_at IS NULL)"
)


def _with(connection: Connection, id: str, kind: str, parent: str) -> str:
    """The record and all that hang on it by the field `parent`, as a JSON list of ids."""
    found = connection.execute(
        sql(
            "WITH RECURSIVE below (uid) AS (VALUES (?) UNION"
            " SELECT {kind:r.} FROM {table} r JOIN below ON {parent:r.} = below.uid)"
            " SELECT uid FROM below",
            kind="uid",
            table=kind,
            parent=parent,
        ),
        (id,),
    ).fetchall()
    return json.dumps([uid for (uid,) in found])


@lru_cache(maxsize=8192)
def _begins(text: str | None) -> str | None:
    date = _known(text)
    return None if date is None else earliest(date)


@lru_cache(maxsize=8192)
def _ends(text: str | None) -> str | None:
    date = _known(text)
    return None if date is None else latest(date)


def _known(text: str | None) -> Date | None:
    read = None if text is None else from_text(text)
    return None if read is None or read.parts is None else read


def _is_stale(today: date, asserted: str | None, confirmed: str | None) -> bool:
    days = (None if text is None else from_text(text) for text in (asserted, confirmed))
    return is_unconfirmed(last_heard(*days), today)
