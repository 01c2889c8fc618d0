"""What a text cites: every link with its record, and what is found or proposed at a link."""

import re
from collections.abc import Iterator, Mapping

from briefing.domain.actors import Actor
from briefing.domain.checks.draft import Link, Sentence
from briefing.domain.checks.finding import Check, Finding, Fix
from briefing.domain.checks.linked_records import Citation
from briefing.domain.messages import Message
from briefing.domain.records import Record, Records

_MARKUP = re.compile(r"([\\\[\]*_`<>&])")

_NO_NAMES = frozenset(("a", "all", "an", "both", "it", "its", "no", "some", "that", "the", "there"))

# Sentences that are read together: those of one paragraph; of a table, its row and its column.
Stretch = tuple[object, ...]


def citations(check: Check) -> tuple[Citation, ...]:
    """Every link that leads to a record, in the order of the page, the trash left out."""
    return check.citations


def first_citations(check: Check) -> Iterator[Citation]:
    """The first link to each record."""
    seen: set[str] = set()
    for citation in citations(check):
        if citation.record.id not in seen:
            seen.add(citation.record.id)
            yield citation


def cited_in(check: Check) -> Mapping[Stretch, frozenset[str]]:
    """The ids of the records cited in each stretch of the text."""
    found: dict[Stretch, set[str]] = {}
    for citation in citations(check):
        for stretch in stretches(citation.sentence):
            found.setdefault(stretch, set()).add(citation.record.id)
    return {stretch: frozenset(ids) for stretch, ids in found.items()}


def stretches(sentence: Sentence) -> tuple[Stretch, ...]:
    """What the sentence is read together with: its paragraph; as a cell, its row and column too."""
    own: Stretch = (sentence.text, sentence.paragraph)
    if sentence.setting != "cell":
        return (own,)
    heads = (("row", sentence.row_head), ("column", sentence.column_head))
    return (own, *((sentence.text, sentence.headings, *head) for head in heads if head[1]))


def found_at(
    rule: str,
    citation: Citation,
    message: Message,
    *,
    newer_id: str = "",
    fixes: tuple[Fix, ...] = (),
    is_note: bool = False,
) -> Finding:
    """What `rule` found about the record that is cited."""
    link = citation.link
    return Finding(
        rule=rule,
        message=message,
        text=citation.sentence.text,
        start=link.link_start,
        end=link.link_end,
        words=link.words,
        kind=citation.record.KIND,
        record_id=citation.record.id,
        newer_id=newer_id,
        fixes=fixes,
        is_note=is_note,
    )


def link_to(newer: Record, words: str, citation: Citation, label: Message) -> Fix:
    """The fix that puts a link to `newer` with these words in the place of the link.

    The words begin with a capital where the ones in the text do, and with none where those have
    none and the first is no name.
    """
    if citation.link.words[:1].isupper():
        words = words[:1].upper() + words[1:]
    elif words.partition(" ")[0].lower() in _NO_NAMES:
        words = words[:1].lower() + words[1:]
    markup = _MARKUP.sub(r"\\\1", words)
    address = f"{newer.KIND}:{newer.id}"
    return _in_place(citation.sentence, citation.link, label, f"[{markup}]({address})")


def without_link(check: Check, sentence: Sentence, link: Link, label: Message) -> Fix:
    """The fix that takes the link away and keeps its words as they are marked up."""
    texts = dict(check.writing.texts)
    written = texts.get(sentence.text, "")[link.link_start : link.link_end]
    words, divider, _ = written.rpartition("](")
    plain = words[1:] if divider and words.startswith("[") else link.words
    return _in_place(sentence, link, label, plain)


def actor_called(records: Records, id: str | None) -> str:
    """The name of an actor, empty where there is none."""
    actor = None if id is None else records.find(Actor, id)
    return "" if actor is None else actor.name


def _in_place(sentence: Sentence, link: Link, label: Message, words: str) -> Fix:
    return Fix(label, sentence.text, link.link_start, link.link_end, words)
