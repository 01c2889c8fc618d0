"""Pictures of dots: where they stand, what stands for them, and that they are written once."""

import io

import pytest
from pypdf import PdfReader

from briefing.typeset.elements import Cell, Column, PageBreak, Row, Table, TableStyle
from briefing.typeset.raster import Picture, Raster

RED, BLUE = (220, 20, 20), (20, 20, 220)


@pytest.fixture
def raster():
    """Four rows of eight dots, the left half red and the right half blue."""
    return Raster(8, 4, bytes([*RED] * 4 + [*BLUE] * 4) * 4)


def _images(result):
    reader = PdfReader(io.BytesIO(result.pdf), strict=True)
    named = [page["/Resources"]["/XObject"] for page in reader.pages]
    return [pictures.raw_get(name).idnum for pictures in named for name in pictures]


def _structure(result):
    reader = PdfReader(io.BytesIO(result.pdf), strict=True)
    return reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()


def test_a_picture_shows_its_dots_the_right_way_round(set_pages, raster, picture) -> None:
    page = picture(set_pages(Picture(raster, 80.0, "Two colours")), scale=2.0)

    assert page.getpixel((2 * 50, 2 * 70)) == RED
    assert page.getpixel((2 * 110, 2 * 70)) == BLUE
    assert page.getpixel((2 * 50, 2 * 95)) == (255, 255, 255)  # 40 points tall, from 50


def test_a_picture_is_no_wider_than_its_room(set_pages, raster) -> None:
    (place,) = set_pages(Picture(raster, 900.0, "Wide", key="p")).places

    assert (place.left, place.width, place.height) == (40.0, 220.0, 110.0)


def test_a_picture_is_no_taller_than_a_page(set_pages) -> None:
    tower = Raster(1, 100, bytes(300))
    result = set_pages(Picture(tower, 220.0, "Tall", key="p"))

    assert (result.page_count, result.warnings) == (1, ())
    assert result.places[0].height == pytest.approx(300.0)


@pytest.mark.parametrize(
    ("align", "direction", "left"),
    [
        ("start", "ltr", 40.0),
        ("end", "ltr", 180.0),
        ("center", "ltr", 110.0),
        ("start", "rtl", 180.0),
        ("end", "rtl", 40.0),
    ],
)
def test_it_stands_where_it_is_asked_to(set_pages, raster, align, direction, left) -> None:
    result = set_pages(Picture(raster, 80.0, "x", align=align, key="p"), direction=direction)

    assert result.places[0].left == left


def test_who_cannot_see_it_hears_its_words(set_pages, raster) -> None:
    figure = _structure(set_pages(Picture(raster, 80.0, "Two colours")))["/K"].get_object()

    assert (figure["/S"], figure["/Alt"]) == ("/Figure", "Two colours")
    assert [float(value) for value in figure["/A"]["/BBox"]] == [40.0, 310.0, 120.0, 350.0]


def test_without_words_it_is_an_ornament(set_pages, raster) -> None:
    assert "/K" not in _structure(set_pages(Picture(raster, 80.0, "")))


def test_a_picture_shown_often_is_written_once(set_pages, raster) -> None:
    shown = Picture(raster, 80.0, "x")
    other = Raster(8, 4, bytes(96))
    result = set_pages(shown, PageBreak(), shown, Picture(other, 8.0, "y"))

    assert len(set(_images(result))) == 2


def test_a_picture_has_room_in_a_cell(set_pages, raster, paragraph) -> None:
    table = Table(
        (Column(fraction=1.0), Column()),
        (Row((Cell((paragraph("Beside"),)), Cell((Picture(raster, 60.0, "x", key="p"),)))),),
        TableStyle(),
    )
    (place,) = set_pages(table).places

    assert place.width == 60.0


@pytest.mark.parametrize(("columns", "rows"), [(8, 3), (0, 4), (9, 4), (-1, -32)])
def test_dots_and_bytes_agree(columns, rows) -> None:
    with pytest.raises(ValueError, match="dots"):
        Raster(columns, rows, bytes(96))


def test_a_validator_finds_nothing(set_pages, raster, complaints, tmp_path) -> None:
    result = set_pages(Picture(raster, 80.0, "Two colours"), Picture(raster, 80.0, ""))
    path = tmp_path / "picture.pdf"
    path.write_bytes(result.pdf)

    assert complaints(path) == []
