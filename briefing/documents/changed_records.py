"""What became of a subject's records between two states of the library: from what an edition knew
to what is known now, or in a later edition.

The two states are compared record by record, so that no date is needed to tell what is new. What
was entered and replaced again in between is not told: nobody was told of it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

from briefing.documents.composing import Composing
from briefing.documents.figure_parts import figure_before, measure_of
from briefing.documents.selection import (
    Subject,
    figures_of,
    positions_of,
)
from briefing.domain.figures import Figure, Measure
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records

# What became of a record. "corrected": edited in its place; "removed": put into the trash, because
# it should not have been entered; "past" to "denied" and the like are what the record says itself.
How: TypeAlias = Literal[
    "new",
    "reaffirmed",
    "shifted",
    "nuanced",
    "corrected",
    "withdrawn",
    "denied",
    "past",
    "removed",
    "updated",
    "retracted",
    "disputed",
    "changed",
    "opened",
    "partly",
    "closed",
    "regraded",
    "discarded",
]

R = TypeVar("R", bound=Record)

_POSITION_FIELDS = ("stance", "firmness", "conditions", "wording", "basis", "asserted_on")
_FIGURE_FIELDS = ("value", "low", "high", "qualifier", "as_of", "period")


@dataclass(frozen=True)
class Changed(Generic[R]):
    """A record as it was and as it is: `older` is None for a new one, `newer` for one that is gone.

    The two may be different records, of which the newer has taken the older's place.
    """

    how: How
    older: R | None
    newer: R | None


def changed_positions(
    composing: Composing, then: Records, subject: Subject
) -> tuple[Changed[Position], ...]:
    """Positions that are new, replaced, withdrawn, denied, past, corrected in place or removed."""
    was = by_id(positions_of(then, subject))
    now = by_id(positions_of(composing.records, subject))
    replaced = {position.supersedes_id for position in now.values()}
    found = [
        change
        for id, position in now.items()
        if id not in replaced and (change := _position(composing, position, was)) is not None
    ]
    return (*found, *removed(composing.records, was, now, _replaced_before))


def _position(
    composing: Composing, position: Position, was: Mapping[str, Position]
) -> Changed[Position] | None:
    ended = position.status in ("withdrawn", "past")
    older = was.get(position.id)
    if older is None:
        older = first_known(composing, position, was, _replaced_before)
        if older is None:
            return None if ended else Changed("new", None, position)
    if ended:
        how: How = "withdrawn" if position.status == "withdrawn" else "past"
        return None if older.status == position.status else Changed(how, older, None)
    if older.id != position.id:
        return Changed(_kind_of_change(position), older, position)
    before = was.get(position.supersedes_id or "")
    if before is not None and position.supersedes_id != older.supersedes_id:
        return Changed(_kind_of_change(position), before, position)
    if position.denied_by_id is not None and older.denied_by_id is None:
        return Changed("denied", older, position)
    return Changed("corrected", older, position) if _differ(older, position) else None


def _kind_of_change(position: Position) -> How:
    return "new" if position.change_kind == "first" else position.change_kind


def _replaced_before(claim: Position | Figure) -> str | None:
    return claim.supersedes_id


def changed_figures(
    composing: Composing, then: Records, subject: Subject
) -> tuple[Changed[Figure], ...]:
    """Figures that are new, with the one before in their series, replaced, retracted, disputed,
    corrected in place or removed.
    """
    was = by_id(figures_of(then, subject))
    now = by_id(figures_of(composing.records, subject))
    replaced = {figure.supersedes_id for figure in now.values()}
    found = [
        change
        for id, figure in now.items()
        if id not in replaced and (change := _figure(composing, figure, was)) is not None
    ]
    return (*found, *removed(composing.records, was, now, _replaced_before))


def _figure(
    composing: Composing, figure: Figure, was: Mapping[str, Figure]
) -> Changed[Figure] | None:
    measure = measure_of(composing, figure)
    if measure is None:
        return None
    older = was.get(figure.id)
    return _new(composing, figure, measure, was) if older is None else _known(figure, older, was)


def _new(
    composing: Composing, figure: Figure, measure: Measure, was: Mapping[str, Figure]
) -> Changed[Figure] | None:
    if figure.status == "retracted":
        return None
    before = first_known(composing, figure, was, _replaced_before)
    before = before or figure_before(composing, figure, measure)
    return Changed("new" if before is None else "updated", before, figure)


def _known(figure: Figure, older: Figure, was: Mapping[str, Figure]) -> Changed[Figure] | None:
    if figure.status == "retracted":
        return None if older.status == "retracted" else Changed("retracted", older, None)
    before = was.get(figure.supersedes_id or "")
    if before is not None and figure.supersedes_id != older.supersedes_id:
        return Changed("updated", before, figure)
    if _differ(older, figure):
        return Changed("corrected", older, figure)
    is_disputed = figure.status == "disputed" and older.status != "disputed"
    return Changed("disputed", older, figure) if is_disputed else None


def _differ(older: Position | Figure, newer: Position | Figure) -> bool:
    """Whether what a reader is told of the claim was edited in its place."""
    names = _POSITION_FIELDS if isinstance(newer, Position) else _FIGURE_FIELDS
    return any(getattr(newer, name) != getattr(older, name) for name in names)


def by_id(records: Sequence[R]) -> Mapping[str, R]:
    """The records by their ids, in their order."""
    return {record.id: record for record in records}


def first_known(
    composing: Composing, record: R, was: Mapping[str, R], before: Callable[[R], str | None]
) -> R | None:
    """The nearest that was known of those in whose place the record stands, one by the other."""
    seen = {record.id}
    at: R | None = record
    while at is not None and (id := before(at)) is not None and id not in seen:
        if id in was:
            return was[id]
        seen.add(id)
        at = composing.records.find(type(record), id)
    return None


def removed(
    records: Records,
    was: Mapping[str, R],
    now: Mapping[str, R],
    before: Callable[[R], str | None],
) -> Iterator[Changed[R]]:
    """What stood, and lies in the trash or is gone without another one in its place."""
    replaced = {before(record) for each in (was, now) for record in each.values()}
    for id, older in was.items():
        if id in now or id in replaced:
            continue
        record = records.find(type(older), id)
        if record is None or record.trashed_at is not None:
            yield Changed("removed", older, None)
