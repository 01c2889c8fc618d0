"""A report is pasted, a red line is made of its sentence, and one click makes the PDF."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from briefing.domain.positions import Position
from tests.journeys.analyst import CONTROL

SOURCES = Path(__file__).parents[2] / "resources" / "sample" / "10-sources.jsonl"
RED_LINE = "Hamas has refused throughout to disarm; the report calls this a red line."


def report() -> str:
    records = [json.loads(line) for line in SOURCES.read_text(encoding="utf-8").splitlines()]
    return next(record["text"] for record in records if record["record"] == "source_text")


def test_from_a_pasted_report_to_its_red_line_in_print_and_all_of_it_back(newcomer, tmp_path):
    before = newcomer.snapshot()
    newcomer.go("sources")
    newcomer.paste(report())
    newcomer.type("Report of the day")
    newcomer.mark(RED_LINE)
    newcomer.key(Qt.Key.Key_E, CONTROL)
    newcomer.type("Hamas")
    newcomer.key(Qt.Key.Key_Down)  # of what sort: the sixth is an armed group
    for _ in range(4):
        newcomer.key(Qt.Key.Key_Down)
    newcomer.key(Qt.Key.Key_Return)
    newcomer.key(Qt.Key.Key_Tab)
    newcomer.choose("Hamas gives up its arms")
    newcomer.key(Qt.Key.Key_1)
    newcomer.click(newcomer.sources.text.popup.issue_row.editor.entry)
    newcomer.choose("Disarmament of Gaza")
    newcomer.press(newcomer.sources.text.popup.add_button.text())
    (position,) = newcomer.library.all(Position)
    assert (position.stance, position.firmness) == ("oppose", "red_line")

    newcomer.go("issues")
    words = newcomer.brief_as_pdf(tmp_path / "Disarmament.pdf")

    assert "Disarmament of Gaza" in words
    assert "Hamas gives up its arms" in words
    body, _, notes = words.partition(" Notes 1 ")
    assert f"Hamas opposes, reportedly, red line {RED_LINE}1" in body
    assert notes.startswith(f"Report of the day, date not stated: “{RED_LINE}”")

    newcomer.undo_all(lambda: not newcomer.snapshot())
    assert newcomer.snapshot() == before


ISSUE = "Second phase of the Gaza ceasefire"


@pytest.mark.parametrize(
    ("page", "title", "parts"),
    [
        ("issues", ISSUE, ("ISSUE BRIEF", "Hamas disarms", "red line")),
        ("actors", "Hamas", ("ACTOR PROFILE", "Hamas disarms", "red line")),
    ],
)
def test_an_issue_and_an_actor_become_pdfs_with_one_click(analyst, tmp_path, page, title, parts):
    analyst.open(page, title)
    words = analyst.brief_as_pdf(tmp_path / "one click.pdf")

    for part in (title, *parts):
        assert part in words
    assert "Hamas has refused throughout to disarm" in words.partition(" Notes ")[2]
    analyst.press("Open")
    assert analyst.doors.opened == [tmp_path / "one click.pdf"]


def test_a_briefing_becomes_a_pdf_with_one_click_and_with_what_is_being_typed(analyst, tmp_path):
    analyst.go_to_anything("Positions")
    page = analyst.window.pages.page
    analyst.click(page.detail.writing.field("draft").editor.viewport())
    analyst.type("Typed a moment ago. ")
    words = analyst.brief_as_pdf(tmp_path / "briefing.pdf")

    assert "POSITION BRIEF" in words
    assert "Typed a moment ago." in words
    analyst.press("Show in folder")
    assert analyst.doors.shown == [tmp_path / "briefing.pdf"]
