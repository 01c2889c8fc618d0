"""A list as a file of rows: CSV for any program, with the mark that Excel knows UTF-8 by.

A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV
injection"); a number stays a number.
"""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO

Cell = str | Decimal

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_BYTE_ORDER_MARK = "\ufeff"


def to_csv(head: Sequence[str], rows: Iterable[Sequence[Cell]], *, for_excel: bool) -> bytes:
    """The rows below their head, in UTF-8; `for_excel` with the byte order mark Excel needs."""
    written = StringIO(newline="")
    written.write(_BYTE_ORDER_MARK if for_excel else "")
    table = csv.writer(written)
    table.writerow(head)
    for row in rows:
        table.writerow([safe_text(cell) for cell in row])
    return written.getvalue().encode("utf-8")


def safe_text(cell: Cell) -> str:
    """A cell as text that no spreadsheet runs as a formula."""
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell
