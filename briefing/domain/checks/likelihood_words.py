"""Words of likelihood and confidence in English sentences, and which scale they belong to."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.sentence_findings import is_quoted
from briefing.domain.frozen import frozen
from briefing.domain.likelihood import TERMS

# "Remote" is a word of the scale, but of villages too; it is read only as it is printed below.
_NOT_READ = frozenset({"remote"})
_ADVERBS = ("probably", "improbably")


@frozen
class LikelihoodWord:
    """Words of a scale in a sentence; `scales` are those that have them."""

    start: int
    end: int
    scales: frozenset[str]


def _scales_of() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for scale, terms in TERMS.items():
        for term in terms:
            for words in (term.words, *term.also):
                if words not in _NOT_READ:
                    found.setdefault(words, set()).add(scale)
    for adverb in _ADVERBS:
        found[adverb] = set(TERMS)
    return MappingProxyType({words: frozenset(scales) for words, scales in found.items()})


_SCALES_OF = _scales_of()
_LIKELIHOOD = re.compile(
    r"\b(?:a\s+|an\s+)?(?P<words>"
    + "|".join(
        re.escape(words).replace(r"\ ", r"\s+")
        for words in sorted(_SCALES_OF, key=len, reverse=True)
    )
    + r")\b",
    re.IGNORECASE,
)
_LEVEL = r"(?:(?:very\s+)?high|moderate|medium|low)"
CONFIDENCE = re.compile(
    rf"\b(?:{_LEVEL}(?:\s+(?:to|or|and)\s+{_LEVEL})?(?:\s+\w+)?[\s-]+confidence"
    rf"|confidence[^.;:!?“”\"]{{0,60}}?\b(?:is|are|as|remains?|at|:)\s+(?:\w+\s+)?{_LEVEL}"
    r"|(?:highly|moderately|very|fairly|quite|reasonably|less|not\s+very)\s+confident)\b",
    re.IGNORECASE,
)


def likelihoods(sentence: Sentence) -> Iterator[LikelihoodWord]:
    """The words of likelihood that stand in a scale, in the order of the sentence."""
    for found in _LIKELIHOOD.finditer(sentence.words):
        start, end = found.span("words")
        if not is_quoted(sentence, start, end):
            words = " ".join(found["words"].casefold().split())
            yield LikelihoodWord(start, end, _SCALES_OF[words])
