"""Tables on the page: tiles, matrix cells, repeated heads, tall rows, mirrored columns."""

from dataclasses import replace

import pytest

from briefing.scene.items import Stroke
from briefing.typeset.elements import (
    Box,
    Cell,
    Column,
    KeepTogether,
    Padding,
    Row,
    Run,
    Table,
    TableStyle,
    TextStyle,
)

SHARE = Column(fraction=1.0)
PLAIN = TableStyle(padding=Padding())
LEFT, TOP, WIDTH = 40.0, 350.0, 220.0


@pytest.fixture
def row(paragraph):
    def make(*texts: str, **options) -> Row:
        return Row(tuple(Cell((paragraph(text),)) for text in texts), **options)

    return make


def _places(result):
    return {place.key: place for place in result.places}


def test_cells_stand_side_by_side(set_pages, row, positions) -> None:
    table = Table((Column(60.0), SHARE, SHARE), (row("a", "b", "c"),), PLAIN)

    assert [(text, x) for text, x, _ in positions(set_pages(table))] == [
        ("a", LEFT),
        ("b", LEFT + 60.0),
        ("c", LEFT + 140.0),
    ]


def test_in_a_right_to_left_document_the_first_column_is_on_the_right(
    set_pages, row, positions
) -> None:
    table = Table((Column(60.0), Column(60.0)), (row("א", "ב"),), PLAIN)
    found = {text: x for text, x, _ in positions(set_pages(table, direction="rtl"))}

    assert 200.0 < found["ב"] - -60.0 < 261.0
    assert found["א"] - found["ב"] == pytest.approx(60.0, abs=4.0)


def test_head_rows_are_repeated_and_no_row_is_lost(set_pages, row, texts) -> None:
    rows = tuple(row(f"row{number};", "value") for number in range(60))
    table = Table((SHARE, SHARE), rows, TableStyle(), head=(row("Actor", "Position"),))
    pages = texts(set_pages(table))

    assert len(pages) > 2
    assert all(page.startswith("Actor Position row") for page in pages)
    assert [f"row{number};" in " ".join(pages) for number in range(60)] == [True] * 60
    assert "".join(pages).count("value") == 60


@pytest.mark.parametrize("above", range(10, 30))
def test_no_single_row_stands_under_the_head_or_is_left_for_a_page(
    set_pages, row, paragraph, texts, above
) -> None:
    rows = tuple(row(f"row{number};", "value") for number in range(12))
    table = Table((SHARE, SHARE), rows, TableStyle(), head=(row("Actor", "Position"),))
    pages = texts(set_pages(*(paragraph("Line") for _ in range(above)), table))
    counts = [page.count("value") for page in pages]

    assert sum(counts) == 12
    assert 1 not in counts
    assert all(count or "Actor" not in page for count, page in zip(counts, pages, strict=True))


def test_a_row_taller_than_a_page_is_cut_and_loses_nothing(set_pages, paragraph, texts) -> None:
    long = " ".join(f"word{number}" for number in range(600))
    tall = Row((Cell((paragraph("label"),)), Cell((paragraph(long), paragraph("end")))), key="tall")
    head = Row((Cell((paragraph("Head"),)), Cell((paragraph("Text"),))))
    result = set_pages(Table((Column(60.0), SHARE), (tall,), TableStyle(), head=(head,)))
    pages = texts(result)

    assert len(pages) > 2
    assert all(page.startswith("Head Text") for page in pages)
    assert [f"word{number}" in " ".join(pages).split() for number in range(600)] == [True] * 600
    assert pages[-1].endswith("end")
    assert [place.page for place in result.places if place.key == "tall"] == [
        *range(1, len(pages) + 1)
    ]
    assert all(place.bottom >= 49.9 for place in result.places)


def test_a_box_taller_than_a_page_is_cut(set_pages, paragraph, texts) -> None:
    result = set_pages(Box(tuple(paragraph(f"line{n};") for n in range(50)), fill="#EEEEEE"))

    assert len(texts(result)) == 3
    assert all(f"line{n};" in " ".join(texts(result)) for n in range(50))


