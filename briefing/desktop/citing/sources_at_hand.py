"""Which sources lie at hand for a briefing: those of its issue, the newest first."""

from briefing.documents.selection import issues_of, subject_of
from briefing.domain.briefings import Briefing
from briefing.domain.sources import Source
from briefing.operations.citing import sources_filed
from briefing.store.library import Library

_MOST = 200


def sources_at_hand(library: Library, briefing: Briefing) -> tuple[str, ...]:
    """The ids of the sources filed under what the briefing is about; where none is, of the newest
    sources of the library.
    """
    issues = issues_of(library, subject_of(library, briefing))
    found = sources_filed(library, [issue.id for issue in issues])
    if not found:
        newest = library.newest(Source, _MOST)
        found = tuple(source for source in newest if source.triage != "discarded")
    return tuple(source.id for source in found)
