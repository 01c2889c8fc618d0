"""Which of the analyst's answers replies to which finding.

An answer for one place names the record and what took its place; where there is no record, or the
finding is about the words, it keeps the words. So it survives what is edited elsewhere, and the
question comes back when its own sentence changes. An answer for the rule has neither and replies to
all that the rule finds in the edition.
"""

from collections.abc import Iterable

from briefing.domain.briefings import Answer
from briefing.domain.checks.finding import Finding
from briefing.domain.records import Instant

# Rules whose findings are about how something is worded, not about the record as such.
ABOUT_WORDS = frozenset({"wording", "unattributed", "quote_integrity", "not_comparable"})


def answer_to(finding: Finding, answers: Iterable[Answer], edition_number: int) -> Answer | None:
    """The answer to `finding` in that edition: the one for its place, else that for its rule."""
    of_rule = [
        answer
        for answer in answers
        if answer.rule == finding.rule
        and answer.edition_number == edition_number
        and answer.trashed_at is None
    ]
    for answer in of_rule:
        if not is_for_rule(answer) and _is_about(answer, finding):
            return answer
    return next(filter(is_for_rule, of_rule), None)


def is_for_rule(answer: Answer) -> bool:
    """Whether it replies to all that the rule finds in the edition."""
    return answer.record_id is None and not answer.words


def answer_for_place(
    finding: Finding,
    briefing_id: str,
    edition_number: int,
    *,
    reason: str,
    author: str,
    answered_at: Instant,
) -> Answer:
    """The answer to this finding and to no other."""
    return Answer(
        briefing_id=briefing_id,
        rule=finding.rule,
        record_kind=finding.kind,
        record_id=finding.record_id or None,
        newer_id=finding.newer_id or None,
        reason=reason,
        author=author,
        answered_at=answered_at,
        words=_words(finding),
        edition_number=edition_number,
    )


def _is_about(answer: Answer, finding: Finding) -> bool:
    return (
        answer.record_id == (finding.record_id or None)
        and answer.newer_id == (finding.newer_id or None)
        and answer.words == _words(finding)
    )


def _words(finding: Finding) -> str:
    if finding.record_id and finding.rule not in ABOUT_WORDS:
        return ""
    return " ".join(finding.words.split())
