"""The structure of finished files, read back: what a screen reader is told."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from briefing.scene.items import Rect, Scene, Stroke
from briefing.typeset.elements import (
    Box,
    Cell,
    Column,
    Drawing,
    ListBlock,
    ListItem,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
)
from briefing.typeset.page_setup import Furniture

STYLED = TableStyle(row_rule=Stroke(0.5, "#000000"), head_fill="#DDDDDD")


def _children(element):
    children = element.get("/K", [])
    children = children if isinstance(children, list) else [children]
    return [child.get_object() for child in children]


def _tree(element):
    """An element as its role, or as its role and the elements in it."""
    inside = [_tree(child) for child in _children(element) if "/S" in _entries(child)]
    return (element["/S"][1:], *inside) if inside else element["/S"][1:]


def _entries(child):
    return child if isinstance(child, dict) else {}


def _all(element):
    yield element
    for child in _children(element):
        if "/S" in _entries(child):
            yield from _all(child)


@pytest.fixture
def root():
    def read(result):
        reader = PdfReader(io.BytesIO(result.pdf), strict=True)
        return reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()

    return read


@pytest.fixture
def tree(root):
    return lambda result: _tree(root(result))


@pytest.fixture
def cell(paragraph):
    return lambda text, **looks: Cell((paragraph(text),), **looks)


def test_roles_of_paragraphs(set_pages, paragraph, tree) -> None:
    roles = ("Title", "H2", "P", "BlockQuote", "Caption", "Note")
    result = set_pages(*(paragraph("text", role=role) for role in roles))

    assert tree(result) == ("Document", "H1", "H2", "P", ("BlockQuote", "P"), "Caption", "Note")


def test_no_heading_level_is_skipped(set_pages, paragraph, tree) -> None:
    roles = ("H3", "H6", "H1", "H2", "H5", "H2")
    result = set_pages(*(paragraph("text", role=role) for role in roles))

    assert tree(result) == ("Document", "H1", "H2", "H1", "H2", "H3", "H2")


def test_a_paragraph_without_text_is_no_element(set_pages, paragraph, tree) -> None:
    assert tree(set_pages(paragraph("a"), paragraph("", role="H1"))) == ("Document", "P")


def test_a_long_paragraph_is_one_element_on_all_its_pages(set_pages, paragraph, root) -> None:
    result = set_pages(paragraph("word " * 400))
    (element,) = _children(root(result))
    pages = {
        _entries(child).get("/Pg", element["/Pg"]).get_object()["/StructParents"]
        for child in _children(element)
    }

    assert result.page_count == 3
    assert pages == {0, 1, 2}


def test_a_list_is_labels_and_bodies(set_pages, paragraph, root, tree) -> None:
    style = paragraph("x").style.text
    items = tuple(
        ListItem((Run(label, style),), (paragraph("item"), paragraph("more")))
        for label in ("1.", "2.")
    )
    result = set_pages(ListBlock(items))
    item = ("LI", "Lbl", ("LBody", "P", "P"))

    assert tree(result) == ("Document", ("L", item, item))
    assert _children(root(result))[0]["/A"]["/ListNumbering"] == "/Decimal"


def test_a_table_has_heads_with_scopes_and_rows_of_one_length(set_pages, cell, root, tree) -> None:
    head = Row((cell("Actor"), cell("Stance", span=2)))
    rows = (Row((cell("A"), cell("yes"), cell("no"))), Row((cell("B"),)))
    look = TableStyle(row_head=True)
    result = set_pages(Table((Column(),) * 3, rows, look, head=(head,)))
    cells = [each for each in _all(root(result)) if each["/S"] in {"/TH", "/TD"}]

    assert tree(result) == (
        "Document",
        (
            "Table",
            ("THead", ("TR", "TH", "TH")),
            ("TBody", ("TR", "TH", "TD", "TD"), ("TR", "TH", "TD")),
        ),
    )
    assert [each.get("/A", {}).get("/Scope") for each in cells] == [
        "/Column",
        "/Column",
        "/Row",
        None,
        None,
        "/Row",
        None,
    ]
    assert [each.get("/A", {}).get("/ColSpan", 1) for each in cells] == [1, 2, 1, 1, 1, 1, 2]


def test_a_table_of_its_head_alone_has_no_parts(set_pages, cell, tree) -> None:
    result = set_pages(Table((Column(),), (), STYLED, head=(Row((cell("Head"),)),)))

    assert tree(result) == ("Document", ("Table", ("TR", "TH")))


def test_a_table_over_pages_is_one_with_one_head(set_pages, cell, tree, texts) -> None:
    rows = tuple(Row((cell(f"row {number}"),)) for number in range(40))
    result = set_pages(Table((Column(),), rows, STYLED, head=(Row((cell("Head"),)),)))

    assert result.page_count > 1
    assert all("Head" in text for text in texts(result))
    assert tree(result) == (
        "Document",
        ("Table", ("THead", ("TR", "TH")), ("TBody", *[("TR", "TD")] * 40)),
    )


def test_a_row_cut_by_a_page_is_one_row(set_pages, cell, tree) -> None:
    row = Row((cell("one line after the other " * 150), cell("short")))
    result = set_pages(
        Table((Column(fraction=2.0), Column(fraction=1.0)), (row,), STYLED, head=(row,))
    )

    assert result.page_count > 2
    assert tree(result)[1][2] == ("TBody", ("TR", "TD", "TD"))


def test_what_only_arranges_is_no_table(set_pages, paragraph, cell, tree) -> None:
    side_by_side = Table((Column(), Column()), (Row((cell("a"), cell("b"))),), TableStyle())
    result = set_pages(side_by_side, Box((paragraph("boxed"),)))

    assert tree(result) == ("Document", "P", "P", "P")


def test_a_figure_has_its_text_and_its_place(set_pages, root) -> None:
    scene = Scene(100.0, 20.0, (Rect(0, 0, 100, 20, fill="#336699"),))
    result = set_pages(Drawing(scene, "Bars of 2025 (عام)"), Drawing(scene, ""))
    (figure,) = _children(root(result))

    assert figure["/Alt"] == "Bars of 2025 (عام)"
    assert [float(value) for value in figure["/A"]["/BBox"]] == [40.0, 330.0, 140.0, 350.0]


def test_links_are_elements_with_their_annotations(set_pages, paragraph, root) -> None:
    style = paragraph("x").style.text
    runs = (Run("see ", style), Run("long address " * 6, style, href="https://example.org"))
    result = set_pages(Paragraph((*runs, Run("lost", style, target="x")), paragraph("x").style))
    elements = list(_all(root(result)))
    (link,) = [each for each in elements if each["/S"] == "/Link"]
    annotations = [each for each in _children(link) if _entries(each).get("/Type") == "/OBJR"]

    assert len(annotations) == 2
    assert [each["/S"] for each in elements].count("/Span") == 1
    assert sorted(each["/Obj"].get_object()["/StructParent"] for each in annotations) == [1, 2]


def test_languages_are_said_where_they_differ(set_pages, paragraph, root) -> None:
    style = paragraph("x").style.text
    runs = [Run(f"{lang} ", style, lang=lang) for lang in ("en", "he", "no such", "fr-CA")]
    result = set_pages(Paragraph(tuple(runs), paragraph("x").style))

    assert [each.get("/Lang") for each in _all(root(result))] == [None, None, "he", "fr-CA"]


def test_notes_can_be_found_by_name(set_pages, paragraph, root) -> None:
    result = set_pages(paragraph("one", role="Note"), paragraph("two", role="Note"))
    names = [each["/ID"] for each in _children(root(result))]
    reader = PdfReader(io.BytesIO(result.pdf), strict=True)
    (leaf,) = reader.trailer["/Root"]["/StructTreeRoot"]["/IDTree"]["/Kids"]

    assert len(set(names)) == 2
    assert list(leaf["/Names"])[::2] == names


def test_headers_and_footers_are_not_read(set_pages, paragraph, tree) -> None:
    style = paragraph("x").style.text
    furniture = (Furniture((Run("Header", style, href="https://example.org"),), fill="#000000"),)
    result = set_pages(
        paragraph("text"), header=furniture, footer=furniture, watermark=Run("DRAFT", style)
    )

    assert tree(result) == ("Document", "P")
    assert "/Annots" not in PdfReader(io.BytesIO(result.pdf)).pages[0]


def test_every_mark_leads_back_to_its_element(set_pages, paragraph, cell, root) -> None:
    result = set_pages(
        paragraph("text", role="H1"),
        Table((Column(),), (Row((cell("x"),)),), STYLED, head=(Row((cell("h"),)),)),
    )
    reader = PdfReader(io.BytesIO(result.pdf), strict=True)
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    owners = [each.get_object()["/S"] for each in numbers[1]]

    assert numbers[0] == reader.pages[0]["/StructParents"] == 0
    assert owners == ["/H1", "/TH", "/TD"]


def test_the_direction_of_lines_is_said_where_it_differs(set_pages, paragraph, root) -> None:
    def directions(direction: str) -> list[str | None]:
        result = set_pages(paragraph("Latin"), paragraph("عربي"), direction=direction)
        return [each.get("/A", {}).get("/WritingMode") for each in _all(root(result))]

    assert directions("ltr") == [None, None, "/RlTb"]
    assert directions("rtl") == ["/RlTb", "/LrTb", None]


def test_a_caption_belongs_to_its_table(set_pages, paragraph, cell, tree) -> None:
    caption = paragraph("Counted by the port.", role="Caption")
    table = Table(
        (Column(fraction=1.0),),
        (Row((cell("31"),)),),
        STYLED,
        head=(Row((cell("Ships"),)),),
        caption=caption,
    )
    arranged = replace(table, head=())
    result = set_pages(table, paragraph("after"), arranged)

    assert tree(result) == (
        "Document",
        ("Table", ("THead", ("TR", "TH")), ("TBody", ("TR", "TD")), "Caption"),
        "P",
        "P",
        "Caption",
    )


def test_a_caption_belongs_to_its_figure(set_pages, paragraph, tree, root) -> None:
    scene = Scene(100.0, 50.0, (Rect(0.0, 0.0, 50.0, 50.0, fill="#204060"),))
    caption = paragraph("Ships by week.", role="Caption")
    result = set_pages(
        Drawing(scene, "A bar", caption=caption), Drawing(scene, "", caption=caption)
    )
    figure = _children(root(result))[0]

    assert tree(result) == ("Document", ("Figure", "Caption"), "Caption")
    assert figure["/Alt"] == "A bar"


def test_a_caption_is_not_parted_from_the_last_row(set_pages, paragraph, cell, texts) -> None:
    rows = tuple(Row((cell(f"row {number}"),)) for number in range(1, 16))
    table = Table(
        (Column(fraction=1.0),), rows, STYLED, caption=paragraph("the caption", role="Caption")
    )
    first, second = texts(set_pages(table))

    assert first.endswith("row 14")
    assert second == "row 15 the caption"


def test_captions_conform(set_pages, paragraph, cell, complaints, tmp_path) -> None:
    scene = Scene(100.0, 50.0, (Rect(0.0, 0.0, 50.0, 50.0, fill="#204060"),))
    caption = paragraph("Ships by week.", role="Caption")
    head = (Row((cell("Ships"),)),)
    table = Table((Column(),), (Row((cell("31"),)),), STYLED, head=head, caption=caption)
    path = tmp_path / "captions.pdf"
    path.write_bytes(set_pages(table, Drawing(scene, "A bar", caption=caption)).pdf)

    assert complaints(path) == []
