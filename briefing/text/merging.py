"""What differs between two versions of a text, as one stretch, and two changes brought together.

A stretch is enough: between two looks at a text a person has typed in one place.
"""

from typing import NamedTuple


class Change(NamedTuple):
    """From `start` up to `end` of the text before, `words` are put in. In code points."""

    start: int
    end: int
    words: str

    def of(self, text: str) -> str:
        """`text` with the change made."""
        return text[: self.start] + self.words + text[self.end :]


def change_between(before: str, after: str) -> Change:
    """The smallest single change that makes `after` of `before`."""
    shorter = min(len(before), len(after))
    start = _alike(before, after, shorter)
    end = _alike_from_the_end(before, after, shorter - start)
    return Change(start, len(before) - end, after[start : len(after) - end])


def merged(base: str, mine: str, theirs: str) -> str | None:
    """Both changes to `base` made, or None when they touch the same place."""
    if theirs in (mine, base):
        return mine
    own, other = change_between(base, mine), change_between(base, theirs)
    if own.end < other.start:
        return own.of(other.of(base))
    if other.end < own.start:
        return other.of(own.of(base))
    return theirs if mine == base else None


def _alike(one: str, other: str, most: int) -> int:
    """How many characters agree from the beginning, found by halving."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _alike_from_the_end(one: str, other: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
