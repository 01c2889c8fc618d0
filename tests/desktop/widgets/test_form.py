"""A form says at the field what is wrong, and folds what is seldom needed."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.fields import SearchField
from briefing.desktop.widgets.form import Fold, FormRow


@pytest.fixture
def search(qtbot, theme, show) -> SearchField:
    field = SearchField(theme, "Filter actors", pause_ms=1)
    show(field)
    field.setFocus()
    return field


def test_a_label_names_its_field(theme):
    field = QLineEdit()
    row = FormRow(theme, "&Claimant", field)

    assert field.accessibleName() == "Claimant"
    assert row.label.buddy() is field


def test_a_problem_is_told_at_its_field(theme, show):
    field = QLineEdit()
    row = FormRow(theme, "Measure", field)
    show(row)
    row.set_problem("Say what is counted.")

    assert row.problem() == "Say what is counted."
    assert row.note.isVisible()
    assert field.accessibleDescription() == "Say what is counted."
    assert field.property("wrong") is True


def test_a_wrong_field_has_a_red_edge(theme, show, colours_in):
    field = QLineEdit()
    row = FormRow(theme, "Measure", field)
    show(row, QLineEdit())
    field.clearFocus()
    row.set_problem("Say what is counted.")

    assert theme.colours.danger.lower() in colours_in(field.grab().toImage())


def test_a_solved_problem_leaves_the_hint(theme, show):
    row = FormRow(theme, "Number", QLineEdit(), hint="at least 242")
    show(row)
    row.set_problem("No number.")
    row.set_problem("")

    assert row.problem() == ""
    assert row.note.words.text() == "at least 242"


def test_a_row_without_words_takes_no_room_for_them(theme, show):
    row = FormRow(theme, "Number", QLineEdit())
    show(row)

    assert not row.note.isVisible()


def test_a_fold_opens_by_key(qtbot, theme, show):
    fold, inside = Fold(theme, "More"), QLineEdit()
    fold.content.addWidget(inside)
    show(fold)
    assert not inside.isVisible()

    with qtbot.waitSignal(fold.toggled) as toggled:
        qtbot.keyClick(fold.button, Qt.Key.Key_Space)

    assert inside.isVisible()
    assert toggled.args == [True]


def test_a_fold_says_that_it_can_be_opened(theme):
    fold = Fold(theme, "More", is_open=True)

    assert fold.button.isCheckable()
    assert fold.is_open()


def test_a_search_is_told_after_a_pause(qtbot, search):
    with qtbot.waitSignal(search.searched) as searched:
        qtbot.keyClicks(search, "ham")

    assert searched.args == ["ham"]


def test_enter_searches_at_once(qtbot, theme, show):
    field = SearchField(theme, "Filter", pause_ms=60_000)
    show(field)
    qtbot.keyClicks(field, "ham")
    with qtbot.waitSignal(field.searched, timeout=500):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_down_goes_to_the_results(qtbot, search):
    with qtbot.waitSignal(search.stepped_down):
        qtbot.keyClick(search, Qt.Key.Key_Down)


def test_escape_empties_first_and_then_leaves(qtbot, search):
    qtbot.keyClicks(search, "ham")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    with qtbot.waitSignal(search.searched) as searched:
        qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert searched.args == [""]

    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Escape)


@pytest.fixture
def choice(theme, show) -> Choice:
    field = Choice(theme, (("standing", "Standing"), ("past", "Past")))
    show(field)
    return field


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_of_a_choice_shows_its_last_line_with_the_cursor_in_the_field(choice, qtbot):
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    choice.showPopup()
    lines = choice.view()
    height = sum(map(lines.sizeHintForRow, range(choice.count())))
    qtbot.waitUntil(lambda: lines.viewport().height() >= height)
    choice.hidePopup()


def test_a_choice_is_made_by_key(qtbot, choice):
    choice.setFocus()
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Down)

    assert chosen.args == ["past"]


def test_setting_a_choice_tells_nobody(qtbot, choice):
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_key("past")

    assert choice.key() == "past"


def test_an_unknown_value_shows_none(choice):
    choice.set_key("nonsense")

    assert choice.key() == ""


def test_the_wheel_never_changes_a_value(choice):
    choice.setFocus()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(choice.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert event.type() == QEvent.Type.Wheel
    QApplication.sendEvent(choice, event)

    assert choice.key() == "standing"


def test_a_choice_keeps_room_for_its_arrow_at_the_end_of_the_line(theme, show, qapp):
    field = Choice(theme, (("standing", "Standing"),))
    show(field)

    def dark_columns() -> tuple[int, int]:
        """How far from the left and from the right the words begin, arrow and frame left out."""
        picture = field.grab().toImage()
        inside = range(6, field.width() - 6)
        middle = range(field.height() // 3, 2 * field.height() // 3)
        inked = [
            x for x in inside if any(picture.pixelColor(x, y).lightness() < 90 for y in middle)
        ]
        return inked[0], field.width() - 1 - inked[-1]

    left, _ = dark_columns()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        _, right = dark_columns()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert abs(left - right) <= 2


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_list_of_a_choice_has_the_border_of_fields_on_all_sides(
    qtbot, theme, show, colours_in, mode
):
    theme.set_mode(mode)
    long = "A value with more words than the field has room for"
    field = Choice(theme, (("standing", "Standing"), ("past", long)))
    show(field, width=200)
    field.setFixedWidth(120)
    field.showPopup()
    listed = field.view().window()
    qtbot.waitUntil(listed.isVisible)
    picture = listed.grab().toImage()
    border = {theme.colour("border").name()}
    right, bottom = picture.width() - 1, picture.height() - 1
    for edge in (
        QRect(0, 1, 1, bottom - 1),
        QRect(right, 1, 1, bottom - 1),
        QRect(1, 0, right - 1, 1),
        QRect(1, bottom, right - 1, 1),
    ):
        assert colours_in(picture, edge) == border
    assert field.view().viewport().width() >= field.view().sizeHintForColumn(0)
    field.hidePopup()
