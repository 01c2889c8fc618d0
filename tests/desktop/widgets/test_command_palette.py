"""The palette reaches every command and record by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from briefing.desktop.widgets.command_palette import CommandPalette
from briefing.desktop.widgets.palette_rows import PaletteEntry

COMMANDS = (
    PaletteEntry("export", "Brief as PDF", "file-down", keys="Ctrl+Shift+E"),
    PaletteEntry("new", "New quote", "plus", keys="Ctrl+Shift+Q"),
)
RECORDS = (PaletteEntry("issue:7", "Budget rule", "landmark", "Issue"),)


def find(wanted: str):
    return [entry for entry in RECORDS if wanted and wanted.lower() in entry.title.lower()]


@pytest.fixture
def field() -> QLineEdit:
    return QLineEdit()


@pytest.fixture
def palette(theme, show, field) -> CommandPalette:
    window = show(field)
    field.setFocus()
    opened = CommandPalette(theme, window)
    opened.open(COMMANDS, find)
    return opened


def titles(palette):
    return [entry.title for entry in palette.entries()]


def test_it_opens_with_the_commands_and_the_cursor_in_its_field(palette):
    assert titles(palette) == ["Brief as PDF", "New quote"]
    assert palette.field.hasFocus()


def test_typing_leaves_what_fits_and_brings_records(qtbot, palette):
    qtbot.keyClicks(palette.field, "bud")

    assert titles(palette) == ["Budget rule"]


def test_commands_come_before_records_best_first(qtbot, palette):
    qtbot.keyClicks(palette.field, "bu")
    palette.open((*COMMANDS, PaletteEntry("b", "Build", "plus")), find)
    qtbot.keyClicks(palette.field, "bu")

    assert titles(palette) == ["Build", "Budget rule"]


def test_enter_chooses_and_closes(qtbot, palette):
    qtbot.keyClicks(palette.field, "quo")
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert chosen.args == ["new"]
    assert not palette.isVisible()


def test_arrow_keys_go_round(qtbot, palette):
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Enter)

    assert chosen.args == ["new"]


def test_a_click_chooses(qtbot, palette):
    place = palette.list.visualRect(palette.list.model().index(1, 0)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == ["new"]


def test_escape_closes_and_gives_the_focus_back(qtbot, palette, field):
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert not palette.isVisible()
    assert field.hasFocus()


def test_going_elsewhere_closes_it(qtbot, palette, field):
    field.setFocus()

    assert not palette.isVisible()


def test_nothing_found_leaves_an_empty_list_and_enter_does_nothing(qtbot, palette):
    qtbot.keyClicks(palette.field, "zzz")
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert titles(palette) == []
    assert palette.isVisible()


def test_an_entry_is_read_out_with_its_keys(palette):
    spoken = palette.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Brief as PDF, Ctrl+Shift+E"


def test_it_stays_in_the_middle_of_a_window_that_changes(palette):
    palette.parentWidget().resize(1000, 700)

    middle = palette.geometry().center().x()
    assert abs(middle - 500) <= 1


def test_the_letters_that_were_found_stand_out(qtbot, palette, theme, colours_in):
    qtbot.keyClicks(palette.field, "q")
    row = palette.list.visualRect(palette.list.model().index(0, 0)).adjusted(40, 0, -200, 0)

    assert theme.colours.accent.lower() in colours_in(palette.list.grab().toImage(), row)
