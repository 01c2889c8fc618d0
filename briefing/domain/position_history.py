"""Positions of one actor on one proposition over time: which follows which, and how it changed.

The newer position points at the older one it replaces. What was said and what was done are two
layers, and what is reported or inferred never replaces what was stated: none of these follow each
other.
"""

from collections.abc import Iterable

from briefing.domain.date_order import before, latest, sort_key
from briefing.domain.matrix import DEEDS, matrix_cells
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.domain.vocabularies import ChangeKind, Stance

_SECOND_HAND = ("reported", "inferred")
_SIDES: dict[Stance, str] = {
    "support": "for",
    "lean_support": "for",
    "lean_oppose": "against",
    "oppose": "against",
}


def predecessors(records: Records, position: Position) -> tuple[Position, ...]:
    """The positions that `position` superseded, one by the other, the latest first."""
    found: list[Position] = []
    older_id = position.supersedes_id
    while older_id is not None:
        older = records.find(Position, older_id)
        if older is None or older.trashed_at is not None or older in found:
            break
        found.append(older)
        older_id = older.supersedes_id
    return tuple(found)


def in_time(positions: Iterable[Position]) -> tuple[Position, ...]:
    """The positions from the oldest to the newest, undated ones first, each after the one it
    supersedes.

    They are given in the order of their entry, which decides between equal dates.
    """
    waiting = sorted(positions, key=_time)
    ids = {position.id for position in waiting}
    placed: list[Position] = []
    while waiting:
        done = {position.id for position in placed}
        free = (
            position
            for position in waiting
            if position.supersedes_id not in ids or position.supersedes_id in done
        )
        following = next(free, waiting[0])
        waiting.remove(following)
        placed.append(following)
    return tuple(placed)


def position_before(positions: Iterable[Position], newer: Position) -> Position | None:
    """The current position that `newer` may supersede; None when there is nothing to ask.

    It is the one that the matrix shows without `newer`, in the same layer, and not asserted after
    it. `positions` are in the order of their entry; those of other cells are passed over.
    """
    if newer.stance == "no_position_found" or newer.trashed_at is not None:
        return None
    cell = (newer.actor_id, newer.proposition_id)
    others = [
        position
        for position in positions
        if (position.actor_id, position.proposition_id) == cell and position.id != newer.id
    ]
    held = matrix_cells(others).get(cell)
    older = None if held is None else held.done if newer.basis in DEEDS else held.said
    if older is None or not _may_follow(newer, older):
        return None
    by_id = {position.id: position for position in others}
    return None if _leads_to(by_id, older, newer.id) else older


def likely_change(older: Position, newer: Position) -> ChangeKind:
    """What the two positions suggest: the analyst decides.

    The same words for the same thing reaffirm it, another strength or condition on the same side
    is a nuance, anything else a shift.
    """
    if _weight(older) == _weight(newer):
        return "reaffirmed"
    side = _SIDES.get(older.stance, older.stance)
    return "nuanced" if side == _SIDES.get(newer.stance, newer.stance) else "shifted"


def _may_follow(newer: Position, older: Position) -> bool:
    if newer.basis in _SECOND_HAND and older.basis not in _SECOND_HAND:
        return False
    if newer.asserted_on is None or older.asserted_on is None:
        return True
    return before(newer.asserted_on, older.asserted_on) != "yes"


def _leads_to(by_id: dict[str, Position], position: Position, id: str) -> bool:
    """Whether the way back from `position` comes to `id`, so that pointing at it would go round."""
    seen: set[str] = set()
    at: Position | None = position
    while at is not None and at.supersedes_id is not None and at.id not in seen:
        if at.supersedes_id == id:
            return True
        seen.add(at.id)
        at = by_id.get(at.supersedes_id)
    return False


def _weight(position: Position) -> tuple[object, ...]:
    return position.stance, position.firmness, position.conditions.strip()


def _time(position: Position) -> tuple[str, str]:
    asserted = position.asserted_on
    return ("", "") if asserted is None else (sort_key(asserted), latest(asserted))
