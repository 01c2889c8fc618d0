"""What the Unicode locale data (CLDR, through Babel) knows of a language: months, number signs."""

from babel import Locale
from babel.numbers import get_decimal_symbol, get_group_symbol

from briefing.domain.numbers import NumberSigns

_MINUS = "\u2212"
_MARK = "\u200e"
_WESTERN = "latn"


def months(language: str) -> tuple[str, ...]:
    """The names of the months from January on, as they stand within a date."""
    names = Locale.parse(language).months["format"]["wide"]
    return tuple(names[month] for month in range(1, 13))


def number_signs(language: str) -> NumberSigns:
    """The signs around western digits. Where text runs from right to left, a mark keeps the sign
    of a number before its digits.
    """
    locale = Locale.parse(language)
    mark = _MARK if locale.character_order == "right-to-left" else ""
    return NumberSigns(
        thousands=get_group_symbol(locale, numbering_system=_WESTERN),
        point=get_decimal_symbol(locale, numbering_system=_WESTERN),
        minus=f"{mark}{_MINUS}",
        plus=f"{mark}+",
    )
