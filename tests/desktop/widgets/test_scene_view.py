"""A scene is painted in the window as it is printed."""

import pytest
from PySide6.QtGui import QImage, QPainter

from briefing.desktop.widgets.scene_view import SceneView, measure, paint_scene
from briefing.scene.items import Lettering, Line, Path, Rect, Scene, Step, Stroke, Text

RED, BLUE, GREEN = "#ff0000", "#0000ff", "#008000"


def painted(*items) -> QImage:
    """A scene of 100 by 100 points at one pixel a point."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    painter = QPainter(image)
    paint_scene(painter, Scene(100, 100, items))
    painter.end()
    return image


def at(image, x, y):
    return image.pixelColor(x, y).name()


def ink_columns(image) -> list[int]:
    """The columns that are not all white."""
    return [x for x in range(100) if any(at(image, x, y) != "#ffffff" for y in range(100))]


def test_later_items_lie_over_earlier_ones():
    image = painted(Rect(0, 0, 50, 50, RED), Rect(20, 20, 50, 50, BLUE))

    assert at(image, 10, 10) == RED
    assert at(image, 30, 30) == BLUE


def test_a_rounded_rectangle_leaves_its_corners():
    image = painted(Rect(0, 0, 60, 60, RED, radius=20))

    assert at(image, 1, 1) == "#ffffff"
    assert at(image, 30, 1) == RED


def test_a_dashed_line_has_gaps():
    image = painted(Line(0, 50, 100, 50, Stroke(2, BLUE, (10, 10))))
    row = {at(image, x, 50) for x in range(100)}

    assert row == {BLUE, "#ffffff"}
    assert at(image, 5, 50) == BLUE
    assert at(image, 15, 50) == "#ffffff"


def test_a_path_is_filled_inside_its_curve():
    steps = (
        Step("move", ((10, 90),)),
        Step("curve", ((10, 10), (90, 10), (90, 90))),
        Step("line", ((50, 95),)),
        Step("close"),
    )
    image = painted(Path(steps, GREEN))

    assert at(image, 50, 60) == GREEN
    assert at(image, 50, 10) == "#ffffff"


def test_a_stroke_without_fill_leaves_the_middle():
    image = painted(Rect(10, 10, 80, 80, stroke=Stroke(4, RED)))

    assert at(image, 50, 50) == "#ffffff"
    assert at(image, 10, 50) == RED


@pytest.mark.parametrize("anchor", ["left", "middle", "right"])
def test_a_text_stands_at_its_anchor(fonts, anchor):
    lettering = Lettering(12)
    width = measure("242", lettering)
    columns = ink_columns(painted(Text(50, 50, "242", lettering, anchor)))

    start = {"left": 50, "middle": 50 - width / 2, "right": 50 - width}[anchor]
    assert columns[0] == pytest.approx(start, abs=2)
    assert columns[-1] == pytest.approx(start + width, abs=2)


def test_a_turned_text_runs_upwards(fonts):
    image = painted(Text(50, 90, "242 killed", Lettering(12), angle=90))
    columns = ink_columns(image)

    assert columns[-1] - columns[0] < 14


def test_a_text_is_as_wide_in_twice_the_size(fonts):
    one, two = (measure("at least 242", Lettering(size)) for size in (7.5, 15))

    assert two == pytest.approx(2 * one)


def test_the_view_keeps_the_shape_of_its_scene(theme, show):
    view = SceneView("Chart")
    show(view)
    view.show_scene(Scene(200, 100, (Rect(0, 0, 200, 100, RED),)), "A red box")

    assert view.heightForWidth(300) == 150
    assert view.heightForWidth(4000) == 200
    assert view.accessibleDescription() == "A red box"


def test_the_view_paints_its_scene_on_white(theme, show, colours_in):
    view = SceneView("Chart")
    show(view)
    view.show_scene(Scene(200, 100, (Rect(50, 0, 100, 100, RED),)), "A red box")

    assert {RED, "#ffffff"} <= colours_in(view.grab().toImage())
