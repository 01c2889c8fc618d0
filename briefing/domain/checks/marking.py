"""Whether the edition may cite its sources: their markings, and how each may be handled.

A source for background only is not cited at all. Under the Chatham House rule, and where a source
is not for attribution, nobody is named as the one who said it; in the latter case it is cited in
words of its own, without a passage.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.domain.actors import Actor, ActorName
from briefing.domain.checks.citing import citations, found_at
from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.linked_records import Citation
from briefing.domain.checks.withdrawn_source import source_name, sources_behind
from briefing.domain.evidence import speaker_may_be_named, supporting
from briefing.domain.markings import is_closer
from briefing.domain.messages import Message, message
from briefing.domain.positions import Position
from briefing.domain.privacy import own_names
from briefing.domain.records import Record, Records
from briefing.domain.sources import Excerpt, Source

NAME = "marking"


def look(check: Check) -> Iterator[Finding]:
    """A finding at every link to a source that may not be cited in this edition, and at every place
    that names who said what must not be attributed. An answer on a source holds for all places.
    """
    for citation in citations(check):
        for source in sources_behind(check.records, citation.record):
            yield from _about_source(check, citation, source)
        yield from _named_speaker(check.records, citation)
        yield from _quoted(check.records, citation)


def _about_source(check: Check, citation: Citation, source: Source) -> Iterator[Finding]:
    edition = check.briefing.marking
    closeness = is_closer(source.marking, edition, check.markings)
    if closeness == "closer" and not edition.strip():
        yield _at(
            citation,
            source,
            message(
                "{source} is marked {marking}, and the briefing bears no marking.",
                source=source_name(source),
                marking=source.marking,
            ),
        )
    elif closeness != "not_closer":
        yield _ranked(citation, source, edition, is_note=closeness == "unknown")
    if source.handling == "background_only":
        yield _at(
            citation,
            source,
            message("{source} is for background only: do not cite it.", source=source_name(source)),
        )
    if source.handling == "not_for_attribution" and not source.cite_as.strip():
        yield _at(
            citation,
            source,
            message(
                "{source} is not for attribution: say in the source how it is to be cited.",
                source=source_name(source),
            ),
        )


def _ranked(citation: Citation, source: Source, edition: str, *, is_note: bool) -> Finding:
    values = {"source": source_name(source), "marking": source.marking, "edition": edition}
    if is_note:
        sentence = message(
            "{source} is marked {marking}, the briefing {edition}: which of them is for the closer"
            " circle is not known.",
            **values,
        )
    else:
        sentence = message(
            "{source} is marked {marking}, the briefing only {edition}.",
            **values,
        )
    return _at(citation, source, sentence, is_note=is_note)


def _named_speaker(records: Records, citation: Citation) -> Iterator[Finding]:
    record = citation.record
    if _may_be_named(records, record):
        return
    for speaker in _speakers(records, record):
        if name := _name_in(records, citation.sentence, speaker):
            yield found_at(
                NAME,
                citation,
                message("The source forbids naming who said this: {name}.", name=name),
            )
            return


def _may_be_named(records: Records, record: Record) -> bool:
    if isinstance(record, Excerpt):
        return all(source.handling == "on_record" for source in sources_behind(records, record))
    return speaker_may_be_named(records, record.KIND, record.id)


def _speakers(records: Records, record: Record) -> Iterator[Actor]:
    ids: list[str | None] = []
    if isinstance(record, Excerpt):
        ids.append(record.speaker_id)
    else:
        passages = supporting(records, record.KIND, record.id)
        ids += (passage.excerpt.speaker_id for passage in passages)
    if isinstance(record, Position):
        ids.append(record.speaker_id)
    for id in dict.fromkeys(ids):
        speaker = None if id is None else records.find(Actor, id)
        if speaker is not None:
            yield speaker


def _name_in(records: Records, sentence: Sentence, actor: Actor) -> str:
    others = (
        name.name for name in records.all(ActorName, actor_id=actor.id) if name.kind != "weak"
    )
    for name in (*own_names(actor), *others):
        if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence.words):
            return name
    return ""


def _quoted(records: Records, citation: Citation) -> Iterator[Finding]:
    """A passage of a source that is not for attribution, between quotation marks."""
    link, sentence = citation.link, citation.sentence
    if not isinstance(citation.record, Excerpt):
        return
    is_quotation = any(start < link.end and link.start < end for start, end in sentence.quotations)
    for source in sources_behind(records, citation.record) if is_quotation else ():
        if source.handling == "not_for_attribution":
            yield found_at(
                NAME,
                citation,
                message(
                    "{source} is not for attribution: do not print its words.",
                    source=source_name(source),
                ),
            )


def _at(citation: Citation, source: Source, sentence: Message, *, is_note: bool = False) -> Finding:
    found = found_at(NAME, citation, sentence, is_note=is_note)
    return replace(found, kind=source.KIND, record_id=source.id)
