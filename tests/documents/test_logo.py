"""The organisation's logo and colour on every kind of file that has a place for them."""

import base64
import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from PIL import Image
from pypdf import PdfReader

from briefing.documents.docx.page import to_docx
from briefing.documents.frozen import from_json, to_json
from briefing.documents.html.page import to_html
from briefing.documents.images import UnusableImage
from briefing.documents.logo import Logo, logo_of
from briefing.documents.pdf import to_pdf
from briefing.documents.style import ACCENT, style_for
from briefing.domain.desk import Organisation

GREEN = (10, 120, 60)
ALT = "A green bar & the words “Coastal Unit”"


def _logo(columns=200, rows=80, alt=ALT) -> Logo:
    file = io.BytesIO()
    Image.new("RGB", (columns, rows), GREEN).save(file, "PNG")
    return logo_of(file.getvalue(), alt)


@pytest.fixture
def marked(composed):
    """A document with a logo, in any language."""

    def marked(logo=None, **fields):
        unit = Organisation(name="Coastal Unit", accent_colour="#7A1F3D")
        document = composed("Text.", organisation=unit, **fields)
        return replace(document, front=replace(document.front, logo=logo or _logo()))

    return marked


@pytest.mark.parametrize(
    ("columns", "rows", "width"),
    [(720, 240, 132.0), (240, 240, 44.0), (60, 20, 30.0), (100, 240, 18.33)],
)
def test_it_is_printed_small_and_never_coarse(columns, rows, width) -> None:
    assert _logo(columns, rows).width == width


@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_stands_beside_the_title(marked, language) -> None:
    result = to_pdf(marked(language=language), "a4")
    places = {place.key: place for place in result.places if place.page == 1}
    logo, title = places["logo"], places["title"]
    (image,) = PdfReader(io.BytesIO(result.pdf)).pages[0].images

    assert image.image.getpixel((5, 5)) == GREEN
    assert (logo.width, logo.height) == (100.0, 40.0)
    assert 0 <= logo.bottom + logo.height - (title.bottom + title.height) <= 15
    if language == "en":
        assert title.left < logo.left == 595.28 - 54 - 100
    else:
        assert logo.left == 54.0 < title.left


def test_a_reader_of_the_pdf_hears_its_words(marked, complaints, tmp_path) -> None:
    path = tmp_path / "logo.pdf"
    path.write_bytes(to_pdf(marked(), "letter").pdf)
    with PdfReader(path) as reader:
        tree = reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()
        figures = [kid["/Alt"] for kid in tree["/K"] if kid["/S"] == "/Figure"]

    assert figures == [ALT]
    assert complaints(path) == []


def test_html_holds_it_and_loads_nothing(marked) -> None:
    page = to_html(marked()).decode()
    (shown,) = re.findall(r'<img class="logo" src="data:image/png;base64,([^"]+)"([^>]*)>', page)

    assert Image.open(io.BytesIO(base64.b64decode(shown[0]))).getpixel((0, 0)) == GREEN
    assert 'alt="A green bar &amp; the words “Coastal Unit”" width="133" height="53"' in shown[1]
    assert "img-src data:" in page
    assert (
        "img-src"
        not in to_html(replace(marked(), front=replace(marked().front, logo=None))).decode()
    )


def test_docx_holds_it_over_the_title(marked) -> None:
    data = to_docx(marked())
    opened = docx.Document(io.BytesIO(data))
    (shape,) = opened.inline_shapes
    above = [paragraph.text for paragraph in opened.paragraphs[:3]]

    assert shape.width.pt == 100.0
    assert above[0] == ""
    assert above[2] == "Harbour talks"
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        (name,) = [name for name in file.namelist() if name.startswith("word/media/")]
        assert Image.open(io.BytesIO(file.read(name))).getpixel((0, 0)) == GREEN
        assert (
            'descr="A green bar &amp; the words “Coastal Unit”"'
            in file.read("word/document.xml").decode()
        )


@pytest.mark.parametrize("made", [to_html, to_docx, lambda document: to_pdf(document, "a4").pdf])
def test_the_same_logo_gives_the_same_file(marked, made) -> None:
    assert made(marked()) == made(marked())


def test_an_edition_keeps_its_logo(marked) -> None:
    document = marked()

    assert from_json(to_json(document)) == document


def test_content_kept_before_there_were_logos_can_be_read(composed) -> None:
    document = composed("Text.")
    text = to_json(document)

    assert from_json(text.replace(',"logo":null', "", 1)) == document


def test_a_damaged_logo_is_named(marked) -> None:
    broken = Logo(base64.b64encode(b"no picture").decode(), 8, 4, "x")

    with pytest.raises(UnusableImage):
        to_pdf(marked(broken), "a4")


def test_headings_have_the_colour_of_the_organisation(marked) -> None:
    result = to_pdf(marked(), "a4")
    content = PdfReader(io.BytesIO(result.pdf)).pages[0].get_contents().get_data().decode()

    assert "0.478 0.122 0.239 rg" in content
    assert "0.0784 0.188 0.369 rg" not in content  # the house's own colour


@pytest.mark.parametrize("colour", ["", "#FFD700", "blue"])
def test_a_colour_that_could_not_be_read_is_not_printed(colour) -> None:
    assert style_for(colour).accent == ACCENT
