"""What the links of a text lead to."""

from briefing.domain.checks.draft import Link, Sentence, Writing
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.domain.merging import survivor
from briefing.domain.records import Record, Records


@frozen
class Citation:
    """A link and what it leads to: the record, or the one it was merged into."""

    sentence: Sentence
    link: Link
    record: Record


def linked(records: Records, link: Link) -> Record | None:
    """What the link leads to, also in the trash; None when there is nothing."""
    kind = KINDS.get(link.kind)
    record = None if kind is None else records.find(kind, link.record_id)
    return None if record is None else survivor(records, record)


def linked_records(records: Records, writing: Writing) -> tuple[Citation, ...]:
    """Every link that leads to a record, in the order of the page, the trash left out."""
    return tuple(
        Citation(sentence, link, record)
        for sentence, link in writing.links()
        if (record := linked(records, link)) is not None and record.trashed_at is None
    )
