"""Scenes and rules on the page."""

import pytest

from briefing.scene.items import Lettering, Line, Path, Rect, Scene, Step, Stroke, Text
from briefing.typeset.elements import Drawing, Rule
from briefing.typeset.measuring import measurer

RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)
LETTERING = Lettering(10.0)


def test_shapes_are_drawn_from_the_upper_left_corner_down(set_pages, picture) -> None:
    square = (Step("move", ((100, 0),)), Step("line", ((120, 0),)), Step("line", ((120, 20),)))
    scene = Scene(
        200.0,
        100.0,
        (
            Rect(0, 0, 50, 20, fill="#FF0000"),
            Rect(10, 5, 10, 10, fill="#00FF00", radius=2.0),
            Line(0, 50, 200, 50, Stroke(4.0, "#0000FF")),
            Path((*square, Step("close")), fill="#0000FF"),
            Rect(150, 10, 30, 30, stroke=Stroke(4.0, "#FF0000")),
        ),
    )
    page = picture(set_pages(Drawing(scene, "shapes")))

    assert page.getpixel((45, 52)) == RED
    assert page.getpixel((55, 60)) == GREEN
    assert page.getpixel((140, 100)) == BLUE
    assert (page.getpixel((157, 53)), page.getpixel((143, 67))) == (BLUE, (255, 255, 255))
    assert (page.getpixel((190, 75)), page.getpixel((205, 75))) == (RED, (255, 255, 255))


def test_curves_and_dashes(set_pages, picture) -> None:
    round_path = Path(
        (Step("move", ((0, 40),)), Step("curve", ((0, 0), (80, 0), (80, 40))), Step("close")),
        fill="#00FF00",
    )
    dashed = Line(0, 60, 100, 60, Stroke(4.0, "#FF0000", (10.0, 10.0)))
    page = picture(set_pages(Drawing(Scene(100.0, 70.0, (round_path, dashed)), "curve")))

    assert page.getpixel((80, 62)) == GREEN
    assert page.getpixel((44, 55)) == (255, 255, 255)
    assert (page.getpixel((45, 110)), page.getpixel((55, 110))) == (RED, (255, 255, 255))


@pytest.mark.parametrize(("anchor", "share"), [("left", 0.0), ("middle", 0.5), ("right", 1.0)])
def test_text_is_anchored_by_its_measured_width(set_pages, fonts, positions, anchor, share) -> None:
    width = measurer(fonts, "en")("Q1 2025", LETTERING)
    scene = Scene(200.0, 50.0, (Text(100, 20, "Q1 2025", LETTERING, anchor),))
    ((text, x, y),) = positions(set_pages(Drawing(scene, "text")))

    assert (text, y) == ("Q1 2025", 350.0 - 20.0)
    assert x == pytest.approx(40.0 + 100.0 - share * width, abs=0.02)


def test_measured_widths_grow_with_text_size_and_weight(fonts) -> None:
    measure = measurer(fonts, "en")

    assert measure("", LETTERING) == 0.0
    assert measure("a b", LETTERING) > measure("ab", LETTERING)
    assert measure("ab", Lettering(20.0)) == pytest.approx(2 * measure("ab", LETTERING))
    assert measure("ab", Lettering(10.0, bold=True)) > measure("ab", LETTERING)


def test_turned_text_runs_upwards(set_pages, picture) -> None:
    text = Text(50, 90, "HHHHHHHH", LETTERING, angle=90.0)
    page = picture(set_pages(Drawing(Scene(100.0, 100.0, (text,)), "turned"))).convert("L")
    left, top, right, bottom = page.point(lambda value: 255 if value < 160 else 0).getbbox()

    assert bottom - top > 50
    assert right - left < 12


def test_arabic_in_a_drawing_is_shaped_and_ordered(set_pages, texts) -> None:
    scene = Scene(200.0, 50.0, (Text(10, 20, "عبد الفتاح", LETTERING, lang="ar"),))

    assert texts(set_pages(Drawing(scene, "name"))) == ["عبد الفتاح"]


def test_a_drawing_too_large_is_made_smaller(set_pages) -> None:
    wide = set_pages(Drawing(Scene(440.0, 100.0, ()), "wide", key="k")).places[0]
    tall = set_pages(Drawing(Scene(100.0, 900.0, ()), "tall", key="k")).places[0]

    assert (wide.width, wide.height) == (220.0, 50.0)
    assert tall.height == pytest.approx(300.0)


@pytest.mark.parametrize(("align", "left"), [("start", 40.0), ("center", 100.0), ("end", 160.0)])
def test_a_small_drawing_stands_where_it_is_told(set_pages, align, left) -> None:
    drawing = Drawing(Scene(100.0, 20.0, ()), "small", align, key="k")
    mirrored = {"start": "end", "end": "start"}.get(align, align)

    assert set_pages(drawing).places[0].left == left
    other = Drawing(Scene(100.0, 20.0, ()), "small", mirrored, key="k")
    assert set_pages(other, direction="rtl").places[0].left == left


def test_a_rule_crosses_the_column(set_pages, picture) -> None:
    page = picture(set_pages(Rule(Stroke(4.0, "#FF0000"))))

    assert [page.getpixel((x, 52)) == RED for x in (38, 42, 258, 262)] == [False, True, True, False]


@pytest.mark.parametrize("colour", ["red", "#12", "#GGGGGG", "123456#"])
def test_a_colour_that_is_none_is_refused(set_pages, colour) -> None:
    with pytest.raises(ValueError, match=r"."):
        set_pages(Rule(Stroke(1.0, colour)))


def test_an_empty_scene_takes_no_room(set_pages, paragraph) -> None:
    result = set_pages(Drawing(Scene(0.0, 0.0, ()), "nothing"), paragraph("x", key="k"))

    assert result.places[0].bottom + result.places[0].height == 350.0
