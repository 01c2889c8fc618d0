"""A citation rests on nothing when all its evidence stands in withdrawn or retracted sources."""

from collections.abc import Iterator

from briefing.domain.checks.citing import citations, found_at
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.evidence import source_of, supporting
from briefing.domain.messages import message
from briefing.domain.records import Record, Records
from briefing.domain.sources import Excerpt, Source

NAME = "withdrawn_source"
GONE = ("withdrawn", "retracted")


def look(check: Check) -> Iterator[Finding]:
    """A finding for every link whose only evidence left is withdrawn or retracted."""
    for citation in citations(check):
        sources = sources_behind(check.records, citation.record)
        if sources and all(source.status in GONE for source in sources):
            titles = dict.fromkeys(source_name(source) for source in sources)
            yield found_at(
                NAME,
                citation,
                message(
                    "All that supports this was withdrawn or retracted: {sources}.",
                    sources="; ".join(titles),
                ),
            )


def sources_behind(records: Records, record: Record) -> tuple[Source, ...]:
    """The sources that support a record; of a passage or a source, the source itself."""
    if isinstance(record, Source):
        return (record,)
    if isinstance(record, Excerpt):
        source = source_of(records, record)
        return () if source is None or source.trashed_at is not None else (source,)
    found = {
        passage.source.id: passage.source for passage in supporting(records, record.KIND, record.id)
    }
    return tuple(found.values())


def source_name(source: Source) -> str:
    """What the analyst knows the source by."""
    return source.title or source.cite_as or source.publisher or source.url or source.id
