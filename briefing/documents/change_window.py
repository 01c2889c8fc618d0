"""Between what a change report compares: an edition and now, or two days.

Where the library as the edition knew it can be had, the two states of it are compared and no date
is needed. Else positions and figures are placed by the day they became known: their own date, or
that of the first source that gives them where it is later. Judgements, gaps and sources without a
date are placed by the moment of their entry, which a UUID of version 7 tells (RFC 9562, 5.7).
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from typing import Any, cast

from briefing.documents.composing import Composing
from briefing.documents.content import Document
from briefing.documents.frozen import UnreadableContent, from_json
from briefing.documents.remark_places import OfRecord, RemarkPlace
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.date_order import before, sort_key
from briefing.domain.dates import Date
from briefing.domain.evidence import evidence_of
from briefing.domain.messages import message
from briefing.domain.records import Record, Records

_VERSION_AT = 14


@dataclass(frozen=True)
class Compared:
    """What is asked for: the briefing, its cut-off, and an edition or a day to compare with in the
    place of its last edition.
    """

    briefing: Briefing
    until: Date | None
    since: Date | None = None
    edition_id: str | None = None


@dataclass(frozen=True)
class Window:
    """From after `since` to `until`; None does not bound. `entered` bounds moments of entry.

    `edition` is the number of the edition compared with, 0 for none; `earlier` are the records as
    it knew them, and where nobody knows these, `older` is its content.
    """

    since: Date | None
    until: Date | None
    entered: Date | None
    edition: int = 0
    earlier: Records | None = None
    older: Document | None = None
    printed: frozenset[str] = frozenset()

    def holds(self, day: Date | None) -> bool:
        """Whether `day` surely lies after the beginning, and not surely after the end."""
        if day is None or self.ends_before(day):
            return False
        return self.since is None or before(self.since, day) == "yes"

    def ends_before(self, day: Date | None) -> bool:
        """Whether `day` surely lies after the end."""
        return day is not None and self.until is not None and before(self.until, day) == "yes"

    def saw_entry_of(self, record: Record) -> bool:
        """Whether the record was surely entered after the beginning."""
        moment = entered_on(record.id)
        return (
            moment is not None
            and self.entered is not None
            and before(self.entered, moment) == "yes"
        )

    def may_tell(self, *keys: str) -> bool:
        """Whether a change whose day nobody recorded is to be told: what the older edition did not
        print cannot have changed for its reader.
        """
        return self.older is None or not self.printed.isdisjoint(keys)


def window_of(
    composing: Composing,
    compared: Compared,
    edition_id: str | None = None,
    place: RemarkPlace | None = None,
) -> Window:
    """The window for a briefing: since the edition asked for, a day, or the last final edition.

    `place` is where the edition was asked for, else the briefing itself.
    """
    asked_at = place or OfRecord(Briefing.KIND, compared.briefing.id)
    edition = _edition(composing, compared, edition_id or compared.edition_id, asked_at)
    until = compared.until or composing.today
    if edition is None:
        return Window(compared.since, until, compared.since)
    released = None if edition.released_at is None else Date(edition.released_at)
    since = edition.cut_off or released
    earlier = composing.earlier(edition)
    if earlier is not None:
        return Window(since, until, released or since, edition.number, earlier)
    older = _content(composing, edition)
    return Window(
        since, until, released or since, edition.number, None, older, frozenset(_keys_within(older))
    )


def _edition(
    composing: Composing, compared: Compared, id: str | None, place: RemarkPlace
) -> Edition | None:
    if id is not None:
        found = composing.records.find(Edition, id)
        if found is None or found.trashed_at is not None:
            composing.tell(
                message("The edition to compare with does not exist or lies in the trash."), place
            )
            return None
        return found
    if compared.since is not None:
        return None
    editions = composing.records.all(Edition, briefing_id=compared.briefing.id, status="final")
    return max(editions, key=lambda edition: edition.number, default=None)


def _content(composing: Composing, edition: Edition) -> Document | None:
    if not edition.content:
        return None
    try:
        return from_json(edition.content)
    except UnreadableContent as error:
        composing.tell(error.message, OfRecord(Edition.KIND, edition.id))
        return None


def _keys_within(value: Any) -> Iterator[str]:
    """The keys of everything a document prints."""
    if isinstance(value, tuple):
        for item in cast("tuple[Any, ...]", value):
            yield from _keys_within(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            inside = getattr(value, field.name)
            if field.name == "key":
                yield inside
            else:
                yield from _keys_within(inside)


def entered_on(id: str) -> Date | None:
    """The moment a record was entered, where its id tells."""
    if id[_VERSION_AT] != "7":
        return None
    milliseconds = int(id[:8] + id[9:13], 16)
    moment = datetime.fromtimestamp(milliseconds // 1000, UTC)
    return Date(moment.strftime("%Y-%m-%dT%H:%M:%SZ"))


def known_since(composing: Composing, record: Record, own: Date | None) -> Date | None:
    """The day a claim became known: its own date, or that of the first source that gives it."""
    issued = [
        passage.source.issued
        for evidence, passage in evidence_of(composing.records, record.KIND, record.id)
        if evidence.role == "supports" and passage.source.issued is not None
    ]
    first = min(issued, key=sort_key, default=None)
    dates = [date for date in (own, first) if date is not None]
    return max(dates, key=sort_key, default=None) or entered_on(record.id)
