"""Replying to what the checks found: for one place, or for a rule in the edition in the making.

The functions give the edit and write nothing.
"""

from dataclasses import replace
from datetime import UTC, datetime

from briefing.domain.briefings import Answer, Briefing
from briefing.domain.checks.answers import answer_for_place, is_for_rule
from briefing.domain.checks.finding import Finding
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.operations.edition_states import next_number
from briefing.store.library import Library


class ReasonMissing(KnownError):
    """An answer says nothing."""


def answer_place(
    library: Library, briefing: Briefing, finding: Finding, reason: str, *, author: str
) -> Edit:
    """The edit that answers `finding` with a reason; an answer to it that is there is replaced.

    It counts for the edition in the making. Raises `ReasonMissing`.
    """
    given = answer_for_place(
        finding,
        briefing.id,
        next_number(library, briefing),
        reason=_required(reason),
        author=author,
        answered_at=_now(),
    )
    return _stored(library, given)


def answer_rule(
    library: Library, briefing: Briefing, rule: str, reason: str, *, author: str
) -> Edit:
    """The edit that answers all that `rule` finds in the edition in the making.

    Raises `ReasonMissing`.
    """
    given = Answer(
        briefing_id=briefing.id,
        rule=rule,
        reason=_required(reason),
        author=author,
        answered_at=_now(),
        edition_number=next_number(library, briefing),
    )
    return _stored(library, given)


def take_back(answer: Answer) -> Edit:
    """The edit after which nothing is answered: the answer goes into the trash."""
    return Edit(answer, replace(answer, trashed_at=_now()))


def _stored(library: Library, given: Answer) -> Edit:
    for known in library.all(
        Answer,
        briefing_id=given.briefing_id,
        rule=given.rule,
        edition_number=given.edition_number,
    ):
        if _place(known) == _place(given) and is_for_rule(known) == is_for_rule(given):
            return Edit(known, replace(given, id=known.id))
    return Edit(None, given)


def _place(answer: Answer) -> tuple[str | None, str | None, str]:
    return answer.record_id, answer.newer_id, answer.words


def _required(reason: str) -> str:
    if not reason.strip():
        raise ReasonMissing(message("An answer needs its reason: say why it can stay as it is."))
    return reason.strip()


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
