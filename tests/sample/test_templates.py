"""The sample's first briefing in the templates it was not written for, as PDF, read back."""

import re

import pytest
from pypdf import PdfReader

from briefing.cli import main

TEMPLATES = (
    "issue_brief",
    "assessment",
    "change_report",
    "chronology",
    "evidence_pack",
    "meeting_brief",
)


@pytest.fixture(scope="module")
def texts(sample, tmp_path_factory):
    folder = tmp_path_factory.mktemp("templates")
    library = folder / "sample.briefing"
    assert main(["sample", str(library)]) == 0
    id = sample.one("briefing", template="snapshot")["id"]
    found = {}
    for template in TEMPLATES:
        path = folder / f"{template}.pdf"
        wanted = ["--template", template, "--output", str(path)]
        assert main(["export", str(library), id, *wanted]) == 0
        pages = [page.extract_text() for page in PdfReader(path).pages]
        found[template] = " ".join(" ".join(pages).split())
    return found


@pytest.mark.parametrize("template", TEMPLATES)
def test_nobody_is_named_who_must_not_be(texts, sample, template):
    private = [
        actor["name"]
        for actor in sample.all("actor")
        if actor.get("sensitivity") in ("protected", "private_individual")
    ]
    assert private
    for name in private:
        assert name not in texts[template]
        assert name.split()[-1] not in texts[template]


@pytest.mark.parametrize("template", ["issue_brief", "evidence_pack"])
def test_figures_say_whose_they_are_and_what_is_not_known(texts, template):
    text = texts[template]
    assert "per Gaza’s health ministry" in text
    assert "per Israeli military" in text
    assert "not attributed in the source" in text
    assert "as of: not stated" in text


def test_the_issue_brief_calls_the_doubtful_handover_disputed(texts):
    text = texts["issue_brief"]
    assert re.search(r"15[\d ,]* disputed", text)
    assert "Disputed: not taken as fact, and listed for that reason only." in text


def test_the_assessment_says_that_there_is_no_trend(texts):
    assert "No trend can be given from one undated report" in texts["assessment"]
    assert "We have high confidence in this." in texts["assessment"]


def test_the_chronology_keeps_the_words_of_inferred_dates(texts):
    text = texts["chronology"]
    for words in ("7 October 2023", "for a month", "since the truce began", "Monday"):
        assert words in text
    assert "10 November 2025" not in text.partition("Notes")[0].partition("Chronology")[2]


def test_the_evidence_pack_sets_every_sentence_beside_its_passage(texts):
    text = texts["evidence_pack"]
    assert "without a source: 0." in text
    assert "“The report’s sentence on Monday’s handover seems to merge two handovers" in text
    # The sample is marked TLP:CLEAR.
    assert "Admiralty" not in text


def test_the_change_report_says_that_it_has_nothing_to_compare_with(texts):
    text = texts["change_report"]
    assert "There is no edition and no day to compare with" in text
    assert "No change found in: positions, figures, judgements, gaps, sources." in text


def test_the_meeting_brief_shows_red_lines_and_invents_no_meeting(texts):
    text = texts["meeting_brief"]
    assert "Who is concerned" in text
    assert "Who attends" not in text
    assert "opposes, reportedly, red line" in text


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_an_issue_brief_takes_the_two_pages_it_aims_at(sample, tmp_path, paper):
    library, path = tmp_path / "sample.briefing", tmp_path / "brief.pdf"
    assert main(["sample", str(library)]) == 0
    id = sample.one("briefing", template="snapshot")["id"]
    wanted = ["--template", "issue_brief", "--paper", paper, "--output", str(path)]
    assert main(["export", str(library), id, *wanted]) == 0
    first, second = (page.extract_text() for page in PdfReader(path).pages)
    assert "Figures" in first
    assert "About the sources" in second


def test_a_page_is_not_begun_for_a_line(sample, tmp_path):
    library, path = tmp_path / "sample.briefing", tmp_path / "assessment.pdf"
    assert main(["sample", str(library)]) == 0
    id = sample.one("briefing", template="snapshot")["id"]
    wanted = ["--template", "assessment", "--paper", "letter", "--output", str(path)]
    assert main(["export", str(library), id, *wanted]) == 0
    # Set as airy as the A4 page, the disclaimer would stand alone on a second one.
    (page,) = PdfReader(path).pages
    assert "Made from a desk summary" in page.extract_text()


def test_who_listens_hears_what_happened_under_its_date(sample, tmp_path, complaints):
    library, path = tmp_path / "sample.briefing", tmp_path / "brief.pdf"
    assert main(["sample", str(library)]) == 0
    id = sample.one("briefing", template="snapshot")["id"]
    wanted = ["--template", "issue_brief", "--output", str(path)]
    assert main(["export", str(library), id, *wanted]) == 0
    root = PdfReader(path).trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()
    heads = [
        [cell.get_object()["/S"] for cell in part.get_object()["/K"].get_object()["/K"]]
        for table in root["/K"]
        if table["/S"] == "/Table"
        for part in table["/K"]
        if part.get_object()["/S"] == "/THead"
    ]
    # Two rows of the timeline, five columns each, after the table of figures.
    assert heads == [["/TH"] * 4, ["/TH"] * 5, ["/TH"] * 5]
    assert complaints(path) == []
