"""Which records a composed document prints, told by the keys of what it holds."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, cast

from briefing.documents.content import Document
from briefing.documents.prose import Words

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def printed_ids(document: Document) -> tuple[str, ...]:
    """The ids of all records that blocks, words and endnotes stand for, each once, in the order of
    the page.
    """
    return tuple(dict.fromkeys(_within((document.blocks, document.notes))))


def _within(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in cast("tuple[Any, ...]", value):
            yield from _within(item)
    elif is_dataclass(value) and not isinstance(value, type):
        named = {field.name: getattr(value, field.name) for field in fields(value)}
        told = value.record if isinstance(value, Words) else named.get("key", "")
        yield from _ID.findall(told)
        for inside in named.values():
            yield from _within(inside)
