"""What a copy for other readers no longer says, told to the analyst who makes it."""

from collections.abc import Callable
from dataclasses import replace

from briefing.documents.content import Document
from briefing.documents.printed_records import printed_ids
from briefing.domain.evidence import source_of
from briefing.domain.messages import message
from briefing.domain.records import Record, Records
from briefing.domain.redactions import RESTING_ON_SOURCES, Redactions, WellSourced
from briefing.domain.sources import Excerpt, Source
from briefing.operations.naming import described
from briefing.store.library import Library

_TOLD: tuple[type[Record], ...] = (Source, *RESTING_ON_SOURCES)


def told_in(
    library: Library,
    made_with: Callable[[Redactions], Document],
    redactions: Redactions,
    records: Records | None = None,
) -> Document:
    """The document with `redactions`, and among its warnings what it does not print because of the
    grades of its sources: it is made without them as well, and the two are compared.

    `records` are those it is made of where that is not the library as it is now.
    """
    copy = made_with(redactions)
    lowest = redactions.lowest_grade
    if lowest is None:
        return copy
    view = WellSourced(records or library, lowest)
    printed = set(printed_ids(copy))
    whole = made_with(replace(redactions, lowest_grade=None))
    gone = (library.find_any(id) for id in printed_ids(whole) if id not in printed)
    told = (_told_of(library, record) for record in gone)
    records_left_out = {record.id: record for record in told if isinstance(record, _TOLD)}
    names = [
        described(library, record)
        for record in records_left_out.values()
        if view.keeps_back(record)
    ]
    if not names:
        return copy
    sentence = message(
        "Only sources graded {lowest} or better are cited. Left out: {records}.",
        lowest=lowest,
        records="; ".join(names),
    )
    return replace(copy, warnings=(*copy.warnings, sentence))


def _told_of(records: Records, record: Record | None) -> Record | None:
    """What is named where the record is left out: for a passage its source."""
    return source_of(records, record) if isinstance(record, Excerpt) else record
