"""The matrix is walked, read out, opened, and says nothing by colour alone."""

from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication

from briefing.desktop.widgets.drawing import text_width
from briefing.desktop.widgets.matrix_cell import CellPictures, sign_font
from briefing.desktop.widgets.matrix_legend import (
    MatrixLegend,
    cell_width,
    legend_entries,
    stance_word,
)
from briefing.desktop.widgets.matrix_values import (
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    MatrixTable,
    Standing,
    standing_of,
)
from briefing.desktop.widgets.matrix_view import MatrixView
from briefing.domain.vocabularies import Stance

OPPOSE, LEAN, SUPPORT = Standing("−−", -2), Standing("+", 1), Standing("++", 2)
RED_LINE = MatrixCell(OPPOSE, "oppose, red line", is_red_line=True)
TABLE = MatrixTable(
    (MatrixRow("h", "Hamas", "#2E8B57"), MatrixRow("u", "UAE", "#3566C8")),
    (MatrixColumn("d", "disarmament", "Hamas gives up its arms"), MatrixColumn("f", "force")),
    ((RED_LINE, MatrixCell(SUPPORT, "support")), (None, MatrixCell(LEAN, "lean support"))),
)
SIZE = QSize(80, 32)


@pytest.fixture
def matrix(theme, show) -> MatrixView:
    view = MatrixView(theme, "Positions")
    show(view)
    view.show_table(TABLE)
    view.setFocus()
    return view


@pytest.fixture
def drawn(theme):
    pictures = CellPictures(theme)

    def draw(cell, *, has_focus=False, mirrored=False):
        picture = pictures.picture(cell, SIZE, 1.0, has_focus=has_focus, mirrored=mirrored)
        return picture.toImage()

    return draw


def colour_at(image, x, y):
    return image.pixelColor(x, y).name()


def place_of(matrix, row, column) -> QPoint:
    return matrix.visualRect(matrix.model().index(row, column)).center()


def test_a_cell_is_read_out_as_a_sentence(matrix):
    index = matrix.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Hamas on disarmament: oppose, red line"


def test_an_empty_cell_says_that_nobody_has_looked(matrix):
    index = matrix.model().index(1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "UAE on disarmament: nobody has looked yet"


def test_screen_readers_find_a_table_with_headers(matrix):
    table = QAccessible.queryAccessibleInterface(matrix)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Positions"

    found = [table.child(at) for at in range(table.childCount())]
    names = {child.text(QAccessible.Text.Name) for child in found if child}
    assert {"Hamas", "UAE", "disarmament", "force"} <= names
    assert "Hamas on disarmament: oppose, red line" in names


def test_the_sentence_of_a_proposition_is_its_heading_s_tip(matrix):
    tip = matrix.model().headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)

    assert tip == "Hamas gives up its arms"


def test_arrow_keys_walk_and_enter_opens(qtbot, matrix):
    matrix.choose("h", "d")
    qtbot.keyClick(matrix, Qt.Key.Key_Down)
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    with qtbot.waitSignal(matrix.cell_opened) as opened:
        qtbot.keyClick(matrix, Qt.Key.Key_Return)

    assert opened.args == ["u", "f"]


def test_from_right_to_left_the_left_arrow_goes_on(qtbot, matrix):
    matrix.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    matrix.choose("h", "d")
    qtbot.keyClick(matrix, Qt.Key.Key_Left)

    assert matrix.current_keys() == ("h", "f")


def test_a_click_opens_the_cell_even_when_it_is_empty(qtbot, matrix):
    with qtbot.waitSignal(matrix.cell_opened) as opened:
        place = place_of(matrix, 1, 0)
        qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == ["u", "d"]


def test_a_click_on_an_actor_opens_the_actor(qtbot, matrix):
    header = matrix.verticalHeader()
    place = QPoint(40, header.sectionViewportPosition(1) + 10)
    with qtbot.waitSignal(matrix.row_opened) as opened:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == ["u"]


def test_a_click_on_a_proposition_opens_it(qtbot, matrix):
    header = matrix.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 10, 10)
    with qtbot.waitSignal(matrix.column_opened) as opened:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == ["f"]


def test_resting_on_a_cell_asks_for_its_card(qtbot, matrix):
    with qtbot.waitSignal(matrix.card_wanted) as wanted:
        move_to(matrix, place_of(matrix, 0, 0))

    row, column, rect = wanted.args
    assert (row, column) == ("h", "d")
    assert rect == QRect(
        matrix.viewport().mapToGlobal(QPoint(matrix.visualRect(first(matrix)).topLeft())),
        matrix.visualRect(first(matrix)).size(),
    )


def test_leaving_takes_the_card_away(qtbot, matrix):
    move_to(matrix, place_of(matrix, 0, 0))
    with qtbot.waitSignal(matrix.card_unwanted):
        QApplication.sendEvent(matrix, QEvent(QEvent.Type.Leave))


def test_space_shows_the_card_and_escape_takes_it_away(qtbot, matrix):
    matrix.choose("u", "f")
    with qtbot.waitSignal(matrix.card_wanted) as wanted:
        qtbot.keyClick(matrix, Qt.Key.Key_Space)
    assert wanted.args[:2] == ["u", "f"]

    with qtbot.waitSignal(matrix.card_unwanted):
        qtbot.keyClick(matrix, Qt.Key.Key_Escape)


