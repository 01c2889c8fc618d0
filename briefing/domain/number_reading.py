"""A number as a report writes it, read in English: "at least 242", "nearly 2,000", "fifteen".

Dates in the same words are passed over. What could be misread ("1.2m", "2,5", "from 240 to 242")
is not read at all: a wrong number is worse than none.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from briefing.domain.date_calendar import ENGLISH_MONTHS
from briefing.domain.vocabularies import Qualifier

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {word: number for number, word in enumerate((*_UNITS, *_TEENS), start=1)} | {
    word: 10 * number for number, word in enumerate(_TENS, start=2)
}
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "k": 1_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
}
_DOZEN = 12
# As many as Decimal arithmetic keeps exactly.
_MOST_DIGITS = 28
_PREFIXES: dict[str, Qualifier] = {
    "at least": "at_least",
    "no fewer than": "at_least",
    "no less than": "at_least",
    "not less than": "at_least",
    "not fewer than": "at_least",
    "a minimum of": "at_least",
    "≥": "at_least",
    "at most": "at_most",
    "no more than": "at_most",
    "not more than": "at_most",
    "up to": "at_most",
    "as many as": "at_most",
    "as much as": "at_most",
    "a maximum of": "at_most",
    "≤": "at_most",
    "more than": "more_than",
    "well over": "more_than",
    "just over": "more_than",
    "upwards of": "more_than",
    "over": "more_than",
    "above": "more_than",
    "exceeding": "more_than",
    ">": "more_than",
    "fewer than": "fewer_than",
    "less than": "fewer_than",
    "well under": "fewer_than",
    "under": "fewer_than",
    "below": "fewer_than",
    "<": "fewer_than",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "just under": "nearly",
    "about": "about",
    "around": "about",
    "approximately": "about",
    "approx.": "about",
    "roughly": "about",
    "some": "about",
    "an estimated": "about",
    "estimated": "about",
    "circa": "about",
    "c.": "about",
    "~": "about",
    "≈": "about",
}
_SUFFIXES: dict[str, Qualifier] = {
    "+": "at_least",
    " or more": "at_least",
    " at least": "at_least",
    " or fewer": "at_most",
    " or less": "at_most",
    " at most": "at_most",
    " or so": "about",
}


def _one_of(words: tuple[str, ...] | dict[str, Qualifier] | dict[str, int]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


_BELOW_100 = rf"(?:{_one_of(_TENS)}(?:[- ]{_one_of(_UNITS)})?|{_one_of(_TEENS)}|{_one_of(_UNITS)})"
_BELOW_1000 = rf"(?:(?:{_one_of(_UNITS)}|a) hundred(?: (?:and )?{_BELOW_100})?|{_BELOW_100})"
_SCALED = rf"(?:{_BELOW_1000}|half a|a) (?:thousand|million|billion|trillion)"
_IN_WORDS = (
    rf"(?:{_SCALED}(?:,? {_SCALED})*(?:,? (?:and )?{_BELOW_1000})?"
    rf"|(?:half a|a|{_one_of(_UNITS)}|{_one_of(_TEENS)}) dozen|{_BELOW_1000})"
)
_IN_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
_NUMERAL = (
    rf"(?:{_IN_DIGITS}(?:[ -](?:hundred|thousand|million|billion|trillion)|(?:k|mn|bn|tn))?"
    rf"|{_IN_WORDS})(?!\w|[.,:/][0-9]|-[a-z])"
)
_MONEY = r"(?:(?:us|a|c)?[$€£¥₪] ?|(?:usd|eur|gbp|ils) )?"
_NUMBER = re.compile(
    rf"(?<![\w.,:/])(?:(?P<prefix>{_one_of(_PREFIXES)}) ?)?(?:the |another |an additional )?"
    rf"(?:(?P<between>between |ranging from )|(?P<from>from ))?"
    rf"{_MONEY}(?<![\w.,:/])(?P<sign>(?<![\w])[-−])?(?P<first>{_NUMERAL})"
    rf"(?:(?P<joint> ?[–-] ?| to | and ){_MONEY}(?P<second>{_NUMERAL}))?"
    rf"(?P<suffix>{_one_of(_SUFFIXES)})?"
)
_MONTH = "|".join(f"{name}|{name[:3]}\\.?" for name in (*ENGLISH_MONTHS, "Sept")).casefold()
_DATE = re.compile(
    rf"\b(?:[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})(?:,? [0-9]{{4}})?"
    rf"|(?:{_MONTH}) [0-9]{{1,2}}(?:st|nd|rd|th)?(?:, [0-9]{{4}}| (?:19|20)[0-9]{{2}})?"
    rf"|(?:{_MONTH}) [0-9]{{4}}|[0-9]{{4}}-[0-9]{{2}}(?:-[0-9]{{2}})?"
    r"|(?:in|since|until|during) (?:19|20)[0-9]{2})\b(?!,[0-9])"
)


@dataclass(frozen=True)
class NumberRead:
    """What was read: a value with its qualifier, or for a range its two ends and no value."""

    qualifier: Qualifier
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None


def read_number(text: str) -> NumberRead | None:
    """The first number in `text`, or None when there is none that can be read for sure."""
    plain = _DATE.sub("·", " ".join(text.casefold().split()))
    match = _NUMBER.search(plain)
    if match is None:
        return None
    second = match["second"]
    if any(sum(map(str.isdigit, part or "")) > _MOST_DIGITS for part in (match["first"], second)):
        return None
    if second is None or (match["joint"] == " and " and match["between"] is None):
        return _single(match)
    return None if match["from"] else _range(match["first"], second)


def _single(match: re.Match[str]) -> NumberRead:
    value = _value(match["first"])
    suffix = match["suffix"] if match["second"] is None else None
    qualifier: Qualifier = "exact"
    if match["prefix"] is not None:
        qualifier = _PREFIXES[match["prefix"]]
    elif suffix is not None:
        qualifier = _SUFFIXES[suffix]
    return NumberRead(qualifier, value.copy_negate() if match["sign"] else value)


def _range(first: str, second: str) -> NumberRead | None:
    low, high = _value(first), _value(second)
    scale = _SCALES.get(re.split("[ -]", second)[-1], 1)
    if _SCALES.keys().isdisjoint(re.split("[ -]", first)) and low * scale < high:
        low = _whole(low * scale)
    return NumberRead("range", None, low, high) if low < high else None


def _value(numeral: str) -> Decimal:
    if numeral[0].isdigit():
        digits = numeral.rstrip("abcdefghijklmnopqrstuvwxyz -")
        scale = numeral[len(digits) :].strip(" -")
        value = Decimal(digits.replace(",", "").replace(" ", ""))
        return _whole(value * _SCALES[scale]) if scale else value
    return _whole(_value_of_words(re.findall("[a-z]+", numeral)))


def _whole(value: Decimal) -> Decimal:
    """Without the decimals that a scale has used up: 1.2 million is 1200000, not 1200000.0."""
    return Decimal(int(value)) if value == int(value) else value


def _value_of_words(words: list[str]) -> Decimal:
    total = group = Decimal(0)
    for word in words:
        if word in _SMALL:
            group += _SMALL[word]
        elif word == "half":
            group = Decimal("0.5")
        elif word == "dozen":
            group = (group or 1) * _DOZEN
        elif word == "hundred":
            group = (group or 1) * _SCALES[word]
        elif word in _SCALES:
            total += (group or 1) * _SCALES[word]
            group = Decimal(0)
    return total + group
