"""A briefing leaves the library: as a file of any format, and for a letter."""

import zipfile
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.operations.exporting import NotExportable, Wanted, export, letter

BRIEFING = "0190c000-0000-7000-8000-00000000000b"
TODAY = Date("2025-11-12")


@pytest.fixture(autouse=True)
def _briefing(put_lines):
    put_lines(
        {
            "record": "briefing",
            "id": BRIEFING,
            "title": "Week three",
            "parts": {"bottom_line": "Seven wells are open."},
            "marking": "TLP:GREEN",
        }
    )


@pytest.fixture
def exported(library, tmp_path):
    def exported(name, path="out"):
        made = export(
            library,
            Wanted(BRIEFING),
            tmp_path / path,
            format=name,
            today=TODAY,
            report=lambda done, total: None,
        )
        return made, (tmp_path / path).read_bytes()

    return exported


@pytest.mark.parametrize("name", ["pdf", "docx", "html", "md", "xlsx"])
def test_the_same_library_gives_the_same_file(exported, name):
    made, data = exported(name)
    assert exported(name, "again")[1] == data
    assert "bottom_line" not in made.left_out
    assert "highlights" in made.left_out
    assert bool(made.pages) == (name == "pdf")


@pytest.mark.parametrize("name", ["html", "md"])
def test_texts_say_what_was_typed(exported, name):
    text = exported(name)[1].decode()
    for said in ("Week three", "Seven wells are open.", "TLP:GREEN"):
        assert said in text


@pytest.mark.parametrize("name", ["docx", "xlsx"])
def test_archives_are_whole(exported, tmp_path, name):
    exported(name)
    with zipfile.ZipFile(tmp_path / "out") as archive:
        assert archive.testzip() is None


def test_a_letter_says_the_same_in_both_its_forms(library):
    made = letter(library, Wanted(BRIEFING), today=TODAY)
    for text in (made.html, made.text):
        for said in ("Seven wells are open.", "TLP:GREEN"):
            assert said in text


def test_what_is_no_briefing_issue_or_actor_is_no_letter(library, put_lines):
    put_lines({"record": "gap", "id": BRIEFING[:-1] + "c", "question": "Who pays?"})
    with pytest.raises(NotExportable):
        letter(library, Wanted(BRIEFING[:-1] + "c"), today=TODAY)


def test_the_workbook_of_an_issue_holds_its_matrix_and_every_figure_as_a_number(library, tmp_path):
    arlen, dam = Actor(name="Arlen", kind="state"), Issue(title="The dam")
    built = Proposition(issue_id=dam.id, text="The dam is built")
    wells = Measure(label="Wells closed", unit="wells")
    records = (
        arlen,
        dam,
        built,
        Position(actor_id=arlen.id, proposition_id=built.id, stance="oppose"),
        wells,
        Filing(issue_id=dam.id, record_kind="measure", record_id=wells.id),
        Figure(measure_id=wells.id, value=Decimal(7), claimant_id=arlen.id),
        Figure(measure_id=wells.id, value=Decimal(9), claimant_id=arlen.id, status="retracted"),
    )
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))
    path = tmp_path / "dam.xlsx"
    export(library, Wanted(dam.id), path, format="xlsx", today=TODAY, report=lambda *_: None)
    matrix, figures, _sources = load_workbook(path).worksheets
    words = [str(cell) for row in matrix.values for cell in row if cell]
    assert {"Arlen", "The dam is built"} <= set(words)
    numbers = [row[1] for row in figures.values if row[0] == "Wells closed"]
    assert numbers == [7, 9]
