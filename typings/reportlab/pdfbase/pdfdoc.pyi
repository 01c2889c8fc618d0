"""Objects of a PDF file, as far as they are used here."""

from collections.abc import Iterable, Mapping

class PDFObject:
    def format(self, document: object) -> bytes: ...

class PDFObjectReference(PDFObject):
    name: str
    def __init__(self, name: str) -> None: ...

class PDFDictionary(PDFObject):
    def __init__(self, dict: Mapping[str, object] | None = None) -> None: ...
    def __setitem__(self, name: str, value: object) -> None: ...

class PDFArray(PDFObject):
    def __init__(self, sequence: Iterable[object]) -> None: ...

class PDFString(PDFObject):
    def __init__(self, s: str) -> None: ...

class PDFStream(PDFObject):
    content: bytes
    def __init__(
        self,
        dictionary: PDFDictionary | None = None,
        content: bytes | None = None,
        filters: list[object] | None = None,
    ) -> None: ...

class PDFDocument(PDFObject):
    objectcounter: int
    idToObjectNumberAndVersion: dict[str, tuple[int, int]]
    numberToId: dict[int, str]
    idToObject: dict[str, PDFObject]
    def __init__(self, dummyoutline: int = 0, compression: int = 1, invariant: int = 0) -> None: ...
    def Reference(self, obj: object, name: str | None = None) -> PDFObjectReference: ...

def PDFName(data: str) -> str: ...
