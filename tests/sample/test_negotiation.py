"""The invented negotiation shows what the program is for: stale, competing, shifted, recalled."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from briefing.domain.actors import ActorName
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from briefing.domain.figures import Figure
from briefing.domain.sources import Source
from briefing.operations.checking import check_library
from briefing.operations.checking_drafts import check_draft
from briefing.operations.editions import citing_editions
from briefing.operations.exporting import Wanted, made
from briefing.operations.sample_negotiation import BRIEFING_ID, negotiation_library
from briefing.store.opening import open_library

TODAY = Date("2026-11-16")
# The notes of an issue brief may take a page of their own.
MOST_PAGES = {"snapshot": 1, "issue_brief": 3}


def no_report(done: int, total: int) -> None:
    del done, total


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    path = tmp_path_factory.mktemp("negotiation") / "talks.briefing"
    told: list[tuple[int, int]] = []
    negotiation_library(path, lambda done, total: told.append((done, total)), author="Desk")
    assert told[0] == (0, 4)
    assert told[-1] == (4, 4)
    opened = open_library(path, author="Desk")
    yield opened
    opened.close()


def found(library, briefing, today=TODAY):
    """The rules that find something, with the record in question."""
    check = check_draft(library, briefing, today=today)
    return {(each.finding.rule, each.finding.record_id) for each in check.findings}


def test_nothing_is_wrong_with_the_library(library):
    assert check_library(library) == ()


def test_three_editions_left_the_desk_one_after_the_other(library):
    editions = library.all(Edition, briefing_id=BRIEFING_ID)
    assert [(each.number, each.status, each.cut_off.edtf) for each in editions] == [
        (1, "final", "2026-10-16"),
        (2, "final", "2026-10-30"),
        (3, "final", "2026-11-13"),
    ]
    assert [each.supersedes_id for each in editions] == [None, editions[0].id, editions[1].id]


def test_the_draft_of_the_fourth_cites_what_has_moved(library):
    briefing = library.find(Briefing, BRIEFING_ID)
    rules = {rule for rule, _ in found(library, briefing)}
    assert {"stale_figure", "stale_position", "cut_off"} <= rules


def test_on_the_day_of_the_third_edition_nothing_was_in_its_way(library):
    """What came later is set aside: a briefing that cites nothing newer finds nothing open."""
    for briefing in library.all(Briefing):
        if briefing.id == BRIEFING_ID or briefing.template == "evidence_pack":
            continue
        check = check_draft(library, briefing, today=Date("2026-11-13"))
        assert [str(one.finding.message) for one in check.findings if one.is_open] == []


def test_the_editions_with_the_withdrawn_report_are_to_be_recalled(library):
    withdrawn = library.all(Source, status="withdrawn")
    assert [source.title for source in withdrawn] == ["The Front is ready to leave"]
    recalled = citing_editions(library, Source.KIND, withdrawn[0].id)
    assert [citing.edition.number for citing in recalled] == [3, 2]


def test_the_report_of_changes_names_both_shifts(library):
    report = library.all(Briefing, template="change_report")[0]
    since = made(
        library,
        Wanted(report.id, since=Date("2026-10-16")),
        format="md",
        today=TODAY,
        report=no_report,
    ).data.decode()
    assert "Adrin dam releases at least 300 cubic metres" in since
    assert "Observers of the Commission are stationed" in since


def test_there_is_a_briefing_for_every_template_and_each_prints(library):
    templates = set()
    for briefing in library.all(Briefing):
        templates.add(briefing.template)
        printed = made(library, Wanted(briefing.id), format="pdf", today=TODAY, report=no_report)
        pages = len(PdfReader(BytesIO(printed.data)).pages)
        assert pages <= MOST_PAGES.get(briefing.template, pages)
        assert [each for each in printed.warnings if "pages" in str(each)] == []
    assert len(templates) == 9


def test_counts_compete_and_one_was_corrected(library):
    figures = library.all(Figure)
    assert len({figure.claimant_id for figure in figures}) >= 5
    assert [int(figure.value) for figure in figures if figure.status == "corrected"] == [17900]
    assert any(figure.supersede_reason == "corrected_by_claimant" for figure in figures)


def test_names_stand_in_four_scripts(library):
    assert {name.script for name in library.all(ActorName)} == {"Arab", "Cyrl", "Hebr", "Latn"}
