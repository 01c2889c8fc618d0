"""All that is typed for a briefing: the parts of its template and the free text, by their names."""

from briefing.domain.briefings import PARTS, Briefing
from briefing.operations.finding import draft_text
from briefing.store.library import Library

DRAFT = "draft"


def texts_of(library: Library, briefing: Briefing) -> tuple[tuple[str, str], ...]:
    """Name and CommonMark of each text, in the order in which they stand in the window."""
    parts = tuple((name, briefing.part(name)) for name in PARTS.get(briefing.template, ()))
    return (*parts, (DRAFT, draft_text(library, briefing)))
