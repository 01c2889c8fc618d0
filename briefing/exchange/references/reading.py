"""A file of references in whichever of the usual forms it is: CSL-JSON, RIS or BibTeX."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from briefing.domain.messages import message
from briefing.exchange.references.entry import (
    LARGEST_FILE,
    MOST_ENTRIES,
    ReferenceEntry,
    UnusableReferences,
)

_MARKS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
_RIS = re.compile(r"^TY {1,2}-", re.MULTILINE)
_BIBTEX = re.compile(r"^\s*@\s*[a-zA-Z]+\s*[{(]", re.MULTILINE)
_LONGEST_LINE = 1_000_000
_LOOKED_AT = 4096


def is_references(data: bytes) -> bool:
    """Whether the file begins like one of references; a table never does."""
    text = data[:_LOOKED_AT].decode("utf-8", "replace").lstrip("\ufeff").lstrip()
    return (
        text.startswith(("[{", "[\n", "[\r", "{", "[ "))
        or _RIS.search(text) is not None
        or _BIBTEX.match(text) is not None
    )


def read_references(data: bytes) -> tuple[ReferenceEntry, ...]:
    """Every entry of the file, good and bad, in its order. Raises `UnusableReferences`."""
    if len(data) > LARGEST_FILE:
        raise UnusableReferences(message("The file is larger than 50 MB: divide it into several."))
    text = _decoded(data)
    _require_countable(text)
    found = _entries(text)
    if not found:
        raise UnusableReferences(message("The file holds no references."))
    return found


def _entries(text: str) -> tuple[ReferenceEntry, ...]:
    if text.lstrip().startswith(("[", "{")):
        from briefing.exchange.references.csl_json import read_csl_json

        return read_csl_json(text)
    if _RIS.search(text):
        from briefing.exchange.references.ris import read_ris

        return read_ris(text)
    if _BIBTEX.search(text):
        from briefing.exchange.references.bibtex import read_bibtex

        return read_bibtex(text)
    raise UnusableReferences(
        message("The file is no CSL-JSON, RIS or BibTeX: export the references in one of them.")
    )


def _decoded(data: bytes) -> str:
    mark, encoding = next((known for known in _MARKS if data.startswith(known[0])), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise UnusableReferences(
            message(
                "The file is not in UTF-8 (byte {offset}): export it anew with that encoding.",
                offset=error.start + len(mark),
            )
        ) from None
    if "\0" in text:
        raise UnusableReferences(message("The file is no text: export the references anew."))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _require_countable(text: str) -> None:
    """Refuses what would keep a reader busy for minutes before it says no."""
    count = max(text.count('"title"'), len(_RIS.findall(text)), len(_BIBTEX.findall(text)))
    if count > MOST_ENTRIES:
        raise UnusableReferences(
            message(
                "The file holds more than {most} references: divide it into several.",
                most=f"{MOST_ENTRIES:,}",
            )
        )
    if any(len(line) > _LONGEST_LINE for line in text.split("\n")) and _BIBTEX.search(text):
        raise UnusableReferences(message("A line of the file is longer than any reference."))
