"""Which source, and which version of its text, a place names by itself, its text, or an excerpt."""

from briefing.desktop.navigation import Place
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.store.library import Library


def source_of_place(library: Library, place: Place) -> tuple[str, str]:
    """The ids of the source and of the version of its text; empty for what is not named."""
    text = library.find(SourceText, _text_id(library, place))
    if text is not None:
        return text.source_id, text.id
    return (place.record_id if place.record_kind == Source.KIND else ""), ""


def excerpt_of_place(place: Place) -> str:
    """The id of the excerpt that a place names, as its passage or as its record."""
    if place.excerpt_id or place.record_kind != Excerpt.KIND:
        return place.excerpt_id
    return place.record_id


def _text_id(library: Library, place: Place) -> str:
    excerpt = library.find(Excerpt, excerpt_of_place(place))
    if excerpt is not None:
        return excerpt.source_text_id
    return place.record_id if place.record_kind == SourceText.KIND else ""
