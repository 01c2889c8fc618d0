"""What belongs to a briefing's subject: an issue, an actor, a measure, or everything there is.

"Of an issue" is what is filed under it or its sub-issues, or a position on one of their
propositions, and nothing else. An actor stands for every actor that was merged into it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from briefing.domain.actors import Actor, Relation
from briefing.domain.briefings import Briefing
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.merging import survivor
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Subject:
    """What a block or briefing is about; "" is everything in the library."""

    kind: Literal["", "issue", "actor", "measure"] = ""
    id: str = ""


def subject_of(records: Records, briefing: Briefing) -> Subject:
    """What a briefing is about; an actor that was merged gives way to the one it became."""
    if briefing.subject_id is None:
        return Subject()
    if briefing.subject_kind != "actor":
        return Subject("issue", briefing.subject_id)
    actor = surviving_actor(records, briefing.subject_id)
    return Subject("actor", briefing.subject_id if actor is None else actor.id)


def surviving_actor(records: Records, id: str) -> Actor | None:
    """The actor `id`, or the one it was merged into at last; None when there is none."""
    actor = records.find(Actor, id)
    return None if actor is None else survivor(records, actor)


def merged_ids(records: Records, id: str) -> tuple[str, ...]:
    """`id` and the ids of all actors merged into it, directly or by way of others."""
    found = [id]
    for known in found:
        found.extend(
            actor.id for actor in records.all(Actor, merged_into_id=known) if actor.id not in found
        )
    return tuple(found)


def issues_of(records: Records, subject: Subject) -> tuple[Issue, ...]:
    """The issue and its sub-issues, top down; for an actor those it has a position under."""
    if subject.kind == "":
        return tuple(records.all(Issue))
    if subject.kind == "issue":
        issue = records.find(Issue, subject.id)
        return () if issue is None else _with_sub_issues(records, issue)
    if subject.kind == "actor":
        propositions = {position.proposition_id for position in positions_of(records, subject)}
        ids = {
            proposition.issue_id
            for id in propositions
            if (proposition := records.find(Proposition, id)) is not None
        }
        return tuple(issue for issue in records.all(Issue) if issue.id in ids)
    return ()


def _with_sub_issues(records: Records, issue: Issue) -> tuple[Issue, ...]:
    found = [issue]
    for known in found:
        found.extend(
            child for child in records.all(Issue, parent_id=known.id) if child not in found
        )
    return tuple(found)


def filed(records: Records, kind: type[R], subject: Subject) -> tuple[R, ...]:
    """The records of `kind` filed under the subject's issues, in the order they were filed."""
    if subject.kind == "":
        return tuple(records.all(kind))
    found: dict[str, R] = {}
    for issue in issues_of(records, subject):
        for filing in records.all(Filing, issue_id=issue.id, record_kind=kind.KIND):
            record = records.find(kind, filing.record_id)
            if record is not None and record.trashed_at is None:
                found.setdefault(record.id, record)
    return tuple(found.values())


def propositions_of(records: Records, subject: Subject) -> tuple[Proposition, ...]:
    """The propositions of the subject's issues, each issue's in its own order."""
    return tuple(
        proposition
        for issue in issues_of(records, subject)
        for proposition in sorted(
            records.all(Proposition, issue_id=issue.id), key=lambda each: each.order
        )
    )


def positions_of(records: Records, subject: Subject) -> tuple[Position, ...]:
    """Every position, past ones too: on the issue's propositions, or of the actor."""
    if subject.kind == "":
        return tuple(records.all(Position))
    if subject.kind == "actor":
        return tuple(
            position
            for id in merged_ids(records, subject.id)
            for position in records.all(Position, actor_id=id)
        )
    return tuple(
        position
        for proposition in propositions_of(records, subject)
        for position in records.all(Position, proposition_id=proposition.id)
    )


def figures_of(records: Records, subject: Subject) -> tuple[Figure, ...]:
    """Every figure of the issue's measures, of the measure, or that the actor gives."""
    if subject.kind == "":
        return tuple(records.all(Figure))
    if subject.kind == "measure":
        return tuple(records.all(Figure, measure_id=subject.id))
    if subject.kind == "actor":
        return tuple(
            figure
            for id in merged_ids(records, subject.id)
            for figure in records.all(Figure, claimant_id=id)
        )
    return tuple(
        figure
        for measure in filed(records, Measure, subject)
        for figure in records.all(Figure, measure_id=measure.id)
    )


def events_of(records: Records, subject: Subject) -> tuple[Event, ...]:
    """The events filed under the issue, or in which the actor took part."""
    if subject.kind != "actor":
        return filed(records, Event, subject)
    found: dict[str, Event] = {}
    for id in merged_ids(records, subject.id):
        for part in records.all(EventActor, actor_id=id):
            event = records.find(Event, part.event_id)
            if event is not None and event.trashed_at is None:
                found.setdefault(event.id, event)
    return tuple(found.values())


def gaps_of(records: Records, subject: Subject) -> tuple[Gap, ...]:
    """The gaps filed under the issue, or under the issues the actor has a position on."""
    return filed(records, Gap, subject)


def judgements_of(records: Records, subject: Subject) -> tuple[Judgement, ...]:
    return filed(records, Judgement, subject)


def relations_of(records: Records, actor_id: str) -> tuple[Relation, ...]:
    """The relations in which the actor is subject or object, in the order of entry."""
    ids = merged_ids(records, actor_id)
    return tuple(
        relation
        for relation in records.all(Relation)
        if relation.subject_id in ids or relation.object_id in ids
    )


def quotes_of(records: Records, subject: Subject) -> tuple[Excerpt, ...]:
    """Quotations that carry a record of the issue, or that the actor or for it someone said."""
    found: dict[str, Excerpt] = {}
    if subject.kind == "actor":
        for id in merged_ids(records, subject.id):
            for excerpt in records.all(Excerpt, speaker_id=id):
                found.setdefault(excerpt.id, excerpt)
    for record in _claims_of(records, subject):
        for evidence in records.all(Evidence, record_kind=record.KIND, record_id=record.id):
            excerpt = records.find(Excerpt, evidence.excerpt_id)
            if excerpt is None or excerpt.trashed_at is not None:
                continue
            # The passage a number was taken from is somebody's words only if someone said it.
            if excerpt.speaker_id is not None or not isinstance(record, Figure):
                found.setdefault(excerpt.id, excerpt)
    return tuple(excerpt for excerpt in found.values() if excerpt.kind == "quote")


def sources_of(records: Records, subject: Subject) -> tuple[Source, ...]:
    """The sources filed under the issue, and those a record of the subject rests on."""
    if subject.kind == "":
        return tuple(records.all(Source))
    found = {source.id: source for source in filed(records, Source, subject)}
    for record in _claims_of(records, subject):
        for evidence in records.all(Evidence, record_kind=record.KIND, record_id=record.id):
            excerpt = records.find(Excerpt, evidence.excerpt_id)
            text = None if excerpt is None else records.find(SourceText, excerpt.source_text_id)
            source = None if text is None else records.find(Source, text.source_id)
            if source is not None and source.trashed_at is None:
                found.setdefault(source.id, source)
    return tuple(found.values())


def _claims_of(records: Records, subject: Subject) -> Sequence[Record]:
    if subject.kind == "actor":
        return positions_of(records, subject)
    return (
        *positions_of(records, subject),
        *figures_of(records, subject),
        *events_of(records, subject),
        *judgements_of(records, subject),
    )
