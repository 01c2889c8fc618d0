"""The library as an edition knew it, and which edition comes before the next."""

import json
from collections.abc import Mapping
from typing import cast

from briefing.domain.briefings import Briefing, Edition
from briefing.domain.records import Records
from briefing.store.library import Library


def records_known_to(library: Library, edition: Edition) -> Records | None:
    """The records as they were when the edition was made, until something is written.

    None for an edition that does not say what it knew, as one that was put in from elsewhere.
    """
    known = _version_vector(edition.knows)
    return None if known is None else library.records_after(library.past.step_known_to(known))


def _version_vector(text: str) -> Mapping[str, int] | None:
    try:
        value: object = json.loads(text)
    except ValueError:
        return None
    if not isinstance(value, dict) or not value:
        return None
    found = cast("dict[str, object]", value)
    vector = {device: seq for device, seq in found.items() if isinstance(seq, int)}
    return vector if len(vector) == len(found) else None


def last_final(records: Records, briefing: Briefing) -> Edition | None:
    """The edition that the next one supersedes: the newest that is final."""
    final = records.all(Edition, briefing_id=briefing.id, status="final")
    return max(final, key=lambda edition: edition.number, default=None)


def next_number(library: Library, briefing: Briefing) -> int:
    """The number of the edition in the making; those in the trash keep theirs."""
    there = library.all(Edition, briefing_id=briefing.id)
    trashed = library.all(Edition, trashed=True, briefing_id=briefing.id)
    return 1 + max((edition.number for edition in (*there, *trashed)), default=0)
