"""A sheet of text and numbers in which nothing is ever a formula or a link."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from xlsxwriter.worksheet import Worksheet

_MOST_CHARACTERS = 32_767  # in a cell (Excel's specification)
_CUT = " …"


def put_text(sheet: Worksheet, row: int, column: int, text: str, look: Any) -> None:
    """`text` as text, whatever it begins with; what no cell can hold is cut with a sign."""
    if len(text.encode("utf-16-le")) // 2 > _MOST_CHARACTERS:
        kept = text.encode("utf-16-le")[: 2 * (_MOST_CHARACTERS - len(_CUT))]
        text = kept.decode("utf-16-le", "ignore") + _CUT
    if text:
        sheet.write_string(row, column, text, look)
    else:
        sheet.write_blank(row, column, None, look)


def put_number(sheet: Worksheet, row: int, column: int, text: str, look: Any) -> None:
    """A decimal as a number, unless a spreadsheet would change it: then it stays text."""
    try:
        number = Decimal(text)
        exact = number.is_finite() and Decimal(repr(float(number))) == number
    except InvalidOperation:
        exact = False
    if exact:
        sheet.write_number(row, column, float(text), look)
    else:
        put_text(sheet, row, column, text, look)


def put_row(sheet: Worksheet, row: int, texts: Sequence[str], look: Any) -> None:
    for column, text in enumerate(texts):
        put_text(sheet, row, column, text, look)
