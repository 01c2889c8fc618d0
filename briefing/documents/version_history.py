"""The editions of a briefing so far, for the back of its longer documents."""

from briefing.documents.composing import Composing
from briefing.documents.evidence_blocks import Version, VersionHistory
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from briefing.domain.vocabularies import Template

# These are read at a glance and carry their edition in the head.
_WITHOUT: tuple[Template, ...] = ("snapshot", "position_brief", "actor_profile")
_DAY = len("2025-11-10")


def version_history(composing: Composing, briefing: Briefing) -> tuple[VersionHistory, ...]:
    """The stored editions of `briefing`, the newest first; nothing where there are none."""
    if briefing.template in _WITHOUT:
        return ()
    editions = composing.records.all(Edition, briefing_id=briefing.id)
    newest_first = sorted(editions, key=lambda edition: edition.number, reverse=True)
    versions = tuple(_version(composing, edition) for edition in newest_first)
    heading = composing.phrases.sections.versions
    return (VersionHistory("versions", heading, versions),) if versions else ()


def _version(composing: Composing, edition: Edition) -> Version:
    words = composing.phrases.front
    stated = composing.phrases.date_not_stated
    released = edition.released_at
    return Version(
        key=f"version/{edition.id}",
        edition=words.edition.format(number=edition.number),
        status=words.statuses[edition.status],
        released=composing.date(None if released is None else Date(released[:_DAY])) or stated,
        cut_off=composing.date(edition.cut_off) or stated,
    )
