"""The words in a link to a figure must not contradict the figure: its number and its qualifier.

“At least [242](figure:…)” and “[some 240](figure:…)” for about 240 say the same as the record;
words in which no number can be read for sure are let alone.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from briefing.domain.checks.citing import citations
from briefing.domain.checks.draft import Link, Sentence
from briefing.domain.checks.finding import Check, Finding, Fix
from briefing.domain.checks.sentence_findings import escaped, instead_label, rewritten
from briefing.domain.figures import Figure, Measure
from briefing.domain.merging import survivor
from briefing.domain.messages import message
from briefing.domain.number_reading import NumberRead, read_number
from briefing.domain.wording import figure_words

NAME = "wording"

_FEW_WORDS_BEFORE = re.compile(r"(?:[^\W\d]+[ \u00a0]+){1,4}\Z")
_WORDS_BEHIND = re.compile(r"\A(?:\+| or (?:more|fewer|less|so)\b| at (?:least|most)\b)")
_FAR = 40
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}


def look(check: Check) -> Iterator[Finding]:
    """Every link to a figure whose words give another number, or qualify it otherwise."""
    for citation in citations(check):
        figure, link = citation.record, citation.link
        if not isinstance(figure, Figure):
            continue
        measure = check.records.find(Measure, figure.measure_id)
        read = _read(citation.sentence, link)
        if measure is None or read is None or _says_the_same(read, figure, measure):
            continue
        measure = survivor(check.records, measure)
        own = figure_words(figure, measure, check.figure_words)
        yield Finding(
            rule=NAME,
            message=message(
                "“{words}” is not what the record says: {record}.",
                words=link.words,
                record=own,
            ),
            text=citation.sentence.text,
            start=link.link_start,
            end=link.link_end,
            words=link.words,
            kind=figure.KIND,
            record_id=figure.id,
            fixes=_in_own_words(check, citation.sentence, link, own),
        )


def _read(sentence: Sentence, link: Link) -> NumberRead | None:
    """The number in the link's words, with a qualifier that stands beside the brackets."""
    inside = read_number(link.words)
    if inside is None or inside.qualifier != "exact":
        return inside
    before = _FEW_WORDS_BEFORE.search(sentence.words, max(0, link.start - _FAR), link.start)
    behind = _WORDS_BEHIND.match(sentence.words[link.end : link.end + _FAR])
    whole = (before.group() if before else "") + link.words + (behind.group() if behind else "")
    read = read_number(whole)
    return read if read is not None and read.value == inside.value else inside


def _says_the_same(read: NumberRead, figure: Figure, measure: Measure) -> bool:
    scale = _SCALES.get(measure.unit.split(" ")[0].casefold(), 1)
    if figure.qualifier == "range":
        if read.qualifier == "range":
            return _is_one_of(read.low, figure.low, scale) and _is_one_of(
                read.high, figure.high, scale
            )
        # One end of the range, said to be that end, is no contradiction.
        end = figure.low if read.qualifier == "at_least" else figure.high
        return read.qualifier in ("at_least", "at_most") and _is_one_of(read.value, end, scale)
    return read.qualifier == figure.qualifier and _is_one_of(read.value, figure.value, scale)


def _is_one_of(read: Decimal | None, recorded: Decimal | None, scale: int) -> bool:
    return read == recorded or (recorded is not None and read == recorded * scale)


def _in_own_words(check: Check, sentence: Sentence, link: Link, own: str) -> tuple[Fix, ...]:
    """The fix that writes the record's words between the brackets, in the place of all markup."""
    if link.words[:1].isupper() or (link.start == 0 and sentence.setting != "cell"):
        own = own[:1].upper() + own[1:]
    text = dict(check.writing.texts).get(sentence.text, "")
    written, divider, _ = text[link.link_start : link.link_end].rpartition("](")
    if not divider or not written.startswith("["):
        return rewritten(sentence, (link.start, link.end), own)
    start, end = link.link_start + 1, link.link_start + len(written)
    return (Fix(instead_label(own), sentence.text, start, end, escaped(own)),)
