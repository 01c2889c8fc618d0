"""The badges of a claim in a list: unsourced, disputed, planned."""

from briefing.desktop.messages import say
from briefing.desktop.widgets.record_model import RowBadge
from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.records import Record
from briefing.store.library import Library


def claim_badges(library: Library, claim: Record) -> tuple[RowBadge, ...]:
    """What a position, figure, event or relation must be looked at for."""
    badges: list[RowBadge] = []
    if getattr(claim, "status", "") == "disputed":
        badges.append(RowBadge("git-compare", tone="warning", words=say("Disputed")))
    if is_unsourced(library, claim):
        badges.append(RowBadge("unlink", tone="warning", words=say("Unsourced")))
    return tuple(badges)
