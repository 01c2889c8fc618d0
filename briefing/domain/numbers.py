"""Numbers in print: every digit as it was given, grouped by thousands, never rounded."""

from decimal import Decimal

from briefing.domain.frozen import frozen

_GROUP = 3
# A number of more digits would fill a page, or the memory; it is shown with its exponent.
_MOST_DIGITS = 60


@frozen
class NumberSigns:
    """The signs of one language: between thousands, before decimals, and before the number."""

    thousands: str = ","
    point: str = "."
    minus: str = "−"
    plus: str = "+"


ENGLISH = NumberSigns()


def number_text(value: Decimal, signs: NumberSigns = ENGLISH) -> str:
    """ "2,000", "1.50", "−3": the value with all its decimals and without an exponent."""
    if abs(value.adjusted()) > _MOST_DIGITS:
        return str(value)
    digits = f"{value.copy_abs():f}"
    whole, _, decimals = digits.partition(".")
    head = len(whole) % _GROUP or _GROUP
    groups = [whole[:head], *(whole[at : at + _GROUP] for at in range(head, len(whole), _GROUP))]
    text = signs.thousands.join(groups)
    if decimals:
        text += signs.point + decimals
    return signs.minus + text if value < 0 else text


def signed_text(value: Decimal, signs: NumberSigns = ENGLISH) -> str:
    """ "+12", "−3", "0": a difference, without a word that judges it."""
    return signs.plus + number_text(value, signs) if value > 0 else number_text(value, signs)
