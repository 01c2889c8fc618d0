"""A list of any length opens at once, is walked by keys, and keeps its place."""

from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from briefing.desktop.widgets.marks import IconMark, InitialsMark
from briefing.desktop.widgets.record_list import RecordList
from briefing.desktop.widgets.record_model import (
    PAGE_ROWS,
    PAGES_KEPT,
    RecordModel,
    RecordRow,
    RowBadge,
)


class Source:
    """Records made up as they are asked for; remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()
        self.title = "Actor"

    def fetch(self, numbers):
        self.asked.append(list(numbers))
        return [
            RecordRow(number, f"{self.title} {number}", "Ardenia", InitialsMark("A B", "#336699"))
            for number in reversed(numbers)
            if number not in self.gone
        ]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def records(qtbot, theme, source, show) -> RecordList:
    listed = RecordList(theme, source.fetch, "Actors")
    show(listed)
    listed.show_numbers(array("q", [30, 10, 20]))
    return listed


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, source):
    model = RecordModel(source.fetch)
    model.set_numbers(array("q", range(300)))

    qtmodeltester.check(model)


def test_rows_stand_in_the_order_of_the_numbers_not_of_the_answer(source):
    model = RecordModel(source.fetch)
    model.set_numbers(array("q", [30, 10, 20]))

    titles = [model.index(row, 0).data() for row in range(3)]
    assert titles == ["Actor 30", "Actor 10", "Actor 20"]


def test_a_million_rows_are_opened_with_one_page(qtbot, theme, source, show):
    listed = RecordList(theme, source.fetch, "Actors")
    listed.show_numbers(array("q", range(1_000_000)))
    show(listed)
    listed.grab()

    assert [len(asked) for asked in source.asked] == [PAGE_ROWS]


def test_the_end_of_a_million_rows_costs_two_pages_at_most(qtbot, theme, source, show):
    listed = RecordList(theme, source.fetch, "Actors")
    listed.show_numbers(array("q", range(1_000_000)))
    show(listed)
    listed.grab()
    source.asked.clear()

    qtbot.keyClick(listed, Qt.Key.Key_End)
    listed.grab()

    assert listed.current_number() == 999_999
    assert len(source.asked) <= 2


def test_a_page_is_fetched_once_however_often_it_is_painted(records, source):
    for _ in range(5):
        records.grab()

    assert len(source.asked) == 1


def test_only_so_many_pages_are_kept(source):
    model = RecordModel(source.fetch)
    model.set_numbers(array("q", range(PAGE_ROWS * (PAGES_KEPT + 1))))
    for page in range(PAGES_KEPT + 1):
        model.row_at(page * PAGE_ROWS)
    source.asked.clear()

    model.row_at(PAGE_ROWS)
    assert source.asked == []
    model.row_at(0)
    assert len(source.asked) == 1


def test_a_changed_record_is_fetched_anew(records, source):
    records.grab()
    source.title = "State"

    records.refresh({10})

    assert records.records.row_at(1).title == "State 10"


def test_a_change_elsewhere_costs_nothing(records, source):
    records.grab()
    source.asked.clear()

    records.refresh({999})
    records.grab()

    assert source.asked == []


def test_a_record_that_left_the_library_is_told_in_its_row(records, source):
    source.gone = {10}
    records.refresh()

    assert records.records.row_at(1).title == "No longer in the library"


def test_a_row_is_read_out_whole(source):
    badge = RowBadge("octagon-alert", "2", "red_line", "2 red lines")
    row = RecordRow(1, "Hamas", "Armed group", IconMark("users"), (badge,))

    assert row.spoken == "Hamas, Armed group, 2 red lines"


def test_screen_readers_get_the_whole_row(records):
    index = records.records.index(0, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Actor 30, Ardenia"


def test_arrow_keys_choose(qtbot, records):
    records.choose(30)
    chosen = []
    records.chosen.connect(chosen.append)

    qtbot.keyClick(records, Qt.Key.Key_Down)
    qtbot.keyClick(records, Qt.Key.Key_Down)
    qtbot.keyClick(records, Qt.Key.Key_Home)

    assert chosen == [10, 20, 30]


def test_enter_opens_the_current_record(qtbot, records):
    records.choose(20)
    with qtbot.waitSignal(records.opened) as opened:
        qtbot.keyClick(records, Qt.Key.Key_Return)

    assert opened.args == [20]


def test_a_double_click_opens(qtbot, records):
    place = records.visualRect(records.records.index(1, 0)).center()
    qtbot.mouseClick(records.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(records.opened) as opened:
        qtbot.mouseDClick(records.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == [10]


def test_delete_asks_for_the_trash_with_all_selected(qtbot, records):
    records.choose(30)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(records, Qt.Key.Key_Down, shift)
    with qtbot.waitSignal(records.trash_wanted) as wanted:
        qtbot.keyClick(records, Qt.Key.Key_Delete)

    assert wanted.args == [(30, 10)]


def test_the_menu_key_asks_for_the_menu_of_the_selected(qtbot, records):
    records.choose(10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(records.menu_wanted) as wanted:
        QApplication.sendEvent(records.viewport(), event)

    assert wanted.args[0] == (10,)


def test_the_current_record_stays_when_the_list_is_sorted_anew(qtbot, records):
    records.choose(10)
    with qtbot.assertNotEmitted(records.chosen):
        records.show_numbers(array("q", [10, 20, 30]))

    assert records.current_number() == 10
    assert records.selected_numbers() == (10,)


def test_a_current_record_that_is_filtered_away_is_told(qtbot, records):
    records.choose(10)
    with qtbot.waitSignal(records.chosen) as chosen:
        records.show_numbers(array("q", [20, 30]))

    assert chosen.args == [records.current_number()]
    assert records.current_number() != 10


def test_an_empty_list_has_no_current_record(qtbot, records):
    records.choose(10)
    with qtbot.waitSignal(records.chosen) as chosen:
        records.show_numbers(array("q"))

    assert chosen.args == [None]


def test_a_record_that_is_not_listed_cannot_be_chosen(records):
    assert not records.choose(99)


def test_the_chosen_row_is_painted_on_the_selection_ground(records, theme, colours_in):
    records.choose(10)
    row = records.visualRect(records.records.index(1, 0))
    other = records.visualRect(records.records.index(2, 0))
    picture = records.viewport().grab().toImage()

    assert theme.colours.selection.lower() in colours_in(picture, row)
    assert theme.colours.selection.lower() not in colours_in(picture, other)


def test_from_right_to_left_the_mark_stands_at_the_right(records, colours_in):
    records.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = records.visualRect(records.records.index(2, 0))
    picture = records.viewport().grab().toImage()
    right = row.adjusted(row.width() - 60, 0, 0, 0)
    left = row.adjusted(0, 0, -row.width() + 60, 0)

    assert "#336699" in colours_in(picture, right)
    assert "#336699" not in colours_in(picture, left)
