"""The desk itself: tags, the organisation's profile, saved searches, rejections, house terms."""

from typing import Annotated, ClassVar

from briefing.domain.frozen import frozen
from briefing.domain.records import LongText, Record, RefersTo


@frozen(kw_only=True)
class Tag(Record):
    """A word the analyst sorts records by."""

    KIND: ClassVar[str] = "tag"

    name: str


@frozen(kw_only=True)
class Tagging(Record):
    """A tag on a record."""

    KIND: ClassVar[str] = "tagging"

    tag_id: Annotated[str, RefersTo("tag")]
    record_kind: str
    record_id: Annotated[str, RefersTo(None)]


@frozen(kw_only=True)
class Organisation(Record):
    """The unit that signs its briefings: name, address, disclaimer, accent colour, own markings.

    `markings` are the unit's own, from the widest circle to the closest.
    """

    KIND: ClassVar[str] = "organisation"

    name: str
    address: LongText = ""
    disclaimer: LongText = ""
    accent_colour: str = ""
    logo_id: Annotated[str, RefersTo("image")] | None = None
    markings: tuple[str, ...] = ()


@frozen(kw_only=True)
class SavedSearch(Record):
    """A search kept in the sidebar."""

    KIND: ClassVar[str] = "saved_search"

    name: str
    words: str = ""
    filters: LongText = "{}"


@frozen(kw_only=True)
class Rejection(Record):
    """A proposal the analyst turned down, so that it is not made again for this document."""

    KIND: ClassVar[str] = "rejection"

    proposal_kind: str
    text: LongText
    document_sha256: str


@frozen(kw_only=True)
class HouseTerm(Record):
    """A term of the house list and what to write instead; a hint, never a ban."""

    KIND: ClassVar[str] = "house_term"

    term: str
    instead: str = ""
    reason: LongText = ""
