"""Any block in flow by its texts alone, for kinds of blocks that have no form of their own here."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, cast

from briefing.documents.flow.elements import Element, Items, Text
from briefing.documents.flow.lines import text
from briefing.documents.flow.prose_blocks import prose
from briefing.documents.prose import (
    NO_MARK,
    Break,
    Heading,
    Line,
    Mark,
    Origin,
    Paragraph,
    Preformatted,
    QuotedText,
    Separator,
    TextList,
    TextTable,
    Words,
)

_INLINE = (Words, Mark, Break)
_PROSE = (Heading, Paragraph, TextList, QuotedText, Preformatted, TextTable, Separator)
# Keys are opaque; the rest chooses a look and is never printed.
_NOT_PRINTED = frozenset(
    {"key", "language", "direction", "form", "stance", "record", "href", "amount"}
)


def by_its_texts(block: object) -> tuple[Element, ...]:
    """What `block` says, field by field: texts as paragraphs, several parts as a list."""
    return tuple(_elements(block))


def _elements(value: Any) -> Iterator[Element]:
    if isinstance(value, str):
        yield from text(value)
    elif isinstance(value, _PROSE):
        yield from prose((value,))
    elif isinstance(value, tuple):
        yield from _parts(cast("tuple[Any, ...]", value))
    elif isinstance(value, _INLINE):
        yield from _parts((value,))
    elif is_dataclass(value) and not isinstance(value, (type, Origin)):
        for field in fields(value):
            if field.name not in _NOT_PRINTED:
                yield from _elements(getattr(value, field.name))


def _parts(parts: tuple[Any, ...]) -> Iterator[Element]:
    if all(isinstance(part, _INLINE) for part in parts):
        if any(part != NO_MARK for part in parts):
            yield Text(cast("Line", parts), direction="auto")
    elif all(is_dataclass(part) and not isinstance(part, _PROSE) for part in parts):
        yield Items(tuple(found for part in parts if (found := tuple(_elements(part)))))
    else:
        for part in parts:
            yield from _elements(part)
