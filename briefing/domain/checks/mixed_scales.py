"""One document uses one scale of likelihood: "highly likely" and "very likely" are two scales'."""

from collections import Counter
from collections.abc import Iterator

from briefing.domain.checks.assessing import assessments
from briefing.domain.checks.citing import citations
from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.likelihood_words import LikelihoodWord, likelihoods
from briefing.domain.checks.sentence_findings import found_in
from briefing.domain.judgements import Judgement
from briefing.domain.messages import message

NAME = "mixed_scales"

# The scales as they are called in print.
SCALE_NAMES = {"icd203": "ICD 203", "phia": "PHIA"}


def look(check: Check) -> Iterator[Finding]:
    """Every term that the document's scale does not have and the other one has."""
    telling = [
        (sentence, word)
        for sentence in assessments(check)
        for word in likelihoods(sentence)
        if len(word.scales) == 1
    ]
    scale = document_scale(check, telling)
    for sentence, word in telling:
        if scale not in word.scales:
            (other,) = word.scales
            yield found_in(
                NAME,
                sentence,
                (word.start, word.end),
                message(
                    "“{words}” is a term of {other}; the rest of the briefing uses {scale}.",
                    words=sentence.words[word.start : word.end],
                    other=SCALE_NAMES.get(other, other),
                    scale=SCALE_NAMES.get(scale, scale),
                ),
            )


def document_scale(check: Check, telling: list[tuple[Sentence, LikelihoodWord]]) -> str:
    """The scale of most judgements that are cited; without one, that of most terms used."""
    judged = Counter(
        citation.record.scale
        for citation in citations(check)
        if isinstance(citation.record, Judgement)
    )
    used = Counter(scale for _, word in telling for scale in word.scales)
    for counted in (judged, used):
        if counted:
            return counted.most_common(1)[0][0]
    return "icd203"
