"""Tables of other programs: any usual encoding and delimiter, workbooks, and hostile files."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from briefing.exchange.read_table import UnusableTable, read_pasted, read_table


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters_are_told_from_the_file(encoding: str, delimiter: str) -> None:
    lines = [["Name", "Note"], ["Élan d’Or", "a"], ["רָמָה", "b"]]
    text = "\r\n".join(delimiter.join(line) for line in lines)
    table = read_table(text.encode(encoding))
    assert table.head == ("Name", "Note")
    assert table.rows == (("Élan d’Or", "a"), ("רָמָה", "b"))
    assert table.remarks == ()


def test_what_is_not_utf_8_is_read_as_a_spreadsheet_saves_it_and_said_so() -> None:
    table = read_table("Nom;Remarque\nÉlan;“déjà vu”\n".encode("cp1252"))
    assert table.rows == (("Élan", "“déjà vu”"),)
    assert "Windows-1252" in str(table.remarks[0])


def test_cells_with_quotation_marks_hold_delimiters_and_lines() -> None:
    table = read_table(b'Name,Note\n"Vale, Port","first\nsecond ""line"""\n')
    assert table.rows == (("Vale, Port", 'first\nsecond "line"'),)


def test_rows_keep_the_numbers_of_the_file_and_short_ones_are_filled() -> None:
    table = read_pasted("\n\nName\tNote\na\n\nb\tc\n\n")
    assert table.first_row == 4
    assert table.rows == (("a", ""), ("", ""), ("b", "c"))


def book(*rows: tuple[object, ...], percent: bool = False) -> bytes:
    written = BytesIO()
    with xlsxwriter.Workbook(written, {"default_date_format": "dd/mm/yyyy"}) as made:
        made.add_worksheet("Empty")
        sheet = made.add_worksheet("Data")
        style = made.add_format({"num_format": "0.0 %"}) if percent else None
        for at, row in enumerate(rows):
            sheet.write_row(at + 1, 2, row, style)
    return written.getvalue()


def test_a_workbook_gives_its_first_sheet_that_holds_anything() -> None:
    table = read_table(
        book(
            ("Name", "When", "How many", "Sure"),
            ("Vale", datetime.fromisoformat("2025-11-10"), 1234567.0, True),
            ("Port", datetime.fromisoformat("2025-11-10T16:30"), 1.234, False),
        )
    )
    assert table.head == ("", "", "Name", "When", "How many", "Sure")
    assert table.rows[0][2:] == ("Vale", "2025-11-10", "1234567", "yes")
    assert table.rows[1][2:] == ("Port", "2025-11-10T16:30", "+1.234", "no")
    assert table.first_row == 3


def test_percentages_are_what_the_sheet_shows() -> None:
    table = read_table(book(("Share",), (0.255,), percent=True))
    assert table.rows[0][-1] == "25.5 %"


def test_another_sheet_can_be_named_and_one_that_is_not_there_is_told() -> None:
    data = book(("Name",), ("Vale",))
    assert read_table(data, "Data").rows[0][-1] == "Vale"
    with pytest.raises(UnusableTable, match="the sheets are: Empty, Data"):
        read_table(data, "Other")


def swollen() -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "first row must name"),
        (b"Name\n", "no rows below"),
        (b"a,b\n1,2,3\n", "Row 2 has more cells"),
        (b"\x00\x01\x02\x03", "characters that no table has"),
        (b"\xff\xfe\x00", "no text that can be read"),
        (b"PK\x03\x04 not a zip", "damaged"),
        (b"\xd0\xcf\x11\xe0 not a book", "cannot be read"),
        (b"a,b\n" + b'"' + b"x" * 200_000, "too long|longer"),
        (swollen(), "more than can be taken in"),
        (b",".join(b"c" for _ in range(300)) + b"\n1\n", "more than 200 columns"),
        (b"a\n" * 200_010, "more than 200,000 rows"),
    ],
)
def test_hostile_files_give_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(UnusableTable, match=why):
        read_table(data)


def test_a_workbook_cut_or_changed_anywhere_gives_a_table_or_a_sentence() -> None:
    whole = book(("Name", "Note"), ("Vale", "x"), percent=True)
    sentences = set()
    for at in range(0, len(whole), 97):
        for data in (whole[:at], whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]):
            try:
                read_table(data)
            except UnusableTable as error:
                sentences.add(str(error))
    assert any("damaged" in sentence for sentence in sentences)
