"""What the analyst replied to findings, and the reasons given before, to be given again."""

from briefing.desktop.messages import say
from briefing.domain.briefings import Answer
from briefing.store.library import Library

_REMEMBERED = 4


def reasons_before(library: Library, rule: str, briefing_id: str) -> tuple[str, ...]:
    """The reason to begin with, then others that were given, each once.

    It is the last one given for the rule in this briefing; where there is none, one that says
    nothing of the place: what was true of another briefing need not be true here.
    """
    answers = sorted(
        (one for one in library.all(Answer) if one.reason.strip()),
        key=lambda one: (one.rule == rule, one.answered_at or ""),
        reverse=True,
    )
    here = (one for one in answers if one.rule == rule and one.briefing_id == briefing_id)
    first = next((one.reason.strip() for one in here), say("Checked: it stands as it is."))
    return tuple(dict.fromkeys((first, *(one.reason.strip() for one in answers))))[:_REMEMBERED]
