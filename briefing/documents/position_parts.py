"""The matrix, positions in words, shifts, and where the actors agree and differ."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefing.documents.claims import is_disputed
from briefing.documents.composing import Composing
from briefing.documents.position_blocks import (
    Agreement,
    Matrix,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    Point,
    PositionGroup,
    PositionLine,
    PositionLines,
    Side,
    StanceFace,
)
from briefing.documents.prose import Origin
from briefing.documents.selection import surviving_actor
from briefing.documents.stance_faces import face, position_line
from briefing.domain.dates import Date
from briefing.domain.issues import Issue, Proposition
from briefing.domain.matrix import Cell, matrix_cells
from briefing.domain.position_history import predecessors
from briefing.domain.positions import Position
from briefing.domain.stances import CONDITION_SIGN, LEGEND
from briefing.domain.vocabularies import Stance

Cells = Mapping[tuple[str, str], Cell]

_SCALE: tuple[Stance, ...] = ("oppose", "lean_oppose", "neutral", "lean_support", "support")
_SIDES: Mapping[Stance, str] = {
    "support": "for",
    "lean_support": "for",
    "neutral": "neutral",
    "lean_oppose": "against",
    "oppose": "against",
}


def cells_of(
    composing: Composing, positions: Sequence[Position], as_of: Date | None = None
) -> Cells:
    """The matrix cells, with actors that were merged standing as one."""
    merged = [
        position
        if (actor := surviving_actor(composing.records, position.actor_id)) is None
        else replace(position, actor_id=actor.id)
        for position in positions
    ]
    return matrix_cells(merged, as_of)


def matrix_block(
    composing: Composing,
    propositions: Sequence[Proposition],
    cells: Cells,
    key: str,
    *,
    actors: Sequence[str] = (),
    as_of: Date | None = None,
    origin: Origin | None = None,
) -> Matrix:
    """Actors by propositions: the given actors, or all that have a position, by the alphabet."""
    ids = list(actors) or sorted(
        {actor for actor, _ in cells}, key=lambda id: composing.name(id).casefold()
    )
    rows = tuple(
        MatrixRow(
            f"row/{key}/{id}",
            composing.name(id),
            tuple(
                _cell(composing, cells.get((id, each.id)), f"cell/{key}/{id}/{each.id}")
                for each in propositions
            ),
        )
        for id in ids
    )
    moment = as_of or composing.today
    caption = (
        "" if moment is None else composing.phrases.matrix.as_of.format(date=composing.date(moment))
    )
    return Matrix(
        key,
        caption,
        tuple(MatrixColumn(each.short_label or each.text, each.text) for each in propositions),
        rows,
        _legend(composing, rows),
        origin,
    )


def _cell(composing: Composing, cell: Cell | None, key: str) -> MatrixCell:
    if cell is None:
        return MatrixCell(key)
    words = composing.phrases.matrix
    layers = (words.said, words.done) if cell.is_split else ("",)
    second = (words.second_voice,) if cell.second_voices else ()
    return MatrixCell(
        key,
        tuple(
            face(composing, position, (*((layer,) if layer else ()), *second))
            for position, layer in zip(cell.shown, layers, strict=False)
        ),
    )


def _legend(composing: Composing, rows: Sequence[MatrixRow]) -> tuple[StanceFace, ...]:
    """The five stances, and every other sign and mark that stands in the matrix."""
    phrases = composing.phrases
    faces = [each for row in rows for cell in row.cells for each in cell.faces]
    used = {each.stance for each in faces}
    legend = [
        StanceFace(
            entry.stance,
            phrases.matrix.none if entry.stance == "no_position_found" else entry.sign,
            phrases.stances[entry.stance],
        )
        for entry in LEGEND
        if entry.stance in _SCALE or entry.stance in used
    ]
    if any(CONDITION_SIGN in each.sign and each.stance != "conditional" for each in faces):
        legend.append(StanceFace("", CONDITION_SIGN, phrases.matrix.conditional))
    if any(each.red_line for each in faces):
        legend.append(StanceFace("", "", phrases.matrix.red_line, red_line=phrases.matrix.red_line))
    if any(not cell.faces for row in rows for cell in row.cells):
        legend.append(StanceFace("", "·", phrases.matrix.nobody_looked))
    return tuple(legend)


def position_groups(
    composing: Composing,
    propositions: Sequence[Proposition],
    cells: Cells,
    key: str,
    origin: Origin | None = None,
) -> PositionLines:
    """For every proposition one line an actor: what is said, what is done, and second voices."""
    groups = [
        PositionGroup(
            f"proposition/{key}/{proposition.id}",
            proposition.text,
            tuple(_lines(composing, found)),
            tuple(_looked(composing, found)),
        )
        for proposition in propositions
        if (found := _of_proposition(composing, cells, proposition.id))
    ]
    return PositionLines(key, tuple(groups), origin)


def _of_proposition(composing: Composing, cells: Cells, id: str) -> Sequence[Cell]:
    found = [cell for cell in cells.values() if cell.proposition_id == id]
    return sorted(found, key=lambda cell: composing.name(cell.actor_id).casefold())


def _lines(composing: Composing, cells: Sequence[Cell]) -> Iterator[PositionLine]:
    words = composing.phrases.matrix
    for cell in cells:
        name = composing.name(cell.actor_id)
        layers = ((cell.said, words.said), (cell.done, words.done))
        for position, layer in layers:
            if position is not None:
                marks = (layer,) if cell.said is not None and cell.done is not None else ()
                yield position_line(composing, position, name, marks)
        for voice in cell.second_voices:
            yield position_line(composing, voice, name, (words.second_voice,))


def _looked(composing: Composing, cells: Sequence[Cell]) -> Iterator[str]:
    words = composing.phrases.matrix
    for cell in cells:
        if cell.looked_in_vain is not None:
            date = composing.date(cell.looked_in_vain.asserted_on)
            pattern = words.not_found if date else words.not_found_undated
            yield pattern.format(actor=composing.name(cell.actor_id), date=date)


def actor_positions(
    composing: Composing, actor_id: str, cells: Cells, key: str, origin: Origin | None = None
) -> PositionLines:
    """An actor's positions by issue, each with the positions it superseded."""
    groups: list[PositionGroup] = []
    for issue in composing.records.all(Issue):
        propositions = sorted(
            composing.records.all(Proposition, issue_id=issue.id), key=lambda each: each.order
        )
        lines: list[PositionLine] = []
        looked: list[str] = []
        for proposition in propositions:
            cell = cells.get((actor_id, proposition.id))
            if cell is not None:
                lines.extend(_actor_lines(composing, cell, proposition))
                looked.extend(
                    proposition.text + composing.phrases.punctuation.colon + sentence
                    for sentence in _looked(composing, [cell])
                )
        if lines or looked:
            groups.append(
                PositionGroup(f"issue/{key}/{issue.id}", issue.title, tuple(lines), tuple(looked))
            )
    return PositionLines(key, tuple(groups), origin)


