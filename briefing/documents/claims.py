"""What may be printed as fact, and what must be called by what it is.

A disputed claim, or one whose only support was graded improbable or impossible to judge
(credibility 5 or 6), is never printed as fact.
"""

from briefing.documents.citations import is_doubtful
from briefing.documents.composing import Composing
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.positions import Position
from briefing.domain.records import Record


def is_disputed(composing: Composing, record: Record) -> bool:
    """Whether a claim is marked disputed, or all that supports it is doubtful."""
    if isinstance(record, Figure | Position | Event) and record.status == "disputed":
        return True
    known = composing.doubtful.get(record.id)
    if known is None:
        known = is_doubtful(composing.records, record.KIND, record.id)
        composing.doubtful[record.id] = known
    return known


def claim_status(composing: Composing, record: Record) -> str:
    """The words a claim carries in running text when it is no standing fact, else nothing."""
    phrases = composing.phrases
    if is_disputed(composing, record):
        return phrases.disputed
    if isinstance(record, Figure) and record.status == "retracted":
        return phrases.retracted
    if isinstance(record, Position) and record.status == "withdrawn":
        return phrases.withdrawn
    return ""
