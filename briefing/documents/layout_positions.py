"""Positions laid out in words: one line an actor, and where the actors agree and differ."""

from briefing.documents.layout_matrix import chip
from briefing.documents.layout_text import Setting, heading, mark_runs, plain_paragraph
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import (
    Agreement,
    Point,
    PositionGroup,
    PositionLine,
    PositionLines,
    StanceFace,
)
from briefing.documents.prose import Heading, Words
from briefing.documents.style import HAIRLINE, INK, SECONDARY, paragraph, sans, serif
from briefing.scene.items import Stroke
from briefing.typeset.elements import (
    Cell,
    Column,
    Element,
    KeepTogether,
    Padding,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
)

_CHIP_WIDTH = 26.0


def position_lines(setting: Setting, block: PositionLines) -> tuple[Element, ...]:
    return tuple(element for group in block.groups for element in _group(setting, group))


def _group(setting: Setting, group: PositionGroup) -> tuple[Element, ...]:
    head = (
        (heading(setting, Heading(group.key, 2, (Words(group.heading),))),) if group.heading else ()
    )
    looked = paragraph(sans(8.4, SECONDARY, italic=True), 1.4, after=3)
    sentences = tuple(plain_paragraph(text, looked) for text in group.looked)
    if not group.lines:
        return (*head, *sentences)
    table = Table(
        (Column(width=_CHIP_WIDTH), Column(fraction=1.25), Column(fraction=3)),
        tuple(_position_row(setting, line) for line in group.lines),
        TableStyle(
            padding=Padding(setting.density.row + 0.5, 4, setting.density.row + 0.5, 7),
            row_rule=Stroke(0.4, HAIRLINE),
            space_after=6,
        ),
    )
    return (*head, table, *sentences)


def _position_row(setting: Setting, line: PositionLine) -> Row:
    face = line.face
    head = paragraph(sans(9, INK, bold=True), 1.25)
    stance = paragraph(sans(8, SECONDARY), 1.3)
    qualities = [face.words, face.hedge, line.firmness, *face.marks]
    said = setting.punctuation.listed(dict.fromkeys(qualities))
    left = (plain_paragraph(line.head, head), plain_paragraph(said, stance))
    text = serif(9.6)
    said_style = paragraph(text, 1.42, direction="auto")
    wording = Paragraph((Run(line.wording, text), *mark_runs(setting, line.mark, text)), said_style)
    condition = paragraph(sans(8.2, INK), 1.4, before=1)
    small = paragraph(sans(7.6, SECONDARY), 1.4, before=1)
    right: list[Element] = [wording]
    if line.condition:
        right.append(plain_paragraph(line.condition, condition))
    right.extend(plain_paragraph(each, small) for each in (line.said, *line.notes) if each)
    if line.history:
        right.append(_history(setting, line))
    return Row((_chip_cell(face), Cell(left), Cell(tuple(right))), key=line.key)


def _chip_cell(face: StanceFace, above: float = 3.5) -> Cell:
    """A stance's sign on its colour, as high as its line of text, not as the row."""
    sign = Table((Column(fraction=1),), (Row((chip(face),)),), TableStyle())
    return Cell((sign,), padding=Padding(above, 0, above, 0))


def _history(setting: Setting, line: PositionLine) -> Paragraph:
    style = paragraph(sans(7.6, SECONDARY), 1.4, before=1)
    bold = sans(7.6, INK, bold=True)
    runs: list[Run] = []
    for place, step in enumerate(line.history):
        earlier = setting.punctuation.earlier
        runs.append(Run(f"  {earlier}  " if place else f"{earlier}  ", style.text))
        face = step.face
        words = setting.punctuation.listed((face.words, face.hedge, face.red_line))
        runs.append(Run(words, bold))
        if step.date:
            runs.append(Run(f" ({step.date})", style.text))
    return Paragraph(tuple(runs), style)


def agreement(setting: Setting, block: Agreement, phrases: Phrases) -> tuple[Element, ...]:
    headings = phrases.headings
    found: list[Element] = []
    for title, points in (
        (headings.points_of_agreement, block.agreed),
        (headings.points_of_difference, block.differing),
    ):
        if points:
            found.append(heading(setting, Heading(f"{block.key}/{title}", 2, (Words(title),))))
            found.extend(_point(setting, point) for point in points)
    return tuple(found)


def _point(setting: Setting, point: Point) -> Element:
    bold = paragraph(sans(9, INK, bold=True), 1.35, before=2, keep=True)
    actors = paragraph(sans(8.8), 1.35)
    rows = tuple(
        Row(
            (
                _chip_cell(StanceFace(side.stance, side.sign, side.words), 1.5),
                Cell((plain_paragraph(side.words, paragraph(sans(8.4, SECONDARY), 1.35)),)),
                Cell(
                    (plain_paragraph(setting.punctuation.listed(side.actors), actors),),
                ),
            )
        )
        for side in point.sides
    )
    columns = (Column(width=_CHIP_WIDTH), Column(fraction=1.25), Column(fraction=3))
    table = Table(columns, rows, TableStyle(padding=Padding(2, 4, 2, 7), space_after=6))
    return KeepTogether((plain_paragraph(point.proposition, bold), table))
