"""What a text still owes the reader: a link to nothing, a lone @, a live block without contents."""

import re
from collections.abc import Iterator

from briefing.domain.checks.citing import without_link
from briefing.domain.checks.draft import Link, Sentence
from briefing.domain.checks.finding import Check, Finding, Fix
from briefing.domain.checks.linked_records import linked
from briefing.domain.kinds import KINDS
from briefing.domain.messages import Message, message

NAME = "unresolved"
_STRAY_AT = re.compile(r"(?<![\w.])@(?=\w)[\w.’'-]*\w")


def look(check: Check) -> Iterator[Finding]:
    """A finding for every link, @ and live block that leads to nothing."""
    for sentence in check.writing.sentences:
        for link in sentence.links:
            if problem := _problem(check, link):
                yield _at_link(check, sentence, link, problem)
        yield from _stray_at(sentence)
    yield from _blocks(check)


def _problem(check: Check, link: Link) -> Message | None:
    record = linked(check.records, link)
    if record is None:
        return message("The link leads to no record.")
    if record.trashed_at is not None:
        return message("The link leads to a record in the trash.")
    return None


def _at_link(check: Check, sentence: Sentence, link: Link, problem: Message) -> Finding:
    label = message("Take the link away, keep the words")
    return Finding(
        rule=NAME,
        message=problem,
        text=sentence.text,
        start=link.link_start,
        end=link.link_end,
        words=link.words,
        kind=link.kind,
        record_id=link.record_id,
        fixes=(without_link(check, sentence, link, label),),
    )


def _stray_at(sentence: Sentence) -> Iterator[Finding]:
    for match in _STRAY_AT.finditer(sentence.words):
        start, end = sentence.place(*match.span())
        first = sentence.origins[match.start()]
        yield Finding(
            rule=NAME,
            message=message("“{words}” names no record.", words=match[0]),
            text=sentence.text,
            start=start,
            end=end,
            words=sentence.words,
            fixes=(Fix(message("Take the @ away"), sentence.text, first, first + 1, ""),),
        )


def _blocks(check: Check) -> Iterator[Finding]:
    for block in check.writing.blocks:
        problem = block.problems[0] if block.problems else None
        kind = KINDS.get(block.subject_kind or "")
        if problem is None and kind is not None and block.subject_id is not None:
            subject = check.records.find(kind, block.subject_id)
            if subject is None or subject.trashed_at is not None:
                problem = message("The block is about a record that is gone or in the trash.")
        if problem is not None:
            yield Finding(
                rule=NAME,
                message=problem,
                text=block.text,
                start=block.start,
                end=block.end,
                words=block.label,
                kind=block.subject_kind or "",
                record_id=block.subject_id or "",
            )
