"""The shipped fonts, a page, and a way to set elements and read the result back."""

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unicodedata import normalize

import pypdfium2
import pytest
from PIL.Image import Image
from pypdf import PdfReader

from briefing.resources import resource
from briefing.typeset.context import Context
from briefing.typeset.document import typeset
from briefing.typeset.elements import Element, Paragraph, ParagraphStyle, Run, TextStyle
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.notices import Notices
from briefing.typeset.page_setup import Margins, Metadata, PageSetup
from briefing.typeset.result import Typeset
from briefing.typeset.shaping import Shaper

PAGE = PageSetup(300.0, 400.0, Margins(50.0, 40.0, 50.0, 40.0))
METADATA = Metadata("A title")
BODY = ParagraphStyle(TextStyle(size=10.0), leading=14.0)


@pytest.fixture(scope="session")
def fonts() -> FontLibrary:
    return FontLibrary.from_folder(resource("fonts"))


@pytest.fixture
def context(fonts: FontLibrary) -> Context:
    return Context(Shaper(fonts, "en"), Notices(), rtl=False, height=300.0)


@pytest.fixture
def paragraph() -> Callable[..., Paragraph]:
    """Makes a paragraph of one run in the body's style, with changes to either."""

    def make(text: str, /, *, run: dict[str, Any] | None = None, **style: Any) -> Paragraph:
        key, anchor = style.pop("key", None), style.pop("anchor", None)
        bookmark = style.pop("bookmark", None)
        text_style = style.pop("text", BODY.text)
        runs = (Run(text, text_style, **(run or {})),)
        looks = replace(BODY, text=text_style, **style)
        return Paragraph(runs, looks, key, anchor, bookmark)

    return make


@pytest.fixture
def set_pages(fonts: FontLibrary) -> Callable[..., Typeset]:
    """Sets elements on the small page, with changes to its set-up."""

    def set_elements(*elements: Element, metadata: Metadata = METADATA, **setup: Any) -> Typeset:
        return typeset(elements, replace(PAGE, **setup), metadata, fonts)

    return set_elements


@pytest.fixture
def texts() -> Callable[[Typeset], list[str]]:
    """The text of every page, read strictly, in NFC and with single spaces."""

    def read(result: Typeset) -> list[str]:
        pages = PdfReader(io.BytesIO(result.pdf), strict=True).pages
        return [normalize("NFC", " ".join(page.extract_text().split())) for page in pages]

    return read


@pytest.fixture
def positions() -> Callable[..., list[tuple[str, float, float]]]:
    """The stretches of text of a page with the left end of each baseline, as they are written."""

    def read(result: Typeset, page: int = 1) -> list[tuple[str, float, float]]:
        found: list[tuple[str, float, float]] = []

        def visit(text: str, page: list[float], line: list[float], *_: Any) -> None:
            x = line[4] * page[0] + line[5] * page[2] + page[4]
            y = line[4] * page[1] + line[5] * page[3] + page[5]
            if text.strip():
                found.append((text.strip(), round(x, 2), round(y, 2)))

        reader = PdfReader(io.BytesIO(result.pdf), strict=True)
        reader.pages[page - 1].extract_text(visitor_text=visit)
        return found

    return read


@pytest.fixture
def picture() -> Callable[..., Image]:
    """A page as a picture of one pixel a point, upper left corner first."""

    def render(result: Typeset, page: int = 1, scale: float = 1.0) -> Image:
        document = pypdfium2.PdfDocument(result.pdf)
        try:
            return document[page - 1].render(scale=scale).to_pil().convert("RGB")
        finally:
            document.close()

    return render
