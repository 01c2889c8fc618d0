"""A list as a workbook (XLSX): texts are texts and never formulas, numbers can be counted with."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO

from xlsxwriter import Workbook

from briefing.exchange.write_table import Cell

_MADE = datetime(1980, 1, 1, tzinfo=UTC)  # so that one list gives the same bytes
_LONGEST_TEXT = 32767  # characters in a cell (Excel's specification)
_MOST_DIGITS = 15  # that Excel keeps of a number
_WIDEST = 60
_WIDTH_ROWS = 200
_LONGEST_SHEET_NAME = 31


def to_xlsx(title: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One sheet named `title`, its head frozen and filtered; a number too long stays a text."""
    written = BytesIO()
    widths = [len(words) for words in head]
    with Workbook(written, {"in_memory": True}) as book:
        book.set_properties({"title": title, "created": _MADE})
        strong = book.add_format({"bold": True, "bottom": 1})
        sheet = book.add_worksheet(title[:_LONGEST_SHEET_NAME])
        for column, words in enumerate(head):
            sheet.write_string(0, column, words, strong)
        last = 0
        for last, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if last < _WIDTH_ROWS:
                    widths[column] = max(widths[column], len(str(cell)))
                if isinstance(cell, Decimal) and len(cell.as_tuple().digits) <= _MOST_DIGITS:
                    sheet.write_number(last, column, float(cell))
                elif words := str(cell):
                    sheet.write_string(last, column, words[:_LONGEST_TEXT])
        for column, width in enumerate(widths):
            sheet.set_column(column, column, min(width, _WIDEST) + 2)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, max(len(head) - 1, 0))
    return written.getvalue()