def test_a_nested_table_in_a_tall_cell_is_cut_between_its_rows(set_pages, row, texts) -> None:
    inner = Table((SHARE,), tuple(row(f"in{n};") for n in range(60)), TableStyle())
    result = set_pages(Table((SHARE,), (Row((Cell((inner,)),)),), TableStyle()))

    assert len(texts(result)) > 2
    assert all(f"in{n};" in " ".join(texts(result)) for n in range(60))


def test_tiles_have_grounds_gaps_and_accent_bars(set_pages, paragraph, picture) -> None:
    tile = Cell((paragraph("61"),), fill="#00FF00", bar=Stroke(4.0, "#FF0000"))
    tiles = Table((SHARE, SHARE), (Row((tile, tile)),), TableStyle(column_gap=20.0))
    page = picture(set_pages(tiles))
    level = 400 - int(TOP) + 3

    assert page.getpixel((42, level)) == (255, 0, 0)
    assert page.getpixel((120, level)) == (0, 255, 0)
    assert page.getpixel((150, level)) == (255, 255, 255)
    assert page.getpixel((162, level)) == (255, 0, 0)
    assert page.getpixel((250, level)) == (0, 255, 0)


def test_accent_bars_are_on_the_side_where_reading_starts(set_pages, paragraph, picture) -> None:
    box = Box((paragraph("x"),), fill="#00FF00", bar=Stroke(4.0, "#FF0000"))

    assert picture(set_pages(box, direction="rtl")).getpixel((258, 55)) == (255, 0, 0)


def test_a_box_may_run_against_the_page(set_pages, paragraph, picture) -> None:
    box = Box((paragraph("x"),), bar=Stroke(4.0, "#FF0000"))
    turned = replace(box, direction="ltr")
    mirrored = picture(set_pages(box, direction="rtl"))
    kept = picture(set_pages(turned, direction="rtl"))

    red, white = (255, 0, 0), (255, 255, 255)
    assert (mirrored.getpixel((42, 55)), mirrored.getpixel((258, 55))) == (white, red)
    assert (kept.getpixel((42, 55)), kept.getpixel((258, 55))) == (red, white)


def test_a_red_line_has_a_ring_inside_its_cell(set_pages, paragraph, picture) -> None:
    text = TextStyle("sans", 8.0, colour="#FFFFFF")
    cell = Cell((paragraph("no", text=text),), fill="#000000", border=Stroke(3.0, "#FF0000"))
    page = picture(set_pages(Table((SHARE,), (Row((cell,)),), TableStyle())))

    assert page.getpixel((41, 55)) == (255, 0, 0)
    assert page.getpixel((258, 55)) == (255, 0, 0)
    assert page.getpixel((39, 55)) == (255, 255, 255)
    assert page.getpixel((200, 60)) == (0, 0, 0)


def test_big_numbers_of_tiles_stand_on_one_baseline(set_pages, paragraph, positions) -> None:
    small = paragraph("5", text=TextStyle(size=12.0), leading=24.0)
    large = paragraph("7", text=TextStyle(size=20.0), leading=24.0)
    cells = tuple(Cell((number,), valign="baseline") for number in (small, large))
    result = set_pages(Table((SHARE, SHARE), (Row(cells),), TableStyle()))

    assert len({y for _, _, y in positions(result)}) == 1


@pytest.mark.parametrize(("valign", "level"), [("top", 0.0), ("middle", 28.0), ("bottom", 56.0)])
def test_cells_are_aligned_in_the_height_of_their_row(
    set_pages, paragraph, positions, valign, level
) -> None:
    tall = Cell(tuple(paragraph("t") for _ in range(5)))
    result = set_pages(
        Table((SHARE, SHARE), (Row((tall, Cell((paragraph("v"),), valign=valign))),), PLAIN)
    )
    levels = {text: y for text, _, y in reversed(positions(result))}

    assert levels["t"] - levels["v"] == pytest.approx(level)