def test_the_current_cell_follows_its_actor_when_the_rows_change(matrix):
    matrix.choose("u", "f")
    turned = replace(TABLE, rows=TABLE.rows[::-1], cells=TABLE.cells[::-1])

    matrix.show_table(turned)

    assert matrix.current_keys() == ("u", "f")
    assert matrix.currentIndex().row() == 0


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, matrix):
    qtmodeltester.check(matrix.model())


def test_the_headers_stay_when_a_large_matrix_is_scrolled(qtbot, theme, show):
    rows = tuple(MatrixRow(str(n), f"Actor {n}", "#336699") for n in range(64))
    columns = tuple(MatrixColumn(str(n), f"Issue {n}") for n in range(31))
    view = MatrixView(theme, "Positions")
    show(view)
    view.show_table(MatrixTable(rows, columns, ((None,) * 31,) * 64))
    before = view.verticalHeader().pos()

    view.choose("63", "30")

    assert view.horizontalScrollBar().value() > 0
    assert view.verticalHeader().pos() == before


def test_the_stance_gives_the_ground(drawn, theme):
    assert colour_at(drawn(MatrixCell(SUPPORT, "")), 10, 16) == theme.colours.stance[4].lower()


def test_a_red_line_has_a_ring_and_a_filled_corner(drawn, theme):
    red = theme.colours.red_line.lower()
    image = drawn(RED_LINE)

    assert colour_at(image, 6, 6) == red
    assert colour_at(image, 40, 2) == red
    assert colour_at(drawn(replace(RED_LINE, is_red_line=False)), 6, 6) != red


def test_from_right_to_left_the_corner_is_at_the_right(drawn, theme):
    red = theme.colours.red_line.lower()
    image = drawn(RED_LINE, mirrored=True)

    assert colour_at(image, 73, 6) == red
    assert colour_at(image, 6, 6) != red


def test_a_split_cell_shows_what_is_said_and_what_is_done(drawn, theme):
    image = drawn(MatrixCell(SUPPORT, "", done=OPPOSE))

    assert colour_at(image, 6, 16) == theme.colours.stance[4].lower()
    assert colour_at(image, 74, 16) == theme.colours.stance[0].lower()


@pytest.mark.parametrize(
    "mark",
    [
        {"is_red_line": True},
        {"is_conditional": True},
        {"has_second_voice": True},
        {"is_stale": True},
        {"source": "reported"},
        {"source": "inferred"},
        {"done": OPPOSE},
    ],
    ids=lambda mark: next(iter(mark)),
)
def test_every_mark_is_seen(drawn, mark):
    plain = MatrixCell(LEAN, "")

    assert drawn(replace(plain, **mark)) != drawn(plain)


def test_reported_and_inferred_look_different(drawn):
    cell = MatrixCell(LEAN, "")

    assert drawn(replace(cell, source="reported")) != drawn(replace(cell, source="inferred"))


def test_an_empty_cell_and_nothing_found_look_different(drawn):
    assert drawn(None) != drawn(MatrixCell(Standing("∅", None), "no position found"))


def test_the_focus_is_a_double_ring(drawn, theme):
    image = drawn(MatrixCell(SUPPORT, ""), has_focus=True)
    column = [colour_at(image, 40, y) for y in range(8)]

    assert theme.colours.text.lower() in column
    assert theme.colours.surface.lower() in column


def test_cells_follow_a_switch_to_dark(drawn, theme):
    drawn(MatrixCell(SUPPORT, ""))
    theme.set_mode("dark")

    assert colour_at(drawn(MatrixCell(SUPPORT, "")), 10, 16) == theme.colours.stance[4].lower()


def test_the_legend_has_every_look_once(theme):
    looks = [cell for cell, _ in legend_entries()]

    assert len(set(looks)) == len(looks) == 17


@pytest.mark.parametrize("stance", get_args(Stance))
def test_every_stance_has_its_own_sign_and_word(stance):
    others = [other for other in get_args(Stance) if other != stance]

    assert standing_of(stance).sign not in {standing_of(other).sign for other in others}
    assert stance_word(stance) not in {stance_word(other) for other in others}


def test_a_stance_that_is_a_condition_gets_no_second_question_mark(drawn):
    cell = MatrixCell(standing_of("conditional"), "")

    assert drawn(replace(cell, is_conditional=True)) == drawn(cell)


def test_the_legend_wraps_where_there_is_little_room(theme, show):
    legend = MatrixLegend(theme)
    show(legend, width=1400)
    wide = legend.sizeHint().height()
    legend.resize(300, 100)

    assert legend.sizeHint().height() > wide


@pytest.mark.parametrize("word", ["none", "aucune", "keine Position"])
def test_a_sign_that_is_a_word_has_room_in_its_box(theme, word):
    said = replace(standing_of("no_position_found"), sign=word)
    room = cell_width(theme, MatrixCell(said, ""))

    assert room >= text_width(word, sign_font(theme, said)) + 16


def test_the_legend_is_read_out(theme):
    assert "leans against" in MatrixLegend(theme).accessibleName()


def first(matrix):
    return matrix.model().index(0, 0)


def move_to(matrix, place: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(matrix.viewport().mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(matrix.viewport(), event)
