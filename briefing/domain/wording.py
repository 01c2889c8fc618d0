"""Figures in words: the qualifier, the number as given, and what is counted.

The patterns come in as a value (`FigureWords`), English unless another is given.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from decimal import Decimal
from types import MappingProxyType

from briefing.domain.currencies import CURRENCIES, CURRENCY_SIGNS
from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.numbers import ENGLISH as ENGLISH_SIGNS
from briefing.domain.numbers import NumberSigns, number_text
from briefing.domain.vocabularies import Qualifier

_NO_BREAK_SPACE = "\u00a0"
_ENGLISH_QUALIFIERS: Mapping[Qualifier, str] = MappingProxyType(
    {
        "exact": "{number}",
        "at_least": "at least {number}",
        "at_most": "at most {number}",
        "about": "about {number}",
        "nearly": "nearly {number}",
        "more_than": "more than {number}",
        "fewer_than": "fewer than {number}",
        "range": "{number}",
    }
)
# Units that are so often counted one by one that "1 people" would be met.
_ENGLISH_SINGULARS = MappingProxyType(
    {
        "people": "person",
        "children": "child",
        "women": "woman",
        "men": "man",
        "bodies": "body",
        "fighters": "fighter",
        "soldiers": "soldier",
        "civilians": "civilian",
        "captives": "captive",
        "hostages": "hostage",
        "prisoners": "prisoner",
        "detainees": "detainee",
        "members": "member",
        "trucks": "truck",
        "days": "day",
        "tonnes": "tonne",
    }
)


def _english_unit(unit: str, number: Decimal) -> str:
    return _ENGLISH_SINGULARS.get(unit, unit) if number == 1 else unit


@frozen
class FigureWords:
    """Patterns of one language. `qualifiers` has one with `{number}` for every qualifier;
    `unit_form` gives a unit of counting as it stands behind a number ("person" behind 1).
    """

    signs: NumberSigns = ENGLISH_SIGNS
    qualifiers: Mapping[Qualifier, str] = field(
        default_factory=lambda: _ENGLISH_QUALIFIERS, hash=False
    )
    between: str = "between {low} and {high}"
    unit: str = "{number} {unit}"
    percent: str = "{number}" + _NO_BREAK_SPACE + "%"
    currency_code: str = "{currency}" + _NO_BREAK_SPACE + "{number}"
    currency_sign: str = "{currency}{number}"
    unit_form: Callable[[str, Decimal], str] = _english_unit
    not_stated: str = "number not stated"


ENGLISH = FigureWords()


def figure_words(figure: Figure, measure: Measure, words: FigureWords = ENGLISH) -> str:
    """ "at least 242 people", "between 20 and 30 fighters", "nearly USD 2.4 billion"."""
    return words.qualifiers[figure.qualifier].format(number=number_words(figure, measure, words))


def qualifier_words(figure: Figure, words: FigureWords = ENGLISH) -> str:
    """The qualifier alone, for where it stands apart from the number; empty for an exact one."""
    return words.qualifiers[figure.qualifier].replace("{number}", "").strip()


def number_words(figure: Figure, measure: Measure, words: FigureWords = ENGLISH) -> str:
    """The number with its unit but without its qualifier; of a range, both ends in words."""
    currency, unit = _currency_and_unit(measure.unit)
    ends = [end for end in _ends(figure) if end is not None]
    if not ends:
        return words.not_stated
    numbers = [_with_currency(currency, number_text(end, words.signs), words) for end in ends]
    is_range = len(numbers) > 1
    number = words.between.format(low=numbers[0], high=numbers[1]) if is_range else numbers[0]
    if unit == "%":
        return words.percent.format(number=number)
    unit = words.unit_form(unit, ends[-1])
    return words.unit.format(number=number, unit=unit) if unit else number


def _ends(figure: Figure) -> tuple[Decimal | None, ...]:
    return (figure.low, figure.high) if figure.qualifier == "range" else (figure.value,)


def _currency_and_unit(unit: str) -> tuple[str, str]:
    first, _, rest = unit.strip().partition(" ")
    if first in CURRENCIES or first in CURRENCY_SIGNS:
        return first, rest.strip()
    return "", unit.strip()


def _with_currency(currency: str, number: str, words: FigureWords) -> str:
    if not currency:
        return number
    pattern = words.currency_sign if currency in CURRENCY_SIGNS else words.currency_code
    return pattern.format(currency=currency, number=number)
