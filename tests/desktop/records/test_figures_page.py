"""The page of key figures: claims side by side, series, differences, superseding with a reason."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing.desktop import typing_pause
from briefing.desktop.desk import Desk
from briefing.desktop.navigation import Place
from briefing.desktop.pages.figures import FiguresPage, figures_page
from briefing.desktop.widgets.figure_card import FigureCard
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import Record
from briefing.store.library import Library

QUICK_MS = 40
ZENTA, DORNE = Actor(name="Zenta", kind="state"), Actor(name="Dorne Board", kind="organisation")
TRUCKS = Measure(label="Trucks let in", unit="trucks", counting="per_period")
SHIPS = Measure(label="Ships sunk", unit="ships", counting="stock")


def figure(claimant: Actor | None, value: int, period: str, **more: object) -> Figure:
    id = None if claimant is None else claimant.id
    when = Date(period)
    return Figure(
        measure_id=TRUCKS.id, claimant_id=id, value=Decimal(value), period=when, as_of=when, **more
    )


@pytest.fixture(autouse=True)
def quick_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing_pause, "PAUSE_MS", QUICK_MS)


@pytest.fixture
def opened(desk: Desk, put: Callable[..., None], show: Callable[..., QWidget]):
    def open_page(*records: Record) -> FiguresPage:
        put(*records)
        page = figures_page(desk)
        assert isinstance(page, FiguresPage)
        desk.navigator.go(Place("figures"))
        desk.navigator.moved.connect(
            lambda place: page.arrive(place) if place.page == "figures" else None
        )
        show(page)
        page.arrive(desk.navigator.place)
        return page

    return open_page


def cards(page: FiguresPage) -> list[str]:
    return [
        card.accessibleName() for card in page.figures.findChildren(FigureCard) if card.isVisible()
    ]


def rows(page: FiguresPage) -> list[str]:
    records = page.figures.list.records
    return [records.row_at(row).spoken for row in range(records.rowCount())]


def test_competing_claims_stand_side_by_side_by_the_alphabet(opened) -> None:
    page = opened(TRUCKS, ZENTA, DORNE, figure(ZENTA, 142, "2025-10"), figure(DORNE, 96, "2025-10"))
    assert [card.split(":")[0] for card in cards(page)] == ["Dorne Board", "Zenta"]
    assert "96 trucks" in cards(page)[0]


def test_a_series_shows_its_difference_and_says_where_there_is_none(opened) -> None:
    older, newer = figure(ZENTA, 150, "2025-09"), figure(ZENTA, 142, "2025-10")
    page = opened(TRUCKS, ZENTA, older, newer)
    assert any("-8 against September 2025" in card for card in cards(page))
    page.figures.choose_figure(newer.id)
    assert "-8" in page.figures.panel._change.text()
    page.figures.choose_figure(older.id)
    assert page.figures.panel._change.text() == ""


def test_why_there_is_no_difference_is_said_in_its_place(opened) -> None:
    older = figure(ZENTA, 150, "2025-09")
    page = opened(TRUCKS, ZENTA, older, figure(ZENTA, 142, "2025-10", qualifier="about"))
    reason = "No difference: one figure is qualified otherwise than the other."
    assert any(reason in card for card in cards(page))
    assert page.figures.panel._change.text() == reason


def test_the_first_figure_of_a_new_measure_is_entered_by_keyboard(
    opened, qtbot, library: Library
) -> None:
    page = opened(ZENTA)
    page.begin_record()
    label = page.detail.form.editors["label"].entry
    assert label.hasFocus()
    qtbot.keyClicks(label, "Boats")
    qtbot.waitUntil(lambda: library.count(Measure) == 1)
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    page.figures.new_button.click()
    value = page.figures.panel.form.editors["value"].entry
    assert value.hasFocus()
    qtbot.keyClicks(value, "1,200")
    page.leave()
    (stored,) = library.all(Figure)
    assert stored.value == Decimal(1200)
    assert len(rows(page)) == 1


def test_a_figure_is_superseded_with_a_reason_and_the_older_one_stays(
    opened, qtbot, desk: Desk, library: Library
) -> None:
    older = figure(ZENTA, 142, "2025-10")
    page = opened(TRUCKS, ZENTA, older)
    panel = page.figures.panel
    menu = panel.supersede_button.menu()
    chosen = next(each for each in menu.actions() if each.text() == "The claimant corrected it")
    chosen.trigger()
    assert "142 trucks" in panel._heading.title.text()
    value = panel.form.editors["value"].entry
    assert value.hasFocus()
    qtbot.keyClicks(value, "145")
    page.leave()
    newer = next(each for each in library.all(Figure) if each.id != older.id)
    assert (newer.supersedes_id, newer.supersede_reason) == (older.id, "corrected_by_claimant")
    assert (newer.claimant_id, newer.measure_id) == (ZENTA.id, TRUCKS.id)
    assert library.find(Figure, older.id) == older
    assert any("142 trucks" in row and "replaced" in row for row in rows(page))
    desk.session.undo()
    assert library.all(Figure) == [older]
    assert panel.figure == older


def test_going_to_a_figure_shows_it_on_the_page_of_its_measure(opened, desk: Desk) -> None:
    first, second = figure(ZENTA, 150, "2025-09"), figure(ZENTA, 142, "2025-10")
    page = opened(SHIPS, TRUCKS, ZENTA, first, second)
    assert page.detail.record == SHIPS
    desk.navigator.go_to_record("figure", first.id)
    assert page.detail.record == TRUCKS
    assert page.figures.panel.figure == first
    desk.navigator.back()
    assert page.detail.record == SHIPS


def test_choosing_a_figure_in_the_list_is_a_place_one_comes_back_to(
    opened, desk: Desk, qtbot
) -> None:
    first, second = figure(ZENTA, 150, "2025-09"), figure(ZENTA, 142, "2025-10")
    page = opened(TRUCKS, ZENTA, first, second)
    page.figures.list.setFocus()
    qtbot.keyClick(page.figures.list, Qt.Key.Key_Down)
    assert page.figures.panel.figure == first
    assert desk.navigator.place == Place("figures", "figure", first.id)


def test_a_figure_is_trashed_and_restored_on_its_measures_page(
    opened, qtbot, library: Library
) -> None:
    only = figure(ZENTA, 142, "2025-10")
    page = opened(TRUCKS, ZENTA, only)
    panel = page.figures.panel
    qtbot.mouseClick(panel.trash_button, Qt.MouseButton.LeftButton)
    assert library.all(Figure) == []
    assert panel.banner.isVisible()
    qtbot.keyClick(panel.banner.button, Qt.Key.Key_Space)
    assert library.all(Figure) == [only]
    assert not panel.banner.isVisible()


def test_what_another_page_changes_shows_in_cards_and_list(
    opened, put: Callable[..., None], qtbot
) -> None:
    one, other = figure(ZENTA, 142, "2025-10"), figure(DORNE, 96, "2025-10")
    page = opened(TRUCKS, ZENTA, DORNE, one, other)
    put(replace(other, value=Decimal(99)))
    qtbot.waitUntil(lambda: any("99 trucks" in card for card in cards(page)))
    assert any("99 trucks" in row for row in rows(page))
