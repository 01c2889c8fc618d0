"""The matrix on a sheet: sign and words in every cell on the stance's colours, and the legend."""

from collections.abc import Sequence
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from briefing.documents.flow.lines import sign_of
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import Matrix, MatrixCell, StanceFace
from briefing.documents.style import INK, RED_LINE, SECONDARY, WHITE
from briefing.documents.xlsx.sheet import put_text

_ACTOR_WIDTH, _CELL_WIDTH = 30, 22
_EMPTY = "·"


def put_matrix(
    book: Workbook, sheet: Worksheet, matrices: Sequence[Matrix], phrases: Phrases, row: int
) -> None:
    """The matrices one below the other from `row` on, each with its propositions and legend."""
    sheet.set_column(0, 0, _ACTOR_WIDTH)
    sheet.set_column(1, max(len(each.columns) for each in matrices), _CELL_WIDTH)
    if len(matrices) == 1:
        sheet.freeze_panes(row + 1, 1)
    for matrix in matrices:
        row = _put(book, sheet, matrix, phrases, row) + 1


def _put(book: Workbook, sheet: Worksheet, matrix: Matrix, phrases: Phrases, row: int) -> int:
    """Puts one matrix and returns the row below it."""
    head = _look(book, WHITE, SECONDARY, bold=True, bottom=1)
    names = book.add_format({**_TEXT, "bold": True, "align": "left", "font_color": INK})
    plain = book.add_format({**_TEXT, "align": "left", "font_color": INK, "text_wrap": False})
    put_text(sheet, row, 0, phrases.matrix.actor, head)
    for column, each in enumerate(matrix.columns, 1):
        put_text(sheet, row, column, each.label, head)
    for line in matrix.rows:
        row += 1
        put_text(sheet, row, 0, line.actor, names)
        for column, cell in enumerate(line.cells, 1):
            put_text(sheet, row, column, _words(cell, phrases), _cell_look(book, cell))
    row += 2
    for each in matrix.columns:
        put_text(sheet, row, 0, each.label, names)
        put_text(sheet, row, 1, each.text, plain)
        row += 1
    for face in matrix.legend:
        put_text(sheet, row, 0, face.words, plain)
        put_text(sheet, row, 1, face.sign, _cell_look(book, MatrixCell("", (face,))))
        row += 1
    put_text(sheet, row, 0, matrix.caption, plain)
    return row + 1


_TEXT = {"font_name": "Arial", "font_size": 10, "text_wrap": True, "valign": "vcenter"}


def _words(cell: MatrixCell, phrases: Phrases) -> str:
    return "\n".join(_face(face, phrases) for face in cell.faces) or _EMPTY


def _face(face: StanceFace, phrases: Phrases) -> str:
    said = phrases.punctuation.listed((face.words, face.red_line, face.hedge, *face.marks))
    return f"{face.sign} {said}".strip()


def _cell_look(book: Workbook, cell: MatrixCell) -> Any:
    """The colours of one stance; where there are two, only their words tell them."""
    if len(cell.faces) != 1:
        return _look(book, WHITE, INK if cell.faces else SECONDARY)
    sign = sign_of(cell.faces[0])
    ring = {"border": 5, "border_color": RED_LINE} if sign.ring else {}
    return _look(book, sign.fill, sign.ink, **ring)


def _look(book: Workbook, fill: str, ink: str, **more: Any) -> Any:
    return book.add_format(
        {**_TEXT, "align": "center", "bg_color": fill, "font_color": ink, **more}
    )
