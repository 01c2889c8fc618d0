"""The names of private individuals and protected persons leave the desk in no form.

What is printed is gone through as redaction goes through it: the text, the passages and endnotes of
what it cites, web addresses, and what the file says of itself. In print a role stands in
the place of each name; in the text the analyst writes it there.
"""

import re
from collections.abc import Iterator

from briefing.domain.actors import Actor
from briefing.domain.checks.citing import first_citations
from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding, Fix
from briefing.domain.checks.linked_records import Citation
from briefing.domain.checks.sentence_findings import is_quoted, rewritten
from briefing.domain.evidence import Passage, evidence_of, is_withheld, source_of
from briefing.domain.figures import Figure
from briefing.domain.frozen import frozen
from briefing.domain.issues import Issue
from briefing.domain.messages import Message, message
from briefing.domain.privacy import Redaction, redaction
from briefing.domain.records import Records
from briefing.domain.sources import Excerpt, Source

NAME = "private_individual"

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>()\"]+", re.IGNORECASE)
# What a document says of itself; a finding there names the field in the place of a text.
FIELDS = ("title", "series", "audience", "reviewer")


@frozen
class _Printed:
    """Words that are printed because of a citation: in its endnote, or beside it."""

    citation: Citation
    words: str
    is_address: bool = False


def look(check: Check) -> Iterator[Finding]:
    """A finding for every place of the text that names such a person, and one for each person that
    is named by what the text cites.
    """
    printed = tuple(_printed(check))
    texts = [sentence.words for sentence in check.writing.sentences]
    texts += [getattr(check.briefing, field) for field in FIELDS]
    texts += [each.words for each in printed]
    texts.append(_subject(check))
    texts += [match[0] for _, match in _addresses(check)]
    names = redaction(check.records, check.private_individual, texts)
    yield from _in_fields(check, names)
    for sentence in check.writing.sentences:
        yield from _in_sentence(sentence, names)
    yield from _in_addresses(check, names)
    yield from _in_what_is_cited(printed, names)


def _in_fields(check: Check, names: Redaction) -> Iterator[Finding]:
    for field in FIELDS:
        words: str = getattr(check.briefing, field)
        for match in names.found(words):
            role = names.role(match[0])
            role = role[:1].upper() + role[1:] if match.start() == 0 else role
            fix = Fix(message("Write “{words}”", words=role), field, *match.span(), role)
            yield _finding(_named(match[0]), field, match.span(), words, names, match[0], (fix,))
    for match in names.found(_subject(check)):
        yield _finding(
            message(
                "The subject of the briefing is named among the document's keywords: “{name}”."
                " In print the role stands there.",
                name=match[0],
            ),
            "title",
            (0, len(check.briefing.title)),
            check.briefing.title,
            names,
            match[0],
        )


def _in_sentence(sentence: Sentence, names: Redaction) -> Iterator[Finding]:
    for match in names.found(sentence.words):
        span = match.span()
        role = names.role(match[0])
        if is_quoted(sentence, *span):
            role = f"[{role}]"
        elif span[0] == 0:
            role = role[:1].upper() + role[1:]
        fixes = rewritten(sentence, span, role)
        place = sentence.place(*span)
        yield _finding(
            _named(match[0]), sentence.text, place, sentence.words, names, match[0], fixes
        )


def _in_addresses(check: Check, names: Redaction) -> Iterator[Finding]:
    for text, match in _addresses(check):
        if name := names.in_address(match[0]):
            yield _finding(_in_an_address(name), text, match.span(), match[0], names, name)


def _addresses(check: Check) -> Iterator[tuple[str, re.Match[str]]]:
    """The web addresses that stand in the texts, with the name of each text."""
    for name, text in check.writing.texts:
        for match in _ADDRESS.finditer(text):
            yield name, match


def _in_an_address(name: str) -> Message:
    return message(
        "The address holds the name of a private person, “{name}”; in print the address is left"
        " out.",
        name=name,
    )


def _in_what_is_cited(printed: tuple[_Printed, ...], names: Redaction) -> Iterator[Finding]:
    known: set[str] = set()
    for each in printed:
        for name in _names_in(each, names):
            actor_id = names.actor_id(name)
            if actor_id in known:
                continue
            known.add(actor_id)
            link = each.citation.link
            yield _finding(
                message(
                    "What is cited here names “{name}”, a private person. In print the role stands"
                    " there.",
                    name=name,
                ),
                each.citation.sentence.text,
                (link.link_start, link.link_end),
                link.words,
                names,
                name,
            )


def _names_in(printed: _Printed, names: Redaction) -> Iterator[str]:
    if printed.is_address:
        name = names.in_address(printed.words)
        if name:
            yield name
    else:
        yield from (match[0] for match in names.found(printed.words))


def _named(name: str) -> Message:
    return message("“{name}” is the name of a private person: print the role.", name=name)


def _finding(
    sentence: Message,
    text: str,
    place: tuple[int, int],
    words: str,
    names: Redaction,
    name: str,
    fixes: tuple[Fix, ...] = (),
) -> Finding:
    return Finding(
        rule=NAME,
        message=sentence,
        text=text,
        start=place[0],
        end=place[1],
        words=words,
        kind=Actor.KIND,
        record_id=names.actor_id(name),
        fixes=fixes,
    )


def _printed(check: Check) -> Iterator[_Printed]:
    """All that stands in the endnotes of what is cited."""
    for citation in first_citations(check):
        record = citation.record
        if isinstance(record, Figure):
            yield _Printed(citation, record.caveat)
        for source, excerpt in _cited(check.records, citation):
            for words in _of_source(source):
                yield _Printed(citation, words)
            if not is_withheld(source):
                yield _Printed(citation, source.url, is_address=True)
            if excerpt is not None and not is_withheld(source):
                for words in _of_passage(check.records, Passage(excerpt, source)):
                    yield _Printed(citation, words)


def _cited(records: Records, citation: Citation) -> Iterator[tuple[Source, Excerpt | None]]:
    record = citation.record
    if isinstance(record, Source):
        yield record, None
    elif isinstance(record, Excerpt):
        source = source_of(records, record)
        if source is not None and source.trashed_at is None:
            yield source, record
    else:
        for evidence, passage in evidence_of(records, record.KIND, record.id):
            if evidence.role != "context":
                yield passage.source, passage.excerpt


def _of_source(source: Source) -> Iterator[str]:
    if source.cite_as or is_withheld(source):
        yield source.cite_as
        return
    if source.handling == "on_record":
        yield ", ".join(source.authors)
    yield source.title
    yield from (source.container_title, source.publisher)


def _of_passage(records: Records, passage: Passage) -> Iterator[str]:
    yield from (passage.excerpt.exact, passage.excerpt.translation)
    speaker_id = passage.excerpt.speaker_id
    if speaker_id is not None and passage.source.handling == "on_record":
        speaker = records.find(Actor, speaker_id)
        yield "" if speaker is None else speaker.name


def _subject(check: Check) -> str:
    """The subject's name, which stands among the keywords of the file."""
    id = check.briefing.subject_id
    if id is None:
        return ""
    if check.briefing.subject_kind == Actor.KIND:
        actor = check.records.find(Actor, id)
        return "" if actor is None else actor.name
    issue = check.records.find(Issue, id)
    return "" if issue is None else issue.title
