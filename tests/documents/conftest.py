"""A library in memory, sources made in one line, and documents composed as the program does."""

import dataclasses
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

import pytest

from briefing.documents import content
from briefing.documents.brief import EditionInfo
from briefing.documents.compose import compose
from briefing.documents.content import Document, Note
from briefing.documents.phrases.english import ENGLISH
from briefing.documents.prose import Mark, Paragraph, Separator, Words
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


class Filling:
    """Fills the fields of a document's values by their types, every text by `say`."""

    def __init__(self, say: Callable[[], str]) -> None:
        self.say = say

    def made(self, cls: type[Any], depth: int = 0, **given: Any) -> Any:
        hints = get_type_hints(cls, dict(vars(content)))
        named = {
            field.name: given[field.name]
            if field.name in given
            else self.value(field.name, hints[field.name], depth)
            for field in dataclasses.fields(cls)
        }
        return cls(**named)

    def value(self, name: str, hint: Any, depth: int) -> Any:
        if name in _FIXED:
            return _FIXED[name]
        if hint is str:
            return self.say()
        if hint in (int, bool, float):
            return hint(2)
        if hint is Mark:
            return Mark((1, 2), self.say())
        if dataclasses.is_dataclass(hint):
            return self.made(hint, depth)
        return self.composed(name, hint, depth)

    def composed(self, name: str, hint: Any, depth: int) -> Any:
        of = get_args(hint)
        if get_origin(hint) is Literal:
            return of[-1]
        if get_origin(hint) is not tuple:
            options = [each for each in of if each is not type(None)]
            if Words in options or Paragraph in options:
                return self.value(name, Words if Words in options else Paragraph, depth)
            return self.value(name, options[0], depth)
        if of[-1] is Ellipsis:
            count = 2 if name not in _SINGLE else 1
            return tuple(self.value(f"{name}/", of[0], depth + 1) for _ in range(count))
        return tuple(self.value(name, each, depth) for each in of)


_FIXED = {
    "key": "key",
    "language": "",
    "href": "",
    "record": "",
    "stance": "oppose",
    "origin": None,
    "accent_colour": "",
    "logo": None,
    "start": 3,
    "level": 1,
    "template": "position_brief",
    "status": "draft",
    "warnings": (),
    "left_out": (),
    "keywords": (),
    "code": False,
    "emphasis": False,
    "strong": False,
    "form": "table",
    "direction": "auto",
    "alignments": ("start", "end"),
}
_SINGLE = frozenset({"faces"})


@pytest.fixture
def every_block() -> Callable[[Callable[[], str]], Document]:
    """A document with every kind of block there is and every text of it made by a function."""

    def every_block(say: Callable[[], str]) -> Document:
        filling = Filling(say)
        kinds = [kind for kind in get_args(content.Block) if kind is not Separator]
        return filling.made(
            Document,
            language="en",
            blocks=(*(filling.made(kind) for kind in kinds), Separator("s")),
            notes=tuple(filling.made(Note, number=number) for number in (1, 2)),
        )

    return every_block


# Signs and marks repeat what stands in words beside them, or are explained where they stand.
_NOT_PRINTED = {
    "legend": {"hedge", "red_line", "marks"},
    "history": {"sign", "marks"},
    # Drawn, and said in the sentence of likelihood.
    "judgements": {"scale"},
    "tiles": {"amount"},
    "rows": {"amount"},
    "claims": {"amount"},
    "bands": {"alt"},
    # Drawn, and told by `alt` where there is no picture.
    "charts": {"series", "across", "up", "alt"},
    "scale": {"alt"},
}


def _said(value: Any, without: frozenset[str] = frozenset()) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _said(item, without)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in without and field.name not in _FIXED:
                unseen = without | _NOT_PRINTED.get(field.name, set())
                yield from _said(getattr(value, field.name), frozenset(unseen))


@pytest.fixture
def said_by() -> Callable[[Document], list[str]]:
    """Every text of a document that a reader must find in any file made from it."""
    return lambda document: list(_said(document))


HOSTILE = (
    "</p><script>alert(1)</script>",
    "\"' onload='x' &amp; &lt;b&gt; ]]> <!--",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "| a | b |\n|---|---|",
    "# no heading\n\n- no list\n1. none\n> none\n***",
    "![x](file:///etc/passwd) [x](javascript:alert(1)) [^1] <https://x.example>",
    "`code` **bold** ~~x~~ \\* _y_",
    "\u202eabc\u2066def",
    "\u2069\u202cloose ends",
    "nul\x00 bell\x07 escape\x1b delete\x7f next\x85line",
    "lone \ud800 surrogate, \uffff no character",
    "👩‍👩‍👧 🇺🇳 e\u0301\u0301\u0301",
    "שלום عليكم {page} ${x} %s {0}",
    "tab\tand\r\nline\rends\u2028here",
    "  spaces  around  ",
    "x" * 40000,
)


@pytest.fixture
def hostile(every_block) -> Document:
    """A document with every kind of block whose texts are all meant to break a file."""
    texts = itertools.cycle(HOSTILE)
    return every_block(lambda: next(texts))
