"""Words may compare two figures only where a difference between them means something.

What may be compared is said in `comparison`, which words compare in `comparing_words`. Of several
figures in a sentence those that stand next to each other are compared, or the last two that count
the same. "It has since risen to 94" compares with the figure of the sentence before.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.domain.checks.comparing_words import Likeness, Span, compares, continues
from briefing.domain.checks.draft import Link, Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.linked_records import linked
from briefing.domain.checks.sentence_findings import is_quoted
from briefing.domain.comparison import NotComparable, difference
from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.messages import message

NAME = "not_comparable"

# What qualifies a number belongs to it.
_NUMBER = re.compile(
    r"(?:\b(?:at\s+(?:least|most)|(?:more|fewer|less)\s+than|nearly|almost|about|around|some|over"
    r"|under|roughly|approximately|between)\s+)?(?<![\w.,])\d",
    re.IGNORECASE,
)


@frozen
class _Cited:
    """A figure with its measure where a sentence cites it."""

    sentence: Sentence
    link: Link
    figure: Figure
    measure: Measure


def look(check: Check) -> Iterator[Finding]:
    """A finding for each pair of figures whose comparison means nothing."""
    last: Sequence[_Cited] = ()
    for sentence in check.writing.sentences:
        cited = tuple(_cited(check, sentence))
        if last and len(cited) == 1 and _goes_on(last[-1], cited[0]):
            yield from _finding(last[-1], cited[0])
        for place, (one, other) in enumerate(pairwise(cited)):
            if _are_compared(one, other):
                yield from _finding(_meant(cited[:place], one, other), other)
        last = cited


def _cited(check: Check, sentence: Sentence) -> Iterator[_Cited]:
    for link in sentence.links:
        figure = linked(check.records, link)
        if isinstance(figure, Figure):
            measure = check.records.find(Measure, figure.measure_id)
            if measure is not None:
                yield _Cited(sentence, link, figure, measure)


def _are_compared(one: _Cited, other: _Cited) -> bool:
    first, second = _number(one), _number(other)
    return not is_quoted(one.sentence, first[1], second[0]) and compares(
        one.sentence.words, first, second, _likeness(one.measure, other.measure)
    )


def _number(cited: _Cited) -> Span:
    """Where the number stands in the words of the link: "[has since fallen to 94]"."""
    start, end = cited.link.start, cited.link.end
    found = _NUMBER.search(cited.sentence.words, start, end)
    return (start, end) if found is None else (found.start(), end)


def _likeness(one: Measure, other: Measure) -> Likeness:
    if one.id == other.id:
        return "measure"
    return "unit" if one.unit.casefold() == other.unit.casefold() else "none"


def _goes_on(one: _Cited, other: _Cited) -> bool:
    """Whether the words compare a figure with the one that the sentence before ended with."""
    return (
        one.measure.id == other.measure.id
        and (one.sentence.text, one.sentence.paragraph)
        == (other.sentence.text, other.sentence.paragraph)
        and not is_quoted(other.sentence, other.link.start, other.link.end)
        and continues(other.sentence.words, _number(other))
    )


def _meant(earlier: Sequence[_Cited], one: _Cited, other: _Cited) -> _Cited:
    """What the other figure is compared with: "318, 61 of them children, up from 301"."""
    if one.measure.id == other.measure.id:
        return one
    return next((each for each in reversed(earlier) if each.measure.id == other.measure.id), one)


def _finding(one: _Cited, other: _Cited) -> Iterator[Finding]:
    if one.figure.id == other.figure.id:
        return
    compared = difference(one.figure, other.figure, one.measure)
    if isinstance(compared, NotComparable):
        sentence = other.sentence
        is_one_sentence = one.sentence is sentence
        start, end = sentence.place(
            one.link.start if is_one_sentence else other.link.start, other.link.end
        )
        yield Finding(
            rule=NAME,
            message=message("The words compare two figures. {reason}", reason=compared.reason),
            text=sentence.text,
            start=start,
            end=end,
            words=sentence.words,
            kind=other.figure.KIND,
            record_id=other.figure.id,
        )
