"""One cell of a foreign table as the value a field holds, or a sentence why it cannot be."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from briefing.domain.date_reading import read_date
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.kinds import FieldShape
from briefing.domain.messages import message
from briefing.domain.number_reading import NumberRead, read_number
from briefing.domain.unicode_text import clean_text
from briefing.exchange.table_columns import key_of

_LONGEST_SHOWN = 60
_ITEMS = re.compile(r"\s*[;\n|]\s*")
# Digits as other countries write them: "1.234,5", "1 234,5", "1'234.5", perhaps with a sign.
_SPACES = re.compile("[\u00a0\u202f\u2009' ’]")
_COMMA_DECIMAL = re.compile(r"[-+−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[-+−]?\d+,(?:\d{1,2}|\d{4,})")
_DOT_DECIMAL = re.compile(r"[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_UNSURE = re.compile(r"[-−]?[1-9]\d{0,2}\.\d{3}")
# A number among words: "at least 1.234,5", "between 1 200 and 1 300".
_NUMBER = re.compile(
    "\\d{1,3}(?:[\u00a0\u202f\u2009' ’]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d[\\d.,]*\\d|\\d"
)
_PERCENT = re.compile(r"\s*(?:%|percent|per cent)$", re.IGNORECASE)

_WORDS = {
    "stance": {
        "supports": "support",
        "for": "support",
        "in favour": "support",
        "yes": "support",
        "leans for": "lean_support",
        "leans against": "lean_oppose",
        "opposes": "oppose",
        "against": "oppose",
        "no": "oppose",
        "abstains": "neutral",
        "abstain": "neutral",
    }
}


class UnusableCell(KnownError):
    """A cell that its column cannot take."""


def text_of(cell: str, shape: FieldShape) -> str:
    """The text of a cell; line breaks become spaces where the field is one line."""
    words = cell if shape.several_lines else " ".join(cell.split())
    return clean_text(words, one_line=not shape.several_lines)


def items_of(cell: str) -> tuple[str, ...]:
    """The items of a cell that holds several, parted by semicolons, bars or lines."""
    return tuple(" ".join(item.split()) for item in _ITEMS.split(cell) if item.strip())


def word_of(cell: str, shape: FieldShape) -> str:
    """The word of the field's vocabulary that the cell means. Raises `UnusableCell`."""
    wanted = key_of(cell)
    for word in shape.vocabulary:
        if key_of(word) == wanted:
            return word
    known = _WORDS.get(shape.name, {}).get(wanted)
    if known is not None:
        return known
    raise UnusableCell(
        message(
            "“{cell}” is not a word for {name}; write one of: {words}.",
            cell=_shown(cell),
            name=shape.name.replace("_", " "),
            words=", ".join(word.replace("_", " ") for word in shape.vocabulary),
        )
    )


def date_of(cell: str, today: date) -> Date:
    """The date that a cell says, in words or digits (10/11/2025 has the day first)."""
    return read_date(cell, today)


def number_of(cell: str) -> NumberRead:
    """The number that a cell says, with its qualifier: "1,234", "1 234,5", "25 %", "at least 242".

    Raises `UnusableCell` where it could be two numbers ("1.234") or is none.
    """
    words = _PERCENT.sub("", cell.strip())
    plain = _plain(words, cell)
    if plain is not None:
        return NumberRead("exact", _decimal(plain.replace("−", "-"), cell))

    def plainly(found: re.Match[str]) -> str:
        return _plain(found[0], cell) or found[0]

    read = read_number(_NUMBER.sub(plainly, words))
    if read is None:
        raise UnusableCell(
            message(
                "“{cell}” cannot be read as a number: write it like 242, at least 242,"
                " 1,234.5 or 240–250.",
                cell=_shown(cell),
            )
        )
    return read


def _plain(number: str, cell: str) -> str | None:
    """The digits with a decimal point and nothing else; None for what is no number by itself."""
    digits = _SPACES.sub("", number)
    if _UNSURE.fullmatch(digits):
        raise UnusableCell(
            message(
                "“{cell}” could be a thousand or a decimal: write {thousand} or {decimal}.",
                cell=_shown(cell),
                thousand=digits.replace(".", ""),
                decimal=f"{digits}0",
            )
        )
    if _DOT_DECIMAL.fullmatch(digits):
        return digits.replace(",", "")
    if _COMMA_DECIMAL.fullmatch(digits):
        return digits.replace(".", "").replace(",", ".")
    return None


def _decimal(plain: str, cell: str) -> Decimal:
    try:
        return Decimal(plain)
    except InvalidOperation:
        raise UnusableCell(
            message("“{cell}” cannot be read as a number.", cell=_shown(cell))
        ) from None


def _shown(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"
