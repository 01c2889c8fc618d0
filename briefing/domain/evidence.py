"""What a record rests on: the passages that speak for or against it, and the sources they stand in.

What lies in the trash carries nothing.
"""

from briefing.domain.frozen import frozen
from briefing.domain.records import Records
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

# Neither passage nor speaker of such a source is printed.
WITHHELD = ("not_for_attribution", "background_only")


@frozen
class Passage:
    """An excerpt and the source it stands in."""

    excerpt: Excerpt
    source: Source


def source_of(records: Records, excerpt: Excerpt) -> Source | None:
    """The source an excerpt was taken from."""
    text = records.find(SourceText, excerpt.source_text_id)
    return None if text is None else records.find(Source, text.source_id)


def evidence_of(records: Records, kind: str, id: str) -> tuple[tuple[Evidence, Passage], ...]:
    """The evidence of a record with its passages, without what lies in the trash."""
    found: list[tuple[Evidence, Passage]] = []
    for evidence in records.all(Evidence, record_kind=kind, record_id=id):
        excerpt = records.find(Excerpt, evidence.excerpt_id)
        source = None if excerpt is None else source_of(records, excerpt)
        if excerpt is None or source is None:
            continue
        if excerpt.trashed_at is None and source.trashed_at is None:
            found.append((evidence, Passage(excerpt, source)))
    return tuple(found)


def supporting(records: Records, kind: str, id: str) -> tuple[Passage, ...]:
    """The passages that support a record."""
    found = evidence_of(records, kind, id)
    return tuple(passage for evidence, passage in found if evidence.role == "supports")


def is_withheld(source: Source) -> bool:
    """Whether neither passage nor speaker of the source may be printed."""
    return source.handling in WITHHELD


def speaker_may_be_named(records: Records, kind: str, id: str) -> bool:
    """Whether a source on the record carries the claim; without any evidence nothing forbids it."""
    sources = [passage.source for _, passage in evidence_of(records, kind, id)]
    return not sources or any(source.handling == "on_record" for source in sources)
