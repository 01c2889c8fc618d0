"""Whether a record says what it may say, field by field, in words the analyst can act on."""

import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from briefing.domain.briefings import Part
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.messages import Message, message
from briefing.domain.records import Problem, Record, is_id
from briefing.domain.unicode_text import problems_in

LARGEST_WHOLE_NUMBER = 2**63 - 1  # what the library file holds
MOST_DIGITS = 40  # no count needs more, and a printed number stays a line
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


class InvalidRecord(KnownError):
    """A record that cannot be kept as it is; `problems` says why, field by field."""

    def __init__(self, record: Record, problems: tuple[Problem, ...]) -> None:
        super().__init__(
            message(
                "The {kind} cannot be saved: {first}",
                kind=record.KIND.replace("_", " "),
                first=problems[0].message,
            )
        )
        self.record = record
        self.problems = problems


def problems(record: Record) -> tuple[Problem, ...]:
    """Everything that is wrong with `record`, in the order of its fields; empty when sound."""
    found = [
        Problem(shape.name, sentence)
        for shape in shapes(type(record))
        for sentence in _field_problems(shape, getattr(record, shape.name))
    ]
    if not found and not is_id(record.id):
        found.append(Problem("id", _not_an_id("id", record.id)))
    if not found:
        found.extend(record.own_problems())
        found.extend(_generic_reference_problems(record))
    return tuple(found)


def require_sound(record: Record) -> None:
    """Raises `InvalidRecord` when `record` has problems."""
    found = problems(record)
    if found:
        raise InvalidRecord(record, found)


def _field_problems(shape: FieldShape, value: Any) -> Iterator[Message]:
    if value is None:
        if not shape.optional:
            yield message("The field {name} must not be empty.", name=shape.name)
        return
    if not isinstance(value, _PYTHON_TYPES[shape.type]) or (
        shape.type == "whole_number" and isinstance(value, bool)
    ):
        yield message(
            "The field {name} takes {type}, not “{value}”.",
            name=shape.name,
            type=_TYPE_WORDS[shape.type],
            value=value,
        )
        return
    yield from _CHECKS.get(shape.type, _no_problems)(shape, value)


def _no_problems(shape: FieldShape, value: Any) -> Iterator[Message]:
    del shape, value
    return iter(())


def _text_problems(shape: FieldShape, value: str) -> Iterator[Message]:
    if shape.vocabulary and value not in shape.vocabulary:
        yield message(
            "“{value}” is not a word for {name}; choose one of: {words}.",
            value=value,
            name=shape.name,
            words=", ".join(shape.vocabulary),
        )
        return
    if shape.required and not value.strip():
        yield message("The field {name} must not be empty.", name=shape.name)
    if sentence := problems_in(value, one_line=not shape.several_lines):
        yield sentence


def _reference_problems(shape: FieldShape, value: str) -> Iterator[Message]:
    if not is_id(value):
        yield _not_an_id(shape.name, value)


def _not_an_id(name: str, value: str) -> Message:
    return message(
        "“{value}” in {name} is not an id; an id looks like 01923c5e-7f3a-7000-8000-0123456789ab.",
        value=value,
        name=name,
    )


def _list_problems(shape: FieldShape, value: tuple[Any, ...]) -> Iterator[Message]:
    for item in value:
        if not isinstance(item, str):
            yield message(
                "The list {name} takes texts, not “{value}”.", name=shape.name, value=item
            )
        elif shape.refers_to is not None:
            yield from _reference_problems(shape, item)
        elif sentence := problems_in(item, one_line=True):
            yield sentence


def _part_problems(shape: FieldShape, value: tuple[Any, ...]) -> Iterator[Message]:
    for part in value:
        if not isinstance(part, Part):
            yield message(
                "The field {name} takes typed parts, not “{value}”.", name=shape.name, value=part
            )
        elif sentence := problems_in(part.text, one_line=False):
            yield sentence


def _instant_problems(shape: FieldShape, value: str) -> Iterator[Message]:
    if not _INSTANT.fullmatch(value) or not _is_real(value):
        yield message(
            "“{value}” in {name} is not a moment; write it like 2025-11-10T16:00:00Z.",
            value=value,
            name=shape.name,
        )


def _is_real(moment: str) -> bool:
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return False
    return True


def _whole_number_problems(shape: FieldShape, value: int) -> Iterator[Message]:
    if abs(value) > LARGEST_WHOLE_NUMBER:
        yield message("The number in {name} is too large to be kept.", name=shape.name)


def _decimal_problems(shape: FieldShape, value: Decimal) -> Iterator[Message]:
    if not value.is_finite():
        yield message(
            "The field {name} takes a number, not “{value}”.", name=shape.name, value=value
        )
    elif len(value.as_tuple().digits) > MOST_DIGITS or abs(value.adjusted()) > MOST_DIGITS:
        yield message(
            "The number in {name} is longer than {most} digits: check it, or count in a larger"
            " unit.",
            name=shape.name,
            most=MOST_DIGITS,
        )


def _generic_reference_problems(record: Record) -> Iterator[Problem]:
    for name in ("record_kind", "subject_kind"):
        kind = getattr(record, name, "")
        if kind and kind not in KINDS:
            yield Problem(
                name,
                message(
                    "“{kind}” is not a kind of record; the kinds are: {kinds}.",
                    kind=kind,
                    kinds=", ".join(KINDS),
                ),
            )


_PYTHON_TYPES: dict[str, type] = {
    "text": str,
    "yes_no": bool,
    "whole_number": int,
    "decimal": Decimal,
    "date": Date,
    "instant": str,
    "list": tuple,
    "parts": tuple,
    "reference": str,
}

_TYPE_WORDS = {
    "text": "a text",
    "yes_no": "yes or no",
    "whole_number": "a whole number",
    "decimal": "a number",
    "date": "a date",
    "instant": "a moment",
    "list": "a list",
    "parts": "typed parts",
    "reference": "an id",
}

_CHECKS = {
    "text": _text_problems,
    "reference": _reference_problems,
    "list": _list_problems,
    "parts": _part_problems,
    "instant": _instant_problems,
    "decimal": _decimal_problems,
    "whole_number": _whole_number_problems,
}
