"""Putting a record into the trash and taking it out again."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar

from briefing.domain.edits import Edit, Step
from briefing.domain.records import Record
from briefing.operations.finding import record_with
from briefing.operations.naming import described
from briefing.operations.referring import referring_records
from briefing.operations.restoring_states import restore_edits
from briefing.store.library import Library

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Moved:
    """What was moved; `changed` is False when it lay there already.

    `referring` are the records outside the trash that name or cite it.
    """

    record: Record
    changed: bool
    referring: tuple[Record, ...] = ()


def trash(library: Library, id: str) -> Moved:
    """Puts the record of that id into the trash; raises `NoSuchRecord`."""
    record = record_with(library, id)
    referring = referring_records(library, record)
    if record.trashed_at is not None:
        return Moved(record, changed=False, referring=referring)
    trashed = in_the_trash(record)
    library.apply(Step(f"Trash {described(library, record)}", (Edit(record, trashed),)))
    return Moved(trashed, changed=True, referring=referring)


def in_the_trash(record: R) -> R:
    """The record as it lies in the trash from this moment on."""
    return replace(record, trashed_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def restore(library: Library, id: str) -> Moved:
    """Takes the record of that id out of the trash, with what went there with it and hangs on it.

    Raises `NoSuchRecord`.
    """
    record = record_with(library, id)
    if record.trashed_at is None:
        return Moved(record, changed=False)
    restored = replace(record, trashed_at=None)
    edits = restore_edits(library, (record,))
    library.apply(Step(f"Restore {described(library, record)}", edits))
    return Moved(restored, changed=True)
