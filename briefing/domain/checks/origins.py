"""How many independent origins carry a claim: several outlets may carry one wire report."""

import re
from collections.abc import Iterator

from briefing.domain.checks.citing import first_citations
from briefing.domain.checks.finding import Check
from briefing.domain.checks.linked_records import Citation
from briefing.domain.checks.unsourced_record import CLAIMS
from briefing.domain.checks.withdrawn_source import sources_behind
from briefing.domain.figures import Figure
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Source

# Bases on which the words or the act are the actor's own.
_OWN = ("stated", "voted_or_signed")


def one_origin(check: Check) -> Iterator[tuple[Citation, tuple[Source, ...]]]:
    """The first link to each claim that one origin carries, with its sources.

    A claimant's own number and an actor's own words have no other origin, and are left out. So is
    what the sentence gives as the word of its source, by the source's name.
    """
    for citation in first_citations(check):
        if not isinstance(citation.record, CLAIMS) or _is_own(citation.record):
            continue
        sources = sources_behind(check.records, citation.record)
        if len({source.origin_group.strip() or source.id for source in sources}) != 1:
            continue
        if not any(_is_named(source, citation.sentence.words) for source in sources):
            yield citation, sources


def _is_own(claim: Record) -> bool:
    if isinstance(claim, Figure):
        return claim.claimant_id is not None
    return isinstance(claim, Position) and claim.basis in _OWN


def _is_named(source: Source, words: str) -> bool:
    names = (source.publisher, source.container_title, source.title, *source.authors)
    return any(
        name.strip() and re.search(rf"(?<!\w){re.escape(name.strip())}(?!\w)", words)
        for name in names
    )
