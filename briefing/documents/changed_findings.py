"""What became of a subject's judgements, gaps and sources between two states of the library."""

from collections.abc import Iterator, Mapping

from briefing.documents.changed_records import Changed, How, by_id, first_known, removed
from briefing.documents.composing import Composing
from briefing.documents.selection import Subject, gaps_of, judgements_of, sources_of
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.records import Record, Records
from briefing.domain.sources import Source

_GAP_STATES: Mapping[str, How] = {"open": "opened", "partly": "partly", "closed": "closed"}
_SOURCE_STATES: Mapping[str, How] = {
    "corrected": "corrected",
    "withdrawn": "withdrawn",
    "retracted": "retracted",
}


def changed_judgements(
    composing: Composing, then: Records, subject: Subject
) -> tuple[Changed[Judgement], ...]:
    """Judgements that are new, in the place of an older one, changed in place or removed."""
    was = by_id(judgements_of(then, subject))
    now = by_id(judgements_of(composing.records, subject))
    replaced = {judgement.previous_id for judgement in now.values()}
    found = [
        change
        for id, judgement in now.items()
        if id not in replaced and (change := _judgement(composing, judgement, was)) is not None
    ]
    return (*found, *removed(composing.records, was, now, _previous))


def _judgement(
    composing: Composing, judgement: Judgement, was: Mapping[str, Judgement]
) -> Changed[Judgement] | None:
    older = was.get(judgement.id)
    if older is None:
        older = first_known(composing, judgement, was, _previous)
        return Changed("new" if older is None else "changed", older, judgement)
    before = was.get(judgement.previous_id or "")
    if before is not None and judgement.previous_id != older.previous_id:
        return Changed("changed", before, judgement)
    is_same = _said(judgement) == _said(older)
    return None if is_same else Changed("changed", older, judgement)


def _said(judgement: Judgement) -> tuple[object, ...]:
    return judgement.text, judgement.likelihood, judgement.confidence


def _previous(judgement: Judgement) -> str | None:
    return judgement.previous_id


def changed_gaps(composing: Composing, then: Records, subject: Subject) -> tuple[Changed[Gap], ...]:
    """Gaps that were opened (also again), partly answered or closed, or removed."""
    was = by_id(gaps_of(then, subject))
    now = by_id(gaps_of(composing.records, subject))
    found = [change for id, gap in now.items() if (change := _gap(gap, was.get(id))) is not None]
    return (*found, *removed(composing.records, was, now, _nothing_before))


def _gap(gap: Gap, older: Gap | None) -> Changed[Gap] | None:
    if older is None:
        return None if gap.status == "closed" else Changed("opened", None, gap)
    if older.status == gap.status:
        return None
    return Changed(_GAP_STATES[gap.status], older, gap)


def changed_sources(
    composing: Composing, then: Records, subject: Subject
) -> tuple[Changed[Source], ...]:
    """Sources that are new, corrected, withdrawn or retracted by their publisher, graded anew,
    discarded or removed; a source of which more than one is true is told more than once.
    """
    used = [each for each in sources_of(then, subject) if each.triage != "discarded"]
    was = by_id(used)
    now = by_id(sources_of(composing.records, subject))
    found = [change for id, source in now.items() for change in _source(source, was.get(id))]
    return (*found, *removed(composing.records, was, now, _nothing_before))


def _source(source: Source, older: Source | None) -> Iterator[Changed[Source]]:
    if source.triage == "discarded":
        if older is not None:
            yield Changed("discarded", older, source)
        return
    if older is None:
        yield Changed("new", None, source)
    if source.status in _SOURCE_STATES and (older is None or older.status != source.status):
        yield Changed(_SOURCE_STATES[source.status], older, source)
    if older is not None and older.reliability != source.reliability:
        yield Changed("regraded", older, source)


def _nothing_before(record: Record) -> None:
    """Gaps and sources take nobody's place."""
    del record
