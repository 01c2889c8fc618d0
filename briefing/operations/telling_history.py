"""Who changed what and when, as other programs read it."""

from datetime import datetime
from typing import Any

from briefing.domain.kinds import KINDS, shapes
from briefing.domain.messages import message
from briefing.exchange.json_values import value_to_json
from briefing.operations.finding import NoSuchRecord
from briefing.store.history import Change, HistoryEntry
from briefing.store.library import Library


def history_of(
    library: Library,
    id: str | None,
    *,
    since: datetime | None = None,
    author: str | None = None,
) -> tuple[HistoryEntry, ...]:
    """The steps that touched the record of that id, or all steps, the oldest first.

    `since` leaves out what was done before that moment, `author` what others did. A record that is
    gone keeps its history. Raises `NoSuchRecord` when there never was one.
    """
    entries = library.history(id)
    if id is not None and not entries:
        raise NoSuchRecord(message("There is no record {id} in this library.", id=id))
    return tuple(
        entry
        for entry in entries
        if (since is None or datetime.fromisoformat(entry.at) >= since)
        and author in (None, entry.author)
    )


def entry_to_json(entry: HistoryEntry) -> dict[str, Any]:
    """One step with its changes, their values as the fields of records are written."""
    return {
        "step": entry.step,
        "at": entry.at,
        "author": entry.author,
        "label": entry.label,
        "direction": entry.direction,
        "undoes": entry.undoes,
        "changes": [_change_to_json(change) for change in entry.changes],
    }


def _change_to_json(change: Change) -> dict[str, Any]:
    shape = next(shape for shape in shapes(KINDS[change.kind]) if shape.name == change.field)
    return {
        "what": change.what,
        "record": change.kind,
        "id": change.id,
        "field": change.field,
        "old": value_to_json(shape, change.old),
        "new": value_to_json(shape, change.new),
    }
