"""A table as a spreadsheet takes it from the clipboard: lines with tabs, and HTML.

Cells are text and stay text: one that begins like a formula gets an apostrophe before it in lines
with tabs, and in HTML the mark by which spreadsheets know text.
"""

from collections.abc import Sequence
from html import escape

_FORMULA_SIGNS = ("=", "+", "-", "@")


def as_lines_with_tabs(rows: Sequence[Sequence[str]]) -> str:
    """One line a row, cells parted by tabs; tabs and line breaks within cells become spaces."""
    return "".join("\t".join(_plain(cell) for cell in row) + "\n" for row in rows)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """A `<table>` whose first row is its head and whose first column heads the rows."""
    lines = [
        f"<tr>{''.join(_html_cell(cell, at, row_at) for at, cell in enumerate(row))}</tr>"
        for row_at, row in enumerate(rows)
    ]
    return f'<meta charset="utf-8"><table>{"".join(lines)}</table>'


def _plain(cell: str) -> str:
    line = " ".join(cell.split())
    return f"'{line}" if line.startswith(_FORMULA_SIGNS) else line


def _html_cell(cell: str, column: int, row: int) -> str:
    words = "<br>".join(escape(line) for line in cell.splitlines())
    tag = "th" if column == 0 or row == 0 else "td"
    return f"<{tag} style=\"mso-number-format:'\\@'\">{words}</{tag}>"
