"""The table of contents: when there is one, what stands in it, and where it leads."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from briefing.typeset.contents import Contents
from briefing.typeset.elements import Bookmark, KeepTogether, PageBreak, ParagraphStyle, TextStyle

OUTER = ParagraphStyle(TextStyle("sans", 9.0, bold=True), 13.0, space_before=2.0, space_after=8.0)
INNER = replace(OUTER, text=TextStyle("sans", 8.5), indent_start=12.0, space_before=0.0)
CONTENTS = Contents((OUTER, INNER), beyond=2)


@pytest.fixture
def section(paragraph):
    """A heading with a bookmark, and a page that ends after its text."""

    def make(title, level=1):
        heading = paragraph(title, role=f"H{level + 1}", bookmark=Bookmark(title, level))
        return heading, paragraph(f"Text of {title.lower()}."), PageBreak()

    return make


@pytest.fixture
def document(paragraph, section):
    """A title, the contents, and four sections on a page each."""

    def make(contents=CONTENTS, sections=("Ports", "Tides", "Ferries", "Gaps")):
        title = paragraph("Harbour talks", role="Title", bookmark=Bookmark("Harbour talks", 1))
        return title, contents, *(part for name in sections for part in section(name))

    return make


def _reader(result):
    return PdfReader(io.BytesIO(result.pdf), strict=True)


def _links(reader, number=0):
    return [item.get_object() for item in reader.pages[number].get("/Annots", [])]


def _element(reader):
    return reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()


def _inside(element):
    found = element.get("/K", [])
    found = found if isinstance(found, list) else [found]
    return [child.get_object() for child in found]


def _tree(element):
    """An element as its role and what is in it; what it shows and leads with as "…"."""
    if not isinstance(element, dict) or "/S" not in element:
        return "…"
    return element["/S"][1:], *map(_tree, _inside(element))


def test_headings_are_listed_with_their_pages(set_pages, document, texts) -> None:
    first = texts(set_pages(*document()))[0]

    # The first section begins on the page of the contents, below them.
    assert first == "Harbour talks Ports 1 Tides 2 Ferries 3 Gaps 4 Ports Text of ports."


def test_a_short_document_has_none(set_pages, document, texts) -> None:
    result = set_pages(*document(sections=("Ports", "Tides")))

    assert texts(result) == ["Harbour talks Ports Text of ports.", "Tides Text of tides."]


def test_a_document_without_headings_has_none(set_pages, paragraph, texts) -> None:
    contents = replace(CONTENTS, heading=paragraph("Contents"))
    pages = (paragraph("x"), PageBreak()) * 4

    assert texts(set_pages(contents, *pages)) == ["x", "x", "x", "x"]


def test_pages_are_those_after_the_contents_took_their_room(set_pages, document, texts) -> None:
    names = tuple(f"Section {number}" for number in range(1, 31))
    found = texts(set_pages(*document(sections=names)))

    assert found[0].startswith("Harbour talks Section 1 2 Section 2 3")
    assert found[1].startswith("Section 20 21")
    for number in (1, 2, 30):
        assert f"Text of section {number}." in found[number]


def test_every_line_leads_to_its_heading(set_pages, document) -> None:
    reader = _reader(set_pages(*document()))
    links = _links(reader)

    assert [link["/Contents"] for link in links] == ["Ports", "Tides", "Ferries", "Gaps"]
    for number, link in enumerate(links):
        assert link["/Dest"][0].get_object() == reader.pages[number].get_object()
        left, _, right, _ = (float(value) for value in link["/Rect"])
        assert (left, right) == (40.0, 260.0)
    assert float(links[3]["/Dest"][3]) == 350.0
    assert [reader.get_destination_page_number(item) for item in reader.outline] == [0, 0, 1, 2, 3]


def test_who_listens_hears_a_list_of_references(set_pages, section, paragraph) -> None:
    heading = paragraph("Contents", role="H2")
    contents = replace(CONTENTS, heading=heading, beyond=1)
    parts = (*section("Ports"), *section("Depths", 2), *section("Too deep", 3), *section("Gaps"))
    tree = _tree(_element(_reader(set_pages(contents, *parts))))
    entry = ("TOCI", ("Reference", ("Link", "…", "…", "…")))

    assert tree[:3] == ("Document", ("H1", "…"), ("TOC", entry, ("TOC", entry), entry))


def test_leaders_are_not_read_out(set_pages, document) -> None:
    content = _reader(set_pages(*document())).pages[0].get_contents().get_data().decode()
    dotted = [line for line in content.splitlines() if "[0.80 2.60] 0 d" in line]

    assert len(dotted) == 4
    before = content[: content.index(dotted[0])].splitlines()
    assert before[-1] == "/Artifact BMC"


def test_leaders_end_at_the_same_place(set_pages, document, picture) -> None:
    long = "A very long heading that needs more than one line of this page"
    page = picture(set_pages(*document(sections=("Ports", long, "Gaps"))), scale=4.0)
    rows = [
        [x for x in range(4 * 60, 4 * 245) if page.getpixel((x, y)) != (255, 255, 255)]
        for y in range(4 * 60, 4 * 125)
    ]
    ends = {max(row) for row in rows if len(row) > 60 and max(row) > 4 * 230}

    assert len(ends) == 1


def test_a_long_title_takes_lines_and_its_number_stands_on_the_last(
    set_pages, document, positions
) -> None:
    long = "A very long heading that needs more than one line of this page"
    found = positions(set_pages(*document(sections=("Ports", long, "Gaps"))))
    height = {text: y for text, _, y in found}
    right = {text: x for text, x, _ in found}

    assert height["1"] - height["2"] == pytest.approx(28.0)
    assert right["1"] == right["2"] == right["3"]


def test_from_right_to_left_pages_stand_on_the_left(set_pages, document, positions) -> None:
    names = ("المرافئ", "Latin title", "الفجوات")
    found = positions(set_pages(*document(sections=names), direction="rtl"))
    places = {text: x for text, x, _ in found}

    assert places["1"] == places["2"] == places["3"] == 40.0
    assert places["Latin title"] > 200.0


def test_headings_kept_with_their_text_are_listed_too(set_pages, section, texts) -> None:
    heading, text, end = section("Kept")
    pages = (*section("One"), *section("Two"), KeepTogether((heading, text)), end)

    assert "Kept 3" in texts(set_pages(CONTENTS, *pages))[0]


def test_where_it_lies_is_known(set_pages, document) -> None:
    result = set_pages(*document(contents=replace(CONTENTS, key="contents")))
    (place,) = [each for each in result.places if each.key == "contents"]

    assert (place.page, place.left, place.width) == (1, 40.0, 220.0)
    assert place.height == pytest.approx(4 * 13.0 + 3 * 2.0)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_validator_finds_nothing(
    set_pages, section, paragraph, complaints, tmp_path, direction
) -> None:
    contents = replace(CONTENTS, heading=paragraph("Contents", role="H2"))
    title = paragraph("A title", role="Title")
    parts = [part for name in ("Ports", "المرافئ", "Gaps") for part in section(name)]
    result = set_pages(title, contents, *parts, *section("Inner", 2), direction=direction)

    path = tmp_path / "contents.pdf"
    path.write_bytes(result.pdf)

    assert complaints(path) == []
