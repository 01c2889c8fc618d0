"""What a composed document prints without a source."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, cast

from briefing.documents.content import Document
from briefing.documents.prose import Mark

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def marked_with_words(document: Document) -> tuple[str, ...]:
    """The ids of the records that the document prints with words in the place of a note's number,
    as an unsourced claim in a tile or a table has them; each once, in the order of the page.
    """
    return tuple(dict.fromkeys(_within(document.blocks)))


def _within(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in cast("tuple[Any, ...]", value):
            yield from _within(item)
    elif is_dataclass(value) and not isinstance(value, type):
        named = {field.name: getattr(value, field.name) for field in fields(value)}
        mark = named.get("mark")
        if isinstance(mark, Mark) and mark.words and (ids := _ID.findall(named.get("key", ""))):
            yield ids[-1]
        for inside in named.values():
            yield from _within(inside)
