"""A claim is unsourced when no passage supports it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from briefing.domain.actors import Relation
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

if TYPE_CHECKING:
    from briefing.domain.checks.finding import Check, Finding

R = TypeVar("R", bound=Record)

NAME = "unsourced_record"
CLAIMS: tuple[type[Record], ...] = (Position, Figure, Event, Relation)


def look(check: "Check") -> "Iterator[Finding]":
    """A finding for every link to a claim without a passage that supports it."""
    from briefing.domain.checks.citing import citations, found_at

    for citation in citations(check):
        if isinstance(citation.record, CLAIMS) and is_unsourced(check.records, citation.record):
            yield found_at(NAME, citation, message("No passage supports what is linked here."))


def is_unsourced(records: Records, claim: Record) -> bool:
    """Whether no evidence outside the trash supports the position, figure, event or relation.

    That nobody was found to have a position is no claim: there is no passage for it.
    """
    if isinstance(claim, Position) and claim.stance == "no_position_found":
        return False
    evidence = records.all(Evidence, record_kind=claim.KIND, record_id=claim.id)
    return not any(one.role == "supports" and _leads_to_a_source(records, one) for one in evidence)


def _leads_to_a_source(records: Records, evidence: Evidence) -> bool:
    excerpt = _kept(records.find(Excerpt, evidence.excerpt_id))
    text = None if excerpt is None else _kept(records.find(SourceText, excerpt.source_text_id))
    return text is not None and _kept(records.find(Source, text.source_id)) is not None


def _kept(record: R | None) -> R | None:
    """The record, unless it lies in the trash."""
    return None if record is None or record.trashed_at is not None else record