def test_a_cell_may_reach_over_columns(set_pages, paragraph, row) -> None:
    wide = Row((Cell((paragraph("wide"),), span=2, key="wide"), Cell((paragraph("c"),))))
    result = set_pages(
        Table((Column(50.0), Column(70.0), SHARE), (wide, row("a", "b", "c")), PLAIN)
    )

    assert (_places(result)["wide"].left, _places(result)["wide"].width) == (LEFT, 120.0)


def test_a_row_with_too_many_cells_is_refused(set_pages, row) -> None:
    with pytest.raises(ValueError, match="over 3 columns of 2"):
        set_pages(Table((SHARE, SHARE), (row("a", "b", "c"),), PLAIN))


def test_a_row_with_too_few_cells_leaves_the_rest_empty(set_pages, row, texts) -> None:
    assert texts(set_pages(Table((SHARE, SHARE), (row("a"), row("b", "c")), PLAIN))) == ["a b c"]


def test_rules_and_grounds(set_pages, row, picture) -> None:
    style = TableStyle(
        padding=Padding(),
        top_rule=Stroke(2.0, "#FF0000"),
        head_rule=Stroke(2.0, "#00FF00"),
        row_rule=Stroke(2.0, "#0000FF"),
        bottom_rule=Stroke(2.0, "#FF00FF"),
        head_fill="#CCCCCC",
        zebra="#EEEEEE",
    )
    table = Table(
        (SHARE,),
        (row("a"), row("b", rule=Stroke(2.0, "#00FFFF")), row("c")),
        style,
        head=(row("h"),),
    )
    page = picture(set_pages(table))
    rules = [page.getpixel((150, level)) for level in (50, 63, 77, 91, 105)]
    grounds = [page.getpixel((150, 57 + 14 * number)) for number in range(4)]

    assert rules == [(255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 255, 255), (255, 0, 255)]
    assert grounds == [(204, 204, 204), (255, 255, 255), (238, 238, 238), (255, 255, 255)]


def test_a_corner_mark_stands_in_the_upper_end_corner(set_pages, paragraph, positions) -> None:
    cell = Cell((paragraph("x"),), corner=Run("2", TextStyle("sans", 6.0)))
    tall = Cell(tuple(paragraph("t") for _ in range(4)))
    found = positions(set_pages(Table((SHARE, SHARE), (Row((tall, cell)),), PLAIN)))
    mark = next(item for item in found if item[0] == "2")

    assert 250.0 < mark[1] < 260.0
    assert TOP - 8.0 < mark[2] < TOP - 4.0


def test_the_alignment_of_a_cell_replaces_that_of_its_paragraphs(
    set_pages, paragraph, positions
) -> None:
    cell = Cell((paragraph("12"),), align="end")
    ((_, x, _),) = positions(set_pages(Table((SHARE,), (Row((cell,)),), PLAIN)))

    assert 245.0 < x < 255.0


def test_columns_by_content_never_cut_a_word_while_there_is_room(set_pages, row) -> None:
    rows = (row("Extraordinarily", "Donaudampfschifffahrtsgesellschaft with more words"),)
    result = set_pages(Table((Column(), Column()), rows, TableStyle()), width=420.0)

    assert result.warnings == ()


def test_rows_held_together_stay_on_one_page(set_pages, paragraph, row) -> None:
    before = [paragraph("x") for _ in range(19)]
    rows = (row("a", key="a", keep_with_next=True), row("b", key="b"))
    result = set_pages(*before, Table((SHARE,), rows, TableStyle()))

    assert _places(result)["a"].page == _places(result)["b"].page == 2


def test_what_is_kept_together_goes_to_the_next_page_whole(set_pages, paragraph) -> None:
    before = [paragraph("x") for _ in range(18)]
    group = KeepTogether(tuple(paragraph(f"{n}", key=f"k{n}") for n in range(5)))
    result = set_pages(*before, group)

    assert {place.page for place in result.places if place.key} == {2}


def test_the_warning_of_a_cell_names_the_cell(set_pages, paragraph) -> None:
    cell = Cell((paragraph("\U0001f600"),), key="cell")
    result = set_pages(Table((Column(),), (Row((cell,)),), PLAIN, key="table"))

    assert [notice.key for notice in result.warnings] == ["cell"]
