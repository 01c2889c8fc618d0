"""Code points, in which everything below the window counts, and UTF-16 units, in which Qt counts.

They differ behind every character outside the Basic Multilingual Plane (emoji, some scripts):
one code point, two units. For one offset there are the functions; for many in one long text make
`Utf16Offsets` once.
"""

import re
from bisect import bisect_left

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class Utf16Offsets:
    """The way between code points and UTF-16 units in one text.

    Both directions raise ValueError for an offset outside the text.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [match.start() for match in _TWO_UNITS.finditer(text)]
        self._wide_units = [place + count for count, place in enumerate(self._wide)]

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of the code point offset `offset`."""
        if not 0 <= offset <= self._length:
            raise ValueError(f"{offset} lies outside a text of {self._length} code points")
        return offset + bisect_left(self._wide, offset)

    def from_utf16(self, offset: int) -> int:
        """The code point offset of the UTF-16 offset `offset`.

        An offset between the two units of a character is rounded down to the character's start.
        """
        units = self._length + len(self._wide)
        if not 0 <= offset <= units:
            raise ValueError(f"{offset} lies outside a text of {units} UTF-16 units")
        return offset - bisect_left(self._wide_units, offset)


def to_utf16(text: str, offset: int) -> int:
    """The UTF-16 offset of the code point offset `offset` in `text`."""
    return Utf16Offsets(text).to_utf16(offset)


def from_utf16(text: str, offset: int) -> int:
    """The code point offset of the UTF-16 offset `offset` in `text`; rounds down as above."""
    return Utf16Offsets(text).from_utf16(offset)
