"""A list of records as a file: CSV and workbooks for people, JSON lines for programs.

For people a record that another one names is written by its name, beside nothing but words; JSON
lines hold every field as it is, so that `put` takes them back. Sources go out as CSL-JSON, too.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

from briefing.domain.briefings import Part
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.secret import Secret
from briefing.domain.sources import Source
from briefing.exchange.json_form import to_json
from briefing.exchange.write_table import Cell, to_csv
from briefing.operations.naming import name_of
from briefing.operations.reading_files import opened_to_read
from briefing.operations.writing_files import refuse_library, write_whole
from briefing.store.library import Library

Report: TypeAlias = Callable[[int, int], None]
ListFormat = Literal["csv", "csv-excel", "xlsx", "jsonl", "csl"]
LIST_FORMATS: tuple[ListFormat, ...] = get_args(ListFormat)

ENDINGS: Mapping[ListFormat, str] = {
    "csv": ".csv",
    "csv-excel": ".csv",
    "xlsx": ".xlsx",
    "jsonl": ".jsonl",
    "csl": ".json",
}
_AT_ONCE = 1000
_LEFT_OUT = ("id", "trashed_at")


class UnusableFormat(KnownError):
    """A kind of record cannot go out in that format."""


def format_of_ending(ending: str) -> ListFormat:
    """The format that a file name's ending stands for, CSV where it says nothing."""
    formats: dict[str, ListFormat] = {".xlsx": "xlsx", ".jsonl": "jsonl", ".json": "csl"}
    return formats.get(ending.casefold(), "csv")


def export_list(
    library: Library,
    kind: type[Record],
    numbers: Sequence[int],
    format: ListFormat,
    path: Path,
    report: Report,
) -> int:
    """Writes the records at these numbers, in this order, and gives how many there were.

    `report` is told (done, total). Raises `UnwritableFile`; the file that was there stays then.
    """
    refuse_library(library, path)
    data = list_bytes(library, kind, numbers, format, report)
    write_whole(path, data)
    return len(numbers)


def list_bytes_from_file(
    path: Path,
    kind: type[Record],
    numbers: Sequence[int],
    format: ListFormat,
    report: Report,
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> bytes:
    """`list_bytes` of the library at `path`, opened for reading alone: for a process of its own.

    Raises `LibraryError`s besides.
    """
    with opened_to_read(path, key, as_of) as library:
        return list_bytes(library, kind, numbers, format, report)


def list_bytes(
    library: Library,
    kind: type[Record],
    numbers: Sequence[int],
    format: ListFormat,
    report: Report,
) -> bytes:
    """The bytes of the file that `export_list` writes."""
    records = _records(library, kind, numbers, report)
    if format == "jsonl":
        lines = (json.dumps(to_json(record), ensure_ascii=False) for record in records)
        return "".join(f"{line}\n" for line in lines).encode()
    if format == "csl":
        return _references(records, kind)
    shown = [shape for shape in shapes(kind) if shape.name not in _LEFT_OUT]
    head = [*(_heading(shape) for shape in shown), "id"]
    names = _Names(library)
    rows = (
        [*(_cell(shape, getattr(record, shape.name), record, names) for shape in shown), record.id]
        for record in records
    )
    if format == "xlsx":
        from briefing.exchange.write_workbook import to_xlsx

        return to_xlsx(kind.KIND.replace("_", " ").capitalize(), head, rows)
    return to_csv(head, rows, for_excel=format == "csv-excel")


def _references(records: Iterator[Record], kind: type[Record]) -> bytes:
    from briefing.exchange.references.csl_json import to_csl_json

    if kind is not Source:
        raise UnusableFormat(
            message("Only sources go out as references: choose another format for this list.")
        )
    return to_csl_json(record for record in records if isinstance(record, Source))


def _records(
    library: Library, kind: type[Record], numbers: Sequence[int], report: Report
) -> Iterator[Record]:
    for start in range(0, len(numbers), _AT_ONCE):
        report(start, len(numbers))
        some = numbers[start : start + _AT_ONCE]
        found = library.records_at(kind, some)
        yield from (found[number] for number in some if number in found)
    report(len(numbers), len(numbers))


class _Names:
    """The names of the records that others name, each looked up once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[str, str] = {}

    def of(self, kind: str, id: str) -> str:
        """The name of the record, or its id where there is none of that kind."""
        if id not in self._known:
            record_class = KINDS.get(kind)
            library = self._library
            record = library.find(record_class, id) if record_class else library.find_any(id)
            self._known[id] = id if record is None else name_of(library, record)
        return self._known[id]


def _heading(shape: FieldShape) -> str:
    name = shape.name.removesuffix("_id") if shape.refers_to is not None else shape.name
    return name.replace("_", " ")


def _cell(shape: FieldShape, value: Any, record: Record, names: _Names) -> Cell:
    if value is None:
        return ""
    if shape.refers_to is not None:
        kind = shape.refers_to or getattr(record, f"{shape.name.removesuffix('_id')}_kind", "")
        ids = value if isinstance(value, tuple) else (value,)
        return "; ".join(names.of(kind, id) for id in ids)
    if shape.vocabulary:
        return str(value).replace("_", " ")
    return _words(value)


def _words(value: Any) -> Cell:
    match value:
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return value
        case int():
            return Decimal(value)
        case Date():
            return value.edtf or value.as_written
        case tuple():
            return "; ".join(map(_item, value))
        case _:
            return str(value)


def _item(value: Any) -> str:
    return f"{value.name}: {value.text}" if isinstance(value, Part) else str(value)
