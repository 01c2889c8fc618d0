"""Reading a live block from the address of its image; what is wrong is said, never raised."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from briefing.domain.date_grammar import UnreadableDate
from briefing.domain.date_parts import Point
from briefing.domain.dates import Date, parse
from briefing.domain.messages import Message, message
from briefing.domain.records import is_id
from briefing.text.live_blocks import BLOCK_SHAPES, BlockSettings, BlockShape, LiveBlock
from briefing.text.spans import Span

_LIMIT = re.compile(r"[1-9][0-9]{0,3}")


def live_block_at(span: Span, address: str, label: str) -> LiveBlock | None:
    """The live block that an image with this `address` stands for, or None for a mere picture."""
    scheme, colon, rest = address.partition(":")
    shape = BLOCK_SHAPES.get(scheme)
    if shape is None or not colon:
        return None
    path, _, query = rest.partition("?")
    subject, problem = _subject(scheme, shape, unquote(path))
    settings, problems = _settings(scheme, shape, query)
    if problem is not None:
        problems = (problem, *problems)
    return LiveBlock(span, scheme, *subject, settings, label, problems)


def _subject(
    scheme: str, shape: BlockShape, path: str
) -> tuple[tuple[str, str] | tuple[None, None], Message | None]:
    nothing = (None, None)
    kind, _, record_id = path.partition("/")
    if not path:
        return nothing, None if shape.about_nothing else _needs_subject(scheme, shape)
    if kind not in shape.subjects:
        return nothing, message(
            "The block “{block}” cannot be about “{kind}”; it can be about: {kinds}.",
            block=scheme,
            kind=kind,
            kinds=", ".join(shape.subjects),
        )
    if not is_id(record_id):
        return nothing, message(
            "“{id}” in the block “{block}” is not an id; an id looks like"
            " 01923c5e-7f3a-7000-8000-0123456789ab.",
            id=record_id,
            block=scheme,
        )
    return (kind, record_id), None


def _needs_subject(scheme: str, shape: BlockShape) -> Message:
    return message(
        "The block “{block}” does not say what it is about; write {block}:{kind}/ and the id.",
        block=scheme,
        kind=shape.subjects[0],
    )


def _settings(
    scheme: str, shape: BlockShape, query: str
) -> tuple[BlockSettings, tuple[Message, ...]]:
    settings = shape.defaults
    problems: list[Message] = []
    seen: set[str] = set()
    for part in filter(None, query.split("&")):
        name, _, value = (unquote(piece) for piece in part.partition("="))
        if name not in shape.settings:
            problems.append(_unknown(scheme, shape, name))
            continue
        if name in seen:
            problems.append(message("The setting {name} is given twice; keep one.", name=name))
            continue
        seen.add(name)
        field = shape.settings[name]
        read = _READERS[field](shape, name, value)
        if isinstance(read, Message):
            problems.append(read)
        else:
            settings = replace(settings, **{field: read})
    return settings, tuple(problems)


def _unknown(scheme: str, shape: BlockShape, name: str) -> Message:
    if not shape.settings:
        return message(
            "The block “{block}” has no settings; take “{name}” out.", block=scheme, name=name
        )
    return message(
        "The block “{block}” has no setting “{name}”; it has: {names}.",
        block=scheme,
        name=name,
        names=", ".join(shape.settings),
    )


def _limit(shape: BlockShape, name: str, value: str) -> int | Message:
    del shape
    if _LIMIT.fullmatch(value):
        return int(value)
    return message(
        "“{value}” cannot be the {name}; write a whole number from 1 to 9999.",
        value=value,
        name=name,
    )


def _date(shape: BlockShape, name: str, value: str) -> Date | Message:
    del shape
    try:
        date = parse(value)
    except UnreadableDate as error:
        return error.message
    if isinstance(date.parts, Point):
        return date
    return message(
        "“{value}” in {name} is a span of time; write one date, like 2025-11-10.",
        value=value,
        name=name,
    )


def _word(shape: BlockShape, name: str, value: str) -> str | Message:
    if value in shape.words:
        return value
    return message(
        "“{value}” is not a word for {name}; choose one of: {words}.",
        value=value,
        name=name,
        words=", ".join(shape.words),
    )


def _yes_or_no(shape: BlockShape, name: str, value: str) -> bool | Message:
    del shape
    if value in ("yes", "no"):
        return value == "yes"
    return message(
        "“{value}” is not a word for {name}; choose one of: {words}.",
        value=value,
        name=name,
        words="yes, no",
    )


def _id(shape: BlockShape, name: str, value: str) -> str | Message:
    del shape
    if is_id(value):
        return value
    return message(
        "“{value}” in {name} is not an id; an id looks like 01923c5e-7f3a-7000-8000-0123456789ab.",
        value=value,
        name=name,
    )


def _ids(shape: BlockShape, name: str, value: str) -> tuple[str, ...] | Message:
    ids = tuple(value.split(","))
    for one in ids:
        read = _id(shape, name, one)
        if isinstance(read, Message):
            return read
    return ids


_READERS: Mapping[str, Callable[[BlockShape, str, str], Any]] = {
    "limit": _limit,
    "since": _date,
    "since_edition": _id,
    "from_date": _date,
    "to_date": _date,
    "as_of": _date,
    "kind": _word,
    "actors": _ids,
    "status": _word,
    "grades": _yes_or_no,
}
