"""A live block for which the library has nothing is an open end of the text, with its reason."""

from decimal import Decimal

import pytest

from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue
from briefing.domain.records import Record
from briefing.operations.checking_drafts import check_draft
from briefing.store.library import Library

DAMS, ROADS = Issue(title="The dams"), Issue(title="The roads")
WELLS = Measure(label="Wells closed")
COUNT = Figure(measure_id=WELLS.id, value=Decimal(20))
FILED = Filing(issue_id=DAMS.id, record_kind="measure", record_id=WELLS.id)
BRIEFING = Briefing(title="Week three", template="issue_brief")


def put(library: Library, *records: Record) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


def told(library: Library, text: str) -> list[str]:
    put(library, DAMS, ROADS, WELLS, COUNT, FILED, BRIEFING)
    put(library, Draft(briefing_id=BRIEFING.id, text=text))
    check = check_draft(library, BRIEFING, today=Date("2031-05-20"))
    findings = (each.finding for each in check.findings if each.finding.rule == "unresolved")
    return [str(finding.message) for finding in findings]


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        (f"figures:issue/{ROADS.id}", "No measure with a figure is filed under “The roads”."),
        (f"tiles:issue/{ROADS.id}?limit=4", "No measure with a figure is filed"),
        (f"gaps:issue/{DAMS.id}", "No gap is filed under “The dams”."),
        ("matrix:", "No issue has a proposition yet."),
        (f"competing:issue/{DAMS.id}", "No two claimants give a figure for the same measure"),
        (f"chart:measure/{WELLS.id}", "A chart needs two figures of one measure"),
        (f"sources:briefing/{BRIEFING.id}", "The briefing cites no source yet."),
    ],
)
def test_an_empty_one_says_why(library: Library, block: str, reason: str) -> None:
    (said,) = told(library, f"Words.\n\n![A block]({block})\n\nMore words.")
    assert said.startswith(reason)


def test_one_that_holds_something_is_not_told(library: Library) -> None:
    blocks = f"![Figures](figures:issue/{DAMS.id})\n\n![Sources](sources:briefing/{BRIEFING.id})"
    assert told(library, f"There are [20](figure:{COUNT.id}) wells.\n\n{blocks}") == []
