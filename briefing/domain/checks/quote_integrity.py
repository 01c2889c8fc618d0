"""Words between quotation marks must stand in the frozen text that is cited, or in its translation.

Style of the marks, spacing, the case of the first letter, the comma at the end, […] and words put
in [brackets] do not count. Something left out of the middle without an ellipsis does.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from briefing.domain.checks.draft import Link, Sentence
from briefing.domain.checks.finding import Check, Finding, Fix
from briefing.domain.checks.linked_records import linked
from briefing.domain.checks.quoted import stands_in, word_count
from briefing.domain.checks.sentence_findings import found_in, rewritten
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import Record, Records
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

NAME = "quote_integrity"

# Terms of so many words are no quotation unless they are linked.
TERM_WORDS = 3

_MARKS = '“”„«»‹›「」"״'
_EDGES = " ,.;:!?"
_TOKEN = re.compile(r"\S+")
_NO_LETTERS = re.compile(r"[\W_]+")
_CITED_KINDS = ("excerpt", "source", "position", "figure", "event", "judgement")
_LONGEST_FIX = 600

Lines = Mapping[tuple[str, int], Sequence[Link]]


@frozen
class _Passages:
    """What may be quoted: the passages that are cited, and the whole texts they stand in."""

    passages: tuple[str, ...]
    texts: tuple[str, ...]


def look(check: Check) -> Iterator[Finding]:
    """Every quotation that is not in what its sentence cites."""
    known: dict[tuple[str, str], _Passages] = {}
    for sentence, around in _with_links(check):
        for start, end in _quotations(sentence):
            quoted = sentence.words[start:end]
            own = [link for link in sentence.links if link.start < end and start < link.end]
            if not own and word_count(quoted) <= TERM_WORDS:
                continue
            cited = [_cached(check.records, link, known) for link in own or around]
            passages = [passage for one in cited for passage in one.passages]
            texts = [text for one in cited for text in one.texts]
            if not passages or stands_in(quoted, passages) or stands_in(quoted, texts):
                continue
            yield found_in(
                NAME,
                sentence,
                (start, end),
                message("“{words}” does not stand so in the source.", words=quoted.strip(_MARKS)),
                tuple(_exact(sentence, start, end, passages)),
            )


def _with_links(check: Check) -> Iterator[tuple[Sentence, Sequence[Link]]]:
    """Each sentence with what it cites; a block quotation with what is cited anywhere in it."""
    block: list[Sentence] = []
    for sentence in check.writing.sentences:
        if sentence.setting == "quotation":
            block.append(sentence)
            continue
        yield from _together(block)
        block.clear()
        yield sentence, sentence.links
    yield from _together(block)


def _together(block: Sequence[Sentence]) -> Iterator[tuple[Sentence, Sequence[Link]]]:
    links = [link for sentence in block for link in sentence.links]
    return ((sentence, links) for sentence in block)


def _quotations(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The quotations; of a block quotation the whole sentence, unless it says who is quoted."""
    if sentence.setting != "quotation":
        yield from sentence.quotations
    elif not sentence.links and not sentence.words.startswith(("—", "–", "-")):
        yield 0, len(sentence.words)


def _cached(records: Records, link: Link, known: dict[tuple[str, str], _Passages]) -> _Passages:
    key = (link.kind, link.record_id)
    if key not in known:
        record = linked(records, link) if link.kind in _CITED_KINDS else None
        known[key] = _Passages((), ()) if record is None else _quotable(records, record)
    return known[key]


def _quotable(records: Records, record: Record) -> _Passages:
    if isinstance(record, Source):
        texts = tuple(text.text for text in records.all(SourceText, source_id=record.id))
        return _Passages(texts, ())
    excerpts = tuple(_excerpts(records, record))
    passages = (words for one in excerpts for words in (one.exact, one.translation))
    found = (records.find(SourceText, one.source_text_id) for one in excerpts)
    return _Passages(
        tuple(passage for passage in passages if passage),
        tuple({text.text: None for text in found if text is not None}),
    )


def _excerpts(records: Records, record: Record) -> Iterator[Excerpt]:
    if isinstance(record, Excerpt):
        yield record
        return
    for evidence in records.all(Evidence, record_kind=record.KIND, record_id=record.id):
        excerpt = records.find(Excerpt, evidence.excerpt_id)
        if excerpt is not None and excerpt.trashed_at is None:
            yield excerpt


def _exact(sentence: Sentence, start: int, end: int, passages: Sequence[str]) -> Iterator[Fix]:
    """The fix that writes the source's own words between the marks."""
    while start < end and sentence.words[start] in _MARKS + _EDGES:
        start += 1
    while end > start and sentence.words[end - 1] in _MARKS + _EDGES:
        end -= 1
    crossed = any(
        link.start < end and start < link.end and not (link.start <= start and end <= link.end)
        for link in sentence.links
    )
    meant = None if crossed else _meant(sentence.words[start:end], passages)
    if meant is not None and len(meant) <= _LONGEST_FIX:
        yield from rewritten(sentence, (start, end), meant)


def _meant(quoted: str, passages: Sequence[str]) -> str | None:
    """The stretch of a passage that the quotation comes closest to, None if none is close."""
    wanted = _plain(_TOKEN.findall(quoted))
    best: tuple[float, str] = (0.5, "")
    for passage in passages:
        tokens = list(_TOKEN.finditer(passage))
        plain = _plain([token.group() for token in tokens])
        blocks = SequenceMatcher(None, wanted, plain, autojunk=False).get_matching_blocks()
        matched = [block for block in blocks if block.size]
        if not matched:
            continue
        first = max(0, matched[0].b - matched[0].a)
        last = matched[-1].b + len(wanted) - matched[-1].a
        share = sum(block.size for block in matched) / max(1, len(wanted))
        if share > best[0]:
            stop = tokens[min(last, len(tokens)) - 1].end()
            best = (share, passage[tokens[first].start() : stop].strip(_EDGES + _MARKS))
    return best[1] or None


def _plain(tokens: Sequence[str]) -> list[str]:
    return [_NO_LETTERS.sub("", token).casefold() for token in tokens]
