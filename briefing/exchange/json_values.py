"""What one field holds, as a JSON value and from one."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, cast

from briefing.domain import dates
from briefing.domain.briefings import Part
from briefing.domain.errors import KnownError
from briefing.domain.kinds import FieldShape, FieldType
from briefing.domain.messages import message
from briefing.domain.unicode_text import clean_text
from briefing.domain.validation import MOST_DIGITS
from briefing.exchange.json_text import shown

_PLAIN_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_WHOLE_NUMBERS = range(-(2**63), 2**63)  # what a library file keeps as a whole number

_WANTED: Mapping[FieldType, str] = {
    "text": "The field {name} takes a text in quotation marks, not {value}.",
    "reference": "The field {name} takes an id in quotation marks, not {value}.",
    "instant": "The field {name} takes a moment such as “2025-11-10T16:00:00Z”, not {value}.",
    "yes_no": "The field {name} takes true or false, not {value}.",
    "whole_number": "The field {name} takes a whole number, not {value}.",
    "decimal": "The field {name} takes a number such as 2000 or 1.10, not {value}.",
    "date": "The field {name} takes a date such as “2025-11-10”, not {value}.",
    "list": "The field {name} takes a list of texts in brackets, not {value}.",
    "parts": "The field {name} takes an object of part names and texts, not {value}.",
}


class UnusableValue(KnownError):
    """A JSON value that its field cannot take."""


def value_to_json(shape: FieldShape, value: Any) -> Any:
    """The JSON value of what a field of that shape holds; None stays None."""
    writer = _WRITERS.get(shape.type)
    return value if value is None or writer is None else writer(value)


def value_from_json(shape: FieldShape, value: Any) -> Any:
    """What a field of that shape holds for a JSON value; null means: empty.

    Raises a `KnownError` with a sentence that names the field.
    """
    if value is not None:
        return _READERS[shape.type](shape, value)
    if shape.required:
        raise UnusableValue(message("The field {name} must not be empty.", name=shape.name))
    return None if shape.optional else shape.default


def _parts_to_json(parts: tuple[Part, ...]) -> dict[str, str]:
    return {part.name: part.text for part in parts}


def _plain(number: Decimal) -> str:
    return format(number, "f")


_WRITERS: Mapping[FieldType, Callable[[Any], Any]] = {
    "decimal": _plain,
    "date": dates.to_json,
    "list": list,
    "parts": _parts_to_json,
}


def _text(shape: FieldShape, value: Any) -> str:
    if not isinstance(value, str):
        raise _wrong_type(shape, value)
    return clean_text(value, one_line=not shape.several_lines)


def _yes_no(shape: FieldShape, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _wrong_type(shape, value)
    return value


def _whole_number(shape: FieldShape, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value not in _WHOLE_NUMBERS:
        raise _wrong_type(shape, value)
    return value


def _decimal(shape: FieldShape, value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise _wrong_type(shape, value)
    if isinstance(value, str) and not _PLAIN_NUMBER.fullmatch(value):
        raise _wrong_type(shape, value)
    number = Decimal(value)
    _, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int):
        raise _wrong_type(shape, value)
    if max(len(digits), len(digits) + exponent, -exponent) > MOST_DIGITS:
        raise UnusableValue(
            message(
                "The field {name} takes a number of at most {most} digits, not {value}.",
                name=shape.name,
                most=MOST_DIGITS,
                value=shown(value),
            )
        )
    return Decimal(_plain(number))


def _date(shape: FieldShape, value: Any) -> dates.Date:
    if not isinstance(value, str | dict):
        raise _wrong_type(shape, value)
    return dates.from_json(cast("object", value))


def _list(shape: FieldShape, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _wrong_type(shape, value)
    items = cast("list[Any]", value)
    for item in items:
        if not isinstance(item, str):
            raise _wrong_type(shape, item)
    return tuple(clean_text(item, one_line=True) for item in items)


def _parts(shape: FieldShape, value: Any) -> tuple[Part, ...]:
    if not isinstance(value, dict):
        raise _wrong_type(shape, value)
    parts = cast("dict[str, Any]", value)
    for text in parts.values():
        if not isinstance(text, str):
            raise _wrong_type(shape, text)
    return tuple(Part(name, clean_text(text)) for name, text in parts.items())


_READERS: Mapping[FieldType, Callable[[FieldShape, Any], Any]] = {
    "text": _text,
    "reference": _text,
    "instant": _text,
    "yes_no": _yes_no,
    "whole_number": _whole_number,
    "decimal": _decimal,
    "date": _date,
    "list": _list,
    "parts": _parts,
}


def _wrong_type(shape: FieldShape, value: Any) -> UnusableValue:
    return UnusableValue(message(_WANTED[shape.type], name=shape.name, value=shown(value)))
