"""The desk itself: tags, the organisation's profile, saved searches, rejections, house terms."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from briefing.domain.colours import is_colour, is_readable_on_paper
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import LongText, Problem, Record, RefersTo

# After so many days without being heard again a position counts as unconfirmed.
UNCONFIRMED_DAYS = 180


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

    `markings` are the unit's own, from the widest circle to the closest. `switched_off` are the
    rules of the checks that do not run: `rule` nowhere, `template/rule` not for that template.
    A position counts as unconfirmed after `unconfirmed_days` days.
    """

    KIND: ClassVar[str] = "organisation"

    name: str
    address: LongText = ""
    disclaimer: LongText = ""
    accent_colour: str = ""
    logo_id: Annotated[str, RefersTo("image")] | None = None
    markings: tuple[str, ...] = ()
    switched_off: tuple[str, ...] = ()
    unconfirmed_days: int = UNCONFIRMED_DAYS

    def own_problems(self) -> Iterator[Problem]:
        colour = self.accent_colour
        if colour and not is_colour(colour):
            yield Problem(
                "accent_colour",
                message("{colour} is no colour: write it like #14305E.", colour=colour),
            )
        elif colour and not is_readable_on_paper(colour):
            yield Problem(
                "accent_colour",
                message(
                    "Text in {colour} cannot be read on white: choose a darker colour.",
                    colour=colour,
                ),
            )
        if self.unconfirmed_days < 1:
            yield Problem(
                "unconfirmed_days",
                message("A position stays confirmed for one day at least."),
            )


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
