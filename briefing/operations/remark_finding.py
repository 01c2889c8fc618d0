"""Where the analyst finds what is remarked on a document, once it is typeset."""

import re
from collections.abc import Iterator, Mapping

from briefing.documents.content import Document
from briefing.documents.layout import PAGE_AIMS
from briefing.documents.pdf import Typeset, overflow_warning
from briefing.documents.prose import Origin
from briefing.documents.remark_places import OfElement, OfRecord, RemarkPlace
from briefing.domain.messages import Message
from briefing.operations.preview_values import OnPage, Remark
from briefing.operations.typesetting_notices import notice_sentence

_STRETCH = re.compile(r"(?:^|/)([a-z_]+)/([0-9]+)-([0-9]+)(?=/|$)")
_PART = re.compile(r"part/([a-z_]+)")
_TOP = OnPage(1)


def origin_of(key: str) -> Origin | None:
    """Where the element of that key was written by the analyst; None for what is computed."""
    found = _STRETCH.search(key)
    if found is not None:
        return Origin(found[1], int(found[2]), int(found[3]))
    part = _PART.fullmatch(key)
    return None if part is None else Origin(part[1], 0, 0)


def remarks_of(
    document: Document, typeset: Typeset, places: Mapping[Message, RemarkPlace]
) -> Iterator[Remark]:
    """All that is remarked: that it is too long, what composing told, what typesetting did."""
    too_long = overflow_warning(document, typeset)
    if too_long is not None:
        yield Remark(too_long, _behind(typeset, PAGE_AIMS.get(document.template, 1)))
    for sentence in document.warnings:
        yield Remark(sentence, _found(typeset, places.get(sentence)))
    for notice in typeset.warnings:
        place = _TOP if notice.key is None else _of_key(typeset, notice.key)
        yield Remark(notice_sentence(notice.kind, notice.detail), place)


def _behind(typeset: Typeset, pages: int) -> Origin | OnPage:
    """The first of the analyst's words behind so many pages, or what else begins there."""
    beyond = (place for place in typeset.places if place.page > pages)
    origins = (origin_of(place.key) for place in beyond)
    return next((origin for origin in origins if origin is not None), OnPage(pages + 1))


def _found(typeset: Typeset, place: RemarkPlace | None) -> Origin | OfRecord | OnPage:
    if isinstance(place, OfElement):
        return _of_key(typeset, place.key)
    return _TOP if place is None else place


def _of_key(typeset: Typeset, key: str) -> Origin | OnPage:
    origin = origin_of(key)
    if origin is not None:
        return origin
    for place in typeset.places:
        if place.key == key or place.key.startswith(f"{key}/"):
            return OnPage(place.page, place.left, place.bottom, place.width, place.height)
    return _TOP
