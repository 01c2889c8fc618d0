"""A count within a sentence for the analyst, kept apart: each language parts thousands its own way.

Not for a sentence that a frozen document keeps: that holds plain messages alone.
"""

from briefing.domain.frozen import frozen
from briefing.domain.messages import Message


@frozen(kw_only=True)
class CountMessage(Message):
    """A count as a value of a `message`: its own words are English, "10,297", the window says
    `count` in its own.
    """

    count: int


def count_message(count: int) -> CountMessage:
    """ "10,297"."""
    return CountMessage("{count}", (("count", f"{count:,}"),), count=count)
