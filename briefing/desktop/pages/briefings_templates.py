"""The templates a briefing can be made from, in the words of the window."""

from collections.abc import Mapping

from briefing.desktop.messages import translated
from briefing.desktop.records.vocabulary_words import words_for
from briefing.domain.briefings import Briefing
from briefing.domain.kinds import shapes
from briefing.domain.messages import Message, message
from briefing.domain.vocabularies import Template

_WHAT_FOR: Mapping[Template, Message] = {
    "snapshot": message("One page: bottom line, key figures, highlights, trend, what is not known"),
    "position_brief": message(
        "Where the actors stand on an issue: matrix, positions, agreement and difference"
    ),
    "actor_profile": message(
        "One actor: names, offices, interests, positions, quotes, events, relations"
    ),
    "issue_brief": message("An issue in depth: background, state of play, options"),
    "assessment": message("Judgements with their confidence, assumptions and alternatives"),
    "change_report": message("What has changed since the edition before"),
    "chronology": message("What happened when, and what it means"),
    "evidence_pack": message("Every claim with its passage and its source"),
    "meeting_brief": message("Purpose, our points, what they may raise"),
}


def offered_templates() -> tuple[tuple[str, str], ...]:
    """The templates that documents can be made with, each with its name.

    Those are all there are; nothing that makes documents need be loaded to know them.
    """
    vocabulary = next(shape for shape in shapes(Briefing) if shape.name == "template").vocabulary
    return tuple((word, words_for(vocabulary, word)) for word in vocabulary)


def what_for(template: Template) -> str:
    """What a template is for, in one line."""
    return translated(_WHAT_FOR[template])
