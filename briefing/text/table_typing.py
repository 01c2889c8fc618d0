"""What keys do in a table: a new one, and from cell to cell with its columns kept in line."""

from briefing.text.merging import Change
from briefing.text.spans import Span
from briefing.text.table_rows import (
    cell_places,
    cells_of,
    is_delimiter,
    is_row,
    written_table,
)
from briefing.text.typed_changes import TypedChange, lines_of


def new_table(columns: int, rows: int) -> str:
    """An empty table with so many columns, and rows below its head."""
    return "\n".join(written_table([[""] * columns for _ in range(rows + 1)]))


def cell_reached(text: str, offset: int, *, forward: bool) -> TypedChange | None:
    """The next cell of the table at a place, or the one before, with its words selected; behind the
    last cell a row is put. None outside of tables, and before the first cell.
    """
    lines = _table_at(text, offset)
    if lines is None:
        return None
    here = next(n for n, line in enumerate(lines) if line.start <= offset <= line.end)
    words = [line.of(text) for line in lines]
    rows = [list(cells_of(line)) for n, line in enumerate(words) if n != 1]
    columns = max(len(row) for row in rows)
    rows = [[*row, *[""] * (columns - len(row))] for row in rows]
    if here == 1:  # the line below the head stands between its last cell and the first row
        number = columns if forward else columns - 1
    else:
        column = _cell_at(words[here], offset - lines[here].start)
        number = max(0, here - 1) * columns + column + (1 if forward else -1)
    if number < 0:
        return None
    if number == len(rows) * columns:
        rows.append([""] * columns)
    made = written_table(rows, cells_of(words[1]))
    start = lines[0].start
    change = Change(start, lines[-1].end, "\n".join(made))
    return TypedChange((change,), _cell(made, start, *divmod(number, columns)))


def _table_at(text: str, offset: int) -> list[Span] | None:
    """The lines of the table at a place: the head, the line below it, the rows."""
    (line,) = lines_of(text, Span(offset, offset))
    if not is_row(line.of(text)):
        return None
    found = [line]
    while found[0].start > 0:
        above = lines_of(text, Span(found[0].start - 1, found[0].start - 1))[0]
        if not is_row(above.of(text)):
            break
        found.insert(0, above)
    while found[-1].end < len(text):
        below = lines_of(text, Span(found[-1].end + 1, found[-1].end + 1))[0]
        if not is_row(below.of(text)):
            break
        found.append(below)
    return found if len(found) > 1 and is_delimiter(found[1].of(text)) else None


def _cell_at(line: str, place: int) -> int:
    """The number of the cell at a place of a row."""
    return next(
        (n for n, (_, end) in enumerate(cell_places(line)) if place <= end),
        len(cell_places(line)) - 1,
    )


def _cell(made: tuple[str, ...], start: int, row: int, column: int) -> Span:
    """Where the words of a cell stand in the text with the table `made` from `start` on."""
    line = row + 1 if row else 0
    begin = start + sum(len(one) + 1 for one in made[:line])
    first, last = cell_places(made[line])[column]
    words = made[line][first:last].strip()
    at = begin + first + 1
    return Span(at, at + len(words))
