"""Tables of the clipboard as rows of cells, each as wide as the others.

A table that only lays out a page (one column, or tables within it) is no table.
"""

from bs4 import BeautifulSoup, Tag

_MOST_COLUMNS = 60
_CELLS = ("td", "th")
_LAYOUT = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")


def tidy_tables(soup: BeautifulSoup) -> None:
    """Take apart what only lays out, and give every row of the others a cell for each column."""
    for table in soup.find_all("table"):
        rows = _rows(table)
        widest = max((len(_cells(row)) for row in rows), default=0)
        if widest <= 1 or table.find("table") is not None:
            _take_apart(table)
        else:
            _spread(soup, rows)
            _plain_head(rows[0])


def _rows(table: Tag) -> list[Tag]:
    return [row for row in table.find_all("tr") if row.find_parent("table") is table]


def _cells(row: Tag) -> list[Tag]:
    return list(row.find_all(list(_CELLS), recursive=False))


def _take_apart(table: Tag) -> None:
    for part in table.find_all(list(_LAYOUT)):
        if part.find_parent("table") is table:
            part.name = "div"
    table.name = "div"


def _plain_head(row: Tag) -> None:
    """The head of a table is bold by itself."""
    for strong in row.find_all("strong"):
        strong.unwrap()


def _spread(soup: BeautifulSoup, rows: list[Tag]) -> None:
    """A cell over several columns or rows is followed by empty ones."""
    taken: dict[int, int] = {}  # column → rows still covered from above
    spread: list[list[Tag]] = []
    for row in rows:
        line: list[Tag] = []
        for cell in _cells(row):
            _fill(soup, line, taken)
            across = min(_span(cell, "colspan"), _MOST_COLUMNS)
            for step in range(across):
                taken[len(line)] = _span(cell, "rowspan")
                line.append(soup.new_tag("td") if step else cell.extract())
        _fill(soup, line, taken)
        taken = {column: left - 1 for column, left in taken.items() if left > 1}
        spread.append(line)
    widest = max(len(line) for line in spread)
    for row, line in zip(rows, spread, strict=True):
        line += [soup.new_tag("td") for _ in range(widest - len(line))]
        row.clear()
        row.extend(line)


def _fill(soup: BeautifulSoup, line: list[Tag], taken: dict[int, int]) -> None:
    while taken.get(len(line), 0) and len(line) < _MOST_COLUMNS:
        line.append(soup.new_tag("td"))


def _span(cell: Tag, name: str) -> int:
    value = cell.attrs.get(name, "1")
    return max(1, min(1000, int(value))) if isinstance(value, str) and value.isdecimal() else 1
