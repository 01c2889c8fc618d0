"""How wide the columns of a table are: as its words ask for, for no program sets them alike."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from docx.shared import Pt

from briefing.documents.docx import markup
from briefing.documents.flow.elements import Cell, Element, Items, ItemsRole, Picture, Table, Text
from briefing.documents.prose import plain

_LETTER, _PADDING = 5.0, 8.0  # points; a letter of a cell, and the room beside its words
_LONGEST = 60  # letters of a paragraph that still ask for more room
_LONGEST_WORD = 18
_GAP = 8.0
WIDEST_IN_CELLS = 150.0
"""Of a picture in a table, points."""


def column_widths(table: Table, room: float) -> tuple[float, ...]:
    """Points for each column: the longest word has room, the rest goes by what is said in it.

    The columns of a matrix behind its first are alike.
    """
    rows = (table.head, *table.rows) if table.head else table.rows
    cells = list(zip(*rows, strict=True))
    columns = [list(_paragraphs(each)) for each in cells]
    pictures = [_widest_picture(each) for each in cells]
    least = [
        max(_letters(_words(each), _LONGEST_WORD), picture)
        for each, picture in zip(columns, pictures, strict=True)
    ]
    wanted = [
        max(_letters(each, _LONGEST), picture)
        for each, picture in zip(columns, pictures, strict=True)
    ]
    if table.role == "matrix" and len(columns) > 1:
        least[1:] = [max(least[1:])] * (len(columns) - 1)
        wanted[1:] = [max(wanted[1:])] * (len(columns) - 1)
    return _shared(least, wanted, room)


def tile_widths(tiles: int, role: ItemsRole, room: float) -> tuple[float, ...]:
    """Points for so many tiles beside each other and the gaps between them."""
    beside = {"tiles": 3}.get(role, 2)
    each = (room - _GAP * (beside - 1)) / beside
    return (*(width for _ in range(tiles - 1) for width in (each, _GAP)), each)


def room_of(table: Any) -> float:
    """The points that a table made a moment ago has."""
    return sum(column.width.pt for column in table.columns)


def set_widths(table: Any, widths: tuple[float, ...]) -> None:
    """Sets them where Word looks (each cell) and where others do (the grid)."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Pt(width)
    for row in table.rows:
        for cell, width in zip(markup.xml(row).tc_lst, widths, strict=True):
            cell.width = Pt(width)


def _shared(least: list[float], wanted: list[float], room: float) -> tuple[float, ...]:
    """Who wants less than an equal share has it whole; the others share what is left."""
    if sum(least) >= room:
        return tuple(room * each / sum(least) for each in least)
    widths = list(least)
    left, asking = room - sum(least), len(least)
    more = [max(want - need, 0.0) for want, need in zip(wanted, least, strict=True)]
    for at in sorted(range(len(least)), key=more.__getitem__):
        given = min(more[at], left / asking)
        widths[at] += given
        left, asking = left - given, asking - 1
    return tuple(width + left * width / sum(widths) for width in widths)


def _widest_picture(cells: Iterable[Cell]) -> float:
    widths = [
        min(each.scene.width, WIDEST_IN_CELLS) + _PADDING
        for cell in cells
        for each in cell.content
        if isinstance(each, Picture)
    ]
    return max(widths, default=0.0)


def _letters(texts: Iterable[str], most: int) -> float:
    return _PADDING + _LETTER * min(most, max(map(len, texts), default=0))


def _words(paragraphs: Iterable[str]) -> Iterator[str]:
    return chain.from_iterable(each.split() for each in paragraphs)


def _paragraphs(cells: Iterable[Cell]) -> Iterator[str]:
    return chain.from_iterable(_said(cell.content) for cell in cells)


def _said(elements: Iterable[Element]) -> Iterator[str]:
    for element in elements:
        if isinstance(element, Text):
            yield plain(element.line)
        elif isinstance(element, Items):
            yield from chain.from_iterable(_said(entry) for entry in element.entries)
