"""Positions laid out: the matrix with sign and words in every cell, and positions in words."""

from collections.abc import Sequence

from briefing.documents.layout_text import (
    Setting,
    heading,
    mark_runs,
    plain_paragraph,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import (
    Agreement,
    Matrix,
    MatrixCell,
    MatrixRow,
    Point,
    PositionGroup,
    PositionLine,
    PositionLines,
    StanceFace,
)
from briefing.documents.prose import Heading, Words
from briefing.documents.style import (
    CAPTION,
    HAIRLINE,
    INK,
    RED_LINE,
    SECONDARY,
    STANCE_COLOURS,
    TABLE_HEAD,
    WHITE,
    paragraph,
    sans,
    serif,
)
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

_MOST_COLUMNS = 6
_FEW_COLUMNS = 3
_CHIP_WIDTH = 26.0
_LEGEND_COLUMNS = 5
_EMPTY = (WHITE, SECONDARY)
_DOTTED = Stroke(0.6, "#A9B2BF", (1.2, 1.8))
_RING = Stroke(1.8, RED_LINE)
_NARROW = Padding(2, 2, 2, 2)


def matrix(block: Matrix, phrases: Phrases) -> tuple[Element, ...]:
    """Actors by propositions; more than six columns go on in a further table."""
    tables = [
        _matrix_table(block, start, phrases)
        for start in range(0, len(block.columns), _MOST_COLUMNS)
    ]
    caption = (plain_paragraph(block.caption, CAPTION),) if block.caption else ()
    return (*tables, _legend(block.legend), *caption)


def _matrix_table(block: Matrix, start: int, phrases: Phrases) -> Table:
    columns = block.columns[start : start + _MOST_COLUMNS]
    head_style = paragraph(sans(8, INK, bold=True), 1.2, align="center")
    head = Row(
        (
            Cell((plain_paragraph(phrases.matrix.actor, TABLE_HEAD),), valign="bottom"),
            *(
                Cell((plain_paragraph(column.label, head_style),), valign="bottom")
                for column in columns
            ),
        )
    )
    return Table(
        (
            Column(width=112 if len(columns) > _FEW_COLUMNS else 150),
            *(Column(fraction=1, minimum=52) for _ in columns),
        ),
        tuple(_matrix_row(row, start, start + len(columns)) for row in block.rows),
        TableStyle(
            padding=Padding(3, 4, 3, 4),
            row_head=True,
            column_gap=3,
            row_gap=3,
            space_before=2,
            space_after=6,
        ),
        head=(head,),
        key=block.key,
    )


def _matrix_row(row: MatrixRow, start: int, end: int) -> Row:
    actor = plain_paragraph(row.actor, paragraph(sans(8.6, INK, bold=True), 1.22))
    return Row(
        (Cell((actor,), valign="middle"), *(_matrix_cell(cell) for cell in row.cells[start:end])),
        key=row.key,
    )


def _matrix_cell(cell: MatrixCell) -> Cell:
    faces = cell.faces
    if len(faces) == 0:
        dot = plain_paragraph("·", paragraph(sans(11, SECONDARY, bold=True), 1.2, align="center"))
        return Cell((dot,), border=_DOTTED, valign="middle", padding=_NARROW, key=cell.key)
    if len(faces) > 1:
        halves = tuple(_face_cell(face) for face in faces)
        split = Table(
            tuple(Column(fraction=1) for _ in halves),
            (Row(halves),),
            TableStyle(padding=_NARROW, column_gap=1.5),
        )
        return Cell((split,), padding=Padding(), valign="middle", key=cell.key)
    return _face_cell(faces[0], cell.key)


def _face_cell(face: StanceFace, key: str | None = None) -> Cell:
    fill, ink = _colours(face)
    sign = paragraph(sans(13, ink, bold=True), 1.05, align="center")
    words = paragraph(sans(7, ink, bold=True), 1.16, align="center")
    small = paragraph(sans(6.4, ink), 1.16, align="center")
    below = (*((face.hedge,) if face.hedge else ()), *face.marks)
    red_line = (plain_paragraph(face.red_line, words),) if face.red_line else ()
    return Cell(
        (
            plain_paragraph(face.sign, sign),
            plain_paragraph(face.words, words),
            *red_line,
            *(plain_paragraph(text, small) for text in below),
        ),
        fill=fill,
        border=_border(face),
        valign="middle",
        padding=Padding(4, 3, 4, 3),
        key=key,
    )


def _colours(face: StanceFace) -> tuple[str, str]:
    return STANCE_COLOURS.get(face.stance, _EMPTY)


def _border(face: StanceFace) -> Stroke | None:
    if face.red_line:
        return _RING
    return None if face.stance in STANCE_COLOURS else _DOTTED


def _chip(face: StanceFace) -> Cell:
    fill, ink = _colours(face)
    sign = paragraph(sans(10, ink, bold=True), 1.1, align="center")
    return Cell(
        (plain_paragraph(face.sign, sign),),
        fill=fill,
        border=Stroke(1.3, RED_LINE) if face.red_line else _border(face),
        padding=Padding(1.5, 1, 1.5, 1),
    )


def _legend(faces: Sequence[StanceFace]) -> Table:
    style = paragraph(sans(7.2, SECONDARY), 1.25)
    rows: list[Row] = []
    for start in range(0, len(faces), _LEGEND_COLUMNS):
        some = faces[start : start + _LEGEND_COLUMNS]
        cells = [
            cell
            for face in some
            for cell in (
                _chip(face),
                Cell((plain_paragraph(face.words, style),), valign="middle", padding=_NARROW),
            )
        ]
        cells += [Cell() for _ in range(2 * (_LEGEND_COLUMNS - len(some)))]
        rows.append(Row(tuple(cells)))
    columns = (Column(width=20), Column(fraction=1)) * _LEGEND_COLUMNS
    return Table(
        columns, tuple(rows), TableStyle(column_gap=3, row_gap=3, space_before=2, space_after=4)
    )


def position_lines(setting: Setting, block: PositionLines) -> tuple[Element, ...]:
    return tuple(element for group in block.groups for element in _group(setting, group))


def _group(setting: Setting, group: PositionGroup) -> tuple[Element, ...]:
    head = heading(setting, Heading(group.key, 2, (Words(group.heading),)))
    looked = paragraph(sans(8.4, SECONDARY, italic=True), 1.4, after=3)
    sentences = tuple(plain_paragraph(text, looked) for text in group.looked)
    if not group.lines:
        return (head, *sentences)
    table = Table(
        (Column(width=_CHIP_WIDTH), Column(fraction=1.25), Column(fraction=3)),
        tuple(_position_row(setting, line) for line in group.lines),
        TableStyle(
            padding=Padding(4, 4, 4, 7),
            row_rule=Stroke(0.4, HAIRLINE),
            space_after=6,
        ),
    )
    return (head, table, *sentences)


def _position_row(setting: Setting, line: PositionLine) -> Row:
    face = line.face
    head = paragraph(sans(9, INK, bold=True), 1.25)
    stance = paragraph(sans(8, SECONDARY), 1.3)
    qualities = [face.words, face.hedge, line.firmness, *face.marks]
    said = ", ".join(dict.fromkeys(text for text in qualities if text))
    left = (plain_paragraph(line.head, head), plain_paragraph(said, stance))
    text = serif(9.6)
    wording = Paragraph(
        (Run(line.wording, text), *mark_runs(setting, line.mark, text)), paragraph(text, 1.42)
    )
    condition = paragraph(sans(8.2, INK), 1.4, before=1)
    small = paragraph(sans(7.6, SECONDARY), 1.4, before=1)
    right: list[Element] = [wording]
    if line.condition:
        right.append(plain_paragraph(line.condition, condition))
    right.extend(plain_paragraph(each, small) for each in (line.said, *line.notes) if each)
    if line.history:
        right.append(_history(line))
    return Row((_chip_cell(face), Cell(left), Cell(tuple(right))), key=line.key)


def _chip_cell(face: StanceFace) -> Cell:
    """A stance's sign on its colour, as high as its line of text, not as the row."""
    chip = Table((Column(fraction=1),), (Row((_chip(face),)),), TableStyle())
    return Cell((chip,), padding=Padding(3.5, 0, 3.5, 0))


def _history(line: PositionLine) -> Paragraph:
    style = paragraph(sans(7.6, SECONDARY), 1.4, before=1)
    bold = sans(7.6, INK, bold=True)
    runs: list[Run] = []
    for place, step in enumerate(line.history):
        runs.append(Run("  ←  " if place else "←  ", style.text))
        words = ", ".join(
            each for each in (step.face.words, step.face.hedge, step.face.red_line) if each
        )
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
            found.extend(_point(point) for point in points)
    return tuple(found)


def _point(point: Point) -> Element:
    bold = paragraph(sans(9, INK, bold=True), 1.35, before=2, keep=True)
    rows = tuple(
        Row(
            (
                _chip_cell(StanceFace(side.stance, side.sign, side.words)),
                Cell((plain_paragraph(side.words, paragraph(sans(8.4, SECONDARY), 1.35)),)),
                Cell((plain_paragraph(", ".join(side.actors), paragraph(sans(8.8), 1.35)),)),
            )
        )
        for side in point.sides
    )
    columns = (Column(width=_CHIP_WIDTH), Column(fraction=1.25), Column(fraction=3))
    table = Table(columns, rows, TableStyle(padding=Padding(2, 4, 2, 7), space_after=6))
    return KeepTogether((plain_paragraph(point.proposition, bold), table))
