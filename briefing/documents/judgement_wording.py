"""How a judgement is worded: likelihood and confidence each in a sentence of its own.

The two are never in one sentence: how likely something is and how good the grounds are for saying
so are different things (ICD 203, D.6.e.(2).(a), see `domain.likelihood`).
"""

from briefing.documents.phrases.phrases import Phrases
from briefing.domain.judgements import Judgement
from briefing.domain.likelihood import TERMS
from briefing.text.directions import isolated


def likelihood_sentence(judgement: Judgement, phrases: Phrases) -> str:
    """How likely it is, with the term's percentages; empty where nothing was chosen."""
    for term in TERMS[judgement.scale]:
        if term.words == judgement.likelihood:
            return phrases.likelihood.format(
                words=phrases.scale.terms[term.words], low=term.low, high=term.high
            )
    return ""


def confidence_sentence(judgement: Judgement, phrases: Phrases) -> str:
    """How good the grounds are, with the reason given; empty where nothing was chosen."""
    if judgement.confidence is None:
        return ""
    words = phrases.confidences[judgement.confidence]
    if not judgement.confidence_reason:
        return words
    return f"{words} {isolated(judgement.confidence_reason, phrases.direction)}"


def judgement_sentences(judgement: Judgement, phrases: Phrases) -> tuple[str, ...]:
    """The judgement, its likelihood and the confidence in it, those that are stated."""
    text = judgement.text.strip()
    if text and text[-1] not in ".!?…。؟":
        text += "."
    parts = (text, likelihood_sentence(judgement, phrases), confidence_sentence(judgement, phrases))
    return tuple(part for part in parts if part)
