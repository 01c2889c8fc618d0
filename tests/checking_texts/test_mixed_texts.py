"""Faults of many rules in texts of other kinds: a report, a press review, a memo, a chronology.

The texts were written, and first run, before any rule was changed for what they showed.
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
from briefing.operations.starter_terms import starter_step
from briefing.store.library import Library
from briefing.store.opening import create_library
from briefing.text.word_count import word_count

MOST_ALARMS = 1 / 400  # a word
LEAST_RECALL = 0.9
FOLDER = Path(__file__).parent
TODAY = Date("2031-04-29")
CUT_OFF = Date("2031-04-30")
TEXTS = sorted(path.stem for path in FOLDER.glob("mixed-*.md"))
_NAME = re.compile("#([a-z][a-z0-9-]*)")


def read(name: str) -> str:
    """What the file holds, with an id in the place of every `#name`."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    return _NAME.sub(lambda name: str(uuid5(NAMESPACE_URL, name[1])), text)


def planted(text: str) -> Sequence[Mapping[str, str]]:
    table = csv.DictReader(
        read("mixed-faults.tsv").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
    )
    return [fault for fault in table if fault["text"] == text]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("mixed") / "desk.briefing"
    with create_library(path, author="A. Desk") as library:
        put(library, read("mixed.jsonl").encode())
        house_list = starter_step(library)
        if house_list is not None:
            library.apply(house_list)
        yield library


@pytest.fixture(scope="module")
def findings(library) -> Callable[[str], Sequence[Finding]]:
    """What all rules find in the text of that name."""

    def findings(name: str) -> Sequence[Finding]:
        briefing = Briefing(
            title=name, template="issue_brief", cut_off=CUT_OFF, marking="TLP:GREEN"
        )
        draft = Draft(briefing_id=briefing.id, text=read(f"{name}.md"))
        library.apply(Step("Text", (Edit(None, briefing), Edit(None, draft))))
        return tuple(one.finding for one in check_draft(library, briefing, today=TODAY).findings)

    return findings


def test_what_is_planted_is_found(findings) -> None:
    faults = [fault for text in TEXTS for fault in planted(text)]
    assert len({fault["rule"] for fault in faults}) > 15
    assert all(len({fault["rule"] for fault in planted(text)}) >= 6 for text in TEXTS)
    missed = [
        fault
        for text in TEXTS
        for found in [findings(text)]
        for fault in planted(text)
        if not any(_touches(one, fault, text) for one in found)
    ]
    assert len(missed) <= (1 - LEAST_RECALL) * len(faults), missed


def test_hardly_anything_else_is_taken_for_a_fault(findings) -> None:
    words = sum(word_count(read(f"{text}.md")) for text in TEXTS)
    assert words > 2000
    wrong = [
        (one.rule, read(f"{text}.md")[one.start : one.end])
        for text in TEXTS
        for one in findings(text)
        if not any(_touches(one, fault, text) for fault in planted(text))
    ]
    assert len(wrong) <= MOST_ALARMS * words, wrong


def _touches(finding: Finding, fault: Mapping[str, str], text: str) -> bool:
    """Whether it is a finding of the fault's rule at a place where its words stand."""
    if finding.rule != fault["rule"]:
        return False
    places = [match.span() for match in re.finditer(re.escape(fault["words"]), read(f"{text}.md"))]
    assert places, fault
    return any(finding.start < end and start < finding.end for start, end in places)
