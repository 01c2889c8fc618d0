"""A line of JSON as an object: strict where the standard library lets things pass."""

import json
from decimal import Decimal
from typing import Any, NoReturn, cast

from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message
from briefing.domain.records import Problem

_LONGEST_SHOWN = 60


class UnusableObject(KnownError):
    """A JSON object that gives no record; `problems` says why, field by field ("" for none)."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0].message)
        self.problems = problems


def read_object(line: str) -> dict[str, Any]:
    """The JSON object in `line`; numbers with a point come as `Decimal`, digit by digit.

    Raises `UnusableObject` when it is no JSON, no object, or names a key twice.
    """
    try:
        value = json.loads(
            line,
            parse_float=Decimal,
            parse_constant=_refuse_constant,
            object_pairs_hook=_without_doubles,
        )
    except json.JSONDecodeError as error:
        raise unusable(
            message(
                "This is not JSON: {reason} (character {position}).",
                reason=error.msg,
                position=error.pos + 1,
            )
        ) from None
    except (ValueError, RecursionError, ArithmeticError):
        raise unusable(
            message("This JSON cannot be read: a number or a nesting in it is too long.")
        ) from None
    if not isinstance(value, dict):
        raise unusable(
            message("A record is a JSON object in braces, not {value}.", value=shown(value))
        )
    return cast("dict[str, Any]", value)


def shown(value: object) -> str:
    """`value` as a sentence quotes it: as JSON, and not at full length."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def unusable(sentence: Message, field: str = "") -> UnusableObject:
    """The error that `sentence` is wrong with `field`."""
    return UnusableObject((Problem(field, sentence),))


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for name, part in pairs:
        if name in value:
            raise unusable(
                message("The field {name} is given twice; keep one of them.", name=shown(name)),
                field=name,
            )
        value[name] = part
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise unusable(message("{name} is not a number that JSON knows.", name=name))
