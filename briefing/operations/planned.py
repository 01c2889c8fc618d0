"""The library as it will be when all lines of a put are stored."""

from collections.abc import Iterable
from typing import TypeVar

from briefing.domain.records import Record
from briefing.store.library import Library

R = TypeVar("R", bound=Record)


class Planned:
    """The records of a library, those that are to be written in the place of the stored ones."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._planned: dict[str, Record] = {}
        self._read: dict[str, Record] = {}

    def add(self, record: Record) -> None:
        """`record` will be there, new or in place of the stored one."""
        self._planned[record.id] = record

    def find(self, kind: type[R], id: str) -> R | None:
        """The record of that kind and id, also from the trash, or None."""
        record = self._planned.get(id) or self._read.get(id)
        if record is None:
            record = self._library.find(kind, id)
            if record is not None:
                self._read[id] = record
        return record if isinstance(record, kind) else None

    def records(self) -> Iterable[Record]:
        """What is to be written, in the order in which it was added."""
        return self._planned.values()
