"""A date as the desk keeps it: when, on what basis, and in whose words.

`Date` holds EDTF text (levels 0 and 1), whether the date was stated or inferred, and the words of
the source where they say something else than the date does. Order and overlap are computed in
`date_order`, print in `date_words`, what a person types in `date_reading`.
"""

import json
from collections.abc import Mapping
from typing import Any, Literal, cast, get_args
from unicodedata import normalize

from briefing.domain.date_grammar import UnreadableDate, parts_of, shown
from briefing.domain.date_parts import Interval, Point
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.unicode_text import problems_in

DateBasis = Literal["stated", "inferred", "unknown"]

_BASES: tuple[str, ...] = get_args(DateBasis)
_FIELDS = ("edtf", "basis", "as_written")


@frozen
class Date:
    """When something is, as far as it is known.

    `edtf` is EDTF level 1 and is kept as it is written; it may be empty only when the basis is
    unknown. `as_written` is one line in NFC, in the words of the source ("early November",
    "Monday"). Raises `UnreadableDate` (a `KnownError`) when one of them is not what it should be.
    """

    edtf: str
    basis: DateBasis = "stated"
    as_written: str = ""

    def __post_init__(self) -> None:
        if self.basis not in _BASES:
            raise UnreadableDate(
                message(
                    "“{basis}” is not the basis of a date; choose one of: {words}.",
                    basis=shown(self.basis),
                    words=", ".join(_BASES),
                )
            )
        if self.edtf or self.basis != "unknown":
            parts_of(self.edtf)
        if sentence := problems_in(self.as_written, one_line=True):
            raise UnreadableDate(sentence)
        object.__setattr__(self, "as_written", normalize("NFC", self.as_written))

    @property
    def parts(self) -> Point | Interval | None:
        """The date taken apart; None when nothing is known of it."""
        return parts_of(self.edtf) if self.edtf else None


def parse(text: str) -> Date:
    """The stated date that `text` gives in EDTF; white space around it does not count.

    Raises `UnreadableDate` with a sentence saying what is wrong.
    """
    return Date(text.strip())


def to_json(date: Date) -> str | dict[str, str]:
    """A plain EDTF string when the date is stated and has no words of its own, else all three."""
    if date.basis == "stated" and not date.as_written:
        return date.edtf
    return {"edtf": date.edtf, "basis": date.basis, "as_written": date.as_written}


def from_json(value: object) -> Date:
    """The date of a JSON record: a string (basis stated) or an object with its three parts.

    Raises `KnownError` with a sentence saying what is wrong.
    """
    if isinstance(value, str):
        return parse(value)
    if not isinstance(value, Mapping):
        raise UnreadableDate(
            message(
                "A date is a text like 2025-11-10, or an object with edtf, basis and as_written,"
                " not {value}.",
                value=shown(json.dumps(value, ensure_ascii=False, default=str)),
            )
        )
    given = cast("Mapping[str, Any]", value)
    for name, part in given.items():
        if name not in _FIELDS:
            raise UnreadableDate(
                message(
                    "A date has no field {name}; its fields are edtf, basis and as_written.",
                    name=shown(str(name)),
                )
            )
        if not isinstance(part, str):
            raise UnreadableDate(
                message("The field {name} of a date takes a text.", name=shown(name))
            )
    return Date(
        given.get("edtf", "").strip(),
        cast("DateBasis", given.get("basis", "stated")),
        given.get("as_written", ""),
    )


def to_text(date: Date) -> str:
    """The date as one text column: plain EDTF, or JSON when basis or words say more."""
    value = to_json(date)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def from_text(text: str) -> Date:
    """The date that `to_text` wrote; raises `KnownError` when it is none."""
    if not text.lstrip().startswith("{"):
        return parse(text)
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        raise UnreadableDate(
            message("The date {text} cannot be read: it is broken JSON.", text=shown(text))
        ) from None
    return from_json(value)
