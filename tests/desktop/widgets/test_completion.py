"""Typing offers what the library knows, and the last line creates what it does not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing.desktop.widgets.completion import Completion, CompletionEntry
from briefing.desktop.widgets.floating_panel import SHADOW

KNOWN = (
    CompletionEntry("1", "Ministry of Health", "14 figures"),
    CompletionEntry("2", "Ministry of Finance"),
)


def complete(text: str):
    return [entry for entry in KNOWN if text.lower() in entry.title.lower()]


@pytest.fixture
def field() -> QLineEdit:
    return QLineEdit()


@pytest.fixture
def completion(theme, show, field) -> Completion:
    window = show(field, QWidget())
    field.setFocus()
    return Completion(theme, field, window, complete, may_create=True)


def test_typing_offers_what_fits_and_a_new_one(qtbot, field, completion):
    qtbot.keyClicks(field, "heal")

    assert completion.isVisible()
    assert completion.titles() == ("Ministry of Health", "Create “heal”")


def test_enter_takes_the_first(qtbot, field, completion):
    qtbot.keyClicks(field, "min")
    with qtbot.waitSignal(completion.picked) as picked:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert picked.args == ["1"]
    assert not completion.isVisible()


def test_the_last_line_creates_what_was_typed(qtbot, field, completion):
    qtbot.keyClicks(field, " red cross ")
    with qtbot.waitSignal(completion.create_wanted) as wanted:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert wanted.args == ["red cross"]


def test_what_is_known_by_that_name_is_not_created_again(qtbot, field, completion):
    qtbot.keyClicks(field, "ministry of health")

    assert completion.titles() == ("Ministry of Health",)


def test_nothing_is_created_where_it_may_not(qtbot, theme, field, show):
    window = show(field)
    field.setFocus()
    completion = Completion(theme, field, window, complete)
    qtbot.keyClicks(field, "red cross")

    assert not completion.isVisible()


def test_the_down_key_offers_everything(qtbot, field, completion):
    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert completion.titles() == ("Ministry of Health", "Ministry of Finance")


def test_arrow_keys_go_round(qtbot, field, completion):
    qtbot.keyClicks(field, "min")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(completion.picked) as picked:
        qtbot.keyClick(field, Qt.Key.Key_Enter)

    assert picked.args == ["2"]


def test_escape_leaves_the_text_alone(qtbot, field, completion):
    qtbot.keyClicks(field, "min")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert not completion.isVisible()
    assert field.text() == "min"


def test_leaving_the_field_takes_the_list_away(qtbot, field, completion):
    qtbot.keyClicks(field, "min")
    field.clearFocus()

    assert not completion.isVisible()


def test_a_click_takes_a_line(qtbot, field, completion):
    qtbot.keyClicks(field, "min")
    place = completion.list.visualRect(completion.list.model().index(1, 0)).center()
    with qtbot.waitSignal(completion.picked) as picked:
        qtbot.mouseClick(completion.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert picked.args == ["2"]


def test_a_text_set_by_the_program_offers_nothing(field, completion):
    field.setText("min")

    assert not completion.isVisible()


def test_the_list_stands_under_its_field_inside_the_window(qtbot, field, completion):
    qtbot.keyClicks(field, "min")
    panel = completion.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    assert panel.top() > field.geometry().bottom()
    assert completion.parentWidget().rect().contains(panel)


def test_a_line_is_read_out_with_its_detail(qtbot, field, completion):
    qtbot.keyClicks(field, "heal")
    spoken = completion.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Ministry of Health, 14 figures"
