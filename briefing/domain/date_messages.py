"""A date within a sentence for the analyst, its month kept apart so that it can be translated."""

from briefing.domain.date_calendar import ENGLISH_MONTHS
from briefing.domain.date_parts import Point
from briefing.domain.date_words import is_day, written
from briefing.domain.dates import Date
from briefing.domain.messages import Message, message


def date_message(date: Date) -> Message | str:
    """`date` as a value of a `message`; one that is no plain day is in English words, or as it was
    written.
    """
    parts = date.parts
    if not is_day(date) or not isinstance(parts, Point) or not parts.month:
        return written(date)
    month = Message(ENGLISH_MONTHS[parts.month - 1])
    return message("{day} {month} {year}", day=parts.day, month=month, year=parts.year)
