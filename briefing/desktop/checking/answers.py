"""What the analyst replied to findings, and the reasons given before, to be given again."""

from briefing.desktop.messages import say
from briefing.domain.briefings import Answer
from briefing.store.library import Library

_REMEMBERED = 4


def reasons_before(library: Library, rule: str) -> tuple[str, ...]:
    """The newest reasons, those for the same rule first; each once, and one to begin with."""
    answers = sorted(
        (one for one in library.all(Answer) if one.reason.strip()),
        key=lambda one: (one.rule == rule, one.answered_at or ""),
        reverse=True,
    )
    reasons = dict.fromkeys(one.reason.strip() for one in answers)
    return (*reasons, say("Checked: it stands as it is."))[:_REMEMBERED]