def _actor_lines(
    composing: Composing, cell: Cell, proposition: Proposition
) -> Iterator[PositionLine]:
    words = composing.phrases.matrix
    both = cell.said is not None and cell.done is not None
    for position, layer in ((cell.said, words.said), (cell.done, words.done)):
        if position is not None:
            yield position_line(
                composing,
                position,
                proposition.text,
                (layer,) if both else (),
                predecessors(composing.records, position),
            )
    for voice in cell.second_voices:
        yield position_line(composing, voice, proposition.text, (words.second_voice,))


def agreement_block(
    composing: Composing, propositions: Sequence[Proposition], cells: Cells, key: str
) -> Agreement:
    """Where at least two actors hold a side: the same one, or different ones.

    Disputed positions, and stances that give no side, make neither agreement nor difference.
    """
    agreed: list[Point] = []
    differing: list[Point] = []
    for proposition in propositions:
        found = _of_proposition(composing, cells, proposition.id)
        held = [
            (cell.actor_id, position)
            for cell in found
            if (position := cell.said or cell.done) is not None
            and position.stance in _SIDES
            and not is_disputed(composing, position)
        ]
        sides = {_SIDES[position.stance] for _, position in held}
        if len(held) > 1:
            point = Point(
                f"point/{key}/{proposition.id}", proposition.text, _sides(composing, held)
            )
            (agreed if len(sides) == 1 else differing).append(point)
    return Agreement(key, tuple(agreed), tuple(differing))


def _sides(composing: Composing, held: Sequence[tuple[str, Position]]) -> tuple[Side, ...]:
    sides: list[Side] = []
    for entry in reversed(LEGEND):
        actors = [
            _hedged(composing, actor, position)
            for actor, position in held
            if position.stance == entry.stance
        ]
        if actors:
            words = composing.phrases.stances[entry.stance]
            sides.append(Side(words, entry.stance, entry.sign, tuple(actors)))
    return tuple(sides)


def _hedged(composing: Composing, actor: str, position: Position) -> str:
    shown = face(composing, position)
    name = composing.name(actor)
    condition = composing.phrases.matrix.conditional if position.conditions else ""
    said = composing.listed((shown.hedge, shown.red_line, *shown.marks, condition))
    return f"{name} ({said})" if said else name
