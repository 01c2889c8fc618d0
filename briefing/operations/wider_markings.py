"""Whether a copy may bear another marking than its briefing: never a wider one than its sources."""

from dataclasses import replace

from briefing.documents.content import Document
from briefing.documents.printed_records import printed_ids
from briefing.domain.checks.withdrawn_source import source_name, sources_behind
from briefing.domain.errors import KnownError
from briefing.domain.markings import Closeness, is_closer
from briefing.domain.messages import Message, message
from briefing.domain.sources import Source
from briefing.operations.house_logo import organisation_of
from briefing.store.library import Library

_NAMED = 3


class TooWide(KnownError):
    """A marking for a wider circle than that of a source that is cited."""


def checked_marking(library: Library, document: Document, own: str) -> Document:
    """The document, which bears another marking than `own`, with what is to be said of it.

    Raises `TooWide` when a source behind what it prints is for a closer circle.
    """
    marking = document.front.marking
    organisation = organisation_of(library)
    scale = () if organisation is None else organisation.markings
    found: dict[Closeness, list[Source]] = {"closer": [], "not_closer": [], "unknown": []}
    for source in _sources(library, document):
        found[is_closer(source.marking, marking, scale)].append(source)
    if found["closer"]:
        raise TooWide(
            message(
                "The marking {marking} is for a wider circle than what is cited: {sources}. Choose"
                " a stricter marking, or leave these sources out.",
                marking=marking,
                sources=_listed(found["closer"]),
            )
        )
    told: list[Message] = []
    if found["unknown"]:
        told.append(
            message(
                "Which is for the closer circle is not known, {marking} or that of: {sources}.",
                marking=marking,
                sources=_listed(found["unknown"]),
            )
        )
    if is_closer(own, marking, scale) != "not_closer":
        told.append(
            message(
                "The briefing is marked {own}, this copy {marking}: see that its text may go"
                " there.",
                own=own,
                marking=marking,
            )
        )
    return replace(document, warnings=(*document.warnings, *told))


def _sources(library: Library, document: Document) -> tuple[Source, ...]:
    """The sources behind all that is printed, each once."""
    records = (library.find_any(id) for id in printed_ids(document))
    behind = (sources_behind(library, record) for record in records if record is not None)
    return tuple({source.id: source for sources in behind for source in sources}.values())


def _listed(sources: list[Source]) -> str:
    named = [f"{source_name(source)} ({source.marking})" for source in sources[:_NAMED]]
    return "; ".join(named) + (" …" if len(sources) > _NAMED else "")
