"""Who an actor is: names in their scripts, facts, offices, relations."""

from collections.abc import Iterator, Sequence

from briefing.documents.composing import Composing
from briefing.documents.naming import country_name, language_name, script_name
from briefing.documents.prose import Origin
from briefing.documents.record_blocks import (
    ActorCard,
    NameRow,
    Office,
    Offices,
    RelationLine,
    Relations,
)
from briefing.documents.selection import merged_ids, relations_of
from briefing.domain.actors import Actor, ActorName, Membership, Relation
from briefing.domain.date_words import since_words, until_words


def actor_card(
    composing: Composing, actor: Actor, key: str, origin: Origin | None = None
) -> ActorCard:
    """Kind, country, dates and description, and every name but the one it is printed under."""
    phrases = composing.phrases
    start, end = composing.date(actor.start), composing.date(actor.end)
    dates = composing.span(start, end) if start and end else start or end
    facts = (
        (phrases.actors.kind, phrases.actors.kinds[actor.kind]),
        (phrases.actors.country, country_name(actor.country, composing.language)),
        (phrases.actors.existence, dates),
        (phrases.actors.description, actor.description),
    )
    name = composing.name(actor.id)
    return ActorCard(
        key,
        name,
        tuple((label, text) for label, text in facts if text),
        tuple(_names(composing, actor, name)),
        origin,
    )


def _names(composing: Composing, actor: Actor, printed: str) -> Iterator[NameRow]:
    seen: set[tuple[str, str]] = {(printed, composing.language)}
    for id in merged_ids(composing.records, actor.id):
        merged = composing.records.find(Actor, id)
        if merged is not None and merged.name not in {name for name, _ in seen}:
            seen.add((merged.name, ""))
            yield NameRow(merged.name, "", composing.phrases.actors.names["alias"])
        for name in composing.records.all(ActorName, actor_id=id):
            if name.kind != "weak" and (name.name, name.language) not in seen:
                seen.add((name.name, name.language))
                yield NameRow(name.name, name.language, _about(composing, name))


def _about(composing: Composing, name: ActorName) -> str:
    language = language_name(name.language, composing.language)
    script = "" if name.language else script_name(name.script, composing.language)
    kind = composing.phrases.actors.names[name.kind]
    return composing.listed((language or script, kind))


def office_list(
    composing: Composing, actor: Actor, key: str, origin: Origin | None = None
) -> Offices:
    """The actor's offices; for an organisation, who holds office in it."""
    ids = merged_ids(composing.records, actor.id)
    offices: list[Office] = []
    for id in ids:
        offices.extend(
            _office(composing, each, composing.name(each.organisation_id))
            for each in composing.records.all(Membership, person_id=id)
        )
        offices.extend(
            _office(composing, each, composing.name(each.person_id))
            for each in composing.records.all(Membership, organisation_id=id)
        )
    return Offices(key, tuple(offices), origin)


def _office(composing: Composing, membership: Membership, holder: str) -> Office:
    return Office(
        key=f"office/{membership.id}",
        role=membership.role,
        holder=holder,
        dates=_dates(composing, membership),
        mark=composing.citations.mark(membership),
    )


def _dates(composing: Composing, record: Membership | Relation) -> str:
    words = composing.phrases.dates
    start, end = record.start, record.end
    if start is not None and end is not None:
        return composing.span(composing.date(start), composing.date(end))
    if start is not None:
        return since_words(start, words)
    return composing.phrases.dates_not_stated if end is None else until_words(end, words)


def relation_list(
    composing: Composing, actor: Actor, key: str, origin: Origin | None = None
) -> Relations:
    """The actor's relations as sentences, each with its evidence."""
    return Relations(key, _relations(composing, relations_of(composing.records, actor.id)), origin)


def _relations(composing: Composing, relations: Sequence[Relation]) -> tuple[RelationLine, ...]:
    return tuple(
        RelationLine(
            key=f"relation/{each.id}",
            words=composing.phrases.actors.relations[each.kind].format(
                subject=composing.name(each.subject_id), object=composing.name(each.object_id)
            ),
            dates=_dates(composing, each) if each.start or each.end else "",
            mark=composing.citations.mark(each),
        )
        for each in relations
    )
