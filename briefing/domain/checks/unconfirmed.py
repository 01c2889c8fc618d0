"""A cited position is unconfirmed when nobody has heard it for longer than the unit allows."""

from collections.abc import Iterator
from datetime import date

from briefing.domain.checks.citing import citations, found_at
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.stale_position import successors
from briefing.domain.date_messages import date_message
from briefing.domain.date_parts import Point
from briefing.domain.dates import Date
from briefing.domain.freshness import is_surely_unconfirmed, is_unconfirmed, last_heard
from briefing.domain.messages import message
from briefing.domain.positions import Position

NAME = "unconfirmed"


def look(check: Check) -> Iterator[Finding]:
    """A finding for every link to a position last heard more than `unconfirmed_days` ago.

    One that is withdrawn, past or superseded is not waiting to be confirmed.
    """
    today = _day(check.today)
    for citation in citations(check):
        position = citation.record
        if not isinstance(position, Position) or position.status not in ("standing", "disputed"):
            continue
        heard = last_heard(position.asserted_on, position.last_confirmed_on)
        if heard is None or not is_unconfirmed(heard, today, check.unconfirmed_days):
            continue
        if not successors(check.records, position):
            sure = is_surely_unconfirmed(heard, today, check.unconfirmed_days)
            said = {"date": date_message(heard), "days": check.unconfirmed_days}
            yield found_at(
                NAME,
                citation,
                message("Last heard or confirmed: {date}, more than {days} days ago.", **said)
                if sure
                else message(
                    "Last heard or confirmed: {date}, probably more than {days} days ago: its month"
                    " or day is not known.",
                    **said,
                ),
            )


def _day(today: Date) -> date:
    parts = today.parts
    assert isinstance(parts, Point)
    return date.fromisoformat(today.edtf[:10])
