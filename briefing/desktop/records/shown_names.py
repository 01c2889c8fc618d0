"""What a record is called on the screen, also when nobody has named it."""

from briefing.desktop.messages import say, translated
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.domain.records import Record, Records
from briefing.domain.sources import Source
from briefing.operations.naming import name_of


def shown_name(records: Records, record: Record) -> str:
    """The record's name; of a source without title where it appeared, else that it has no name."""
    name = name_of(records, record)
    if name != record.id:
        return name
    if isinstance(record, Source):
        return record.container_title or record.publisher or say("A source without a title")
    return say("{kind} without a name", kind=translated(KIND_LOOKS[record.KIND].one))
