"""The cells of a workbook (XLSX, XLS, ODS) as text, within bounds that a hostile file cannot pass.

A packed file that would grow beyond them is refused before it is unpacked. Percentages are told
from the cell formats, which the reader of the values leaves out (ECMA-376, 18.8.30 and 18.8.45).
"""

import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from briefing.domain.messages import message
from briefing.exchange.read_table import MOST_COLUMNS, MOST_ROWS, UnusableTable

_MOST_UNPACKED = 500 * 1024 * 1024
_MOST_GROWTH = 200  # how many times larger than it is a file may become
_SMALL = 10 * 1024 * 1024  # below, growth harms nobody

_LIKE_THOUSANDS = re.compile(r"\d{1,3}\.\d{3}")

# Whatever the reader of packed files raises for one that is not what it says.
_BROKEN = (
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)

_Cell = int | float | str | bool | time | date | datetime | timedelta


def workbook_rows(data: bytes, sheet: str = "") -> Iterator[Sequence[str]]:
    """The rows of the named sheet, else of the first that holds anything, every cell as text.

    Raises `UnusableTable` for a file that is none, is encrypted, too large or lacks the sheet.
    """
    _require_bounded(data)
    try:
        book = CalamineWorkbook.from_object(BytesIO(data))
        name = _sheet_name(book, sheet)
        found = book.get_sheet_by_name(name)
        if found.total_height > MOST_ROWS + 1 or found.total_width > MOST_COLUMNS:
            raise _too_large()
        rows: list[list[_Cell]] = found.to_python(skip_empty_area=False)
    except PasswordError:
        raise UnusableTable(
            message("The workbook is protected by a password: save it without one.")
        ) from None
    except (CalamineError, OSError, ValueError) as error:
        raise UnusableTable(
            message("The workbook cannot be read ({reason}): save it anew as XLSX.", reason=error)
        ) from None
    try:
        percentages = _percentages(data, book.sheet_names.index(name))
    except _BROKEN:
        raise _damaged() from None
    for number, row in enumerate(rows):
        yield [
            _text(cell, is_percentage=(number, at) in percentages) for at, cell in enumerate(row)
        ]


def _require_bounded(data: bytes) -> None:
    if not data.startswith(b"PK"):
        return
    try:
        with ZipFile(BytesIO(data)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
    except _BROKEN:
        raise _damaged() from None
    if unpacked > _MOST_UNPACKED or unpacked > max(_SMALL, _MOST_GROWTH * len(data)):
        raise _too_large()


def _damaged() -> UnusableTable:
    return UnusableTable(
        message("The workbook is damaged: open it in its program and save it anew.")
    )


def _too_large() -> UnusableTable:
    return UnusableTable(
        message(
            "The workbook holds more than can be taken in at once ({rows} rows, {columns}"
            " columns): divide it into several.",
            rows=f"{MOST_ROWS:,}",
            columns=MOST_COLUMNS,
        )
    )


def _sheet_name(book: CalamineWorkbook, wanted: str) -> str:
    if wanted:
        if wanted in book.sheet_names:
            return wanted
        raise UnusableTable(
            message(
                "There is no sheet {sheet}; the sheets are: {sheets}.",
                sheet=wanted,
                sheets=", ".join(book.sheet_names),
            )
        )
    for name in book.sheet_names:
        if book.get_sheet_by_name(name).total_height:
            return name
    raise UnusableTable(message("There is no table: every sheet of the workbook is empty."))


def _text(cell: _Cell, *, is_percentage: bool) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return cell.date().isoformat() if midnight else cell.isoformat(timespec="minutes")
    if isinstance(cell, int | float):
        number = Decimal(repr(cell)) * (100 if is_percentage else 1)
        whole = number == number.to_integral_value() if number.is_finite() else False
        plain = str(int(number)) if whole else format(number.normalize(), "f")
        if _LIKE_THOUSANDS.fullmatch(plain):  # a sign says that the point is a decimal one
            plain = f"+{plain}"
        return f"{plain} %" if is_percentage else plain
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


_STYLES = "xl/styles.xml"
_FORMAT = re.compile(r'<numFmt\b[^>]*?numFmtId="(\d+)"[^>]*?formatCode="([^"]*)"')
_FORMATS_OF_CELLS = re.compile(r"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_FORMAT_OF_CELL = re.compile(r'<xf\b[^>]*?numFmtId="(\d+)"')
_PERCENT_FORMATS = {"9", "10"}
_STYLED_CELL = re.compile(r'<c\b(?=[^>]*?\br="([A-Z]{1,3})(\d+)")(?=[^>]*?\bs="(\d+)")')


def _percentages(data: bytes, sheet: int) -> set[tuple[int, int]]:
    """The places (row, column from 0) of the cells of a sheet that are shown as percentages.

    The sheets of an XLSX file are numbered in the order of its relations, which every program in
    use writes as sheet1.xml, sheet2.xml; where there is no such part no cell counts as one.
    """
    if not data.startswith(b"PK"):
        return set()
    with ZipFile(BytesIO(data)) as packed:
        part = f"xl/worksheets/sheet{sheet + 1}.xml"
        names = set(packed.namelist())
        if not {_STYLES, part} <= names:
            return set()
        styles = packed.read(_STYLES).decode("utf-8", "replace")
        shown = _percent_styles(styles)
        if not shown:
            return set()
        cells = packed.read(part).decode("utf-8", "replace")
    return {
        (int(row) - 1, _column(letters))
        for letters, row, style in _STYLED_CELL.findall(cells)
        if style in shown
    }


def _percent_styles(styles: str) -> set[str]:
    own = {number for number, code in _FORMAT.findall(styles) if "%" in code}
    section = _FORMATS_OF_CELLS.search(styles)
    formats = _FORMAT_OF_CELL.findall(section.group()) if section else []
    return {str(at) for at, number in enumerate(formats) if number in _PERCENT_FORMATS | own}


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
