"""Sources from RIS, as Zotero, EndNote and library catalogues export it; read by rispy."""

import re
from collections.abc import Mapping
from typing import Any

import rispy

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
    "JOUR": "article",
    "EJOUR": "article",
    "CONF": "article",
    "CPAPER": "article",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "BILL": "bill",
    "BOOK": "book",
    "EBOOK": "book",
    "EDBOOK": "book",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "HEAR": "hearing",
    "CASE": "legal_case",
    "STAT": "legislation",
    "LEGAL": "regulation",
    "MANSCPT": "manuscript",
    "THES": "manuscript",
    "UNPB": "manuscript",
    "MAP": "map",
    "MPCT": "motion_picture",
    "VIDEO": "motion_picture",
    "SOUND": "broadcast",
    "PCOMM": "personal_communication",
    "BLOG": "post-weblog",
    "ICOMM": "post",
    "RPRT": "report",
    "STAND": "standard",
    "ELEC": "webpage",
}
_BEGINNING = re.compile(r"^TY {1,2}-", re.MULTILINE)
_AUTHORS = ("authors", "first_authors", "secondary_authors")


def read_ris(text: str) -> tuple[ReferenceEntry, ...]:
    """The entries of a RIS file, each read by itself, so that a broken one spoils no other."""
    starts = [found.start() for found in _BEGINNING.finditer(text)]
    ends = [*starts[1:], len(text)]
    return tuple(
        _entry(number, text[start:end])
        for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1)
    )


def _entry(number: int, text: str) -> ReferenceEntry:
    if not re.search(r"^ER {1,2}-", text, re.MULTILINE):
        text = f"{text.rstrip()}\nER  - \n"
    try:
        found: list[dict[str, Any]] = rispy.loads(text)
    except (OSError, ValueError, LookupError, TypeError):
        found = []
    if len(found) != 1:
        wrong = message("It cannot be read: look at it in the file, or export it anew.")
        return ReferenceEntry(number, " ".join(text.split())[:80], None, wrong)
    given = found[0]
    lists = (given.get(name) for name in _AUTHORS)
    authors = next((names for names in lists if isinstance(names, list)), [])
    fields = Fields(
        type=_TYPES.get(str(given.get("type_of_reference")), "document"),
        title=first_of(given, ("title", "primary_title", "short_title")),
        container_title=first_of(
            given, ("secondary_title", "journal_name", "alternate_title3", "alternate_title2")
        ),
        authors=tuple(inverted_name(str(name)) for name in authors),
        issued=_date(given, ("date", "publication_year", "year")),
        accessed=_date(given, ("access_date",)),
        url=_first_url(given),
        doi=first_of(given, ("doi",)),
        language=first_of(given, ("language",)),
        publisher=first_of(given, ("publisher",)),
        notes=(*_texts(given.get("notes")), first_of(given, ("abstract", "notes_abstract"))),
    )
    return entry_of(number, first_of(given, ("id",)), fields)


def _date(given: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """RIS writes year/month/day/words, each part as far as it is known."""
    written = first_of(given, names)
    return day(*re.split("[/-]", written)[:3]) or written.strip("/ ")


def _first_url(given: Mapping[str, Any]) -> str:
    return next(iter(_texts(given.get("urls"))), "") or first_of(given, ("url",))


def _texts(given: object) -> tuple[str, ...]:
    return tuple(map(str, given)) if isinstance(given, list) else ()
