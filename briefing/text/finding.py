"""Finding words in a text as it is read: case, accents and the shape of quotation marks aside."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.text.spans import Span

_ODD = re.compile(r"[^\x00-\x7f]")
_SAME = str.maketrans(
    {
        "\u00a0": " ",
        "\u202f": " ",
        "\u2028": " ",
        "‘": "'",
        "’": "'",
        "‛": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‐": "-",
        "‑": "-",
        "\u0640": "",  # an Arabic letter drawn longer
    }
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is sought. With `matches_case` letters count as they are written, with accents."""

    words: str
    matches_case: bool = False
    is_whole: bool = False


def found(text: str, wanted: Wanted) -> Iterator[Span]:
    """Where `text` has the words, one behind the other; nothing for no words.

    `is_whole` leaves out what is a part of a longer word or number.
    """
    folding = _Folding(text, matches_case=wanted.matches_case)
    sought = _Folding(wanted.words, matches_case=wanted.matches_case).folded
    if not sought:
        return
    at = folding.folded.find(sought)
    while at >= 0:
        end = at + len(sought)
        span = folding.span(at, end)
        is_found = not wanted.is_whole or _is_apart(text, span)
        if is_found:
            yield span
        at = folding.folded.find(sought, end if is_found else at + 1)


class _Folding:
    """A text as it is compared, and where each of its letters stands in the text."""

    def __init__(self, text: str, *, matches_case: bool) -> None:
        self._text = text
        parts: list[str] = []
        # Where letters became more or fewer: place in the folded text, place in the text.
        self._steps: list[tuple[int, int]] = [(0, 0)]
        done = length = 0
        for odd in _ODD.finditer(text):
            letters = _folded(odd[0], matches_case=matches_case)
            if letters == odd[0]:
                continue
            plain = text[done : odd.start()]
            parts += (plain if matches_case else plain.lower(), letters)
            length += len(plain) + len(letters)
            done = odd.end()
            if len(letters) != 1:
                self._steps.append((length, done))
        plain = text[done:]
        parts.append(plain if matches_case else plain.lower())
        self.folded = "".join(parts)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text for one of the folded text, with the marks on its last letter."""
        first, last = self._place(start), self._place(end - 1) + 1
        while last < len(self._text) and unicodedata.combining(self._text[last]):
            last += 1
        return Span(first, last)

    def _place(self, at: int) -> int:
        low, high = 0, len(self._steps)
        while low + 1 < high:
            middle = (low + high) // 2
            if self._steps[middle][0] <= at:
                low = middle
            else:
                high = middle
        folded, place = self._steps[low]
        place += at - folded
        following = self._steps[low + 1] if low + 1 < len(self._steps) else None
        # One of the letters that a single one became, as of "ß".
        return min(place, following[1] - 1) if following is not None else place


@lru_cache(maxsize=4096)
def _folded(letter: str, *, matches_case: bool) -> str:
    same = letter.translate(_SAME)
    if matches_case:
        return same
    apart = unicodedata.normalize("NFKD", same.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _is_apart(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 1) : span.start]
    after = text[span.end : span.end + 1]
    first, last = text[span.start], text[span.end - 1]
    is_begun = not (_is_of_word(before) and _is_of_word(first))
    return is_begun and not (_is_of_word(last) and _is_of_word(after))


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or (letter != "" and unicodedata.combining(letter) > 0)
