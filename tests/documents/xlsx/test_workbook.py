"""The spreadsheet, read back by another program."""

import io
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from briefing.documents.content import Document, Front, Note
from briefing.documents.figure_blocks import (
    Amount,
    Competing,
    CompetingClaim,
    CompetingGroup,
    FigureRow,
    FigureTable,
    Tile,
    Tiles,
)
from briefing.documents.position_blocks import (
    Matrix,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    StanceFace,
)
from briefing.documents.prose import Mark, Words
from briefing.documents.xlsx.workbook import to_xlsx

AMOUNT = Amount(number="242", qualifier="at least", unit="people")
RANGE = Amount(low="1.50", high="20000", unit="USD million")
TILE = Tile(
    "t",
    "at least",
    "242",
    "people",
    "Sailors displaced",
    "since 10 October 2025, cumulative",
    "per Arlen",
    "as of: not stated",
    contested="contested",
    caveat="Counts are partial.",
    mark=Mark((1, 2)),
    amount=AMOUNT,
)
ROW = FigureRow(
    "r", "Loss", "1.50 to 20,000", "single", "per Orsenna", "as of May", "disputed", amount=RANGE
)
CLAIM = CompetingClaim(
    "c",
    "Arlen",
    "reports",
    "at least 242 people",
    "since 10 October 2025, cumulative",
    "as of: not stated",
    "Counts are partial.",
    mark=Mark((1, 2)),
    amount=AMOUNT,
)
OPPOSES = StanceFace("oppose", "−−", "opposes", "reportedly", "red line")
MATRIX = Matrix(
    "m",
    "Positions as known on 12 November 2025.",
    (MatrixColumn("Opening", "The harbour opens"), MatrixColumn("Toll", "A toll is paid")),
    (
        MatrixRow("1", "Arlen", (MatrixCell("a", (OPPOSES,)), MatrixCell("b"))),
        MatrixRow(
            "2",
            "ارلن",
            (
                MatrixCell("c", (StanceFace("support", "++", "supports"), OPPOSES)),
                MatrixCell("d", (StanceFace("lean_support", "+", "leans for"),)),
            ),
        ),
    ),
    (StanceFace("support", "++", "supports"),),
)
DOCUMENT = Document(
    title="Harbour talks",
    template="position_brief",
    language="en",
    front=Front(organisation="Coastal Unit", marking="TLP:AMBER", date="12 November 2025"),
    blocks=(
        MATRIX,
        Tiles("tiles", (TILE,)),
        FigureTable("table", "", (ROW,)),
        Competing("competing", (CompetingGroup("g", "Sailors displaced", (CLAIM,)),)),
    ),
    notes=(
        Note(1, "n1", (Words("The Gazette", emphasis=True), Words(", p. 3")), "May", "At least."),
        Note(2, "n2", text=((Words("A footnote."),),), language="en", caution="Doubtful."),
    ),
)


def read(document):
    return load_workbook(io.BytesIO(to_xlsx(document)))


def rows(sheet, start=2):
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=start)]


def test_a_figure_stands_once_with_everything_that_belongs_to_it():
    head, first, second = rows(read(DOCUMENT)["Figures"])
    assert head == (
        "Figure",
        "Number",
        "Low",
        "High",
        "Qualifier",
        "Unit",
        "Counted from",
        "As of",
        "Claimant",
        "Status",
        "Caveat",
        "Source",
        "Passage",
    )
    assert first == (
        "Sailors displaced",
        242,
        None,
        None,
        "at least",
        "people",
        "since 10 October 2025, cumulative",
        "as of: not stated",
        "per Arlen",
        "contested",
        "Counts are partial.",
        "The Gazette, p. 3\nA footnote.",
        "At least.",
    )
    assert second[:6] == ("Loss", None, 1.5, 20000, None, "USD million")
    assert second[9] == "disputed"


def test_a_number_no_spreadsheet_can_hold_stays_text():
    exact = replace(TILE, amount=Amount(number="12345678901234567890.1"))
    document = replace(DOCUMENT, blocks=(Tiles("t", (exact,)),))
    assert rows(read(document)["Figures"])[1][1] == "12345678901234567890.1"


def test_the_matrix_says_sign_and_words_on_the_colours_of_the_stance():
    sheet = read(DOCUMENT)["Matrix"]
    assert rows(sheet)[:3] == [
        ("Actor", "Opening", "Toll"),
        ("Arlen", "−− opposes, red line, reportedly", "·"),
        ("ارلن", "++ supports\n−− opposes, red line, reportedly", "+ leans for"),
    ]
    opposes = sheet["B3"]
    assert opposes.fill.fgColor.rgb == "FFB35806"
    assert opposes.font.color.rgb == "FFFFFFFF"
    assert opposes.border.left.color.rgb == "FFA3121D"
    assert ("Opening", "The harbour opens", None) in rows(sheet)
    assert ("supports", "++", None) in rows(sheet)


def test_every_passage_has_its_row_under_the_number_of_its_note():
    assert rows(read(DOCUMENT)["Sources"])[1:] == [
        (1, "The Gazette, p. 3", "May", None, "At least.", None, None, None),
        (2, "A footnote.", None, None, None, None, "English", "Doubtful."),
    ]


def test_marking_and_title_stand_on_every_sheet_and_on_every_printed_page():
    for sheet in read(DOCUMENT):
        assert sheet["A1"].value == "TLP:AMBER"
        assert sheet["B1"].value == (
            "Harbour talks · Coastal Unit · Draft · Made on 12 November 2025 · DRAFT"
        )
        assert "TLP:AMBER" in sheet.oddHeader.right.text
        assert "TLP:AMBER" in sheet.oddFooter.right.text
        assert "Harbour talks" in sheet.oddFooter.left.text


def test_a_document_without_a_matrix_has_no_sheet_for_it():
    assert read(replace(DOCUMENT, blocks=())).sheetnames == ["Figures", "Sources"]


def test_sheets_run_as_the_language_does():
    arabic = read(replace(DOCUMENT, language="ar"))
    assert all(sheet.sheet_view.rightToLeft for sheet in arabic)
    assert not any(sheet.sheet_view.rightToLeft for sheet in read(DOCUMENT))


def test_hostile_text_is_text_and_never_a_formula_or_a_link(hostile):
    data = to_xlsx(hostile)
    cells = [cell for sheet in load_workbook(io.BytesIO(data)) for row in sheet for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    said = {cell.value for cell in cells}
    assert {"=1+1", "@SUM(A1)", "-2+3", "</p><script>alert(1)</script>"} <= said
    assert not any(cell.hyperlink for cell in cells)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not any("externalLink" in name for name in archive.namelist())


@pytest.mark.parametrize("letters", [40_000, 32_767])
def test_what_no_cell_can_hold_is_cut_with_a_sign(letters):
    document = replace(DOCUMENT, blocks=(Tiles("t", (replace(TILE, label="𝄞" * letters),)),))
    label = rows(read(document)["Figures"])[1][0]
    assert len(label.encode("utf-16-le")) // 2 <= 32_767
    assert label.endswith("𝄞 …")


def test_the_same_document_gives_the_same_bytes(every_block):
    document = every_block(lambda: "said")
    assert to_xlsx(document) == to_xlsx(document)
