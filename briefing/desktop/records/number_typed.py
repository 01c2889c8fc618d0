"""A number as a person types it, in whatever form: "1,234.5", "1.234,5", "1 234,5", "١٢٣٤"."""

import re
import unicodedata
from decimal import Decimal

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.number_reading import read_number

_SPACES = re.compile(r"(?<=\d)[\s'’\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_SIGNS = str.maketrans({"−": "-", "–": "-", "٫": ".", "٬": ","})
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)*")
_SCALED = re.compile(r"[\d.,]+\s?(?:hundred|thousand|million|billion|trillion|k|mn|bn|tn)")
_WHOLE = re.compile(r"-?[1-9]\d{0,2}(?:[.,]\d{3})+")


class UnreadableNumber(KnownError):
    """What was typed is no number that can be read for sure."""


def number_typed(text: str, point: str) -> Decimal:
    """The number in `text`; `point` is the sign the locale writes before decimals.

    It decides only where a number could be read in two ways, as "1,234" can. Words such as
    "2 million" are read as well. Raises `UnreadableNumber`.
    """
    digits = "".join(_digit(character) for character in text.strip()).translate(_SIGNS)
    digits = _SPACES.sub("", digits)
    if _NUMBER.fullmatch(digits):
        return Decimal(_plain(digits, "," if point in ",٫" else "."))
    found = read_number(text)
    if found is None or found.value is None or not _SCALED.fullmatch(text.strip().casefold()):
        raise UnreadableNumber(
            message("“{text}” is not a number. Write it like 1,234.5 or 2 million.", text=text)
        )
    return found.value


def _plain(digits: str, point: str) -> str:
    """The digits without separators, the decimals after a full stop."""
    kinds = {character for character in digits if character in ".,"}
    if not kinds:
        return digits
    last = max(digits.rfind("."), digits.rfind(","))
    is_single = len(kinds) == 1 and digits.count(digits[last]) == 1
    if len(kinds) == 1 and _WHOLE.fullmatch(digits) and not (is_single and digits[last] == point):
        return _without_separators(digits)
    if len(kinds) == 1 and not is_single:
        raise _misgrouped(digits)
    whole, decimals = digits[:last], digits[last + 1 :]
    if digits[last] in whole or (set(whole) & set(".,") and not _WHOLE.fullmatch(whole)):
        raise _misgrouped(digits)
    return f"{_without_separators(whole)}.{decimals}"


def _without_separators(digits: str) -> str:
    return digits.replace(",", "").replace(".", "")


def _misgrouped(digits: str) -> UnreadableNumber:
    return UnreadableNumber(
        message(
            "“{text}” is not grouped by thousands: write 1,234,567.8 or 1234567.8.", text=digits
        )
    )


def _digit(character: str) -> str:
    value = unicodedata.digit(character, None)
    return character if value is None else str(value)
