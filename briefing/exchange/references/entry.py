"""One entry of a file of references: the source it gives, or the sentence why it gives none."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from briefing.domain.dates import Date, parse
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.domain.sources import Source
from briefing.domain.unicode_text import clean_text
from briefing.domain.validation import problems

MOST_ENTRIES = 50_000
LARGEST_FILE = 50 * 1024 * 1024

_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+[^\s\"<>.,;)\]]", re.IGNORECASE)
_LONGEST_LABEL = 80
_LONGEST_TITLE = 2000
_LONGEST_NOTE = 100_000


class UnusableReferences(KnownError):
    """A file that holds no references that can be read."""


@frozen
class Remark:
    """What a source goes in without, though the entry should have said it."""

    field: Literal["title", "issued"]
    message: Message


@frozen
class ReferenceEntry:
    """An entry by its number in the file and the words that name it; `source` None has a `problem`,
    a source may have `remarks`.
    """

    number: int
    label: str
    source: Source | None
    problem: Message | None = None
    remarks: tuple[Remark, ...] = ()


@frozen
class Fields:
    """What an entry says, format by format brought into the same words; empty where it says none.

    `issued` and `accessed` are EDTF or empty; `notes` become paragraphs of the note.
    """

    type: Any = "document"
    title: str = ""
    container_title: str = ""
    authors: tuple[str, ...] = ()
    issued: str = ""
    accessed: str = ""
    url: str = ""
    doi: str = ""
    language: str = ""
    publisher: str = ""
    notes: tuple[str, ...] = ()


def entry_of(number: int, key: str, fields: Fields) -> ReferenceEntry:
    """The entry with these fields; never raises for what a file may hold."""
    label = " ".join(fields.title.split()) or key or fields.url
    if not label:
        nothing = message("It has no title and no address: give it one, or leave it out.")
        return ReferenceEntry(number, "", None, nothing)
    doi = doi_in(fields.doi)
    url = _line(fields.url) or (f"https://doi.org/{doi}" if doi else "")
    notes = [*fields.notes, *([f"DOI: {doi}"] if doi and doi not in url else [])]
    try:
        source = Source(
            type=fields.type,
            title=_line(fields.title)[:_LONGEST_TITLE],
            container_title=_line(fields.container_title),
            authors=tuple(name for name in map(_line, fields.authors) if name),
            issued=_date(fields.issued),
            accessed=_date(fields.accessed),
            url=url,
            language=_line(fields.language),
            publisher=_line(fields.publisher),
            note=clean_text("\n\n".join(filter(None, (note.strip() for note in notes)))),
        )
    except KnownError as error:
        return ReferenceEntry(number, label[:_LONGEST_LABEL], None, error.message)
    if len(source.note) > _LONGEST_NOTE:
        too_long = message("Its note is longer than a source should hold.")
        return ReferenceEntry(number, label[:_LONGEST_LABEL], None, too_long)
    if found := problems(source):
        return ReferenceEntry(number, label[:_LONGEST_LABEL], None, found[0].message)
    remarks = tuple(_remarks(key, fields, source))
    return ReferenceEntry(number, label[:_LONGEST_LABEL], source, remarks=remarks)


def doi_in(text: str) -> str:
    """The first DOI in a text, in lower case; empty for none."""
    found = _DOI.search(text)
    return found.group().casefold() if found else ""


def inverted_name(name: str) -> str:
    """ "Lind, Ada" as "Ada Lind"; a name without a comma stays as it is."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else name.strip()


def day(year: Any, month: Any = None, day: Any = None) -> str:
    """The EDTF of numbers or texts of digits, as far as they go; empty without a year."""
    parts: list[str] = []
    for value, digits in ((year, 4), (month, 2), (day, 2)):
        text = str(value or "").strip()
        if not text.isascii() or not text.isdecimal() or len(text) > digits:
            break
        parts.append(text.zfill(digits))
    return "-".join(parts)


def first_of(fields: Mapping[str, Any], names: Iterable[str]) -> str:
    """The first of the named fields that is a text with words."""
    found = (fields.get(name) for name in names)
    return next((value for value in found if isinstance(value, str) and value.strip()), "")


def _line(words: str) -> str:
    return clean_text(" ".join(words.split()), one_line=True)


def _remarks(key: str, fields: Fields, source: Source) -> Iterator[Remark]:
    if not source.title:
        name = " ".join(key.split())[:_LONGEST_LABEL]
        yield Remark(
            "title",
            message("The entry “{name}” has no title: the source goes in without one.", name=name)
            if name
            else message("The entry has no title: the source goes in without one."),
        )
    if fields.issued and source.issued is None:
        unread = _line(fields.issued)[:_LONGEST_LABEL]
        yield Remark(
            "issued",
            message(
                "The date “{date}” cannot be read: the source goes in without it.", date=unread
            ),
        )


def _date(edtf: str) -> Date | None:
    """The date; None for none, and for one that cannot be read."""
    try:
        return parse(edtf) if edtf else None
    except KnownError:
        return None
