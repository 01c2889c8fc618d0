"""Records as rows of their tables and back, by the types that their dataclasses declare.

A row is the tuple of a table's stored columns, `uid` first. What lies in `_text` under its hash (a
source text, the content of an edition) is no column: it travels beside the row.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from operator import itemgetter
from typing import Any, Generic, TypeVar, cast

from briefing.domain.briefings import Part
from briefing.domain.dates import Date, from_text, to_text
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.records import Record
from briefing.store.sql import Fragment, sql

R = TypeVar("R", bound=Record)

Value = str | int | None
Row = tuple[Value, ...]

# The field whose text lies in `_text`, and the field that holds its SHA-256.
HASHED: Mapping[str, tuple[str, str]] = {
    "source_text": ("text", "sha256"),
    "edition": ("content", "content_sha256"),
}


@lru_cache(maxsize=4096)
def _date(text: str) -> Date:
    return from_text(text)


def _list_text(values: Sequence[str]) -> str:
    return json.dumps(values, ensure_ascii=False)


def _list(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _parts_text(parts: Sequence[Part]) -> str:
    return json.dumps([[part.name, part.text] for part in parts], ensure_ascii=False)


def _parts(text: str) -> tuple[Part, ...]:
    return tuple(Part(name, words) for name, words in json.loads(text))


_WRITTEN: Mapping[str, Callable[[Any], Value]] = {
    "yes_no": int,
    "decimal": str,
    "date": to_text,
    "list": _list_text,
    "parts": _parts_text,
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "yes_no": bool,
    "decimal": Decimal,
    "date": _date,
    "list": _list,
    "parts": _parts,
}

_NOT_A_VALUE = (ValueError, ArithmeticError, TypeError, KnownError)  # what reading one may raise


class UnreadableRow(Exception):
    """A row of the library, or of its log, that is not what a record of its kind can be."""


def logged_values(text: str | None) -> dict[str, Value]:
    """The old values of an op of the log, none where it kept none.

    Raises `UnreadableRow` when the text is no longer what was logged.
    """
    try:
        values = json.loads(text or "{}")
    except ValueError as error:
        raise UnreadableRow(f"what was logged: {error}") from error
    if not isinstance(values, dict):
        raise UnreadableRow("what was logged are no values of columns")
    return cast("dict[str, Value]", values)


@frozen
class ReferenceColumn:
    """A column that holds ids: of `kind`, or of the kind named by the column `kind_column`.

    Both are None where the id may be of any kind. `many` says that the column is a JSON list.
    """

    name: str
    kind: str | None
    kind_column: str | None
    many: bool


@frozen
class Table(Generic[R]):
    """One kind of record, its table's columns and how its values are written and read."""

    record_class: type[R]
    fields: tuple[FieldShape, ...]

    @property
    def kind(self) -> str:
        """The word for the kind, which is also the table's name."""
        return self.record_class.KIND

    @cached_property
    def hashed(self) -> tuple[str, str] | None:
        """The field kept in `_text` and the field with its SHA-256, where the kind has one."""
        return HASHED.get(self.kind)

    @cached_property
    def stored(self) -> tuple[FieldShape, ...]:
        """The fields that are columns, the id first."""
        apart = self.hashed[0] if self.hashed else None
        return tuple(field for field in self.fields if field.name != apart)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of the stored columns, `uid` first."""
        return ("uid", *(field.name for field in self.stored[1:]))

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """Where in a row each column stands."""
        return {column: place for place, column in enumerate(self.columns)}

    @cached_property
    def select_rows(self) -> Fragment:
        """A SELECT of `n` and the columns, the table aliased r."""
        return sql("SELECT r.n, {columns:r.} FROM {kind} r", columns=self.columns, kind=self.kind)

    @cached_property
    def select(self) -> Fragment:
        """A SELECT of the columns, then the text kept by its hash (or NULL), aliased r."""
        if self.hashed is None:
            return sql("SELECT {columns:r.}, NULL FROM {kind} r", **self._named)
        return sql(
            "SELECT {columns:r.}, CASE {sha256:r.} WHEN '' THEN '' ELSE t.text END"
            " FROM {kind} r LEFT JOIN _text t ON t.sha256 = {sha256:r.}",
            sha256=self.hashed[1],
            **self._named,
        )

    @cached_property
    def select_one(self) -> Fragment:
        """`select` for one id, to be bound."""
        return sql("{records} WHERE r.uid = ?", records=self.select)

    @cached_property
    def _named(self) -> Mapping[str, str | tuple[str, ...]]:
        return {"columns": self.columns, "kind": self.kind}

    @cached_property
    def lists(self) -> frozenset[str]:
        """The fields whose columns hold a list."""
        return frozenset(field.name for field in self.stored if field.type in ("list", "parts"))

    @cached_property
    def references(self) -> tuple[ReferenceColumn, ...]:
        """The columns that hold ids of other records."""
        return tuple(
            ReferenceColumn(
                field.name,
                field.refers_to or None,
                self._kind_column(field),
                many=field.type == "list",
            )
            for field in self.stored
            if field.refers_to is not None
        )

    def _kind_column(self, field: FieldShape) -> str | None:
        name = field.name.removesuffix("_id") + "_kind"
        return name if not field.refers_to and name in self.positions else None

    @cached_property
    def writers(self) -> tuple[Callable[[Any], Value] | None, ...]:
        """For each stored field, in the order of the columns, how its value is written."""
        return tuple(_WRITTEN.get(field.type) for field in self.stored)

    @cached_property
    def _written(self) -> tuple[tuple[int, Callable[[Any], Value]], ...]:
        """The places of a row whose values are written another way than they are held."""
        return tuple((at, write) for at, write in enumerate(self.writers) if write is not None)

    @cached_property
    def _pick(self) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
        return itemgetter(*self._names)

    def values(self, record: Record) -> tuple[Any, ...]:
        """The record's stored fields as it holds them, in the order of the columns."""
        return self._pick(record.__dict__)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.stored)

    @cached_property
    def _readers(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        return tuple(
            (field.name, _READ[field.type]) for field in self.stored if field.type in _READ
        )

    def row(self, record: Record) -> Row:
        """The record's stored columns."""
        row = list(self._pick(record.__dict__))
        for place, write in self._written:
            if row[place] is not None:
                row[place] = write(row[place])
        return tuple(row)

    def record(self, row: Sequence[Any], text: str | None = None) -> R:
        """The record of a row; `text` is what lies in `_text` where the kind has such a field.

        Raises `UnreadableRow` when that text is missing or a value is not what it should be.
        """
        values: dict[str, Any] = dict(zip(self._names, row, strict=True))
        try:
            for name, read in self._readers:
                if values[name] is not None:
                    values[name] = read(values[name])
        except _NOT_A_VALUE as error:
            raise UnreadableRow(f"{self.kind} {row[0]}: {error}") from error
        if self.hashed is not None:
            if text is None:
                raise UnreadableRow(f"the text of {self.kind} {row[0]} is missing")
            values[self.hashed[0]] = text
        return self.record_class(**values)

    def text(self, record: Record) -> str | None:
        """What the record keeps in `_text`, or None where its kind keeps nothing there."""
        return None if self.hashed is None else getattr(record, self.hashed[0])

    def whole(self, logged: Mapping[str, Value]) -> dict[str, Value]:
        """The logged row; where it is from before a column was added, with that column's default.

        What was logged may lack other columns where the log was altered.
        """
        return {**self._added_values(logged), **logged}

    def _added_values(self, logged: Mapping[str, Value]) -> Mapping[str, Value]:
        shapes_of_missing = (field for field in self.stored[1:] if field.name not in logged)
        return {
            field.name: self.stored_value(field.name, field.default)
            for field in shapes_of_missing
            if not field.required
        }

    def value(self, field: str, stored: Value) -> Any:
        """A column's value as the record's field holds it; an unknown column stays as it is.

        Raises `UnreadableRow` when the value is not what it should be.
        """
        read = dict(self._readers).get(field)
        try:
            return stored if read is None or stored is None else read(stored)
        except _NOT_A_VALUE as error:
            raise UnreadableRow(f"{self.kind}, {field}: {error}") from error

    def stored_value(self, field: str, value: Any) -> Value:
        """A field's value as its column holds it. Raises `ValueError` for a field not stored."""
        written = dict(zip(self._names, self.writers, strict=True))
        if field not in written:
            raise ValueError(f"{self.kind} has no field {field} to ask for")
        write = written[field]
        return value if write is None or value is None else write(value)


def table_of(record_class: type[R]) -> Table[R]:
    """The table of a kind, by its class."""
    return cast("Table[R]", _table(record_class))


@cache
def _table(record_class: type[Record]) -> Table[Record]:
    return Table(record_class, shapes(record_class))


def table_named(kind: str) -> Table[Record]:
    """The table of a kind, by its name. Raises `UnreadableRow` for an unknown kind."""
    if kind not in KINDS:
        raise UnreadableRow(f"there is no kind of record called {kind}")
    return table_of(KINDS[kind])
