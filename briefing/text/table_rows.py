"""Rows of a GFM table as they are written: parted into cells, and written with aligned columns."""

import re
from collections.abc import Sequence

from briefing.text.own_links import own_links

_DELIMITERS = re.compile(r" {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*")
_WIDEST = 80  # letters up to which cells are filled up: one long cell does not make all rows long
_LEAST = 3


def is_row(line: str) -> bool:
    """Whether a line may be one of a table: it begins with `|`, as this program writes them."""
    return line.lstrip(" ").startswith("|")


def is_delimiter(line: str) -> bool:
    """Whether a line is that below the head of a table."""
    return "|" in line and _DELIMITERS.fullmatch(line) is not None


def cells_of(line: str) -> tuple[str, ...]:
    """The cells of a row, without the spaces around them; a `|` behind a backslash is a letter."""
    return tuple(line[start:end].strip() for start, end in cell_places(line))


def cell_places(line: str) -> tuple[tuple[int, int], ...]:
    """From where to where each cell of a row reaches, with the spaces around it."""
    bars: list[int] = []
    is_escaped = False
    for place, letter in enumerate(line):
        if letter == "|" and not is_escaped:
            bars.append(place)
        is_escaped = letter == "\\" and not is_escaped
    if not bars:
        return ((0, len(line)),)
    starts = [bar + 1 for bar in bars]
    ends = [*bars[1:], len(line)]
    places = list(zip(starts, ends, strict=True))
    if line[: bars[0]].strip():
        places.insert(0, (0, bars[0]))
    if not line[bars[-1] + 1 :].strip() and len(places) > 1:
        places.pop()
    return tuple(places)


def written_table(rows: Sequence[Sequence[str]], delimiters: Sequence[str] = ()) -> tuple[str, ...]:
    """The lines of a table: the head, the line below it, and the other rows, columns aligned.

    `delimiters` are the cells of the line below the head, for how columns are set; rows may be of
    different lengths.
    """
    columns = max((len(row) for row in rows), default=0)
    full = [[*row, *[""] * (columns - len(row))] for row in rows]
    marks = [*delimiters, *["---"] * (columns - len(delimiters))][:columns]
    widths = [
        max(_LEAST, *(min(_WIDEST, _length(row[column])) for row in full))
        for column in range(columns)
    ]
    head, *others = [_line(row, widths) for row in full]
    below = [_delimiter(mark, width) for mark, width in zip(marks, widths, strict=True)]
    return (head, f"| {' | '.join(below)} |", *others)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    filled = [
        cell + " " * max(0, width - _length(cell))
        for cell, width in zip(cells, widths, strict=True)
    ]
    return f"| {' | '.join(filled)} |"


def _length(cell: str) -> int:
    """How many letters are read in a cell: of a link its words."""
    return len(cell) - sum(
        link.span.end - link.span.start - len(link.words) for link in own_links(cell)
    )


def _delimiter(mark: str, width: int) -> str:
    left, right = mark.startswith(":"), mark.endswith(":")
    return f"{':' if left else '-'}{'-' * (width - 2)}{':' if right else '-'}"
