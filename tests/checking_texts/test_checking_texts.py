"""The checks cry wolf in clean texts hardly ever, and find what is planted in others.

The texts were written before the rules, and are not to be changed to please one.
"""

import csv
import re
from collections import Counter
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
from briefing.text.word_count import word_count

MOST_ALARMS = 1 / 400  # a word
LEAST_RECALL = 0.9
FOLDER = Path(__file__).parent
TODAY = Date("2031-04-29")
CUT_OFF = Date("2031-04-30")
_NAME = re.compile("#([a-z][a-z0-9-]*)")


def with_ids(text: str) -> str:
    """`text` with an id in the place of every `#name`."""
    return _NAME.sub(lambda name: str(uuid5(NAMESPACE_URL, name[1])), text)


def text_of(name: str) -> str:
    return with_ids((FOLDER / f"{name}.md").read_text(encoding="utf-8"))


def faults() -> Sequence[Mapping[str, str]]:
    """The planted faults: text, rule, and words that stand in the text."""
    with (FOLDER / "faults.tsv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


CLEAN = sorted(path.stem for path in FOLDER.glob("clean-*.md"))
RULES = sorted({fault["rule"] for fault in faults()})


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("checking") / "desk.briefing"
    with create_library(path, author="A. Desk") as library:
        put(library, with_ids((FOLDER / "library.jsonl").read_text(encoding="utf-8")).encode())
        yield library


@pytest.fixture(scope="session")
def findings(library) -> Callable[[str], Sequence[Finding]]:
    """What all rules find in the text of that name, as the draft of an issue brief."""

    def findings(name: str) -> Sequence[Finding]:
        briefing = Briefing(title=name, template="issue_brief", cut_off=CUT_OFF)
        draft = Draft(briefing_id=briefing.id, text=text_of(name))
        library.apply(Step("Text", (Edit(None, briefing), Edit(None, draft))))
        checked = check_draft(library, briefing, today=TODAY)
        assert checked.not_run == checked.switched_off == ()
        return tuple(one.finding for one in checked.findings)

    return findings


def test_there_are_five_clean_texts_of_eight_hundred_words() -> None:
    assert len(CLEAN) == 5
    assert all(word_count(text_of(name)) >= 800 for name in CLEAN)


def test_clean_texts_raise_at_most_one_alarm_in_four_hundred_words(findings) -> None:
    alarms = [finding for name in CLEAN for finding in findings(name)]
    words = sum(word_count(text_of(name)) for name in CLEAN)
    assert len(alarms) <= MOST_ALARMS * words, Counter(finding.rule for finding in alarms)


@pytest.mark.parametrize("rule", RULES)
def test_what_is_planted_is_found(findings, rule) -> None:
    name = f"planted-{rule}"
    planted = [fault["words"] for fault in faults() if fault["rule"] == rule]
    assert len(planted) >= 10
    assert {fault["text"] for fault in faults() if fault["rule"] == rule} == {name}
    text = text_of(name)
    found = [finding for finding in findings(name) if finding.rule == rule]
    missed = [words for words in planted if not _is_found(with_ids(words), text, found)]
    assert len(missed) <= (1 - LEAST_RECALL) * len(planted), missed


@pytest.mark.parametrize("rule", RULES)
def test_hardly_anything_else_is_taken_for_a_fault_of_that_rule(findings, rule) -> None:
    name = f"planted-{rule}"
    text = text_of(name)
    planted = [with_ids(fault["words"]) for fault in faults() if fault["rule"] == rule]
    found = [finding for finding in findings(name) if finding.rule == rule]
    wrong = [one for one in found if not any(_is_found(words, text, [one]) for words in planted)]
    assert len(wrong) <= 1, [text[one.start : one.end] for one in wrong]


def _is_found(words: str, text: str, findings) -> bool:
    """Whether a finding touches a place where the words stand."""
    places = [match.span() for match in re.finditer(re.escape(words), text)]
    assert places, words
    return any(
        finding.start < end and start < finding.end for finding in findings for start, end in places
    )
