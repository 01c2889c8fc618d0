"""What is planted against the rules about records is found, and hardly anything beside it.

The texts were written from what each rule is to find, and are not to be changed to please one.
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest

from briefing.domain.briefings import Briefing, Draft
from briefing.domain.checks.finding import Finding
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.operations.checking_drafts import check_draft
from briefing.operations.putting import put
from briefing.store.library import Library
from briefing.store.opening import create_library

LEAST_RECALL = 0.9
# Rules that find less than that. Strict: whoever mends one takes its line away.
FIND_LESS = {
    "unconfirmed": "a position last heard in “2030”, without a month, is not called old",
    "not_comparable": "a comparison spread over clauses is not read as one",
}
FOLDER = Path(__file__).parent
TODAY = Date("2031-04-29")
CUT_OFF = Date("2031-04-30")
_NAME = re.compile("#([a-z][a-z0-9-]*)")


def with_ids(text: str) -> str:
    """`text` with an id in the place of every `#name`."""
    return _NAME.sub(lambda name: str(uuid5(NAMESPACE_URL, name[1])), text)


def read(name: str) -> str:
    return with_ids((FOLDER / name).read_text(encoding="utf-8"))


def planted() -> Mapping[str, Sequence[str]]:
    """By rule, the words that stand in its text."""
    table = csv.DictReader(
        read("record-faults.tsv").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
    )
    faults: dict[str, list[str]] = {}
    for fault in table:
        faults.setdefault(fault["rule"], []).append(fault["words"])
    return faults


FAULTS = planted()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("records") / "desk.briefing"
    with create_library(path, author="A. Desk") as library:
        for name in ("library.jsonl", "records.jsonl"):
            put(library, read(name).encode())
        yield library


@pytest.fixture(scope="module")
def findings(library) -> Callable[..., Sequence[Finding]]:
    """What a rule finds in the text planted against it, as the draft of an issue brief."""

    def findings(rule: str) -> Sequence[Finding]:
        briefing = Briefing(
            title=rule, template="issue_brief", cut_off=CUT_OFF, marking="TLP:GREEN"
        )
        draft = Draft(briefing_id=briefing.id, text=read(f"planted-{rule}.md"))
        library.apply(Step("Text", (Edit(None, briefing), Edit(None, draft))))
        checked = check_draft(library, briefing, today=TODAY)
        return tuple(one.finding for one in checked.findings if one.finding.rule == rule)

    return findings


def rules() -> Iterator[object]:
    for rule in FAULTS:
        reason = FIND_LESS.get(rule)
        marks = () if reason is None else (pytest.mark.xfail(strict=True, reason=reason),)
        yield pytest.param(rule, marks=marks)


@pytest.mark.parametrize("rule", tuple(rules()))
def test_what_is_planted_is_found(findings, rule) -> None:
    text = read(f"planted-{rule}.md")
    found = findings(rule)
    missed = [words for words in FAULTS[rule] if not _is_found(words, text, found)]
    assert len(FAULTS[rule]) >= (7 if rule == "unconfirmed" else 10)
    assert len(missed) <= (1 - LEAST_RECALL) * len(FAULTS[rule]), missed


@pytest.mark.parametrize("rule", FAULTS)
def test_hardly_anything_else_is_taken_for_a_fault_of_that_rule(findings, rule) -> None:
    text = read(f"planted-{rule}.md")
    wrong = [
        one
        for one in findings(rule)
        if not any(_is_found(words, text, [one]) for words in FAULTS[rule])
    ]
    assert len(wrong) <= 1, [text[one.start : one.end] for one in wrong]


def _is_found(words: str, text: str, findings: Sequence[Finding]) -> bool:
    """Whether a finding touches a place where the words stand."""
    places = [match.span() for match in re.finditer(re.escape(words), text)]
    assert places, words
    return any(
        finding.start < end and start < finding.end for finding in findings for start, end in places
    )
