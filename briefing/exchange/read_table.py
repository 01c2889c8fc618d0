"""A table of another program as rows of text: CSV in any usual encoding, pasted cells, workbooks.

What cannot be read for sure is refused with a sentence; what had to be guessed (an encoding) is
said, so that the analyst can look. Numbers and dates of a workbook come as the text that a person
would type for them, dates in the ISO 8601 form.
"""

import csv
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Sequence
from io import StringIO

from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message

LARGEST_FILE = 50 * 1024 * 1024
MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_CELL = 100_000

_MARKS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_DELIMITERS = ("\t", ";", ",", "|")
_LOOKED_AT = 30  # rows, to tell the delimiter


class UnusableTable(KnownError):
    """A file or a text that gives no table."""


@frozen
class Table:
    """The words of the first row, and the rows below it, all as wide as the head.

    `first_row` is the number of the first row in the file, counted from 1 with the head; `remarks`
    say what had to be guessed.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int = 2
    remarks: tuple[Message, ...] = ()


def read_table(data: bytes, sheet: str = "") -> Table:
    """The table in a file's bytes: a workbook (XLSX, XLS, ODS) or text with delimiters.

    Of a workbook it is the named sheet, else the first that is not empty. Raises `UnusableTable`.
    """
    if len(data) > LARGEST_FILE:
        raise UnusableTable(message("The file is larger than 50 MB: divide it into several."))
    if data.startswith(_WORKBOOKS):
        from briefing.exchange.read_workbook import workbook_rows

        return _table(workbook_rows(data, sheet))
    text, remarks = _decoded(data)
    return _table(_delimited(text), remarks)


def read_pasted(text: str) -> Table:
    """The table in a text from the clipboard, with tabs as spreadsheets copy it, or delimiters.

    Raises `UnusableTable`.
    """
    if len(text) > LARGEST_FILE:
        raise UnusableTable(message("The text is larger than 50 MB: divide it into several."))
    return _table(_delimited(text))


def _decoded(data: bytes) -> tuple[str, tuple[Message, ...]]:
    mark, encoding = next((known for known in _MARKS if data.startswith(known[0])), (b"", "utf-8"))
    try:
        return data[len(mark) :].decode(encoding), ()
    except UnicodeDecodeError:
        pass
    if not mark and b"\0" not in data:
        try:
            return data.decode("cp1252"), (
                message(
                    "The file is not in UTF-8 and was read as Windows-1252: look at the letters"
                    " with accents, and save it as UTF-8 if they are wrong."
                ),
            )
        except UnicodeDecodeError:
            pass
    raise UnusableTable(
        message("The file is no text that can be read: save it as CSV in UTF-8, or as XLSX.")
    )


def _delimited(text: str) -> Iterable[Sequence[str]]:
    if "\0" in text:
        raise UnusableTable(
            message("The file holds characters that no table has: save it as CSV in UTF-8.")
        )
    delimiter = _delimiter(text)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=False)
    try:
        yield from reader
    except csv.Error:
        raise UnusableTable(
            message(
                "The table cannot be read from line {line} on: a quotation mark is not closed, or"
                " a cell is far too long.",
                line=reader.line_num,
            )
        ) from None


def _delimiter(text: str) -> str:
    """What parts the cells: the sign that gives most rows the same number of cells, above one."""
    sample = text[:LONGEST_CELL]
    best, best_score = ",", (0, 0)
    for delimiter in _DELIMITERS:
        try:
            rows = csv.reader(StringIO(sample, newline=""), delimiter=delimiter)
            widths = [len(row) for row, _ in zip(rows, range(_LOOKED_AT), strict=False) if row]
        except csv.Error:
            continue
        if widths and widths[0] > 1:
            score = (sum(width == widths[0] for width in widths) * 100 // len(widths), widths[0])
            if score > best_score:
                best, best_score = delimiter, score
    return best


def _table(found: Iterable[Sequence[str]], remarks: tuple[Message, ...] = ()) -> Table:
    head: tuple[str, ...] | None = None
    rows: list[tuple[str, ...]] = []
    first_row = 1
    for number, cells in enumerate(found, start=1):
        row = tuple([cell.strip() for cell in cells])
        if head is None:
            if any(row):
                head, first_row = _head(row), number + 1
            continue
        _require_sound(number, row)
        rows.append((*row[: len(head)], *[""] * (len(head) - len(row))))
        _require_nothing_beside(number, row, len(head))
    if head is None:
        raise UnusableTable(message("There is no table: the first row must name the columns."))
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise UnusableTable(
            message("There are no rows below the first one, which names the columns.")
        )
    return Table(head, tuple(rows), first_row, remarks)


def _head(row: tuple[str, ...]) -> tuple[str, ...]:
    width = max(at for at, cell in enumerate(row, start=1) if cell)
    if width > MOST_COLUMNS:
        raise UnusableTable(message("The table has more than {most} columns.", most=MOST_COLUMNS))
    return tuple([" ".join(cell.split()) for cell in row[:width]])


def _require_sound(number: int, row: tuple[str, ...]) -> None:
    if number > MOST_ROWS + 1:
        raise UnusableTable(
            message(
                "The table has more than {most} rows: divide it into several files.",
                most=f"{MOST_ROWS:,}",
            )
        )
    if any(len(cell) > LONGEST_CELL for cell in row):
        raise UnusableTable(
            message("A cell in row {row} is longer than a table should hold.", row=number)
        )


def _require_nothing_beside(number: int, row: tuple[str, ...], width: int) -> None:
    if any(row[width:]):
        raise UnusableTable(
            message(
                "Row {row} has more cells than the first row names: a delimiter may stand inside"
                " a cell without quotation marks.",
                row=number,
            )
        )
