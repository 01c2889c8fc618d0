"""A library in memory, sources made in one line, and documents composed as the program does."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import pytest

from briefing.documents.brief import EditionInfo
from briefing.documents.compose import compose
from briefing.documents.content import Document
from briefing.documents.phrases.english import ENGLISH
from briefing.domain.briefings import Briefing, Part
from briefing.domain.dates import Date
from briefing.domain.desk import Organisation
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

R = TypeVar("R", bound=Record)


class Shelf:
    """Records kept in memory and read as a library is read."""

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}

    def put(self, record: R) -> R:
        self._records[record.id] = record
        return record

    def change(self, record: R, **fields: Any) -> R:
        return self.put(dataclasses.replace(record, **fields))

    def trash(self, record: R) -> R:
        return self.change(record, trashed_at="2025-11-12T08:00:00Z")

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

    def source(self, title: str = "The Harbour Gazette", **fields: Any) -> Source:
        return self.put(Source(title=title, **{"language": "en", **fields}))

    def passage(self, source: Source, words: str, **fields: Any) -> Excerpt:
        """A passage of `source`, in a text that holds nothing else."""
        text = self.put(SourceText(source_id=source.id, text=words))
        return self.put(
            Excerpt(source_text_id=text.id, start=0, end=len(words), exact=words, **fields)
        )

    def support(self, record: Record, excerpt: Excerpt, **fields: Any) -> Evidence:
        return self.put(
            Evidence(record_kind=record.KIND, record_id=record.id, excerpt_id=excerpt.id, **fields)
        )

    def sourced(self, record: R, words: str, **fields: Any) -> R:
        """`record`, put with a passage of a source of its own that supports it."""
        self.put(record)
        self.support(record, self.passage(self.source(), words), **fields)
        return record


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def composed(shelf) -> Callable[..., Document]:
    """Composes a briefing; what is not said is an unsaved snapshot of everything."""

    def composed(
        draft: str = "",
        *,
        about: Record | None = None,
        parts: dict[str, str] | None = None,
        edition: EditionInfo | None = None,
        organisation: Organisation | None = None,
        **fields: Any,
    ) -> Document:
        briefing = Briefing(
            **{
                "title": "Harbour talks",
                "subject_kind": "" if about is None else about.KIND,
                "subject_id": None if about is None else about.id,
                "parts": tuple(Part(name, text) for name, text in (parts or {}).items()),
                **fields,
            }
        )
        return compose(
            briefing,
            draft,
            shelf,
            phrases=ENGLISH,
            edition=edition or EditionInfo(date=Date("2025-11-12")),
            organisation=organisation,
        )

    return composed


@pytest.fixture
def block_of() -> Callable[[Document, type[R]], R]:
    """The only block of a kind in a document."""

    def block_of(document: Document, kind: type[Any]) -> Any:
        (found,) = [block for block in document.blocks if isinstance(block, kind)]
        return found

    return block_of
