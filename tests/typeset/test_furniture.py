"""Headers, footers, page numbers, markings and watermarks."""

import pytest

from briefing.scene.items import Stroke
from briefing.typeset.elements import Padding, PageBreak, Run, TextStyle
from briefing.typeset.page_setup import Furniture, Margins

SMALL = TextStyle("sans", 8.0)
MARK = TextStyle("sans", 12.0, bold=True, colour="#FFC000")
TLP = Furniture((Run("TLP:AMBER", MARK),), "end", "#000000", Padding(3.0, 5.0, 3.0, 5.0), "tlp")


def test_pages_are_numbered_n_of_n(set_pages, paragraph, texts) -> None:
    footer = (Furniture((Run("page {page} of {pages}", SMALL),), "center"),)
    elements = [part for n in range(3) for part in (paragraph(f"body {n}"), PageBreak())]
    pages = texts(set_pages(*elements, footer=footer))

    assert pages == [f"page {n} of 3 body {n - 1}" for n in (1, 2, 3)]


def test_the_marking_stands_on_black_at_the_end_of_header_and_footer(
    set_pages, paragraph, texts, picture
) -> None:
    result = set_pages(paragraph("x"), header=(TLP,), footer=(TLP,))
    header, footer = sorted((place for place in _boxes(result)), key=lambda box: -box[1])
    page = picture(result)

    assert texts(result)[0].count("TLP:AMBER") == 2
    assert (header[2], header[3]) == (260.0, 18.0)
    assert header[1] + 9.0 == 400.0 - 28.0
    assert footer[1] + 9.0 == 28.0
    assert page.getpixel((int(header[0]) + 2, 28)) == (0, 0, 0)


def _boxes(result) -> list[tuple[float, float, float, float]]:
    """Header and footer apart: the place of the key spans both, so their texts are looked up."""
    (place,) = (place for place in result.places if place.key == "tlp")
    right = place.left + place.width
    return [
        (place.left, place.bottom + place.height - 18.0, right, 18.0),
        (place.left, place.bottom, right, 18.0),
    ]


def test_in_a_right_to_left_document_furniture_is_mirrored(set_pages, paragraph) -> None:
    result = set_pages(
        paragraph("x", key="x"),
        header=(TLP,),
        direction="rtl",
        margins=Margins(50.0, 30.0, 50.0, 60.0),
    )
    places = {place.key: place for place in result.places}

    assert places["tlp"].left == 30.0
    assert (places["x"].left, places["x"].width) == (30.0, 210.0)


def test_a_long_title_gives_way_to_the_marking(set_pages, paragraph, texts) -> None:
    title = "A title of a briefing that is much too long for this small page"
    footer = (Furniture((Run(title, SMALL),), key="title"), TLP)
    result = set_pages(paragraph("x"), footer=footer)
    places = {place.key: place for place in result.places}

    assert "… TLP:AMBER" in texts(result)[0]
    assert places["title"].left + places["title"].width <= places["tlp"].left - 12.0
    assert [(n.kind, n.key) for n in result.warnings] == [("shortened text", "title")]


def test_rules_part_the_margins_from_the_text(set_pages, paragraph, picture) -> None:
    rule = Stroke(2.0, "#FF0000")
    page = picture(set_pages(paragraph("x"), header_rule=rule, footer_rule=rule))
    red = [y for y in range(400) if page.getpixel((150, y)) == (255, 0, 0)]

    assert red == [43, 44, 355, 356]


def test_a_watermark_crosses_every_page_under_the_text(
    set_pages, paragraph, picture, texts
) -> None:
    mark = Run("DRAFT", TextStyle("sans", 90.0, bold=True, colour="#EEEEEE"))
    result = set_pages(paragraph("one"), PageBreak(), paragraph("two"), watermark=mark)

    assert [page.split()[0] for page in texts(result)] == ["DRAFT", "DRAFT"]
    for number in (1, 2):
        grey = picture(result, number).convert("L").point(lambda v: 255 if 230 < v < 250 else 0)
        left, top, right, bottom = grey.getbbox()
        assert (left + right) / 2 == pytest.approx(150, abs=12)
        assert (top + bottom) / 2 == pytest.approx(200, abs=12)
        assert bottom - top > 180


def test_braces_in_a_title_are_harmless(set_pages, paragraph, texts) -> None:
    result = set_pages(paragraph("x"), footer=(Furniture((Run("{0} {x!r} {", SMALL),)),))

    assert texts(result) == ["{0} {x!r} { x"]
