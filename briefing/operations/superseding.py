"""A newer position takes the place of an older one: as a shift, a nuance, the same again, or a
correction. The older one stays in the library as history.

The functions give the edit and write nothing.
"""

from dataclasses import replace

from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.position_history import position_before, predecessors
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.domain.vocabularies import ChangeKind


class CannotSupersede(KnownError):
    """A position that cannot take the place of the other one."""


def open_question(records: Records, position: Position) -> Position | None:
    """The older position of which it is not yet said how `position` relates to it."""
    if position.supersedes_id is not None:
        return None
    held = records.all(Position, actor_id=position.actor_id, proposition_id=position.proposition_id)
    return position_before(held, position)


def superseding(records: Records, position: Position, older: Position, change: ChangeKind) -> Edit:
    """`position` takes the place of `older`, of the same actor on the same proposition.

    Raises `CannotSupersede` when they are not, when `change` is "first", or when `older` itself
    took the place of `position`.
    """
    same_cell = (position.actor_id, position.proposition_id) == (
        older.actor_id,
        older.proposition_id,
    )
    if not same_cell or position.id == older.id:
        raise CannotSupersede(
            message("Only a position of the same actor on the same proposition can be replaced.")
        )
    if change == "first":
        raise CannotSupersede(message("What takes the place of another position is not the first."))
    if position.id in {earlier.id for earlier in predecessors(records, older)}:
        raise CannotSupersede(
            message("The older position already stands in the place of the newer one.")
        )
    return Edit(position, replace(position, supersedes_id=older.id, change_kind=change))


def standing_beside(position: Position) -> Edit:
    """`position` takes nobody's place: both stand, as with two voices."""
    return Edit(position, replace(position, supersedes_id=None, change_kind="first"))
