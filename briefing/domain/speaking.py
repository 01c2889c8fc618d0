"""Who speaks for whom: whose position it is when an office holder or a spokesperson says it.

The words of a spokesperson, and those of an office holder speaking in office, are the position of
the body behind them; who said it is kept beside it.
"""

from dataclasses import dataclass

from briefing.domain.actors import Actor, Membership, Relation
from briefing.domain.records import Records
from briefing.domain.vocabularies import Authority

SPEAKING_RELATIONS = ("spokesperson_for", "represents")
_OFFICES_OF = ("state", "government_body", "de_facto_authority", "intergovernmental")


@dataclass(frozen=True)
class Principal:
    """A body that an actor may speak for, and with what right.

    `is_usual` says that the actor's words are its words unless said otherwise; mere members, and
    those whose time is over, are asked about.
    """

    actor_id: str
    authority: Authority
    is_usual: bool


@dataclass(frozen=True)
class Voice:
    """Whose position it is, who said it, and with what right."""

    actor_id: str
    speaker_id: str | None
    authority: Authority


def principals(records: Records, actor_id: str) -> tuple[Principal, ...]:
    """Whom the actor may speak for, the usual ones first, each once."""
    found = [
        Principal(relation.object_id, "authorised", is_usual=relation.end is None)
        for relation in records.all(Relation, subject_id=actor_id)
        if relation.kind in SPEAKING_RELATIONS
    ]
    for membership in records.all(Membership, person_id=actor_id):
        body = records.find(Actor, membership.organisation_id)
        in_office = body is not None and body.kind in _OFFICES_OF and bool(membership.role)
        is_usual = in_office and membership.end is None
        found.append(Principal(membership.organisation_id, "own", is_usual=is_usual))
    first: dict[str, Principal] = {}
    for principal in sorted(found, key=lambda each: not each.is_usual):
        first.setdefault(principal.actor_id, principal)
    return tuple(first.values())


def voice(speaker_id: str, principal: Principal | None, offered: tuple[Principal, ...]) -> Voice:
    """The voice when `speaker_id` speaks for `principal`, or for itself when that is None.

    Whoever could have spoken for one of the `offered` and did not, spoke in a personal capacity.
    """
    if principal is not None:
        return Voice(principal.actor_id, speaker_id, principal.authority)
    if offered:
        return Voice(speaker_id, speaker_id, "personal_capacity")
    return Voice(speaker_id, None, "own")
