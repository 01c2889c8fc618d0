"""The matrix of an issue, from the library to what `MatrixView` draws."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.desktop.messages import say
from briefing.desktop.records.interface_positions import stance_words, status_word
from briefing.desktop.records.kind_looks import disc_colour
from briefing.desktop.widgets.matrix_values import (
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    MatrixTable,
    Source,
    standing_of,
)
from briefing.documents.selection import Subject, positions_of, propositions_of, surviving_actor
from briefing.domain.actors import Actor
from briefing.domain.freshness import is_stale
from briefing.domain.issues import Proposition
from briefing.domain.matrix import Cell, matrix_cells
from briefing.domain.positions import Position
from briefing.domain.records import Records

CellKey = tuple[str, str]


@dataclass(frozen=True)
class IssueMatrix:
    """The actors and propositions of an issue, and its cells by their ids."""

    actors: tuple[Actor, ...]
    propositions: tuple[Proposition, ...]
    cells: Mapping[CellKey, Cell]


def issue_matrix(records: Records, issue_id: str, more_actors: Collection[str] = ()) -> IssueMatrix:
    """The matrix of an issue and its sub-issues: every actor with a position, by name.

    `more_actors` are ids of actors that have a row although they have no position yet. Actors that
    were merged stand as one.
    """
    subject = Subject("issue", issue_id)
    cells = cells_of_survivors(records, positions_of(records, subject))
    ids = dict.fromkeys([*(actor for actor, _ in cells), *more_actors])
    found = (surviving_actor(records, id) for id in ids)
    actors = {actor.id: actor for actor in found if actor is not None and not actor.trashed_at}
    return IssueMatrix(
        tuple(sorted(actors.values(), key=lambda actor: actor.name.casefold())),
        propositions_of(records, subject),
        cells,
    )


def cells_of_survivors(records: Records, positions: Sequence[Position]) -> Mapping[CellKey, Cell]:
    """The cells of these positions, those of a merged actor in the row of the one it became."""
    survivors: dict[str, str] = {}
    for id in {position.actor_id for position in positions}:
        actor = surviving_actor(records, id)
        survivors[id] = id if actor is None else actor.id
    return matrix_cells(
        replace(position, actor_id=survivors[position.actor_id]) for position in positions
    )


def table_of(matrix: IssueMatrix, today: date) -> MatrixTable:
    """The matrix as it is drawn."""
    return MatrixTable(
        tuple(MatrixRow(actor.id, actor.name, disc_colour(actor.id)) for actor in matrix.actors),
        tuple(
            MatrixColumn(each.id, each.short_label or each.text, each.text)
            for each in matrix.propositions
        ),
        tuple(
            tuple(
                drawn_cell(matrix.cells.get((actor.id, each.id)), today)
                for each in matrix.propositions
            )
            for actor in matrix.actors
        ),
    )


def drawn_cell(cell: Cell | None, today: date) -> MatrixCell | None:
    """One cell as it is drawn, or None where nobody has looked."""
    if cell is None or not cell.shown:
        return None
    first, *rest = cell.shown
    drawn = drawn_position(first)
    is_old = any(is_stale(position, today) for position in cell.shown)
    marks = [
        say("does otherwise: {stance}", stance=stance_words(position.stance).lower())
        for position in rest
    ]
    marks += [say("a second voice")] if cell.second_voices else []
    marks += [say("not confirmed lately")] if is_old else []
    return replace(
        drawn,
        words=", ".join((drawn.words, *marks)),
        done=standing_of(rest[0].stance) if rest else None,
        is_red_line=cell.has_red_line,
        has_second_voice=bool(cell.second_voices),
        is_stale=is_old,
    )


def drawn_position(position: Position) -> MatrixCell:
    """A single position as a cell."""
    return MatrixCell(
        standing_of(position.stance),
        position_in_words(position),
        is_red_line=position.firmness == "red_line",
        is_conditional=bool(position.conditions) and position.stance != "conditional",
        source=_source(position),
    )


def position_in_words(position: Position) -> str:
    """Stance, red line, condition and how it is known, in one line."""
    parts = [
        stance_words(position.stance),
        say("red line") if position.firmness == "red_line" else "",
        say("on a condition: {condition}", condition=position.conditions)
        if position.conditions
        else "",
        _basis_word(position),
        status_word(position.status),
        say("denied") if position.denied_by_id else "",
        say("jointly") if position.joint_with else "",
    ]
    return ", ".join(part for part in parts if part)


def _source(position: Position) -> Source:
    if position.stance == "no_position_found" or position.basis not in ("reported", "inferred"):
        return "stated"
    return "reported" if position.basis == "reported" else "inferred"


def _basis_word(position: Position) -> str:
    if position.stance == "no_position_found":
        return ""
    match position.basis:
        case "stated":
            return ""
        case "voted_or_signed":
            return say("by vote or signature")
        case "acted":
            return say("by its acts")
        case "reported":
            return say("reportedly")
        case "inferred":
            return say("we infer")
