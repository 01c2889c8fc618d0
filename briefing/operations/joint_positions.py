"""A position taken jointly stands in the matrix once for each who took it, on the same passages."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.domain.edits import Edit
from briefing.domain.positions import Position
from briefing.domain.records import Records, new_id
from briefing.domain.sources import Evidence


def without_own_position(records: Records, position: Position) -> tuple[str, ...]:
    """The ids of those who took the position jointly and have none of their own yet for it.

    One that says the same of the same day, jointly with this actor, is theirs.
    """
    return tuple(id for id in position.joint_with if not _has_own(records, position, id))


def joint_positions(records: Records, position: Position) -> tuple[Edit, ...]:
    """The edits that give each of them the position, with the evidence of this one."""
    together = (position.actor_id, *position.joint_with)
    evidence = records.all(Evidence, record_kind=Position.KIND, record_id=position.id)
    edits: list[Edit] = []
    for id in without_own_position(records, position):
        own = replace(
            position,
            id=new_id(),
            actor_id=id,
            joint_with=tuple(other for other in together if other != id),
            supersedes_id=None,
            change_kind="first",
        )
        edits.append(Edit(None, own))
        edits += _copied(evidence, own)
    return tuple(edits)


def _copied(evidence: Sequence[Evidence], position: Position) -> list[Edit]:
    return [Edit(None, replace(one, id=new_id(), record_id=position.id)) for one in evidence]


def _has_own(records: Records, position: Position, actor_id: str) -> bool:
    held = records.all(Position, actor_id=actor_id, proposition_id=position.proposition_id)
    return any(
        position.actor_id in other.joint_with and other.asserted_on == position.asserted_on
        for other in held
    )
