"""What the analyst replied to findings, and the reasons given before, to be given again."""

from briefing.desktop.messages import say
from briefing.domain.briefings import Answer
from briefing.domain.checks.answers import answer_to
from briefing.domain.checks.finding import Finding
from briefing.store.library import Library

_REMEMBERED = 4


def reasons_before(library: Library, finding: Finding, briefing_id: str) -> tuple[str, ...]:
    """The reason to begin with, then others that were given, each once.

    It is the last one given to this very finding in this briefing, or for its rule as a whole;
    where there is none, one that says nothing of the place: what was true of another place need not
    be true here.
    """
    answers = sorted(
        (one for one in library.all(Answer) if one.reason.strip()),
        key=lambda one: (one.rule == finding.rule, one.answered_at or ""),
        reverse=True,
    )
    here = (one for one in answers if one.briefing_id == briefing_id and _replied(one, finding))
    first = next((one.reason.strip() for one in here), say("Checked: it stands as it is."))
    return tuple(dict.fromkeys((first, *(one.reason.strip() for one in answers))))[:_REMEMBERED]


def _replied(answer: Answer, finding: Finding) -> bool:
    """Whether the answer was, in its own edition, one to this finding."""
    return answer_to(finding, (answer,), answer.edition_number) is not None
