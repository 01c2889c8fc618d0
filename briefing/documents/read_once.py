"""The library as one document reads it: each question is asked once.

Parts of a document ask for the same actor, the same source and the same evidence many times over,
each by itself; a library of thousands of figures would be asked hundreds of thousands of times.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from briefing.domain.records import Record, Records

R = TypeVar("R", bound=Record)


class ReadOnce:
    """`Records` that keep every answer; for as long as nothing is written."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._found: dict[tuple[type[Record], str], Record | None] = {}
        self._lists: dict[tuple[Any, ...], Sequence[Record]] = {}

    def find(self, kind: type[R], id: str) -> R | None:
        """As `Records.find`."""
        key = (kind, id)
        if key not in self._found:
            self._found[key] = self._records.find(kind, id)
        return cast("R | None", self._found[key])

    def all(self, kind: type[R], **equal: Any) -> Sequence[R]:
        """As `Records.all`; what is listed is also found."""
        key = (kind, *equal.items())
        known = self._lists.get(key)
        if known is None:
            known = self._lists[key] = tuple(self._records.all(kind, **equal))
            for record in known:
                self._found[kind, record.id] = record
        return cast("Sequence[R]", known)

    def know(self, kind: type[R], ids: Iterable[str], found: Iterable[R]) -> None:
        """Keep that of these ids only the records `found` are there, the trash included."""
        self._found.update(dict.fromkeys(((kind, id) for id in ids), None))
        self._found.update({(kind, record.id): record for record in found})

    def know_lists(
        self, kind: type[R], asked: Iterable[Mapping[str, Any]], found: Iterable[R]
    ) -> None:
        """Keep the answers to several questions, the fields of each and their values, of which
        `found` are all records that fit any, in order of entry.
        """
        questions = [tuple(equal.items()) for equal in asked]
        lists: dict[tuple[Any, ...], list[Record]] = {question: [] for question in questions}
        names = tuple(name for name, _ in questions[0]) if questions else ()
        for record in found:
            question = tuple((name, getattr(record, name)) for name in names)
            if record.trashed_at is None and question in lists:
                lists[question].append(record)
                self._found[kind, record.id] = record
        self._lists.update({(kind, *question): tuple(each) for question, each in lists.items()})
