"""What a search is narrowed to: kinds, an actor, an issue, a tag, days, grades, what to look after.

The filters of a saved search are kept as JSON in its record.
"""

import json
from typing import Any, get_args

from briefing.domain.dates import Date, parse
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.vocabularies import Reliability

GRADES: tuple[str, ...] = get_args(Reliability)


@frozen
class SearchFilters:
    """All of them must fit; one that is empty lets everything through.

    `kinds` are kinds of records. `actor_id` leaves what names that actor or who was merged into it,
    `issue_id` what belongs to that issue or its sub-issues, `tag_id` what has that tag. `since` and
    `until` leave what may lie between them by its own date: what has none is left out. `grades` are
    those of the source a record is, lies in or rests on. `is_unsourced` leaves claims that no
    passage supports, `is_stale` current positions nobody has confirmed lately.
    """

    kinds: tuple[str, ...] = ()
    actor_id: str = ""
    issue_id: str = ""
    tag_id: str = ""
    since: Date | None = None
    until: Date | None = None
    grades: tuple[str, ...] = ()
    is_unsourced: bool = False
    is_stale: bool = False

    def to_text(self) -> str:
        """The filters as JSON: only those that are set, always in the same order."""
        told: dict[str, Any] = {
            "kinds": list(self.kinds),
            "actor_id": self.actor_id,
            "issue_id": self.issue_id,
            "tag_id": self.tag_id,
            "since": self.since.edtf if self.since else "",
            "until": self.until.edtf if self.until else "",
            "grades": list(self.grades),
            "is_unsourced": self.is_unsourced,
            "is_stale": self.is_stale,
        }
        return json.dumps({name: value for name, value in told.items() if value})


NO_FILTERS = SearchFilters()


def filters_from_text(text: str) -> SearchFilters:
    """The filters that `to_text` wrote; what cannot be understood of them is left out."""
    try:
        stored: Any = json.loads(text or "{}")
    except ValueError:
        return NO_FILTERS
    if not isinstance(stored, dict):
        return NO_FILTERS
    told: dict[str, Any] = stored
    return SearchFilters(
        kinds=_words(told.get("kinds")),
        actor_id=_word(told.get("actor_id")),
        issue_id=_word(told.get("issue_id")),
        tag_id=_word(told.get("tag_id")),
        since=_day(told.get("since")),
        until=_day(told.get("until")),
        grades=tuple(grade for grade in _words(told.get("grades")) if grade in GRADES),
        is_unsourced=told.get("is_unsourced") is True,
        is_stale=told.get("is_stale") is True,
    )


def _words(value: object) -> tuple[str, ...]:
    return tuple(filter(None, map(_word, value))) if isinstance(value, list) else ()


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _day(value: object) -> Date | None:
    try:
        return parse(_word(value)) if value else None
    except KnownError:
        return None
