"""The PDF file under the pages: its objects, what stands at its root, its pages in order.

reportlab's document layer numbers and formats the objects. What it reads from its configuration,
from the clock or from the environment is set here, and streams are packed with libdeflate: the same
content gives the same bytes everywhere.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
)

from briefing.typeset.object_writing import file_bytes, packed

_SETTINGS = {"invariant": 1, "pdfComments": 0, "pdfMultiLine": 0, "useA85": 0}
_LONGEST_STRING = 32_764  # bytes: PDF/A-2 allows 32,767, two are the mark of the encoding


class _Deflate:
    """The filter of every stream, in the form that reportlab asks filters in."""

    pdfname = "FlateDecode"

    def __init__(self, pack: Callable[[bytes], bytes]) -> None:
        self.encode = pack


class _Stream(PDFStream):
    """A stream that ends with an end of line before `endstream`, as the standard asks."""

    def format(self, document: object) -> bytes:
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\r\nendstream\n"


def plain_stream(content: bytes, entries: Mapping[str, object]) -> PDFStream:
    """A stream object that can be read without unpacking."""
    return _Stream(dictionary=PDFDictionary(dict(entries)), content=content)


def text_string(text: str) -> bytes:
    """A text string in UTF-16, whatever the text; lone surrogates become U+FFFD, and what is longer
    than an archive's reader must take is cut.
    """
    clean = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")
    encoded = clean.encode("utf-16-be")
    if len(encoded) > _LONGEST_STRING:
        whole = encoded[:_LONGEST_STRING].decode("utf-16-be", "ignore")
        encoded = whole.encode("utf-16-be")
    return b"<FEFF" + encoded.hex().upper().encode() + b">"


class PdfFile:
    """The objects of one file; `pack` is how what it holds is packed."""

    def __init__(self, pack: Callable[[bytes], bytes] = packed) -> None:
        self._pack = pack
        self._document = PDFDocument(dummyoutline=1, compression=0, invariant=1)
        self._catalog: dict[str, object] = {"Type": PDFName("Catalog")}
        self._pages: list[PDFDictionary] = []
        self._tree = PDFDictionary({"Type": PDFName("Pages")})
        self._written: dict[int, str] = {}

    def reference(self, item: PDFObject) -> PDFObjectReference:
        """Makes an object one of the file's own and refers to it."""
        return self._document.Reference(item)

    def stream(self, content: bytes, entries: Mapping[str, object] | None = None) -> PDFStream:
        """A packed stream object with further dictionary entries."""
        dictionary = PDFDictionary(dict(entries or {}))
        return _Stream(dictionary=dictionary, content=content, filters=[_Deflate(self._pack)])

    def number(self, reference: PDFObjectReference) -> int:
        """The number of an object of the file."""
        return self._document.idToObjectNumberAndVersion[reference.name][0]

    def next_number(self) -> int:
        """The number of the object that is added next."""
        return self._document.objectcounter + 1

    def add_written(self, contents: Sequence[str]) -> None:
        """Adds objects as they are written, under the next numbers."""
        self._written.update(enumerate(contents, start=self.next_number()))
        self._document.objectcounter += len(contents)

    def page_reference(self, number: int) -> PDFObjectReference:
        """Refers to the page of a number, the first being 1; it may be added later."""
        return PDFObjectReference(f"Page{number}")

    def set_root(self, name: str, value: object) -> None:
        """Puts an entry into the catalog, which is what a reader looks at first."""
        self._catalog[name] = value

    def add_page(self, content: bytes, width: float, height: float, resources: PDFObject) -> None:
        """Appends a page that names fonts and pictures of a resource dictionary.

        Its content is tied to the structure by the page's place, and annotations are reached in
        the order of the structure.
        """
        page = PDFDictionary(
            {
                "Type": PDFName("Page"),
                "Parent": self.reference(self._tree),
                "MediaBox": PDFArray([0, 0, round(width, 2), round(height, 2)]),
                "Contents": self.reference(self.stream(content)),
                "Resources": resources,
                "StructParents": len(self._pages),
                "Tabs": PDFName("S"),
            }
        )
        self._pages.append(page)
        self._document.Reference(page, f"Page{len(self._pages)}")

    @property
    def page_count(self) -> int:
        """How many pages were added."""
        return len(self._pages)

    def string(self, text: str) -> str:
        """A string of the standard's own letters, as an address is, as it is written."""
        written: bytes = PDFString(text).format(self._document)
        return written.decode("ascii")

    def annotate(self, number: int, annotations: Sequence[int]) -> None:
        """Puts annotations on a page, by the numbers of their objects."""
        references = " ".join([f"{each} 0 R" for each in annotations])
        self._pages[number - 1]["Annots"] = f"[{references}]"

    def written(self, entries: Mapping[str, object]) -> bytes:
        """The whole file with these entries in its information dictionary. To be called once."""
        references = [self.page_reference(place + 1) for place in range(len(self._pages))]
        self._tree["Kids"] = PDFArray(references)
        self._tree["Count"] = len(self._pages)
        self.set_root("Pages", self.reference(self._tree))
        root = self.reference(PDFDictionary(self._catalog))
        information = self.reference(PDFDictionary(entries))
        with _fixed_settings():
            numbers = self.number(root), self.number(information)
            return file_bytes(self._document, self._written, *numbers, self._pack)


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
