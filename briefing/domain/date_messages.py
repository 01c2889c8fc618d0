"""A date within a sentence for the analyst, kept apart so that it can be said in every language."""

from briefing.domain.attribution import as_of_words
from briefing.domain.date_words import written
from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message


@frozen(kw_only=True)
class DateMessage(Message):
    """A date as a value of a `message`: its own words are English, the window says `date` in its
    own. `is_as_of` asks for "as of 10 November 2025", or that it is not stated.
    """

    date: Date | None
    is_as_of: bool = False


def date_message(date: Date) -> DateMessage:
    """ "10 November 2025", "November 2025", or as an inferred date was written."""
    return DateMessage("{date}", (("date", written(date)),), date=date)


def as_of_message(as_of: Date | None) -> DateMessage:
    """ "as of 10 November 2025", "as of: not stated"."""
    words = as_of_words(as_of)
    return DateMessage("{date}", (("date", words),), date=as_of, is_as_of=True)
