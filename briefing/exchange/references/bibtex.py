"""Sources from BibTeX and BibLaTeX, as Zotero exports them; read by bibtexparser."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library as BibLibrary
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.model import Entry, ParsingFailedBlock

from briefing.domain.messages import message
from briefing.exchange.references.entry import (
    Fields,
    ReferenceEntry,
    day,
    entry_of,
    first_of,
    inverted_name,
)

_TYPES = {
    "article": "article",
    "inproceedings": "article",
    "conference": "article",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "booklet": "document",
    "inbook": "chapter",
    "incollection": "chapter",
    "inreference": "chapter",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "techreport": "report",
    "report": "report",
    "phdthesis": "manuscript",
    "mastersthesis": "manuscript",
    "thesis": "manuscript",
    "unpublished": "manuscript",
    "legislation": "legislation",
    "jurisdiction": "legal_case",
    "letter": "personal_communication",
    "standard": "standard",
    "video": "motion_picture",
    "audio": "broadcast",
}
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        start=1,
    )
}
_AND = re.compile(r"\s+and\s+(?![^{}]*\})")
_WHOLE_NAME = re.compile(r"\{.*\}", re.DOTALL)
_COMMA = "\ue001"  # a comma in the name of a body, which parts no family name from others


def read_bibtex(text: str) -> tuple[ReferenceEntry, ...]:
    """The entries of a BibTeX file in order; broken ones are told with the line they are on."""
    read = _parsed(text)
    for entry in read.entries:
        for field in entry.fields:
            if field.key.lower() in ("author", "editor"):
                field.value = " and ".join(map(_without_commas, _AND.split(str(field.value))))
    read = LatexDecodingMiddleware().transform(read)
    found = [(entry.start_line or 0, _entry(entry)) for entry in read.entries]
    found += [_broken(block) for block in read.failed_blocks]
    found.sort(key=lambda each: each[0])
    return tuple(replace(entry, number=number) for number, (_, entry) in enumerate(found, start=1))


def _parsed(text: str) -> BibLibrary:
    """bibtexparser says on standard error what is broken; it is told entry by entry instead."""
    log = logging.getLogger("bibtexparser")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    return parse_string(text)


def _without_commas(name: str) -> str:
    return name.replace(",", _COMMA) if _WHOLE_NAME.fullmatch(name.strip()) else name


def _broken(block: ParsingFailedBlock) -> tuple[int, ReferenceEntry]:
    line = block.start_line or 0
    wrong = message(
        "The entry on line {line} is broken or repeats the key of another: look at its braces, or"
        " export it anew.",
        line=line + 1,
    )
    return line, ReferenceEntry(0, " ".join((block.raw or "").split())[:80], None, wrong)


def _entry(entry: Entry) -> ReferenceEntry:
    given: Mapping[str, str] = {
        field.key.lower(): str(field.value) for field in entry.fields if field.value is not None
    }
    fields = Fields(
        type=_TYPES.get(entry.entry_type.lower(), "document"),
        title=_title(given),
        container_title=first_of(given, ("journaltitle", "journal", "booktitle", "maintitle")),
        authors=tuple(_authors(first_of(given, ("author", "editor")))),
        issued=_issued(given),
        accessed=first_of(given, ("urldate",)),
        url=first_of(given, ("url",)),
        doi=first_of(given, ("doi",)),
        language=first_of(given, ("langid", "language")),
        publisher=first_of(given, ("publisher", "institution", "organization", "school")),
        notes=(first_of(given, ("note",)), first_of(given, ("abstract",))),
    )
    return entry_of(0, entry.key, fields)


def _title(given: Mapping[str, str]) -> str:
    title, subtitle = first_of(given, ("title", "shorttitle")), given.get("subtitle", "")
    return f"{title}: {subtitle}" if title and subtitle else title


def _authors(written: str) -> Iterator[str]:
    for name in re.split(r"\s+and\s+", written):
        if _COMMA in name:
            yield name.replace(_COMMA, ",")
        elif name.strip() != "others":
            yield inverted_name(name)


def _issued(given: Mapping[str, str]) -> str:
    """BibLaTeX writes EDTF in `date`; BibTeX year and month."""
    if given.get("date"):
        return given["date"]
    month = given.get("month", "").strip().casefold()
    number = _MONTHS.get(month[:3], month)
    return day(given.get("year"), number) or given.get("year", "")
