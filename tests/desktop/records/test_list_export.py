"""A list leaves as a file as it is shown: searched, sorted, and only what is selected."""

import csv
import gc
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.list_ways import list_ways
from briefing.desktop.navigation import PAGE_NAMES, Place
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.figures import Figure
from briefing.domain.positions import Position

WAYS = {way.format: way for way in list_ways(as_references=True)}
LISTS = (
    "actors", "issues", "figures", "events", "quotes", "sources", "judgements", "gaps", "lists",
    "briefings",
)  # fmt: skip


@pytest.fixture
def window(begin, sample: Path) -> Window:
    gc.collect()  # what earlier tests showed goes in this thread, not in that of a job
    return begin(sample).window


@pytest.fixture
def file(given_doors, tmp_path: Path) -> Path:
    given_doors.path = tmp_path / "list.csv"
    return given_doors.path


def written(window: Window, file: Path, qtbot) -> list[dict[str, str]]:
    qtbot.waitUntil(file.exists, timeout=20000)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def command(window: Window):
    return next(one for one in window.commands if one.key == "act/export list")


def test_what_is_found_goes_out_in_the_order_shown(window, file, given_doors, qtbot):
    window.desk.navigator.go(Place("actors"))
    pane = window.pages.page.pane
    pane.search_for("is")
    pane.export_as(WAYS["csv"])
    rows = written(window, file, qtbot)
    records = pane.list.records
    shown = [records.row_at(at).title for at in range(records.rowCount())]
    assert [row["name"] for row in rows] == shown
    assert 0 < len(shown) < window.desk.session.library.count(type(window.pages.page.detail.record))
    assert Path(given_doors.asked[-1]).name == "Actors.csv"
    pane.export_as(WAYS["csv"])
    assert Path(given_doors.asked[-1]).parent == file.parent


def test_of_several_selected_records_only_these_go_out(window, file, qtbot):
    window.desk.navigator.go(Place("events"))
    pane = window.pages.page.pane
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pane.more_button.ways.title() == "Export 2 selected records"
    pane.export_as(WAYS["csv-excel"])
    assert len(written(window, file, qtbot)) == 2


def test_the_command_offers_the_ways_by_keys(window, file, qtbot):
    window.desk.navigator.go(Place("gaps"))
    command(window).do()
    menu = window.pages.page.pane.more_button.ways
    qtbot.waitUntil(menu.isVisible)
    assert len(menu.actions()) == len(WAYS) - 1
    QTest.keyClick(menu, Qt.Key.Key_Return)
    rows = written(window, file, qtbot)
    assert len(rows) == len(window.pages.page.pane.list.records.numbers)


def part_way(window: Window, format: str) -> QAction:
    """The way in which what belongs to the records shown goes out."""
    ways = window.pages.page.pane.more_button.ways.actions()
    return [way for way in ways if way.text().endswith(f" as {format} …")][1]


def test_the_figures_of_the_measures_shown_go_out_in_their_order(window, file, qtbot):
    window.desk.navigator.go(Place("figures"))
    records = window.pages.page.pane.list.records
    shown = [records.row_at(at).title for at in range(records.rowCount())]
    part_way(window, "CSV").trigger()
    rows = written(window, file, qtbot)
    assert len(rows) == window.desk.session.library.count(Figure)
    measures = [row["measure"] for row in rows]
    assert list(dict.fromkeys(measures)) == [label for label in shown if label in measures]
    assert "242" in {row["value"] for row in rows}


def test_of_the_actors_found_the_positions_go_out(window, file, qtbot):
    window.desk.navigator.go(Place("actors"))
    pane = window.pages.page.pane
    pane.search_for("is")
    library = window.desk.session.library
    found = {actor.id for actor in library.records_at(Actor, pane.list.records.numbers).values()}
    part_way(window, "JSON lines").trigger()
    qtbot.waitUntil(file.exists)
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    positions = [one for one in library.all(Position) if one.actor_id in found]
    assert sorted(line["id"] for line in lines) == sorted(one.id for one in positions)
    assert 0 < len(lines) < library.count(Position)


@pytest.mark.parametrize("format", ["xlsx", "jsonl", "csl"])
def test_sources_go_out_in_every_form(window, file, format, qtbot):
    window.desk.navigator.go(Place("sources"))
    page = window.pages.page
    page.pane.export_as(WAYS[format])
    qtbot.waitUntil(file.exists, timeout=20000)
    data = file.read_bytes()
    if format == "xlsx":
        assert data.startswith(b"PK")
    elif format == "csl":
        assert len(json.loads(data)) == len(page.pane.list.records.numbers)
    else:
        assert [json.loads(line)["record"] for line in data.splitlines()] == ["source", "source"]


def test_every_list_can_go_out_and_no_other_page(window):
    for name in PAGE_NAMES:
        window.desk.navigator.go(Place(name))
        assert command(window).can_be_done == (name in LISTS), name
    assert QApplication.focusWidget() is not None


def test_the_library_itself_is_not_written_over(window, given_doors, qtbot):
    given_doors.path = window.desk.session.library.path
    window.desk.navigator.go(Place("actors"))
    window.pages.page.pane.export_as(WAYS["csv"])
    assert "is the library" in window.frame.message_bar.words.text()
    assert not window.desk.jobs._running
