"""Lists go out as CSV, workbooks and JSON lines: whole, in their order, and harmless to open."""

import csv
import json
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.operations.exporting_lists import export_list, list_bytes
from briefing.operations.putting import put
from briefing.operations.writing_files import UnwritableFile
from briefing.store.library import Library
from briefing.store.lists import Order
from briefing.store.opening import create_library

OFFICE = Actor(name="=Water Board", kind="government_body", note="-2+3\nnext line")
HOMES = Measure(label="Homes, without water")
FIGURES = (
    Figure(
        measure_id=HOMES.id,
        value=Decimal("242.50"),
        qualifier="at_least",
        as_of=Date("2025-11-10"),
        claimant_id=OFFICE.id,
    ),
    Figure(measure_id=HOMES.id, value=Decimal(-7), caveat="counted twice"),
)


@pytest.fixture
def filled(library: Library) -> Library:
    library.apply(Step("Fill", tuple(Edit(None, one) for one in (OFFICE, HOMES, *FIGURES))))
    return library


def silent(done: int, total: int) -> None:
    assert done <= total


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode("utf-8"), newline="")))


def test_csv_names_what_records_name_and_runs_no_formula(filled: Library) -> None:
    figures = list_bytes(filled, Figure, filled.numbers(Figure), "csv", silent)
    head, first, second = rows(figures)
    said = dict(zip(head, first, strict=True))
    assert said["measure"] == "Homes, without water"
    assert said["claimant"] == "'=Water Board"
    assert (said["value"], said["qualifier"], said["as of"]) == ("242.50", "at least", "2025-11-10")
    assert dict(zip(head, second, strict=True))["value"] == "-7"
    actors = rows(list_bytes(filled, Actor, filled.numbers(Actor), "csv", silent))
    assert dict(zip(*actors, strict=True))["note"] == "'-2+3\nnext line"


def test_for_excel_the_file_begins_with_its_mark(filled: Library) -> None:
    data = list_bytes(filled, Actor, filled.numbers(Actor), "csv-excel", silent)
    assert data.startswith(b"\xef\xbb\xbfname,")


def test_a_workbook_holds_numbers_as_numbers_and_texts_as_texts(filled: Library) -> None:
    data = list_bytes(filled, Figure, filled.numbers(Figure), "xlsx", silent)
    sheet = openpyxl.load_workbook(BytesIO(data)).worksheets[0]
    head, first, _ = sheet.iter_rows()
    cells = dict(zip([cell.value for cell in head], first, strict=True))
    assert cells["value"].value == 242.5
    assert cells["value"].data_type == "n"
    assert cells["claimant"].value == "=Water Board"
    assert cells["claimant"].data_type == "s"


def test_the_order_and_selection_shown_are_those_written(filled: Library) -> None:
    numbers = filled.numbers(Figure, Order("value"))
    data = list_bytes(filled, Figure, numbers, "jsonl", silent)
    values = [json.loads(line)["value"] for line in data.decode().splitlines()]
    assert values == ["-7", "242.50"]
    assert list_bytes(filled, Figure, numbers[:1], "jsonl", silent).count(b"\n") == 1


def test_json_lines_are_taken_back_by_put(filled: Library, tmp_path: Path) -> None:
    lines = b"".join(
        list_bytes(filled, kind, filled.numbers(kind), "jsonl", silent)
        for kind in (Actor, Measure, Figure)
    )
    with create_library(tmp_path / "other.briefing", author="B") as other:
        put(other, lines)
        assert tuple(other.all(Figure)) == FIGURES
        assert other.all(Actor)[0] == OFFICE


def test_progress_is_told_and_stopping_leaves_the_old_file(filled: Library, tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))

    assert export_list(filled, Figure, filled.numbers(Figure), "csv", path, report) == 2
    assert told == [(0, 2), (2, 2)]
    before = path.read_bytes()

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_list(filled, Actor, filled.numbers(Actor), "csv", path, stop)
    assert path.read_bytes() == before
    with pytest.raises(UnwritableFile):
        export_list(filled, Actor, filled.numbers(Actor), "csv", tmp_path / "no" / "a.csv", silent)
