"""Positions in flow: the matrix as a table, positions in words and points as lists."""

from collections.abc import Iterator

from briefing.documents.flow.elements import Alignment, Cell, Element, Items, Sign, Table, Text
from briefing.documents.flow.lines import cell, sign_of, text, with_colon, words
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import Punctuation
from briefing.documents.position_blocks import (
    Agreement,
    Matrix,
    MatrixCell,
    Point,
    PositionGroup,
    PositionLine,
    PositionLines,
    Side,
    StanceFace,
)
from briefing.documents.prose import Heading, Line, Words

_CENTRED: tuple[Alignment] = ("center",)
_EMPTY = "·"


def matrix(block: Matrix, phrases: Phrases) -> tuple[Element, ...]:
    """One table however wide; below it the legend, and the propositions in full where a column is
    named by a short label.
    """
    rows = tuple(
        (cell(row.actor), *(_matrix_cell(each) for each in row.cells)) for row in block.rows
    )
    alignments: tuple[Alignment, ...] = ("start", *_CENTRED * len(block.columns))
    table = Table(
        tuple(cell(name) for name in (phrases.matrix.actor, *(c.label for c in block.columns))),
        rows,
        alignments,
        role="matrix",
        row_head=True,
    )
    full = tuple(
        (Text(with_colon(column.label, column.text, phrases.punctuation), "small"),)
        for column in block.columns
        if column.text and column.text != column.label
    )
    legend = tuple((Text(words(face.words), "small", sign=sign_of(face)),) for face in block.legend)
    return (
        table,
        *((Items(legend, "legend"),) if legend else ()),
        *((Items(full, "lines"),) if full else ()),
        *text(block.caption, "caption"),
    )


def _matrix_cell(cell_: MatrixCell) -> Cell:
    match cell_.faces:
        case ():
            return cell(_EMPTY)
        case (face,):
            # A sign looks the same on every page, whichever way it is read.
            direction = None if face.sign.isalpha() else "ltr"
            sign = Text(words(face.sign), "number", direction=direction)
            return Cell((sign, *_face(face, None)), sign_of(face))
        case faces:
            halves = (element for face in faces for element in _face(face, sign_of(face)))
            return Cell(tuple(halves))


def _face(face: StanceFace, sign: Sign | None) -> tuple[Text, ...]:
    return (
        Text(words(face.words, strong=True), sign=sign),
        *text(face.red_line, "label"),
        *(found for said in (face.hedge, *face.marks) for found in text(said, "aside")),
    )


def position_lines(block: PositionLines, phrases: Phrases) -> tuple[Element, ...]:
    points = phrases.punctuation
    return tuple(element for group in block.groups for element in _group(group, points))


def _group(group: PositionGroup, points: Punctuation) -> Iterator[Element]:
    if group.heading:
        yield Heading(group.key, 2, words(group.heading))
    if group.lines:
        yield Items(tuple(tuple(_position(line, points)) for line in group.lines), "positions")
    for sentence in group.looked:
        yield from text(sentence, "caption")


def _position(line: PositionLine, points: Punctuation) -> Iterator[Element]:
    face = line.face
    qualities = (face.words, face.hedge, line.firmness, face.red_line, *face.marks)
    stance = points.listed(dict.fromkeys(qualities))
    said = f"{points.colon}{stance}" if line.head else stance
    head = (*words(line.head, strong=True), *words(said))
    yield Text(head, sign=sign_of(face))
    yield from text(line.wording, "quotation", line.mark)
    for said in (line.condition, line.said, *line.notes):
        yield from text(said, "small")
    if line.history:
        yield Text(_history(line, points), "small")


def _history(line: PositionLine, points: Punctuation) -> Line:
    found: list[Words] = []
    for place, step in enumerate(line.history):
        said = points.listed((step.face.words, step.face.hedge, step.face.red_line))
        found.append(Words(f" {points.earlier} " if place else f"{points.earlier} "))
        found.append(Words(said, strong=True))
        if step.date:
            found.append(Words(f" ({step.date})"))
    return tuple(found)


def agreement(block: Agreement, phrases: Phrases) -> tuple[Element, ...]:
    headings = phrases.headings
    found: list[Element] = []
    for title, points in (
        (headings.points_of_agreement, block.agreed),
        (headings.points_of_difference, block.differing),
    ):
        if points:
            found.append(Heading(f"{block.key}/{title}", 2, words(title)))
            found.extend(
                element for point in points for element in _point(point, phrases.punctuation)
            )
    return tuple(found)


def _point(point: Point, points: Punctuation) -> tuple[Element, ...]:
    sides = Items(tuple((_side(side, points),) for side in point.sides), "positions")
    return (*text(point.proposition, "label"), sides)


def _side(side: Side, points: Punctuation) -> Text:
    actors = words(points.colon + points.listed(side.actors) if side.actors else "")
    sign = sign_of(StanceFace(side.stance, side.sign, side.words))
    return Text((*words(side.words, strong=True), *actors), sign=sign)
