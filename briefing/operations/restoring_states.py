"""Records as they were: one state of a record brought back, and what went into the trash with it.

What was put into the trash together, in one step, and hangs together by what names what, comes out
of it together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.merging import MERGEABLE
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.references import named_records
from briefing.operations.unmerging import unmerge_edits
from briefing.store.library import Library

RESTORE_STATE = message("Restore an earlier state")


class NotThereThen(KnownError):
    """The record was not in the library at that time."""


def state_edits(library: Library, record_id: str, step: int) -> tuple[Edit, ...]:
    """What makes the record again what it was when `step` had ended; empty when it is.

    Where that takes it out of the trash, what went there with it comes along. Raises
    `NotThereThen`, and `ContentErased` when its text was wiped with the trash.
    """
    then = library.past.state_of(record_id, step)
    if then is None:
        raise NotThereThen(
            message("The record {id} was not in the library at that time.", id=record_id)
        )
    now = library.find_any(record_id)
    if now == then:
        return ()
    comes_out = now is not None and now.trashed_at is not None and then.trashed_at is None
    companions = _companions(library, now) if comes_out and now is not None else ()
    return (Edit(now, then), *_out_of_the_trash(companions))


def restore_edits(library: Library, records: Iterable[Record]) -> tuple[Edit, ...]:
    """What takes these records out of the trash, and with each what went there with it.

    A record that lies there because it was merged becomes one of its own again.
    """
    chosen = [record for record in records if record.trashed_at is not None]
    apart = [
        edit
        for record in chosen
        if isinstance(record, MERGEABLE) and record.merged_into_id is not None
        for edit in unmerge_edits(library, record)
    ]
    taken = {edit.record.id for edit in apart}
    chosen = [record for record in chosen if record.id not in taken]
    coming: dict[str, Record] = {}
    for record in chosen:
        for each in (record, *_companions(library, record)):
            if each.id not in taken:
                coming.setdefault(each.id, each)
    return (*apart, *_out_of_the_trash(coming.values()))


def _out_of_the_trash(records: Iterable[Record]) -> tuple[Edit, ...]:
    return tuple(Edit(record, replace(record, trashed_at=None)) for record in records)


def _companions(library: Library, record: Record) -> tuple[Record, ...]:
    """The records that went into the trash in the same step, lie there still, and hang on it."""
    found = [library.find_any(id) for id in library.past.put_in_the_trash_with(record.id)]
    with_it = {each.id: each for each in found if each is not None and each.trashed_at is not None}
    links = _links(with_it)
    reached, frontier = {record.id}, [record.id]
    while frontier:
        frontier = [id for at in frontier for id in links.get(at, ()) if id not in reached]
        reached.update(frontier)
    return tuple(each for id, each in with_it.items() if id in reached and id != record.id)


def _links(records: Mapping[str, Record]) -> Mapping[str, set[str]]:
    """Which of the records name each other, in both directions."""
    links: dict[str, set[str]] = {}
    for id, record in records.items():
        for named in named_records(record):
            if named.id in records:
                links.setdefault(id, set()).add(named.id)
                links.setdefault(named.id, set()).add(id)
    return links
