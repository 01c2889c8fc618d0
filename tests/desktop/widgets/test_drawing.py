"""What paints itself measures from the start edge, whichever side that is."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.indicator import draw_indicator

BOUNDS = QRectF(0, 0, 200, 40)


@pytest.fixture
def draw(theme):
    """Runs a drawing and returns the columns it left ink in."""

    def drawn(work, *, mirrored=False) -> list[int]:
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill("#ffffff")
        painter = QPainter(image)
        work(Drawing(painter, theme, BOUNDS, mirrored))
        painter.end()
        white = QColor("#ffffff")
        return [x for x in range(200) if any(image.pixelColor(x, y) != white for y in range(40))]

    return drawn


def test_the_start_is_left_or_right(theme):
    painter = QPainter()

    assert Drawing(painter, theme, BOUNDS, mirrored=False).at(10, 0, 30, 5).left() == 10
    assert Drawing(painter, theme, BOUNDS, mirrored=True).at(10, 0, 30, 5).right() == 190


@pytest.mark.parametrize("words", ["Ardenia", "حركة حماس", "ממשלה", "38 %"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_text_of_any_script_begins_at_the_start(draw, theme, words, mirrored):
    font, ink = theme.font("body"), theme.colour("text")
    columns = draw(lambda drawing: drawing.text(BOUNDS, words, font, ink), mirrored=mirrored)

    wide = text_width(words, font)
    if mirrored:
        assert columns[0] > 200 - wide - 4
        assert columns[-1] > 192
    else:
        assert columns[0] < 8
        assert columns[-1] < wide + 4


def test_a_number_reads_the_same_from_right_to_left(theme):
    def picture(mirrored: bool) -> QImage:
        image = QImage(60, 20, QImage.Format.Format_RGB32)
        image.fill("#ffffff")
        painter = QPainter(image)
        drawing = Drawing(painter, theme, QRectF(0, 0, 60, 20), mirrored)
        rect = QRectF(0, 0, 60, 20)
        drawing.text(rect, "87 / 180", theme.font("body"), theme.colour("text"), "middle")
        painter.end()
        return image

    assert picture(mirrored=True) == picture(mirrored=False)


def test_a_text_too_long_is_cut_and_says_so(draw, theme):
    font, ink = theme.font("body"), theme.colour("text")
    taken = []

    def work(drawing):
        taken.append(drawing.text(QRectF(0, 0, 60, 20), "word " * 20, font, ink))

    columns = draw(work)

    assert taken[0] <= 60
    assert columns[-1] < 60


def test_only_so_many_lines_are_written(draw, theme):
    font, ink = theme.font("small"), theme.colour("text")
    heights = []

    def work(drawing):
        words = "word " * 80
        heights.extend(drawing.lines(BOUNDS, words, font, ink, most=most) for most in (1, 2))

    draw(work)

    assert heights[1] == pytest.approx(2 * heights[0])


def test_line_breaks_in_a_one_line_text_become_spaces(draw, theme):
    font, ink = theme.font("body"), theme.colour("text")
    broken = draw(lambda drawing: drawing.text(BOUNDS, "one\ntwo", font, ink))
    plain = draw(lambda drawing: drawing.text(BOUNDS, "one two", font, ink))

    assert broken == plain


def test_lines_break_between_letters_beyond_the_basic_plane(draw, theme):
    font, ink = theme.font("small"), theme.colour("text")

    columns = draw(lambda d: d.lines(QRectF(0, 0, 60, 40), "𝔸𝔹 𝔸𝔹 word word", font, ink, most=2))

    assert columns


@pytest.mark.parametrize("is_checked", [True, False])
def test_a_box_with_the_focus_looks_otherwise_than_one_without(theme, is_checked):
    def drawn(*, is_focused: bool) -> QImage:
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(theme.colour("surface"))
        painter = QPainter(image)
        drawing, place = Drawing(painter, theme, BOUNDS, mirrored=False), QRectF(3, 3, 16, 16)
        draw_indicator(
            drawing, place, 4, lambda *_: None, is_checked=is_checked, is_focused=is_focused
        )
        painter.end()
        return image

    assert drawn(is_focused=True) != drawn(is_focused=False)
