"""What stands beside a text: read from the file, the same that the evidence pack prints."""

from dataclasses import replace

import pytest

from briefing.documents.evidence_blocks import SentenceTable
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.operations.counting_findings import findings_counted
from briefing.operations.exporting import composed
from briefing.operations.libraries import sample_library
from briefing.operations.looking_at_drafts import look_at_draft
from briefing.store.opening import open_library

TODAY = Date("2025-11-12")


class Stopped(Exception):
    """What a report raises to end the work."""


def silent(done: int, total: int) -> None:
    del done, total


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("looking") / "sample.briefing"
    sample_library(path, author="Ana")
    return path


@pytest.fixture
def snapshot(sample):
    with open_library(sample, writing=False) as library:
        return library.all(Briefing, template="snapshot")[0]


def test_a_look_has_the_texts_their_findings_and_their_sentences(sample, snapshot):
    look = look_at_draft(sample, snapshot.id, TODAY, silent)
    assert [name for name, _ in look.texts] == ["bottom_line", "highlights", "trend", "draft"]
    texts = dict(look.texts)
    assert texts["highlights"] == snapshot.part("highlights")
    assert {one.finding.rule for one in look.check.findings} >= {"cut_off", "private_individual"}
    for line in look.trace:
        assert texts[line.text][line.start : line.end].strip()


def test_its_sentences_are_those_of_the_evidence_pack(sample, snapshot):
    look = look_at_draft(sample, snapshot.id, TODAY, silent)
    with open_library(sample, writing=False) as library:
        pack = replace(snapshot, template="evidence_pack")
        document = composed(library, pack, TODAY)
    (table,) = [block for block in document.blocks if isinstance(block, SentenceTable)]
    printed = [(row.origin.text, bool(row.passages), row.is_open) for row in table.rows]
    assert printed == [
        (line.text, bool(line.excerpt_ids), line.carried == "nothing") for line in look.trace
    ]


def test_a_look_ends_when_the_report_raises(sample, snapshot):
    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        look_at_draft(sample, snapshot.id, TODAY, stop)


def test_open_findings_are_counted_for_many_briefings_at_once(sample, snapshot):
    (count,) = findings_counted(sample, (snapshot.id, "gone"), TODAY, silent)
    look = look_at_draft(sample, snapshot.id, TODAY, silent)
    assert count.briefing_id == snapshot.id
    assert count.open == len(look.check.findings)
    assert count.needing == sum(one.is_open for one in look.check.findings)
    assert (count.stale_figures, count.stale_positions) == (0, 0)
