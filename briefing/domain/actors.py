"""Who acts and speaks: actors, their names, memberships and relations, and places.

Field names follow Popolo (popoloproject.com) where it has a word.
"""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar

from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import LongText, Problem, Record, RefersTo
from briefing.domain.vocabularies import ActorKind, NameKind, RelationKind, Sensitivity

_COUNTRY = re.compile("[A-Z]{2}")


@frozen(kw_only=True)
class Actor(Record):
    """A person, state, body or group. `start` and `end` are birth and death, founding and end.

    `sensitivity` unset counts as private for a person until an office or `public` is set.
    `merged_into_id` points at the actor this one was found to be; the pointer can be taken back.
    """

    KIND: ClassVar[str] = "actor"

    name: str
    kind: ActorKind
    sort_name: str = ""
    description: LongText = ""
    country: str = ""
    start: Date | None = None
    end: Date | None = None
    sensitivity: Sensitivity = "unset"
    merged_into_id: Annotated[str, RefersTo("actor")] | None = None
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        country = self.country
        if country and not _COUNTRY.fullmatch(country):
            yield Problem(
                "country",
                message(
                    "The country {country} is not an ISO 3166-1 code: write two capital letters,"
                    " such as EG.",
                    country=country,
                ),
            )
        if self.merged_into_id == self.id:
            yield Problem("merged_into_id", message("An actor cannot be merged into itself."))


@frozen(kw_only=True)
class ActorName(Record):
    """One more name of an actor: language as BCP 47, script as ISO 15924.

    A metonym holds "Washington" for the United States; weak names are never matched by themselves.
    """

    KIND: ClassVar[str] = "actor_name"

    actor_id: Annotated[str, RefersTo("actor")]
    name: str
    kind: NameKind = "alias"
    language: str = ""
    script: str = ""


@frozen(kw_only=True)
class Membership(Record):
    """An office or membership: a person in an organisation, in a role, for a time."""

    KIND: ClassVar[str] = "membership"

    person_id: Annotated[str, RefersTo("actor")]
    organisation_id: Annotated[str, RefersTo("actor")]
    role: str = ""
    start: Date | None = None
    end: Date | None = None


@frozen(kw_only=True)
class Relation(Record):
    """A relation between two actors. It is a claim like others and takes evidence."""

    KIND: ClassVar[str] = "relation"

    subject_id: Annotated[str, RefersTo("actor")]
    object_id: Annotated[str, RefersTo("actor")]
    kind: RelationKind
    start: Date | None = None
    end: Date | None = None

    def own_problems(self) -> Iterator[Problem]:
        if self.subject_id == self.object_id:
            yield Problem("object_id", message("A relation needs two different actors."))


@frozen(kw_only=True)
class Place(Record):
    """Where something happens."""

    KIND: ClassVar[str] = "place"

    name: str
    other_names: tuple[str, ...] = ()
    part_of_id: Annotated[str, RefersTo("place")] | None = None
    country: str = ""
