"""What is said of an edition: its standing, when it left the desk, when the next is due."""

from collections.abc import Sequence
from datetime import date, datetime

from briefing.desktop.messages import clock_time, say
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.vocabulary_words import word_of
from briefing.domain.briefings import Edition
from briefing.domain.date_order import before
from briefing.domain.dates import Date


def edition_title(edition: Edition) -> str:
    """The edition by its number."""
    return say("Edition {number}", number=edition.number)


def status_words(edition: Edition) -> str:
    """Draft, in review, final or withdrawn."""
    return word_of(edition, "status")


def standing_words(edition: Edition, editions: Sequence[Edition]) -> str:
    """Whether it is the newest, and which edition took its place; `editions` are all there are."""
    after = [other for other in editions if other.supersedes_id == edition.id]
    if after:
        newer = max(after, key=lambda other: other.number)
        return say("superseded by edition {number}", number=newer.number)
    is_newest = all(other.number <= edition.number for other in editions)
    return say("newest") if is_newest else ""


def cut_off_words(edition: Edition) -> str:
    """Up to when its information goes; empty where that is not said."""
    return (
        "" if edition.cut_off is None else say("cut-off {date}", date=date_shown(edition.cut_off))
    )


def released_words(edition: Edition, by: str) -> str:
    """When it was released, and by whom where that is known."""
    if edition.released_at is None:
        return ""
    moment = datetime.fromisoformat(edition.released_at).astimezone()
    values = {"day": _day_of(moment), "time": clock_time(moment), "author": by}
    when = say("{day}, {time} · {author}", **values) if by else say("{day}, {time}", **values)
    return say("released {when}", when=when)


def released_day(edition: Edition) -> str:
    """The day it was released; empty where that is not known."""
    if edition.released_at is None:
        return ""
    moment = datetime.fromisoformat(edition.released_at).astimezone()
    return say("released {when}", when=_day_of(moment))


def _day_of(moment: datetime) -> str:
    """The day, written as the cut-off beside it is."""
    return date_shown(Date(moment.date().isoformat()))


def due_words(due: Date | None, today: date) -> str:
    """When the next edition is due, and whether that day has passed; empty where nobody said."""
    if due is None:
        return ""
    if is_overdue(due, today):
        return say("The next edition was due {date}: it is overdue.", date=date_shown(due))
    return say("The next edition is due {date}.", date=date_shown(due))


def is_overdue(due: Date | None, today: date) -> bool:
    """Whether the day at which the next edition is due has passed."""
    return due is not None and before(due, Date(today.isoformat())) == "yes"


def newest_final(editions: Sequence[Edition]) -> Edition | None:
    """The edition that stands: the newest that is final."""
    final = [edition for edition in editions if edition.status == "final"]
    return max(final, key=lambda edition: edition.number, default=None)
