"""Words may compare two figures only where a difference between them means something.

What may be compared is said in `comparison`. The words that compare are read in English: what
stands between the two figures, and before the first of them.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.domain.checks.draft import Link, Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.linked_records import linked
from briefing.domain.checks.sentence_findings import is_quoted
from briefing.domain.comparison import NotComparable, difference
from briefing.domain.figures import Figure, Measure
from briefing.domain.messages import message

NAME = "not_comparable"

_QUANTIFIER = r"(?:(?:about|around|some|at least|at most|nearly|almost|just|over|the|only)\s+)*"
# "26, up from 20": between the two figures, to its end.
_BETWEEN = re.compile(
    r"\b(?:(?:up|down|rising|falling|growing|shrinking|increasing|decreasing|dropping|climbing)"
    r"(?:\s+sharply|\s+slightly)?\s+from"
    r"|(?:as\s+)?compared\s+(?:with|to)|in\s+comparison\s+(?:with|to)|as\s+against"
    r"|(?:higher|lower|larger|smaller|greater)\s+than"
    r"|(?:more|fewer|less)\s+than\s+(?:the|in|a|an|last|its|their|that)\b[\w\s’']*?"
    r"|an?\s+(?:rise|increase|growth|fall|drop|decrease|decline)\s+(?:from|on)"
    r"|as\s+(?:high|low|many|much|large|small|great)\s+as|outnumber(?:s|ed|ing)?(?:\s+by)?"
    r"|exceed(?:s|ed|ing)?|versus|vs\.?)"
    r"(?:\s+[\w’']+){0,6}?\s*$",
    re.IGNORECASE,
)
# "rose from 20 to 26": before the first figure, and between the two.
_FROM = re.compile(
    r"\b(?:rose|risen|rises|rising|fell|fallen|falls|falling|grew|grown|grows|growing"
    r"|went\s+(?:up|down)|jump(?:s|ed)|climb(?:s|ed)|drop(?:s|ped)|declin(?:es|ed)|increas(?:es|ed)|decreas(?:es|ed)"
    r"|shr[au]nk|doubled|tripled|halved|chang(?:es|ed)"
    r"|(?:rise|fall|increase|decrease|growth|drop|decline|change))\b[^,;:.]*\bfrom\s+"
    + _QUANTIFIER
    + "$",
    re.IGNORECASE,
)
# "fewer people, 20, than the 26": before the first figure, and between the two.
_MORE = re.compile(r"\b(?:more|fewer|less|higher|lower|larger|smaller|greater)\b", re.IGNORECASE)
_THAN = re.compile(r"^\W*than(?:\s+[\w’']+){0,6}?\s*$", re.IGNORECASE)
# "from 20 the number rose to 26".
_FROM_ALONE = re.compile(r"\bfrom\s+" + _QUANTIFIER + "$", re.IGNORECASE)
_ROSE_TO = re.compile(
    r"\b(?:rose|risen|fell|fallen|grew|grown|went\s+(?:up|down)|jumped|climbed|dropped|declined"
    r"|increased|decreased|shr[au]nk)\s+to\s+" + _QUANTIFIER + "$",
    re.IGNORECASE,
)
_TO = re.compile(r"^[^,;:]{0,60}\bto\s+" + _QUANTIFIER + "$", re.IGNORECASE)
_DIFFERENCE = re.compile(
    r"\b(?:difference|gap|increase|decrease)\s+between\s+(?:the\s+)?" + _QUANTIFIER + "$",
    re.IGNORECASE,
)
_AND = re.compile(r"^[^,;:]{0,60}\band\s+(?:the\s+)?" + _QUANTIFIER + "$", re.IGNORECASE)


def look(check: Check) -> Iterator[Finding]:
    """A finding for each pair of figures in a sentence whose comparison means nothing."""
    for sentence in check.writing.sentences:
        for first, second in pairwise(sentence.links):
            if _are_compared(sentence, first, second):
                yield from _finding(check, sentence, first, second)


def _are_compared(sentence: Sentence, first: Link, second: Link) -> bool:
    if is_quoted(sentence, first.end, second.start):
        return False
    before, between = sentence.words[: first.start], sentence.words[first.end : second.start]
    return (
        _BETWEEN.search(between) is not None
        or (_FROM.search(before) is not None and _TO.search(between) is not None)
        or (_MORE.search(before) is not None and _THAN.search(between) is not None)
        or (_FROM_ALONE.search(before) is not None and _ROSE_TO.search(between) is not None)
        or (_DIFFERENCE.search(before) is not None and _AND.search(between) is not None)
    )


def _finding(check: Check, sentence: Sentence, first: Link, second: Link) -> Iterator[Finding]:
    one, other = linked(check.records, first), linked(check.records, second)
    if not isinstance(one, Figure) or not isinstance(other, Figure) or one.id == other.id:
        return
    measure = check.records.find(Measure, one.measure_id)
    if measure is None:
        return
    compared = difference(one, other, measure)
    if isinstance(compared, NotComparable):
        start, end = sentence.place(first.start, second.end)
        yield Finding(
            rule=NAME,
            message=message("The words compare two figures. {reason}", reason=compared.reason),
            text=sentence.text,
            start=start,
            end=end,
            words=sentence.words,
            kind=other.KIND,
            record_id=other.id,
        )
