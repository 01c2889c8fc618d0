"""The check before a release: what must be answered, what was answered, and how both are kept.

Beside what the rules find in the text, a claim that the document prints somewhere else without any
source, as in a tile or a table, counts as unsourced.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.documents.content import Document
from briefing.documents.release_results import KeptAnswer, KeptFinding
from briefing.documents.unsourced_claims import marked_with_words
from briefing.domain.briefings import Answer, Briefing
from briefing.domain.checks.answers import answer_to, is_for_rule
from briefing.domain.checks.finding import Checked, DraftCheck, Finding
from briefing.domain.checks.rules import RULES
from briefing.domain.checks.unsourced_record import CLAIMS, is_unsourced
from briefing.domain.checks.unsourced_record import NAME as UNSOURCED
from briefing.domain.count_messages import count_message
from briefing.domain.dates import Date
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message
from briefing.operations.checking_drafts import check_draft
from briefing.operations.edition_states import next_number
from briefing.operations.naming import described
from briefing.store.library import Library


class UnknownRule(KnownError):
    """An answer names no rule."""


class TwoAnswers(KnownError):
    """A rule is answered twice, and only one reason would be kept."""


class Unanswered(KnownError):
    """A final edition has findings that need an answer; `findings` are these."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        rules = dict.fromkeys(finding.rule for finding in findings)
        super().__init__(
            message(
                "The edition cannot be final yet. Findings that need a correction or an answer with"
                " its reason: {count}, of these rules: {rules}.",
                count=count_message(len(findings)),
                rules=", ".join(rules),
            )
        )
        self.findings = tuple(findings)


def checked_for_release(
    library: Library, briefing: Briefing, document: Document, *, today: Date, cut_off: Date | None
) -> DraftCheck:
    """What the rules find in the briefing, and what `document`, made of it, prints unsourced."""
    check = check_draft(library, briefing, today=today, cut_off=cut_off)
    if UNSOURCED in check.switched_off:
        return check
    known = {each.finding.record_id for each in check.findings if each.finding.rule == UNSOURCED}
    number = next_number(library, briefing)
    answers = library.all(Answer, briefing_id=briefing.id, rule=UNSOURCED)
    printed = tuple(
        Checked(finding, needs_answer=True, answer=answer_to(finding, answers, number))
        for finding in _printed_unsourced(library, document)
        if finding.record_id not in known
    )
    return replace(check, findings=(*check.findings, *printed))


def _printed_unsourced(library: Library, document: Document) -> Iterator[Finding]:
    """They stand at no place of the text."""
    for id in marked_with_words(document):
        record = library.find_any(id)
        if isinstance(record, CLAIMS) and is_unsourced(library, record):
            name = described(library, record)
            said = message("No passage supports what is printed here: {record}.", record=name)
            yield Finding(
                rule=UNSOURCED,
                message=said,
                text="",
                start=0,
                end=0,
                words="",
                kind=record.KIND,
                record_id=id,
            )


def answered(
    check: DraftCheck, given: Sequence[Answer]
) -> tuple[DraftCheck, tuple[Answer, ...], tuple[Message, ...]]:
    """The check with answers to whole rules, those of them that answer anything, and for the others
    a sentence each.

    Raises `UnknownRule` and `TwoAnswers`.
    """
    names = {rule.name for rule in RULES}
    open_rules = {each.finding.rule for each in check.findings if each.answer is None}
    used: dict[str, Answer] = {}
    told: list[Message] = []
    for answer in given:
        if answer.rule not in names:
            listed = ", ".join(rule.name for rule in RULES)
            raise UnknownRule(
                message(
                    "There is no rule {name}: the rules are {rules}.",
                    name=answer.rule,
                    rules=listed,
                )
            )
        if answer.rule in used:
            raise TwoAnswers(
                message("The rule {rule} is answered twice: give one reason.", rule=answer.rule)
            )
        if answer.rule in open_rules:
            used[answer.rule] = answer
        else:
            told.append(
                message(
                    "The rule {rule} found nothing without an answer: the one given is not kept.",
                    rule=answer.rule,
                )
            )
    findings = tuple(
        replace(each, answer=each.answer or used.get(each.finding.rule)) for each in check.findings
    )
    return replace(check, findings=findings), tuple(used.values()), tuple(told)


def require_answers(check: DraftCheck) -> None:
    """Raises `Unanswered` when a finding stands in the way of a final edition."""
    unanswered = [each.finding for each in check.findings if each.is_open]
    if unanswered:
        raise Unanswered(unanswered)


def answer_edits(
    library: Library, briefing: Briefing, given: Sequence[Answer], *, is_final: bool
) -> Iterator[Edit]:
    """What is stored of the answers with an edition.

    The work on a draft goes on: what was answered for it counts for the next edition too, until
    one is final.
    """
    if is_final:
        yield from (Edit(None, answer) for answer in given)
        return
    number = next_number(library, briefing)
    for answer in library.all(Answer, briefing_id=briefing.id, edition_number=number):
        yield Edit(answer, replace(answer, edition_number=answer.edition_number + 1))
    for answer in given:
        yield Edit(None, replace(answer, edition_number=answer.edition_number + 1))


def kept_findings(check: DraftCheck) -> tuple[KeptFinding, ...]:
    """The findings with their answers, as an edition keeps them."""
    return tuple(_kept(each) for each in check.findings)


def _kept(checked: Checked) -> KeptFinding:
    finding, answer = checked.finding, checked.answer
    return KeptFinding(
        rule=finding.rule,
        severity="answer" if checked.needs_answer else "hint",
        message=str(finding.message),
        text=finding.text,
        start=finding.start,
        end=finding.end,
        words=finding.words,
        kind=finding.kind,
        record=finding.record_id,
        newer=finding.newer_id,
        answer=None
        if answer is None
        else KeptAnswer(
            reason=answer.reason,
            by=answer.author,
            at=answer.answered_at or "",
            whole_rule=is_for_rule(answer),
        ),
    )
