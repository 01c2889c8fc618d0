"""The PDF file under the pages: objects, compressed streams, settings that no environment changes.

reportlab's document layer keeps and writes the objects. What it reads from its configuration, from
the clock or from the environment is set here, and streams are packed with libdeflate: the same
content gives the same bytes everywhere.
"""

import hashlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager

import deflate
from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFPage,
    PDFStream,
)

_SETTINGS = {"invariant": 1, "pdfComments": 0, "pdfMultiLine": 0, "useA85": 0}
_COMPRESSION = 9


class _Deflate:
    """The filter of every stream, in the form that reportlab asks filters in."""

    pdfname = "FlateDecode"

    @staticmethod
    def encode(content: bytes) -> bytes:
        return bytes(deflate.zlib_compress(content, _COMPRESSION))


class _Stream(PDFStream):
    """A stream that ends with an end of line before `endstream`, as the standard asks."""

    def format(self, document: object) -> bytes:
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\r\nendstream\n"


def stream(content: bytes, entries: Mapping[str, object] | None = None) -> PDFStream:
    """A compressed stream object with further dictionary entries."""
    dictionary = PDFDictionary(dict(entries or {}))
    return _Stream(dictionary=dictionary, content=content, filters=[_Deflate()])


def text_string(text: str) -> bytes:
    """A text string in UTF-16, whatever the text; lone surrogates become U+FFFD."""
    clean = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")
    return b"<FEFF" + clean.encode("utf-16-be").hex().upper().encode() + b">"


class _Document(PDFDocument):
    """reportlab's document with an identifier made of the content, not of the time."""

    identifier = ""

    def ID(self) -> bytes:  # noqa: N802 - reportlab's name
        return f"[<{self.identifier}><{self.identifier}>]\n".encode()


class PdfFile:
    """The objects of one file."""

    def __init__(self, language: str) -> None:
        self._document = _Document(
            dummyoutline=1, compression=0, invariant=1, pdfVersion=(1, 7), lang=language
        )
        self._document.Catalog.Outlines = None
        self._document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})

    def reference(self, item: PDFObject) -> PDFObjectReference:
        """Makes an object one of the file's own and refers to it."""
        return self._document.Reference(item)

    def page_reference(self, number: int) -> PDFObjectReference:
        """Refers to the page of a number, the first being 1; it may be added later."""
        return PDFObjectReference(f"Page{number}")

    def add_page(self, content: bytes, width: float, height: float, fonts: PDFObject) -> None:
        """Appends a page whose text is set in the fonts of a resource dictionary."""
        page = PDFPage()
        page.MediaBox = PDFArray([0, 0, round(width, 2), round(height, 2)])
        page.Contents = stream(content)
        page.Resources = PDFDictionary({"Font": fonts})
        self._document.addPage(page)

    def annotate(self, number: int, annotations: list[PDFDictionary]) -> None:
        """Puts annotations on a page."""
        page = self._document.Pages.pages[number - 1]
        page.Annots = PDFArray([self.reference(annotation) for annotation in annotations])

    def add_outline(self, outline: PDFObject) -> None:
        """Puts the outline beside the pages when the file is opened."""
        self._document.Catalog.Outlines = outline
        self._document.Catalog.PageMode = PDFName("UseOutlines")

    def written(self, entries: Mapping[str, object]) -> bytes:
        """The whole file with these entries in its information dictionary. To be called once."""
        self._document.info = PDFDictionary(entries)
        with _fixed_settings():
            content = [page.Contents.content for page in self._document.Pages.pages]
            content.append(self._document.info.format(self._document))
            digest = hashlib.sha256(b"".join(content)).hexdigest()
            self._document.identifier = digest[:32].upper()
            return self._document.format()


@contextmanager
def _fixed_settings() -> Generator[None]:
    """reportlab's settings, which variables of the environment set, as they must be here."""
    before = {name: getattr(rl_config, name) for name in _SETTINGS}
    for name, value in _SETTINGS.items():
        setattr(rl_config, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(rl_config, name, value)
