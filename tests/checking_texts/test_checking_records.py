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
    """By text, the words of the faults that stand in it; texts are called after their rules."""
    faults: dict[str, list[str]] = {}
    for table, texts in (("record-faults.tsv", "planted"), ("blind-faults.tsv", "blind")):
        for fault in csv.DictReader(
            read(table).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
        ):
            faults.setdefault(f"{texts}-{fault['rule']}", []).append(fault["words"])
    return faults


FAULTS = planted()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("records") / "desk.briefing"
    with create_library(path, author="A. Desk") as library:
        for name in ("library.jsonl", "records.jsonl", "blind.jsonl"):
            put(library, read(name).encode())
        yield library


@pytest.fixture(scope="module")
def findings(library) -> Callable[..., Sequence[Finding]]:
    """What its rule finds in a text, as the draft of an issue brief."""

    def findings(text: str) -> Sequence[Finding]:
        briefing = Briefing(
            title=text, template="issue_brief", cut_off=CUT_OFF, marking="TLP:GREEN"
        )
        draft = Draft(briefing_id=briefing.id, text=read(f"{text}.md"))
        library.apply(Step("Text", (Edit(None, briefing), Edit(None, draft))))
        checked = check_draft(library, briefing, today=TODAY)
        rule = text.split("-")[1]
        return tuple(one.finding for one in checked.findings if one.finding.rule == rule)

    return findings


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_planted_is_found(findings, name) -> None:
    text = read(f"{name}.md")
    found = findings(name)
    missed = [words for words in FAULTS[name] if not _is_found(words, text, found)]
    assert len(FAULTS[name]) >= (7 if name == "planted-unconfirmed" else 10)
    assert len(missed) <= (1 - LEAST_RECALL) * len(FAULTS[name]), missed


@pytest.mark.parametrize("name", FAULTS)
def test_hardly_anything_else_is_taken_for_a_fault_of_that_rule(findings, name) -> None:
    text = read(f"{name}.md")
    wrong = [
        one
        for one in findings(name)
        if not any(_is_found(words, text, [one]) for words in FAULTS[name])
    ]
    assert len(wrong) <= 1, [text[one.start : one.end] for one in wrong]


def _is_found(words: str, text: str, findings: Sequence[Finding]) -> bool:
    """Whether a finding touches a place where the words stand."""
    places = [match.span() for match in re.finditer(re.escape(words), text)]
    assert places, words
    return any(
        finding.start < end and start < finding.end for finding in findings for start, end in places
    )
