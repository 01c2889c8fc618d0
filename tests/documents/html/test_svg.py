import xml.etree.ElementTree as ET

from briefing.documents.html.svg import svg
from briefing.scene.items import Lettering, Line, Path, Rect, Scene, Step, Stroke, Text

SCENE = Scene(
    72,
    36,
    (
        Rect(1, 2, 10.456, 4, fill="#B35806", radius=2),
        Line(0, 0, 72, 0, Stroke(0.5, "#515B69", (1.5, 2))),
        Path(
            (
                Step("move", ((0, 0),)),
                Step("curve", ((1, 1), (2, 1), (3, 0))),
                Step("close"),
            ),
            stroke=Stroke(1, "#000000"),
        ),
        Text(5, 6, "<b>&", Lettering(7, "serif", bold=True), "right", angle=90, lang="ar"),
    ),
)


def test_every_item_of_a_scene_is_drawn():
    root = ET.fromstring(svg(SCENE, 'It says "so" & <so>.'))
    assert root.attrib == {
        "role": "img",
        "aria-label": 'It says "so" & <so>.',
        "direction": "ltr",
        "width": "96",
        "height": "48",
        "viewBox": "0 0 72 36",
    }
    rect, line, path, text = root
    assert (rect.get("width"), rect.get("fill"), rect.get("rx")) == ("10.46", "#B35806", "2")
    assert (line.get("stroke-width"), line.get("stroke-dasharray")) == ("0.5", "1.5 2")
    assert (path.get("d"), path.get("fill")) == ("M0,0 C1,1 2,1 3,0 Z", "none")
    assert text.text == "<b>&"
    assert text.get("transform") == "rotate(-90 5 6)"
    assert (text.get("text-anchor"), text.get("lang")) == ("end", "ar")
    assert (text.get("font-size"), text.get("font-weight")) == ("7", "bold")


def test_texts_end_where_the_scene_says_in_a_page_from_right_to_left():
    texts = (Text(5, 6, said, Lettering(7), "right") for said in ("Pilots", "مرشدون", "12"))
    latin, arabic, number = ET.fromstring(svg(Scene(72, 36, tuple(texts)), "Chart"))
    assert (latin.get("direction"), latin.get("text-anchor")) == (None, "end")
    assert (arabic.get("direction"), arabic.get("text-anchor")) == ("rtl", "start")
    assert (number.get("direction"), number.get("text-anchor")) == (None, "end")
