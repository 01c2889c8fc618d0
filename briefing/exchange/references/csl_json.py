"""Sources from CSL-JSON and as CSL-JSON (citationstyles.org, schema 1.0.2), as Zotero writes it."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, cast, get_args

from briefing.domain.date_parts import Point
from briefing.domain.dates import Date
from briefing.domain.messages import message
from briefing.domain.sources import Source
from briefing.domain.vocabularies import SourceType
from briefing.exchange.references.entry import (
    Fields,
    ReferenceEntry,
    UnusableReferences,
    day,
    entry_of,
    first_of,
)

_TYPES = frozenset(get_args(SourceType))
_LIKE = {
    "article-journal": "article",
    "entry-encyclopedia": "chapter",
    "paper-conference": "article",
    "thesis": "manuscript",
    "dataset": "document",
    "post-weblog": "post-weblog",
}


def read_csl_json(text: str) -> tuple[ReferenceEntry, ...]:
    """The entries of a CSL-JSON file. Raises `UnusableReferences` when it is none."""
    try:
        given: object = json.loads(text)
    except (ValueError, RecursionError):
        raise UnusableReferences(
            message("The file begins like CSL-JSON but is broken: export it anew.")
        ) from None
    if isinstance(given, dict):
        held = cast("dict[str, Any]", given)
        given = held.get("items", [held])
    if not isinstance(given, list):
        raise UnusableReferences(message("The file is JSON, but no list of references."))
    items = cast("list[object]", given)
    return tuple(_entry(number, item) for number, item in enumerate(items, start=1))


def _entry(number: int, item: object) -> ReferenceEntry:
    if not isinstance(item, dict):
        wrong = message("It is no reference: a reference is an object in braces.")
        return ReferenceEntry(number, "", None, wrong)
    given = cast("dict[str, Any]", item)
    kind = given.get("type")
    fields = Fields(
        type=kind if kind in _TYPES else _LIKE.get(str(kind), "document"),
        title=first_of(given, ("title", "title-short")),
        container_title=first_of(given, ("container-title", "container-title-short")),
        authors=_names(given.get("author")) or _names(given.get("editor")),
        issued=_date(given.get("issued")),
        accessed=_date(given.get("accessed")),
        url=first_of(given, ("URL",)),
        doi=first_of(given, ("DOI",)),
        language=first_of(given, ("language",)),
        publisher=first_of(given, ("publisher",)),
        notes=(first_of(given, ("note",)), first_of(given, ("abstract",))),
    )
    return entry_of(number, str(given.get("id", ""))[:80], fields)


def _names(given: object) -> tuple[str, ...]:
    if not isinstance(given, list):
        return ()
    people = [
        cast("dict[str, Any]", one) for one in cast("list[object]", given) if isinstance(one, dict)
    ]
    return tuple(
        first_of(one, ("literal",))
        or " ".join(
            filter(
                None,
                (
                    first_of(one, (part,))
                    for part in (
                        "given",
                        "dropping-particle",
                        "non-dropping-particle",
                        "family",
                        "suffix",
                    )
                ),
            )
        )
        for one in people
    )


def _date(given: object) -> str:
    if not isinstance(given, dict):
        return ""
    held = cast("dict[str, Any]", given)
    parts = held.get("date-parts")
    if isinstance(parts, list):
        points = [
            day(*cast("list[object]", part)[:3])
            for part in cast("list[object]", parts)[:2]
            if isinstance(part, list) and part
        ]
        edtf = "/".join(filter(None, points))
        return f"{edtf}~" if edtf and held.get("circa") and "/" not in edtf else edtf
    return first_of(held, ("raw", "literal"))


def to_csl_json(sources: Iterable[Source]) -> bytes:
    """The sources as a CSL-JSON file; dates that CSL cannot say are given in their EDTF."""
    items = [_item(source) for source in sources]
    return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode()


def _item(source: Source) -> Mapping[str, Any]:
    fields: dict[str, Any] = {
        "id": source.id,
        "type": source.type,
        "title": source.title,
        "container-title": source.container_title,
        "author": [{"literal": name} for name in source.authors],
        "issued": _csl_date(source.issued),
        "accessed": _csl_date(source.accessed),
        "URL": source.url,
        "language": source.language,
        "publisher": source.publisher,
        "note": source.note,
    }
    return {name: value for name, value in fields.items() if value}


def _csl_date(date: Date | None) -> dict[str, Any] | None:
    if date is None or not date.edtf:
        return None
    point = date.parts
    if not isinstance(point, Point) or date.edtf != day(point.year, point.month, point.day):
        return {"literal": date.edtf}
    return {"date-parts": [[part for part in (point.year, point.month, point.day) if part]]}
