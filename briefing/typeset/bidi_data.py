"""Bidirectional classes of characters, and paired brackets (DerivedBidiClass,
BidiBrackets, 15.0).
"""

import unicodedata

_OPENING = (
    "0028 005B 007B 0F3A 0F3C 169B 2045 207D 208D 2308 230A 2329 2768 276A 276C 276E 2770 2772 "
    "2774 27C5 27E6 27E8 27EA 27EC 27EE 2983 2985 2987 2989 298B 298D 298F 2991 2993 2995 2997 "
    "29D8 29DA 29FC 2E22 2E24 2E26 2E28 2E55 2E57 2E59 2E5B 3008 300A 300C 300E 3010 3014 3016 "
    "3018 301A FE59 FE5B FE5D FF08 FF3B FF5B FF5F FF62"
)
# The closing bracket is the next code point, with these exceptions.
_CLOSING_APART = {
    0x5B: 0x5D,
    0x7B: 0x7D,
    0x298D: 0x2990,
    0x298F: 0x298E,
    0xFF3B: 0xFF3D,
    0xFF5B: 0xFF5D,
}
_LAST_OF_PLANE = 0xFFFE
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


def _pairs() -> dict[str, str]:
    openings = [int(code, 16) for code in _OPENING.split()]
    return {chr(code): chr(_CLOSING_APART.get(code, code + 1)) for code in openings}


_CLOSING_OF = _pairs()
_CLOSING = frozenset(_CLOSING_OF.values())

# Classes of code points that Python's tables leave open, from the @missing lines of the standard.
_UNASSIGNED = (
    (0x0590, 0x05FF, "R"),
    (0x0600, 0x07BF, "AL"),
    (0x07C0, 0x085F, "R"),
    (0x0860, 0x08FF, "AL"),
    (0x20A0, 0x20CF, "ET"),
    (0xFB1D, 0xFB4F, "R"),
    (0xFDD0, 0xFDEF, "BN"),
    (0xFB50, 0xFDFF, "AL"),
    (0xFE70, 0xFEFF, "AL"),
    (0xFFF0, 0xFFF8, "BN"),
    (0x10D00, 0x10D3F, "AL"),
    (0x10EC0, 0x10EFF, "AL"),
    (0x10F30, 0x10F6F, "AL"),
    (0x10800, 0x10FFF, "R"),
    (0x1EC70, 0x1ECBF, "AL"),
    (0x1ED00, 0x1ED4F, "AL"),
    (0x1EE00, 0x1EEFF, "AL"),
    (0x1E800, 0x1EFFF, "R"),
    (0xE0000, 0xE0FFF, "BN"),
)


def bidi_class(character: str) -> str:
    """The Bidi_Class of a character, as in "L", "AL" or "RLI"."""
    return unicodedata.bidirectional(character) or _class_by_block(ord(character))


def _class_by_block(code: int) -> str:
    if code & _LAST_OF_PLANE == _LAST_OF_PLANE:
        return "BN"
    for first, last, name in _UNASSIGNED:
        if first <= code <= last:
            return name
    return "L"


def closing_bracket(character: str) -> str | None:
    """What closes an opening bracket, in canonical form; None for any other character."""
    closing = _CLOSING_OF.get(character)
    return None if closing is None else _CANONICAL.get(closing, closing)


def as_closing_bracket(character: str) -> str | None:
    """A closing bracket in canonical form; None for any other character."""
    return _CANONICAL.get(character, character) if character in _CLOSING else None
