"""A library in memory and the shipped fonts: what composing and printing need."""

import dataclasses
import io
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pypdf
import pytest

from briefing.domain.records import Record
from briefing.resources import resource

R = TypeVar("R", bound=Record)


class Shelf:
    """Records kept in memory, read as the library is read."""

    def __init__(self, *records: Record) -> None:
        self._records: dict[str, Record] = {}
        self.put(*records)

    def put(self, *records: Record) -> None:
        self._records.update((record.id, record) for record in records)

    def change(self, record: R, **fields: Any) -> R:
        changed = dataclasses.replace(record, **fields)
        self.put(changed)
        return changed

    def find(self, kind: type[R], id: str) -> R | None:
        record = self._records.get(id)
        return record if isinstance(record, kind) else None

    def all(self, kind: type[R], **equal: Any) -> Sequence[R]:
        return [
            record
            for record in self._records.values()
            if isinstance(record, kind)
            and record.trashed_at is None
            and all(getattr(record, name) == value for name, value in equal.items())
        ]


@pytest.fixture(scope="session")
def fonts() -> Path:
    return resource("fonts")
