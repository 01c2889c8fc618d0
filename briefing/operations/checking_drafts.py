"""Checking a briefing's texts by all rules, with the analyst's answers beside what they found.

It only reads, and the library may be opened by its path: so the texts can be checked in a process
of their own while the analyst goes on writing.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing.documents.phrases.languages import phrases_for
from briefing.domain.briefings import Answer, Briefing
from briefing.domain.checks.answers import answer_to
from briefing.domain.checks.finding import Check, Checked, DraftCheck, Finding
from briefing.domain.checks.rules import RULES, Rule
from briefing.domain.dates import Date
from briefing.domain.desk import UNCONFIRMED_DAYS, Organisation
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.operations.briefing_texts import texts_of
from briefing.operations.cited_reading import read_for
from briefing.operations.edition_states import next_number
from briefing.operations.empty_live_blocks import with_empty_blocks
from briefing.operations.finding import NoSuchRecord, record_with
from briefing.operations.house_logo import organisation_of
from briefing.operations.reading_files import opened_to_read
from briefing.store.library import Library

__all__ = ["check_draft", "draft_checked", "texts_of"]


def check_draft(
    library: Library, briefing: Briefing, *, today: Date, cut_off: Date | None = None
) -> DraftCheck:
    """All findings in the briefing's texts as they are stored, each with its answer.

    `cut_off` is that of the edition to be made; without one the briefing's own counts.
    """
    organisation = organisation_of(library)
    number = next_number(library, briefing)
    check = _check(library, briefing, organisation, today, cut_off, number)
    off = _switched_off(organisation, briefing)
    is_english = briefing.language.casefold().split("-", maxsplit=1)[0] == "en"
    run = [rule for rule in RULES if rule.name not in off and (is_english or not rule.reads_words)]
    answers = library.all(Answer, briefing_id=briefing.id)
    found = [(rule, finding) for rule in run for finding in rule.look(check)]
    return DraftCheck(
        tuple(
            _checked(rule, finding, answers, number) for rule, finding in _by_place(check, found)
        ),
        tuple(
            rule.name
            for rule in RULES
            if rule.reads_words and not is_english and rule.name not in off
        ),
        tuple(rule.name for rule in RULES if rule.name in off),
    )


def draft_checked(
    path: Path,
    briefing_id: str,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> DraftCheck:
    """As `check_draft`, for the library at `path`; `report(done, total)` may raise.

    An encrypted library needs its `key`; `as_of` is the step after which it is read. Raises
    `LibraryError`s and `NoSuchRecord`.
    """
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        briefing = record_with(library, briefing_id)
        if not isinstance(briefing, Briefing):
            raise NoSuchRecord(message("The record {id} is no briefing.", id=briefing_id))
        found = check_draft(library, briefing, today=today)
    report(1, 1)
    return found


def _check(
    library: Library,
    briefing: Briefing,
    organisation: Organisation | None,
    today: Date,
    cut_off: Date | None,
    number: int,
) -> Check:
    from briefing.text.checked_writing import writing_of

    phrases = phrases_for(briefing.language)
    writing = writing_of(texts_of(library, briefing))
    records = read_for(library, writing)
    return Check(
        records=records,
        briefing=briefing,
        writing=with_empty_blocks(records, writing, briefing.language, today),
        today=today,
        cut_off=cut_off or briefing.cut_off,
        edition_number=number,
        unconfirmed_days=UNCONFIRMED_DAYS
        if organisation is None
        else organisation.unconfirmed_days,
        markings=() if organisation is None else organisation.markings,
        private_individual=phrases.private_individual,
        figure_words=phrases.figures,
        position_words=phrases.positions,
    )


def _switched_off(organisation: Organisation | None, briefing: Briefing) -> frozenset[str]:
    """The rules that the organisation does not run for this template."""
    listed = () if organisation is None else organisation.switched_off
    scoped = (entry.rpartition("/") for entry in listed)
    return frozenset(rule for template, _, rule in scoped if template in ("", briefing.template))


def _by_place(
    check: Check, found: Sequence[tuple[Rule, Finding]]
) -> Iterator[tuple[Rule, Finding]]:
    """In the order of the page; at one place in the order of the rules."""
    order = {name: place for place, (name, _) in enumerate(check.writing.texts)}
    return iter(
        sorted(found, key=lambda each: (order.get(each[1].text, -1), each[1].start, each[1].end))
    )


def _checked(rule: Rule, finding: Finding, answers: Sequence[Answer], number: int) -> Checked:
    needs_answer = rule.needs_answer and not finding.is_note
    return Checked(finding, needs_answer, answer_to(finding, answers, number))
