"""Answers are stored for the edition in the making, given anew, taken back and undone."""

from dataclasses import replace

import pytest

from briefing.domain.briefings import Answer, Briefing, Edition
from briefing.domain.checks.answers import answer_to
from briefing.domain.checks.finding import Finding
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.messages import message
from briefing.operations.answering import ReasonMissing, answer_place, answer_rule, take_back
from briefing.store.library import Library

WEEKLY = Briefing(title="The dams, week 3")
WELLS = Measure(label="Wells closed")
CITED, NEWER = (Figure(measure_id=WELLS.id, qualifier="range", low=1, high=n) for n in (2, 3))
FINDING = Finding(
    rule="stale_figure",
    message=message("A newer figure."),
    text="draft",
    start=0,
    end=2,
    words="20",
    kind="figure",
    record_id=CITED.id,
    newer_id=NEWER.id,
)
SENTENCE = replace(
    FINDING, rule="unsourced", kind="", record_id="", newer_id="", words="They left at dawn."
)


@pytest.fixture
def library(library: Library) -> Library:
    apply(library, *(Edit(None, record) for record in (WEEKLY, WELLS, CITED, NEWER)))
    return library


def apply(library: Library, *edits: Edit) -> None:
    library.apply(Step("Step", edits))


def replied(library: Library, finding: Finding, edition: int = 1) -> str | None:
    found = answer_to(finding, library.all(Answer, briefing_id=WEEKLY.id), edition)
    return None if found is None else found.reason


@pytest.mark.parametrize("finding", [FINDING, SENTENCE], ids=lambda each: each.rule)
def test_an_answer_is_kept_with_its_author_and_time(library: Library, finding: Finding) -> None:
    apply(library, answer_place(library, WEEKLY, finding, " kept as history ", author="Noor"))
    (stored,) = library.all(Answer)
    assert (stored.reason, stored.author, stored.edition_number) == ("kept as history", "Noor", 1)
    assert stored.answered_at is not None
    assert replied(library, finding) == "kept as history"


def test_another_reason_takes_the_place_of_the_first(library: Library) -> None:
    for reason in ("first", "second"):
        apply(library, answer_place(library, WEEKLY, FINDING, reason, author="Noor"))
    apply(library, answer_rule(library, WEEKLY, "stale_figure", "all of them", author="Noor"))
    apply(library, answer_rule(library, WEEKLY, "stale_figure", "each of them", author="Noor"))
    assert [answer.reason for answer in library.all(Answer)] == ["second", "each of them"]


def test_what_is_taken_back_is_open_again_until_that_is_undone(library: Library) -> None:
    apply(library, answer_place(library, WEEKLY, FINDING, "kept", author="Noor"))
    (stored,) = library.all(Answer)
    apply(library, take_back(stored))
    assert replied(library, FINDING) is None
    library.undo()
    assert replied(library, FINDING) == "kept"


def test_it_counts_for_the_edition_in_the_making(library: Library) -> None:
    apply(library, Edit(None, Edition(briefing_id=WEEKLY.id, number=1, status="final")))
    apply(library, answer_rule(library, WEEKLY, "stale_figure", "old on purpose", author="Noor"))
    assert replied(library, FINDING, 2) == "old on purpose"
    assert replied(library, FINDING, 1) is None
    assert replied(library, FINDING, 3) is None


def test_an_answer_without_a_reason_is_refused(library: Library) -> None:
    with pytest.raises(ReasonMissing):
        answer_place(library, WEEKLY, FINDING, "  ", author="Noor")
    with pytest.raises(ReasonMissing):
        answer_rule(library, WEEKLY, "stale_figure", "", author="Noor")
