"""The validator that finds nothing against our files would find something: defects planted into a
good one, one at a time, and what is said of each.
"""

import io
from collections.abc import Callable, Iterator
from typing import Any

import page
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from briefing.scene.items import Rect, Scene
from briefing.typeset.elements import (
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
from briefing.typeset.page_setup import Metadata

Tree = dict[str, Any]


@pytest.fixture
def good(set_pages, paragraph) -> bytes:
    style = paragraph("x").style.text
    cells = Row(tuple(Cell((paragraph(text),)) for text in ("one", "two", "three")))
    link = Paragraph((Run("See", style, href="https://example.org"),), paragraph("x").style)
    return set_pages(
        paragraph("Title", role="H1"),
        paragraph("Section", role="H2"),
        paragraph("Part", role="H3"),
        link,
        ListBlock((ListItem((Run("1.", style),), (paragraph("item"),)),)),
        Table((Column(), Column(), Column()), (cells, cells), TableStyle(), head=(cells,)),
        Drawing(Scene(50.0, 20.0, (Rect(0, 0, 50, 20, fill="#336699"),)), "A bar"),
        paragraph("A note", role="Note"),
        metadata=Metadata("Title", created="2025-11-12T12:00:00Z"),
    ).pdf


def _found(path: str) -> set[tuple[str, str]]:
    return {
        (profile, failure.rule_id)
        for profile in ("ua1", "2a")
        for failure in page.validate_pdf(path, profile=profile).failures
    }


def _elements(writer: PdfWriter, role: str) -> Iterator[Tree]:
    waiting = [writer.root_object["/StructTreeRoot"]["/K"]]
    while waiting:
        found = waiting.pop().get_object()
        if isinstance(found, list):
            waiting.extend(reversed(found))
        elif isinstance(found, dict) and "/S" in found:
            if found["/S"] == role:
                yield found
            waiting.append(found.get("/K", ArrayObject()))


def _first(writer: PdfWriter, role: str) -> Tree:
    return next(_elements(writer, role))


def _fonts(writer: PdfWriter) -> list[Tree]:
    return [font.get_object() for font in writer.pages[0]["/Resources"]["/Font"].values()]


def _descriptor(font: Tree) -> Tree:
    return font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()


def _links(writer: PdfWriter) -> list[Tree]:
    return [link.get_object() for link in writer.pages[0]["/Annots"]]


def _without(name: str) -> Callable[[PdfWriter], None]:
    return lambda writer: writer.root_object.pop(NameObject(name))


def _rename(role: str, other: str) -> Callable[[PdfWriter], None]:
    def plant(writer: PdfWriter) -> None:
        _first(writer, role)[NameObject("/S")] = NameObject(other)

    return plant


def _drop(role: str, name: str) -> Callable[[PdfWriter], None]:
    return lambda writer: _first(writer, role).pop(name)


def _edit_content(old: bytes, new: bytes) -> Callable[[PdfWriter], None]:
    def plant(writer: PdfWriter) -> None:
        content = writer.pages[0]["/Contents"].get_object().get_data()
        assert old in content
        edited = DecodedStreamObject()
        edited.set_data(content.replace(old, new, 1))
        writer.pages[0][NameObject("/Contents")] = writer._add_object(edited)

    return plant


def _edit_metadata(old: bytes, new: bytes) -> Callable[[PdfWriter], None]:
    def plant(writer: PdfWriter) -> None:
        stream = writer.root_object["/Metadata"].get_object()
        assert old in stream.get_data()
        stream.set_data(stream.get_data().replace(old, new))

    return plant


def _drop_from_fonts(name: str) -> Callable[[PdfWriter], None]:
    def plant(writer: PdfWriter) -> None:
        for font in _fonts(writer):
            font.pop(name, None)
            _descriptor(font).pop(name, None)

    return plant


def _widen_a_glyph(writer: PdfWriter) -> None:
    widths = _fonts(writer)[0]["/DescendantFonts"][0].get_object()["/W"]
    widths[1][0] = NumberObject(999)


def _cut_a_row(writer: PdfWriter) -> None:
    rows = list(_elements(writer, "/TR"))
    del rows[-1]["/K"][-1]


def _drop_from_links(name: str) -> Callable[[PdfWriter], None]:
    return lambda writer: [link.pop(name) for link in _links(writer)]


def _run_a_script(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert(1)"),
        }
    )


def _hide_a_link(writer: PdfWriter) -> None:
    _links(writer)[0][NameObject("/F")] = NumberObject(2)


def _without_tabs(writer: PdfWriter) -> None:
    del writer.pages[0]["/Tabs"]


DEFECTS: dict[str, Callable[[PdfWriter], object]] = {
    "no language": _without("/Lang"),
    "no structure": _without("/StructTreeRoot"),
    "not marked as tagged": _without("/MarkInfo"),
    "title not shown": _without("/ViewerPreferences"),
    "no colour space": _without("/OutputIntents"),
    "no metadata": _without("/Metadata"),
    "a script": _run_a_script,
    "figure without alternative text": _drop("/Figure", "/Alt"),
    "head cell without scope": _drop("/TH", "/A"),
    "note without identifier": _drop("/Note", "/ID"),
    "heading level skipped": _rename("/H2", "/H4"),
    "list item outside a list": _rename("/L", "/P"),
    "cell outside a row": _rename("/TR", "/P"),
    "unknown kind of element": _rename("/H1", "/Banner"),
    "row of another length": _cut_a_row,
    "text outside the structure": _edit_content(b"/H1 <</MCID 0>> BDC", b"/Banner BMC"),
    "glyph .notdef shown": _edit_content(b"TJ", b"TJ <0000> Tj"),
    "no Unicode of glyphs": _drop_from_fonts("/ToUnicode"),
    "font not embedded": _drop_from_fonts("/FontFile2"),
    "wrong width of a glyph": _widen_a_glyph,
    "link without description": _drop_from_links("/Contents"),
    "link outside the structure": _drop_from_links("/StructParent"),
    "hidden link": _hide_a_link,
    "no order of tabs": _without_tabs,
    "no claim of PDF/UA": _edit_metadata(b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "claim of another PDF/A": _edit_metadata(b"<pdfaid:conformance>A<", b"<pdfaid:conformance>B<"),
}


def _planted(pdf: bytes, path: Any, plant: Callable[[PdfWriter], object]) -> set[tuple[str, str]]:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    plant(writer)
    writer.write(path)
    return _found(str(path))


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_planted_defect_is_found(good, tmp_path, defect) -> None:
    assert _planted(good, tmp_path / "harmed.pdf", DEFECTS[defect])


def test_nothing_is_found_without_one(good, tmp_path) -> None:
    assert _planted(good, tmp_path / "unharmed.pdf", lambda _: None) == set()
