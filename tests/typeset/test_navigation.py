"""Links out, links inside both ways, bookmarks."""

import io

import pytest
from pypdf import PdfReader

from briefing.typeset.elements import Bookmark, PageBreak, Paragraph, Run, TextStyle


@pytest.fixture
def reader():
    return lambda result: PdfReader(io.BytesIO(result.pdf), strict=True)


def _links(page):
    return [item.get_object() for item in page.get("/Annots", [])]


def test_an_address_is_opened_from_where_it_is_printed(set_pages, paragraph, reader) -> None:
    result = set_pages(paragraph("the statement", run={"href": "https://example.org/a(b)"}))
    (link,) = _links(reader(result).pages[0])
    left, bottom, right, top = (float(value) for value in link["/Rect"])

    assert link["/A"]["/URI"] == "https://example.org/a(b)"
    assert link["/Contents"] == "the statement"
    assert link["/F"] == 4
    assert (left, 85.0 > right - left > 50.0) == (40.0, True)
    assert 336.0 <= bottom < top <= 350.0


def test_a_link_over_two_lines_has_an_area_on_each(set_pages, paragraph, reader) -> None:
    text = "an address that does not fit on one line of this small page at all"
    result = set_pages(paragraph(text, run={"href": "https://example.org"}))

    assert len(_links(reader(result).pages[0])) == 2


def test_notes_lead_to_their_source_and_back(set_pages, paragraph, reader) -> None:
    style = TextStyle(size=10.0)
    body = paragraph("x").style
    claim = Paragraph(
        (Run("A claim", style), Run("1", style, target="note-1", anchor="back-1")), body
    )
    note = Paragraph(
        (Run("Source. ", style), Run("↩", style, target="back-1")), body, None, "note-1"
    )
    pages = reader(set_pages(claim, PageBreak(), note)).pages
    ((there,), (back,)) = (_links(page) for page in pages)

    assert there["/Dest"][0].get_object() == pages[1].get_object()
    assert back["/Dest"][0].get_object() == pages[0].get_object()
    assert [float(value) for value in there["/Dest"][2:4]] == [40.0, 350.0]
    assert float(back["/Dest"][2]) > 60.0


def test_a_refused_link_is_text_and_named(set_pages, paragraph, reader, texts) -> None:
    result = set_pages(paragraph("click", run={"href": "javascript:x"}, key="k"))

    assert texts(result) == ["click"]
    assert _links(reader(result).pages[0]) == []
    assert [(n.kind, n.detail, n.key) for n in result.warnings] == [
        ("refused link", "javascript:x", "k")
    ]


def test_a_target_that_is_nowhere_is_named(set_pages, paragraph, reader) -> None:
    result = set_pages(paragraph("see", run={"target": "nowhere"}, key="k"))

    assert _links(reader(result).pages[0]) == []
    assert [(n.kind, n.detail, n.key) for n in result.warnings] == [
        ("missing target", "nowhere", "k")
    ]


def test_of_two_equal_anchors_the_first_stands(set_pages, paragraph) -> None:
    result = set_pages(paragraph("one", anchor="a"), paragraph("two", anchor="a", key="k"))

    assert [(n.kind, n.detail, n.key) for n in result.warnings] == [("repeated anchor", "a", "k")]


def test_bookmarks_make_an_outline_of_levels(set_pages, paragraph, reader) -> None:
    def heading(title: str, level: int) -> Paragraph:
        return paragraph(title, bookmark=Bookmark(title, level))

    result = set_pages(
        heading("One", 1),
        heading("One a", 2),
        PageBreak(),
        heading("One b", 3),
        heading("الثاني", 1),
    )
    found = reader(result)
    outline = found.outline

    assert [item["/Title"] for item in outline if not isinstance(item, list)] == ["One", "الثاني"]
    assert outline[1][0]["/Title"] == "One a"
    assert outline[1][1][0]["/Title"] == "One b"
    assert found.get_destination_page_number(outline[1][1][0]) == 1
    assert found.trailer["/Root"]["/PageMode"] == "/UseOutlines"


def test_without_bookmarks_there_is_no_outline(set_pages, paragraph, reader) -> None:
    assert "/Outlines" not in reader(set_pages(paragraph("x"))).trailer["/Root"]
