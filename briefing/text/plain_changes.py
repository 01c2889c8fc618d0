"""Whether a text changed only in plain paragraphs, where no link can come, go or become another.

Parsing a long draft takes as long as all of it; what this says takes as long as comparing its
lines. The rules are those of CommonMark: a paragraph between blank lines whose every line begins
with a letter at the margin ends every list and quotation before it, opens nothing, and holds no
link as long as it holds no bracket. So long as it stays one, in its old and its new words, the
rest of the text means what it meant.
"""

from collections.abc import Sequence
from dataclasses import dataclass

_OPENING_OR_CLOSING = frozenset("[]<>\r\0")


@dataclass(frozen=True, slots=True)
class PlainChange:
    """What stands from code point `start` of the text before on moved by `moved`."""

    start: int
    moved: int


def plain_change(before: str, after: str) -> PlainChange | None:
    """How links moved from `before` to `after`; None where only parsing tells."""
    if before == after:
        return PlainChange(len(before), 0)
    old, new = texts = before.split("\n"), after.split("\n")
    first = _same_lines(old, new)
    last = -_same_lines(old[first:][::-1], new[first:][::-1])
    while first > 0 and not (
        _blank(old[first - 1]) and all(_has_words(text, first, last, first) for text in texts)
    ):
        first -= 1
    while last < 0 and not (
        _blank(old[last]) and all(_has_words(text, first, last, last - 1) for text in texts)
    ):
        last += 1
    if not all(_is_plain(text[first : len(text) + last]) for text in texts):
        return None
    end = len(before) - sum(len(line) + 1 for line in old[len(old) + last :])
    return PlainChange(end, len(after) - len(before))


def _same_lines(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    for number, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return number
    return min(len(old), len(new))


def _has_words(lines: Sequence[str], first: int, last: int, at: int) -> bool:
    """Whether there are lines from `first` to `last`, and line `at` of them is not blank."""
    return first < len(lines) + last and not _blank(lines[at])


def _is_plain(lines: Sequence[str]) -> bool:
    return all(
        _blank(line) or (line[0].isalpha() and _OPENING_OR_CLOSING.isdisjoint(line))
        for line in lines
    )


def _blank(line: str) -> bool:
    return not line.strip(" \t")
