"""What a file says of itself, and that a validator finds nothing against either standard."""

import io
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from briefing.resources import resource
from briefing.scene.items import Lettering, Line, Path, Rect, Scene, Step, Stroke, Text
from briefing.typeset.elements import (
    Bookmark,
    Box,
    Cell,
    Column,
    Drawing,
    KeepTogether,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Row,
    Rule,
    Run,
    Spacer,
    Table,
    TableStyle,
)
from briefing.typeset.page_setup import Furniture, Metadata

METADATA = Metadata(
    "Ports & <straits>\x00 عبد",
    "The unit",
    "Briefing",
    "ports, straits",
    "en-GB",
    "2025-11-12T12:30:00.25+02:00",
    (("Edition", "3"),),
)
_XMP = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
}


@pytest.fixture
def every_element(paragraph):
    """Elements of every kind, over several pages."""
    style = paragraph("x").style.text
    small = replace(style, size=6.0, rise=3.0)
    red = Stroke(1.0, "#AA0000")

    def cell(text, **looks):
        return Cell((paragraph(text),), **looks)

    head = Row((cell("Actor"), cell("Position", span=2)))
    rows = tuple(
        Row((cell(f"Actor {number}", fill="#EEEEEE"), cell("supports", corner=Run("?", small))))
        for number in range(30)
    )
    tall = Row((cell("tall"), cell("one line after the other " * 120), cell("z")))
    look = TableStyle(row_head=True, head_rule=red, row_rule=red, zebra="#F4F4F4")
    columns = (Column(width=60.0), Column(fraction=1.0), Column(fraction=1.0))
    scene = Scene(
        120.0,
        40.0,
        (
            Rect(0, 0, 50, 20, fill="#336699", radius=3.0),
            Line(0, 30, 100, 30, red),
            Path((Step("move", ((0, 0),)), Step("line", ((9, 9),))), stroke=red),
            Text(5, 12, "2025 عام", Lettering(7.0)),
        ),
    )
    linked = Paragraph(
        (
            Run("A claim", style),
            Run("1", small, target="note", anchor="mark"),
            Run(" on a page", style, href="https://example.org/a b"),
            Run(" and nowhere", style, target="nowhere"),
            Run(" שלום לכולם", style, lang="he"),
            Run(" not a language", style, lang="no language"),
        ),
        paragraph("x").style,
    )
    items = (
        ListItem(
            (Run("1.", style),), (paragraph("first"), Table((Column(),), (tall_row(cell),), look))
        ),
        ListItem((Run("2.", style),), ()),
    )
    return (
        paragraph("A title", role="Title", bookmark=Bookmark("A title")),
        paragraph("A heading that skips a level", role="H4"),
        linked,
        paragraph("justified and hyphenated responsibilities " * 30, align="justify"),
        paragraph("", role="H2"),
        Box((paragraph("quoted", role="BlockQuote"),), fill="#EEEEEE", bar=red, border=red),
        ListBlock(items),
        Table(columns, (*rows, tall), look, head=(head,)),
        Table((Column(), Column()), (Row((cell("side"), cell("by side"))),), TableStyle()),
        paragraph("A caption", role="Caption"),
        KeepTogether((Drawing(scene, "Two bars", key="d"), Drawing(scene, ""))),
        Rule(red),
        Spacer(10.0),
        PageBreak(),
        paragraph("The note", role="Note", anchor="note"),
        paragraph("Another note", role="Note", run={"target": "mark"}),
    )


def tall_row(cell):
    return Row((cell("a list holds what is taller than a page " * 60),))


@pytest.fixture
def objections(complaints, tmp_path):
    """What is said against a document that was set."""

    def check(result):
        path = tmp_path / "checked.pdf"
        path.write_bytes(result.pdf)
        return complaints(path)

    return check


@pytest.mark.parametrize(
    ("direction", "language"), [("ltr", "en-GB"), ("rtl", "ar"), ("rtl", "he")]
)
def test_nothing_is_found_against_a_document_with_every_element(
    set_pages, every_element, paragraph, objections, direction, language
) -> None:
    style = paragraph("x").style.text
    result = set_pages(
        *every_element,
        paragraph("قال الناطق باسم الحكومة (اليوم) إن 12 دولة وافقت " * 9, align="justify"),
        metadata=replace(METADATA, language=language),
        direction=direction,
        header=(Furniture((Run("HEADER", style, href="https://example.org"),), fill="#000000"),),
        footer=(Furniture((Run("{page} of {pages}", style),), "end"),),
        footer_rule=Stroke(0.5, "#000000"),
        watermark=Run("DRAFT", replace(style, size=60.0, colour="#EEEEEE")),
    )

    assert objections(result) == []
    assert result.page_count > 4


def test_nothing_is_found_against_an_empty_document(set_pages, objections) -> None:
    assert objections(set_pages(metadata=Metadata("Empty"))) == []


def test_nothing_is_found_against_hostile_text(set_pages, paragraph, objections) -> None:
    text = "\x00\ud800 \U0001f600 \u202e\u2066 \ufeff\ufffe \ue000 a\u0301\u0301 " + "x" * 40_000
    result = set_pages(
        paragraph(text, run={"href": "https://example.org/" + "y" * 40_000}),
        Drawing(Scene(10.0, 10.0, ()), text),
        paragraph(text, bookmark=Bookmark(text)),
        metadata=Metadata(text, text, text, text),
    )

    assert objections(result) == []


def test_the_metadata_can_be_read_without_unpacking_and_says_the_same(set_pages, paragraph) -> None:
    pdf = set_pages(paragraph("x"), metadata=METADATA).pdf
    start, end = pdf.index(b"<x:xmpmeta"), pdf.index(b"</x:xmpmeta>") + 12
    packet = ElementTree.fromstring(pdf[start:end])
    told = PdfReader(io.BytesIO(pdf), strict=True).metadata

    def said(path: str) -> str | None:
        return packet.findtext(f".//{path}", namespaces=_XMP)

    assert told.title == said("dc:title/rdf:Alt/rdf:li") == "Ports & <straits>\ufffd عبد"
    assert told.author == said("dc:creator/rdf:Seq/rdf:li") == "The unit"
    assert told.subject == said("dc:description/rdf:Alt/rdf:li") == "Briefing"
    assert told["/Keywords"] == said("pdf:Keywords") == "ports, straits"
    assert told.producer == said("pdf:Producer")
    assert told.creator == said("xmp:CreatorTool")
    assert told["/CreationDate"] == "D:20251112123000+02'00'"
    assert said("xmp:CreateDate") == said("xmp:ModifyDate") == "2025-11-12T12:30:00+02:00"


def test_colours_are_meant_in_the_shipped_colour_space(set_pages, paragraph) -> None:
    root = PdfReader(io.BytesIO(set_pages(paragraph("x")).pdf), strict=True).trailer["/Root"]
    (intent,) = root["/OutputIntents"]

    assert intent["/DestOutputProfile"].get_data() == resource("icc/sRGB.icc").read_bytes()
    assert resource("icc/LICENSE.txt").is_file()


def test_pages_are_labelled_by_number(set_pages, paragraph) -> None:
    reader = PdfReader(io.BytesIO(set_pages(paragraph("word " * 400)).pdf), strict=True)

    assert reader.page_labels == ["1", "2", "3"]


@pytest.mark.parametrize("language", ["", "English (United Kingdom)", "x"])
def test_a_document_in_no_language_is_refused(set_pages, paragraph, language) -> None:
    with pytest.raises(ValueError, match=r"^"):
        set_pages(paragraph("x"), metadata=Metadata("T", language=language))
