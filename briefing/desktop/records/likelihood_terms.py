"""The terms of the two scales of likelihood in the language of the interface."""

from collections.abc import Mapping

from briefing.desktop.messages import say, translated
from briefing.domain.likelihood import TERMS
from briefing.domain.messages import Message, message
from briefing.domain.vocabularies import Scale

_TERMS: Mapping[str, Message] = {
    "almost no chance": message("almost no chance"),
    "very unlikely": message("very unlikely"),
    "unlikely": message("unlikely"),
    "roughly even chance": message("roughly even chance"),
    "likely": message("likely"),
    "very likely": message("very likely"),
    "almost certain": message("almost certain"),
    "remote chance": message("remote chance"),
    "highly unlikely": message("highly unlikely"),
    "realistic possibility": message("realistic possibility"),
    "highly likely": message("highly likely"),
}


def likelihood_words(scale: Scale) -> tuple[tuple[str, str], ...]:
    """The terms of a scale, each with its words and the probability it stands for."""
    return tuple(
        (
            term.words,
            say(
                "{term} ({low}–{high} %)",
                term=term_shown(term.words),
                low=term.low,
                high=term.high,
            ),
        )
        for term in TERMS[scale]
    )


def term_shown(words: str) -> str:
    """A term of either scale; words that are no term stay as they are."""
    known = _TERMS.get(words)
    return words if known is None else translated(known)
