"""In an assessment "may", "could" and "possible" say nothing that a reader can hold one to.

The scales have words for what is meant. Quotations and what others said are let alone, and so is
the month of May.
"""

import re
from collections.abc import Iterator

from briefing.domain.checks.assessing import assessments
from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.saying import CLAIMING
from briefing.domain.checks.sentence_findings import found_in, is_quoted
from briefing.domain.messages import message

NAME = "outside_scale"

_VAGUE = re.compile(
    r"\b(?:(?-i:may)(?:\s+well)?|might(?:\s+well)?|could(?:\s+well)?"
    r"|possibly|possible|perhaps|maybe|conceivabl[ey]|doubtful|feasible"
    r"|(?:a|some|every)\s+(?:good|fair|slim|small|real|strong|outside)?\s*(?:chance|possibility)"
    r"|cannot\s+be\s+(?:ruled\s+out|excluded)|potentially)\b",
    re.IGNORECASE,
)
# Words of a scale that the pattern above would take for vague.
_ON_THE_SCALE = re.compile(
    r"(?:realistic|remote|roughly even|almost no)\s+(?:possibility|chance)", re.IGNORECASE
)
# “Could not be confirmed” tells of the past; “as soon as possible” foresees nothing.
_BEHIND = re.compile(
    r"\s+(?:not|have\s+been|be\s+(?:seen|heard|read|traced|found|told))\b|n['’]t\b", re.IGNORECASE
)
_BEFORE = re.compile(
    r"\b(?:as\s+\w+\s+as|if|where|wherever|when|whenever|we|i|you|one|not|no|than)\s+\Z",
    re.IGNORECASE,
)
_MIGHT_THE_NOUN = re.compile(r"\b(?:the|its|their|military|all)\s+\Z", re.IGNORECASE)


def look(check: Check) -> Iterator[Finding]:
    """Every vague word in an assessing sentence of our own."""
    for sentence in assessments(check):
        if CLAIMING.search(sentence.words):
            continue
        on_the_scale = [found.span() for found in _ON_THE_SCALE.finditer(sentence.words)]
        for found in _VAGUE.finditer(sentence.words):
            covered = any(start <= found.end() - 1 < end for start, end in on_the_scale)
            if not covered and _foresees(sentence, found):
                yield found_in(
                    NAME,
                    sentence,
                    found.span(),
                    message(
                        "“{words}” is on no scale: choose a term of likelihood.",
                        words=found.group(),
                    ),
                )


def _foresees(sentence: Sentence, found: re.Match[str]) -> bool:
    words, (start, end) = sentence.words, found.span()
    if is_quoted(sentence, start, end) or _BEHIND.match(words, end):
        return False
    if found.group().casefold() == "might" and _MIGHT_THE_NOUN.search(words, 0, start):
        return False
    return _BEFORE.search(words, max(0, start - 20), start) is None
