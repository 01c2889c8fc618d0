"""A row of a foreign table as what it says of one record, and what is wrong with its cells."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.messages import Message, message
from briefing.domain.number_reading import NumberRead
from briefing.exchange.table_cells import date_of, items_of, number_of, text_of, word_of
from briefing.exchange.table_columns import TABLES

_SEVERAL = {"other_names", "actors"}


@frozen
class CellProblem:
    """What is wrong with the cell of a column, by its name; `column` is empty for the whole row."""

    column: str
    message: Message


@frozen
class RowRead:
    """What a row says: for each column with words its value, and what cannot be used."""

    values: Mapping[str, Any]
    problems: tuple[CellProblem, ...]


def read_row(kind: str, columns: Sequence[str], cells: Sequence[str], today: date) -> RowRead:
    """Reads the cells of a row, each taken for the column of that name ("" is passed over)."""
    values: dict[str, Any] = {}
    problems: list[CellProblem] = []
    for name, cell in zip(columns, cells, strict=True):
        if not name or not cell:
            continue
        try:
            values[name] = _value(kind, name, cell, today)
        except KnownError as error:
            problems.append(CellProblem(name, error.message))
    wrong = {problem.column for problem in problems}
    problems += [
        CellProblem(
            column.name,
            message("The cell is empty: fill it in, or leave the row out."),
        )
        for column in TABLES[kind]
        if column.required and column.name not in values and column.name not in wrong
    ]
    return RowRead(values, tuple(problems))


def _value(kind: str, name: str, cell: str, today: date) -> Any:
    shape = _shapes(kind).get(name)
    if name in _SEVERAL:
        return items_of(cell)
    if shape is None:  # the name of another record
        return " ".join(cell.split())
    if shape.vocabulary:
        return word_of(cell, shape)
    readers: Mapping[str, Callable[[], Any]] = {
        "date": lambda: date_of(cell, today),
        "decimal": lambda: number_of(cell),
        "text": lambda: text_of(cell, shape),
    }
    return readers[shape.type]()


def number_fields(read: NumberRead, qualifier: str | None) -> dict[str, Any]:
    """The fields of a figure for a number; a qualifier column says more than bare digits."""
    if read.qualifier == "range":
        return {"qualifier": "range", "low": read.low, "high": read.high}
    chosen = qualifier if qualifier and qualifier != "range" else None
    return {"value": read.value, "qualifier": chosen or read.qualifier}


@cache
def _shapes(kind: str) -> Mapping[str, FieldShape]:
    return {shape.name: shape for shape in shapes(KINDS[kind])}
