"""The matrix laid out: a sign and its words in every cell, legible in grey, with its legend."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.documents.layout_text import plain_paragraph
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import (
    Matrix,
    MatrixCell,
    MatrixRow,
    StanceFace,
)
from briefing.documents.style import (
    CAPTION,
    INK,
    RED_LINE,
    SECONDARY,
    STANCE_COLOURS,
    TABLE_HEAD,
    WHITE,
    paragraph,
    sans,
)
from briefing.scene.items import Stroke
from briefing.text.directions import isolated
from briefing.typeset.elements import (
    Cell,
    Column,
    Direction,
    Element,
    Padding,
    ParagraphStyle,
    Row,
    Table,
    TableStyle,
)

_MOST_COLUMNS = 6
_FEW_COLUMNS = 3
_LEGEND_COLUMNS = 5
_EMPTY = (WHITE, SECONDARY)
_DOTTED = Stroke(0.6, "#A9B2BF", (1.2, 1.8))
_RING = Stroke(1.8, RED_LINE)
_SIGN_SCALES = {"\u2212\u2212": 1.25, "\u2212": 1.25, "+/\u2212": 0.8}
_ACTOR = Padding(3, 6, 3, 0)
_NARROW = Padding(2, 2, 2, 2)


def matrix(block: Matrix, phrases: Phrases) -> tuple[Element, ...]:
    """Actors by propositions; more than six columns are dealt out to further tables, of which each
    leaves out the actors without a position on its propositions, and says so.
    """
    count = len(block.columns)
    size = -(-count // max(1, -(-count // _MOST_COLUMNS)))
    tables = [_matrix_table(block, start, size, phrases) for start in range(0, count, size)]
    caption = block.caption
    if any(len(table.rows) < len(block.rows) for table in tables):
        caption = f"{caption} {phrases.matrix.left_out}".strip()
    if caption:
        tables[-1:] = [
            replace(table, caption=plain_paragraph(caption, CAPTION)) for table in tables[-1:]
        ]
    return (*tables, _legend(block.legend))


def _matrix_table(block: Matrix, start: int, size: int, phrases: Phrases) -> Table:
    columns = block.columns[start : start + size]
    head_style = paragraph(sans(8, INK, bold=True), 1.2, align="center")
    head = Row(
        (
            Cell(
                (plain_paragraph(phrases.matrix.actor, TABLE_HEAD),),
                valign="bottom",
                padding=_ACTOR,
            ),
            *(
                Cell(
                    (plain_paragraph(isolated(column.label, phrases.direction), head_style),),
                    valign="bottom",
                )
                for column in columns
            ),
        )
    )
    return Table(
        (
            Column(width=112 if len(columns) > _FEW_COLUMNS else 150),
            *(Column(fraction=1, minimum=52) for _ in columns),
        ),
        tuple(_matrix_row(row, start, start + len(columns)) for row in _rows(block, start, size)),
        TableStyle(
            padding=Padding(3, 4, 3, 4),
            row_head=True,
            column_gap=3,
            row_gap=3,
            space_before=10 if start else 2,
            space_after=6,
        ),
        head=(head,),
        key=f"{block.key}/{start}" if start else block.key,
    )


def _rows(block: Matrix, start: int, size: int) -> tuple[MatrixRow, ...]:
    """The rows that hold something in the columns from `start`; all of a matrix in one table, and
    one without an actor where nobody has a position.
    """
    if len(block.columns) <= size or not block.rows:
        return block.rows
    held = tuple(
        row for row in block.rows if any(cell.faces for cell in row.cells[start : start + size])
    )
    if held:
        return held
    first = block.rows[0]
    cells = tuple(replace(cell, key=f"{cell.key}/nobody") for cell in first.cells)
    return (MatrixRow(f"{block.key}/{start}/nobody", "", cells),)


def _matrix_row(row: MatrixRow, start: int, end: int) -> Row:
    actor = plain_paragraph(row.actor, paragraph(sans(8.6, INK, bold=True), 1.22))
    return Row(
        (
            Cell((actor,), valign="middle", padding=_ACTOR),
            *(_matrix_cell(cell) for cell in row.cells[start:end]),
        ),
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
    sign = _sign_style(face, ink, 13)
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


def _sign_style(face: StanceFace, ink: str, size: float) -> ParagraphStyle:
    """Signs that are words are set smaller, to fit where signs stand; a minus, which the bold face
    does not have and another one draws thin, is set larger. All stand on one line height.
    """
    scale = 0.62 if face.sign.isalpha() else _SIGN_SCALES.get(face.sign.rstrip("?"), 1.0)
    direction: Direction = "page" if face.sign.isalpha() else "ltr"
    look = sans(size * scale, ink, bold=True)
    style = paragraph(look, align="center", direction=direction)
    return replace(style, leading=size * 1.1)


def _colours(face: StanceFace) -> tuple[str, str]:
    return STANCE_COLOURS.get(face.stance, _EMPTY)


def _border(face: StanceFace) -> Stroke | None:
    if face.red_line:
        return _RING
    return None if face.stance in STANCE_COLOURS else _DOTTED


def chip(face: StanceFace) -> Cell:
    """A stance's sign on its colour."""
    fill, ink = _colours(face)
    sign = _sign_style(face, ink, 10)
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
                chip(face),
                Cell((plain_paragraph(face.words, style),), valign="middle", padding=_NARROW),
            )
        ]
        cells += [Cell() for _ in range(2 * (_LEGEND_COLUMNS - len(some)))]
        rows.append(Row(tuple(cells)))
    columns = (Column(width=20), Column(fraction=1)) * _LEGEND_COLUMNS
    return Table(
        columns, tuple(rows), TableStyle(column_gap=3, row_gap=3, space_before=2, space_after=4)
    )
