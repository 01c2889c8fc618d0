"""Putting records into the trash, as edits of one step; `operations.restoring_states` takes out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from briefing.domain.edits import Edit
from briefing.domain.records import Record


def trash_edits(records: Iterable[Record]) -> tuple[Edit, ...]:
    """The edits that put these records into the trash, now; those that lie there are left out."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return tuple(
        Edit(record, replace(record, trashed_at=now))
        for record in records
        if record.trashed_at is None
    )
