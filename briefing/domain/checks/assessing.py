"""Which sentences are the analyst's own assessment: they need no source, but the scale's words."""

import re
from collections.abc import Iterator

from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check

_HEADING = re.compile(r"\b(?:assessments?|comments?|judge?ments?|outlook)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:we|i) (?:\w+ )?(?:assess|judge|believe|estimate|expect)\b"
    r"|in (?:our|my) (?:view|assessment|judge?ment)\b"
    r"|it is (?:our|my) (?:view|assessment|judge?ment)\b",
    re.IGNORECASE,
)
# The typed part of a snapshot that holds a judgement.
_PARTS = ("trend",)


def is_assessment(sentence: Sentence) -> bool:
    """Whether the sentence cites a judgement, says that we judge, or stands in an assessment."""
    return (
        sentence.text in _PARTS
        or _OPENING.match(sentence.words) is not None
        or any(link.kind == "judgement" for link in sentence.links)
        or any(_HEADING.search(heading) for heading in sentence.headings)
    )


def assessments(check: Check) -> Iterator[Sentence]:
    """The assessing sentences of the writing, in its order; headings are none."""
    return (
        sentence
        for sentence in check.writing.sentences
        if sentence.setting != "heading" and is_assessment(sentence)
    )
