"""Finding a record by its id alone, as a person or a program gives it."""

from briefing.domain.briefings import Briefing, Draft
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.store.library import Library


class NoSuchRecord(KnownError):
    """No record of the library has the id."""


def record_with(library: Library, id: str) -> Record:
    """The record of that id, of whatever kind, also from the trash; raises `NoSuchRecord`."""
    record = library.find_any(id)
    if record is None:
        raise NoSuchRecord(message("There is no record {id} in this library.", id=id))
    return record


def draft_text(library: Library, briefing: Briefing) -> str:
    """The text of the briefing's draft, empty when none was written."""
    drafts = library.all(Draft, briefing_id=briefing.id)
    return drafts[0].text if drafts else ""


def briefing_with(library: Library, id: str) -> Briefing:
    """The briefing of that id, also from the trash; raises `NoSuchRecord` for anything else."""
    record = record_with(library, id)
    if not isinstance(record, Briefing):
        raise NoSuchRecord(
            message(
                "The record {id} is of the kind {kind}, not a briefing.", id=id, kind=record.KIND
            )
        )
    return record
