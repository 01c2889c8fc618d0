"""Likelihood and confidence stand in sentences of their own, so that neither is read as the other.

ICD 203, Analytic Standards (2 January 2015), D.6.e.(2): a level of confidence and a degree of
likelihood are not combined in the same sentence.
"""

import re
from collections.abc import Iterator

from briefing.domain.checks.assessing import assessments
from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding, Fix
from briefing.domain.checks.likelihood_words import CONFIDENCE, likelihoods
from briefing.domain.checks.sentence_findings import found_in, is_quoted
from briefing.domain.messages import message

NAME = "likelihood_confidence"

# “A is likely, and our confidence in that is low.”, “A is likely; we have low confidence in this.”
_SECOND = re.compile(
    r"(?P<joint>,?\s+(?:and|but|though|although)\s+|;\s+|:\s+|\s+[–—-]\s+)(?:our|we|the|my|i)\b",
    re.IGNORECASE,
)


def look(check: Check) -> Iterator[Finding]:
    """Every assessing sentence that has both."""
    for sentence in assessments(check):
        confidence = next(
            (
                found
                for found in CONFIDENCE.finditer(sentence.words)
                if not is_quoted(sentence, *found.span())
            ),
            None,
        )
        if confidence is None or not any(True for _ in likelihoods(sentence)):
            continue
        yield found_in(
            NAME,
            sentence,
            (0, len(sentence.words)),
            message(
                "Likelihood and confidence stand in one sentence: say how confident you are in a"
                " sentence of its own."
            ),
            tuple(_parted(sentence, confidence.start())),
        )


def _parted(sentence: Sentence, confidence: int) -> Iterator[Fix]:
    """The fix that ends the sentence where the half on confidence begins, if that is plain."""
    for found in _SECOND.finditer(sentence.words):
        start, end = found.span("joint")
        likely = [word.start for word in likelihoods(sentence)]
        if start <= confidence and end <= confidence + 1 and all(word < start for word in likely):
            first, last = sentence.letters(start, end + 1)
            words = f". {sentence.words[end].upper()}"
            label = message("Make it two sentences")
            yield Fix(label, sentence.text, first, last, words)
            return
