"""The days an edition states of itself, held against the day of its release."""

from briefing.domain.date_messages import date_message
from briefing.domain.date_order import before
from briefing.domain.dates import Date
from briefing.domain.messages import Message, message


def not_past(day: Date | None, today: Date) -> Date | None:
    """The day, unless it has passed: the next edition is not due when this one was."""
    return None if day is None or before(day, today) == "yes" else day


def due_problem(next_due: Date | None, today: Date) -> Message | None:
    """Why an edition released `today` cannot say that the next is due then."""
    if next_due is None or before(next_due, today) != "yes":
        return None
    return message(
        "The next edition cannot be due {date}: that day has passed. Give a later one.",
        date=date_message(next_due),
    )


def cut_off_notice(cut_off: Date | None, today: Date) -> Message | None:
    """What is to be known of a cut-off that is still to come. It may be: the edition of Friday is
    made on Thursday; but it holds what is known on Thursday.
    """
    if cut_off is None or before(today, cut_off) != "yes":
        return None
    return message(
        "The information cut-off, {date}, is still to come: the edition holds what is known today.",
        date=date_message(cut_off),
    )
