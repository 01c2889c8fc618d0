"""The three ready briefings as PDF, read back: what is on the page and what is not."""

import re

import pypdfium2
import pytest
from pypdf import PdfReader

from briefing.cli import main

TEMPLATES = ("snapshot", "position_brief", "actor_profile")
NOT_STATED = "as of: not stated"
NOBODY = "not attributed in the source"


@pytest.fixture(scope="module")
def pdfs(sample, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pdfs")
    library = folder / "sample.briefing"
    assert main(["sample", str(library)]) == 0
    paths = {template: folder / f"{template}.pdf" for template in TEMPLATES}
    for template, path in paths.items():
        id = sample.one("briefing", template=template)["id"]
        assert main(["export", str(library), id, "--output", str(path)]) == 0
    return paths


def pages(path):
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def words(path):
    return " ".join(pages(path))


def tile(text, label):
    """What stands on the tile of that label, from the label to its as-of date."""
    return text[text.index(label) : text.index(NOT_STATED, text.index(label)) + len(NOT_STATED)]


def notes(sample, path):
    """Number and passage of every endnote: a passage of the sample with a number before it."""
    text = words(path)
    found = {}
    for excerpt in sample.all("excerpt"):
        passage = re.escape(f"“{excerpt['exact']}”")
        match = re.search(rf"(\d+) (?:Desk [^“”]*: )?(?:[^“”:.]+: )?{passage}", text)
        if match is not None:
            found[int(match[1])] = excerpt["exact"]
    return found


def test_the_snapshot_says_all_that_its_first_figure_needs(pdfs):
    first = pages(pdfs["snapshot"])[0]
    assert re.search(r"at least 242(?: ?\d)? Palestinians killed", first)
    assert tile(first, "Palestinians killed") == (
        "Palestinians killed since October 10, cumulative per Gaza’s health ministry"
        " as of: not stated"
    )
    assert "Independent verification is limited" in first


@pytest.mark.parametrize(
    "label",
    [
        "Living hostages returned by Hamas",
        "Remains of captives returned by Hamas",
        "Prisoners freed by Israel",
        "Bodies of Palestinian captives returned by Israel",
    ],
)
def test_a_figure_without_a_claimant_says_so(pdfs, label):
    shown = tile(pages(pdfs["snapshot"])[0], label)
    assert shown == f"{label} since the truce began, cumulative {NOBODY} {NOT_STATED}"


def test_the_snapshot_is_one_page_with_its_notes(pdfs):
    (only,) = pages(pdfs["snapshot"])
    assert "All of it goes back to one origin" in only


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_handover_that_does_not_hold_together_is_nowhere_a_fact(pdfs, template):
    text = words(pdfs[template])
    assert "15" not in re.findall(r"\d+", text)
    assert "gave back the remains" not in text
    assert "one of them" not in text


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", ["Goldin", "Shawish"])
def test_those_who_are_not_to_be_named_are_not_named(pdfs, template, name):
    reader = PdfReader(pdfs[template])
    assert name not in words(pdfs[template])
    assert name not in str(reader.metadata)


def test_the_resident_speaks_by_her_role(pdfs):
    assert "“We still do not feel safe,” said a resident of Al-Bureij refugee camp" in words(
        pdfs["snapshot"]
    )


def test_the_uae_leans_against_on_its_condition(pdfs):
    text = words(pdfs["position_brief"])
    section = text[text.index("The UAE takes part in the force") :]
    position = section[: section.index("Agreement and difference")]
    assert "United Arab Emirates" in position
    assert "leans against, reportedly" in position
    assert "condition: a clear operational framework" in position
    assert "no named speaker" in position


def test_egypt_qatar_and_the_united_states_have_no_row(pdfs):
    text = words(pdfs["position_brief"])
    matrix = text[text.index("Where the actors stand") : text.index("Points of difference")]
    assert "Government of Israel" in matrix
    for actor in ("Egypt", "Qatar", "United States"):
        assert actor not in matrix


def test_the_profile_has_the_names_in_their_scripts_and_the_red_line(pdfs):
    text = words(pdfs["actor_profile"])
    assert "حماس" in text
    assert "חמאס" in text
    assert "opposes, reportedly, red line" in text
    assert "Interests" not in text


def test_dates_that_were_inferred_print_as_they_were_written(pdfs):
    text = words(pdfs["actor_profile"])
    assert "for a month Ceasefire in Gaza in force" in text
    assert "10 October 2025" not in text


def test_a_claims_note_is_the_passage_that_carries_it(sample, pdfs):
    text = words(pdfs["position_brief"])
    position = sample.position("United Arab Emirates", "The UAE takes part in the force")
    number = re.search(re.escape(position["wording"]) + r"(\d+)", text)
    ((_, passage),) = sample.evidence(position)
    assert number is not None
    assert notes(sample, pdfs["position_brief"])[int(number[1])] == passage["exact"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_mark_is_a_link_to_a_note_with_its_passage(sample, pdfs, template):
    reader = PdfReader(pdfs[template])
    document = pypdfium2.PdfDocument(pdfs[template])
    marks = set()
    for page in reader.pages:
        for link in (each.get_object() for each in page.get("/Annots", [])):
            if not link["/Contents"].isdigit():
                continue
            target, _, left, top = link["/Dest"][:4]
            number = reader.get_page_number(target.get_object())
            there = document[number].get_textpage().get_text_bounded(left - 30, top - 9, 560, top)
            assert link["/Contents"] in there.split()
            marks.add(int(link["/Contents"]))
    assert marks == set(range(1, max(marks) + 1))
    assert marks == set(notes(sample, pdfs[template]))
