"""The sidebar leads through the program by mouse and by keys."""

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.widgets.launcher import Launcher
from briefing.desktop.widgets.sidebar import Destination, DestinationGroup, Sidebar

GROUPS = (
    DestinationGroup(
        "",
        (
            Destination("overview", "Overview", "layout-dashboard"),
            Destination("actors", "Actors", "users", 1204),
        ),
    ),
    DestinationGroup("BRIEFINGS", (Destination("b1", "Weekly note", "file-check"),)),
)


@pytest.fixture
def sidebar(theme, show) -> Sidebar:
    bar = Sidebar(theme, "Sections")
    bar.set_groups(GROUPS)
    show(bar)
    return bar


def test_a_click_goes_there(qtbot, sidebar):
    place = sidebar.visualRect(sidebar.model().index(1, 0)).center()
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == ["actors"]


def test_arrow_keys_pass_over_headings_and_gaps(qtbot, sidebar):
    sidebar.set_current("actors")
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)

    assert sidebar.current_key() == "b1"


def test_letters_find_a_destination(qtbot, sidebar):
    sidebar.set_current("overview")
    qtbot.keyClicks(sidebar, "wee")

    assert sidebar.current_key() == "b1"


def test_marking_where_one_is_goes_nowhere(qtbot, sidebar):
    with qtbot.assertNotEmitted(sidebar.chosen):
        sidebar.set_current("b1")

    assert sidebar.current_key() == "b1"


def test_new_counts_leave_the_choice_alone(qtbot, sidebar):
    sidebar.set_current("actors")
    with qtbot.assertNotEmitted(sidebar.chosen):
        sidebar.set_groups(GROUPS)

    assert sidebar.current_key() == "actors"


def test_a_place_that_is_not_listed_marks_none(sidebar):
    sidebar.set_current("actors")
    sidebar.set_current("settings")

    assert sidebar.current_key() is None


def test_counts_are_read_out(sidebar):
    spoken = sidebar.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Actors, 1,204"


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, sidebar):
    qtmodeltester.check(sidebar.model())


def test_the_launcher_names_its_keys(theme):
    assert Launcher(theme, "Ctrl+K").accessibleName() == "Go to or do, Ctrl+K"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_launcher_is_pressed_by_key(qtbot, theme, show, key):
    launcher = Launcher(theme)
    show(launcher)
    with qtbot.waitSignal(launcher.clicked):
        qtbot.keyClick(launcher, key)
