"""Pictures of a DOCX: dots drawn from the scene, read back by another program."""

import io

import pytest
from PIL import Image

from briefing.documents.docx.drawn import DOTS_PER_INCH, png_of_scene
from briefing.resources import resource
from briefing.scene.items import Lettering, Line, Path, Rect, Scene, Step, Stroke, Text
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.text_masks import TextMasks

DOT = DOTS_PER_INCH / 72


@pytest.fixture(scope="module")
def masks() -> TextMasks:
    return TextMasks(FontLibrary.from_folder(resource("fonts")), "en")


@pytest.fixture
def drawn(masks):
    def drawn(*items) -> Image.Image:
        data = png_of_scene(Scene(60, 30, items), masks)
        assert data == png_of_scene(Scene(60, 30, items), masks)
        return Image.open(io.BytesIO(data)).convert("RGB")

    return drawn


def at(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    return image.getpixel((round(x * DOT), round(y * DOT)))


def inked(image: Image.Image) -> tuple[int, int, int, int]:
    """The box of all that is not white."""
    return image.convert("L").point(lambda level: 255 if level < 200 else 0).getbbox()


def test_shapes_lie_where_the_scene_says(drawn):
    curve = Path(
        (
            Step("move", ((40, 10),)),
            Step("curve", ((45, 0), (50, 0), (55, 10))),
            Step("close"),
        ),
        fill="#00FF00",
    )
    image = drawn(Rect(5, 5, 10, 10, fill="#FF0000"), curve)
    assert image.size == (160, 80)
    assert at(image, 10, 10) == (255, 0, 0)
    assert at(image, 47, 7) == (0, 255, 0)
    assert at(image, 47, 20) == (255, 255, 255)


def test_a_dashed_line_of_any_length_has_ink_and_gaps(drawn):
    image = drawn(Line(0, 15, 59.9, 15, Stroke(2, "#0000FF", (0.1, 0.2, 3.3))))
    row = [image.getpixel((x, round(15 * DOT))) for x in range(image.width)]
    assert (255, 255, 255) in row
    assert any(dot != (255, 255, 255) for dot in row)


@pytest.mark.parametrize("said", ["Lorries", "الميناء", "שלום"])
def test_letters_of_every_script_are_drawn_at_their_place(drawn, said):
    left, top, right, bottom = inked(drawn(Text(30, 20, said, Lettering(9), "middle")))
    assert abs((left + right) / 2 - 30 * DOT) < 4 * DOT
    assert top > 8 * DOT
    assert bottom < 25 * DOT


def test_turned_letters_run_upwards(drawn):
    left, top, right, bottom = inked(drawn(Text(30, 29, "lorry", Lettering(8), angle=90)))
    assert bottom - top > right - left
    assert bottom <= 29.5 * DOT


def test_letters_join_as_their_script_does(drawn):
    joined = inked(drawn(Text(5, 20, "بيت", Lettering(12))))
    apart = inked(drawn(Text(5, 20, "ب\u200cي\u200cت", Lettering(12))))
    assert joined[2] - joined[0] < apart[2] - apart[0]


def test_what_shows_nothing_leaves_the_ground_white(drawn):
    assert inked(drawn(Text(5, 20, " ", Lettering(9)))) is None
