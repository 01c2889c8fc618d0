"""A composed document as JSON, the form in which an edition keeps it.

Frozen content is never changed by a later program: the form carries its version, and each version
keeps its reader. In version 1 every value is an object whose "is" names its class and that holds
every field, also those at their default.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from json.encoder import encode_basestring
from typing import Any, cast

from briefing.documents import (
    change_blocks,
    chart_blocks,
    chronology_blocks,
    content,
    evidence_blocks,
    figure_blocks,
    logo,
    meeting_blocks,
    picture_blocks,
    position_blocks,
    prose,
    record_blocks,
)
from briefing.documents.content import Document
from briefing.documents.kept_lines import NO_LINES, KeptLine
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message

_SINGLE: Mapping[bool | None, str] = {None: "null", True: "true", False: "false"}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
FORMAT = "briefing-document"
VERSION = 1


class UnreadableContent(KnownError):
    """Frozen content that this program cannot read."""


def to_json(document: Document, lines: Mapping[int, KeptLine] = NO_LINES) -> str:
    """`document` as one line of JSON; equal documents give equal text.

    `lines` are those of it that are kept, by the identity of their value.
    """
    written = _written(document, lines)
    return f'{{"format":"{FORMAT}","version":{VERSION},"document":{written}}}'


def from_json(text: str) -> Document:
    """The document that `to_json` wrote, whichever version of the form it has.

    Raises `UnreadableContent` when it is damaged, no document, or of a newer version.
    """
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        raise UnreadableContent(
            message("The frozen content of this edition is damaged: it is not JSON.")
        ) from None
    if not isinstance(value, dict):
        raise UnreadableContent(message("The frozen content of this edition is no document."))
    whole = cast("dict[str, Any]", value)
    reader = _READERS.get(whole.get("version", 0))
    if whole.get("format") != FORMAT or reader is None:
        raise UnreadableContent(
            message(
                "The frozen content has the form {format} {version}, which this program does not"
                " know: open it with a newer version.",
                format=whole.get("format", "unknown"),
                version=whole.get("version", "unknown"),
            )
        )
    try:
        return reader(whole["document"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UnreadableContent(
            message("The frozen content of this edition is damaged: parts of it are missing.")
        ) from None


def content_sha256(document: Document, lines: Mapping[int, KeptLine] = NO_LINES) -> str:
    """SHA-256 of the frozen content in UTF-8, in hexadecimal: what the PDF says of its origin.

    `lines` as in `to_json`.
    """
    return hashlib.sha256(to_json(document, lines).encode("utf-8", "surrogatepass")).hexdigest()


def _written(value: Any, lines: Mapping[int, KeptLine]) -> str:
    kind = type(value)
    if kind is str:
        return encode_basestring(value)
    if kind is int:
        return str(value)
    if isinstance(value, tuple):
        items = cast("tuple[Any, ...]", value)
        kept = lines.get(id(items))
        if kept is None:
            return f"[{','.join([_written(item, lines) for item in items])}]"
        kept.json = kept.json or _written(kept.line, NO_LINES)
        return kept.json
    beginnings = _beginnings(kind)
    if beginnings is None:
        return _SINGLE[value] if kind in (bool, type(None)) else _encode(value)
    written = [begin + _written(getattr(value, name), lines) for name, begin in beginnings]
    return f'{{"is":"{kind.__name__}"{"".join(written)}}}'


@cache
def _beginnings(kind: type) -> tuple[tuple[str, str], ...] | None:
    """The names of a dataclass's fields, and how each is written; None for another class."""
    if not is_dataclass(kind):
        return None
    return tuple((field.name, f',"{field.name}":') for field in fields(kind))


def _read_version_1(value: Any) -> Document:
    document = _value_of_version_1(value)
    if not isinstance(document, Document):
        raise TypeError("the outermost value is no document")
    return document


def _value_of_version_1(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_value_of_version_1(item) for item in cast("list[Any]", value))
    if isinstance(value, dict):
        named = {
            name: _value_of_version_1(item) for name, item in cast("dict[str, Any]", value).items()
        }
        return _CLASSES_OF_VERSION_1[named.pop("is")](**named)
    return value


_CLASSES_OF_VERSION_1: Mapping[str, type] = {
    cls.__name__: cls
    for module in (
        change_blocks,
        chart_blocks,
        chronology_blocks,
        content,
        evidence_blocks,
        figure_blocks,
        logo,
        meeting_blocks,
        picture_blocks,
        position_blocks,
        prose,
        record_blocks,
    )
    for cls in vars(module).values()
    if isinstance(cls, type) and is_dataclass(cls)
} | {"Message": Message}

_READERS: Mapping[int, Callable[[Any], Document]] = {1: _read_version_1}
