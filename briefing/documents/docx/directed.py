"""A line cut where its direction changes: a word processor wants each run to say its own.

Word gives signs without a direction that of their run; others follow the Unicode algorithm over the
whole paragraph. So the runs say it, and marks that print nothing (U+200E, U+200F) stand at both
ends of what runs the other way: isolates, which older programs print as boxes, are never written.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby
from typing import TypeAlias

from briefing.text.directions import Direction, direction_of_text
from briefing.text.spans import Span

Stretches: TypeAlias = tuple[tuple[str, Direction], ...]

RIGHT_TO_LEFT_MARK = "\u200f"

_MARKS: dict[Direction, str] = {"ltr": "\u200e", "rtl": RIGHT_TO_LEFT_MARK}
# Numbers, signs and brackets that belong to the words beside them.
_BEFORE = re.compile(r"[0-9+\-−(\[“‘\"](?:[^,;:.]|[,:.](?=[0-9]))*$")
_BEHIND = re.compile(r"(?:[^,;:.]|[,:.](?=[0-9]))*[0-9)\]%”’\"?!]")
# Without any of these all of a line runs from left to right.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_OPENING, _CLOSING = frozenset("\u2066\u2067\u2068"), "\u2069"


def directed(
    texts: Sequence[str], base: Direction, own: Sequence[Direction | None] = ()
) -> tuple[Stretches, ...]:
    """The stretches of each of the texts that follow each other in a line.

    A text with a direction of its `own` stands apart, and so do letters that are all of a text's
    and run the other way, and what is between isolates. What has no direction goes with both
    neighbours or with what it stands in.
    """
    if base == "ltr" and "rtl" not in own and not any(map(_TURNING.search, texts)):
        return tuple(((text, base),) if text else () for text in texts)
    found = _Line(base)
    for place, text in enumerate(texts):
        span, direction = _apart(text, own[place] if own else None)
        opened = False
        for at, character in enumerate(text):
            if at == span.start and direction not in (None, found.base):
                opened = True
                found.open(direction)
            if character in _OPENING:
                found.open(_inside(character, text[at + 1 :], found.base))
            elif character == _CLOSING:
                found.close(place)
            else:
                found.put(character, place)
            if at == span.end - 1 and opened:
                found.close(place)
    return found.stretches(len(texts))


def _apart(text: str, own: Direction | None) -> tuple[Span, Direction | None]:
    """What of a text is to stand apart where it runs otherwise than the rest, and how it runs."""
    if own is not None:
        return Span(0, len(text)), own
    directions: list[Direction | None] = [_direction(character) for character in text]
    known = [at for at, direction in enumerate(directions) if direction is not None]
    if not known or len({directions[at] for at in known}) > 1:
        return Span(0, 0), None
    before = _BEFORE.search(text[: known[0]])
    behind = _BEHIND.match(text, known[-1] + 1)
    start = known[0] if before is None else before.start()
    end = known[-1] + 1 if behind is None else behind.end()
    return Span(start, end), directions[known[0]]


def _inside(sign: str, rest: str, among: Direction) -> Direction:
    """The direction of what an isolate holds."""
    if sign != "\u2068":
        return "ltr" if sign == "\u2066" else "rtl"
    return direction_of_text(rest) or among


class _Line:
    """The characters of a line with their places and directions, as far as these are known."""

    def __init__(self, base: Direction) -> None:
        self._open: list[Direction] = [base]
        self._levels: list[int] = [0]
        self._bases: list[Direction] = [base]
        self._signs: list[tuple[str, int, int, Direction | None]] = []
        self._begun: Direction | None = None

    @property
    def base(self) -> Direction:
        return self._open[-1]

    def open(self, direction: Direction) -> None:
        """Begins what stands apart."""
        self._begun = direction if direction != self.base else None
        self._open.append(direction)
        self._levels.append(len(self._bases))
        self._bases.append(direction)

    def close(self, place: int) -> None:
        """Ends it; a sign that closes nothing is left out."""
        if len(self._open) == 1:
            return
        inner, outer = self._open.pop(), self._open[-1]
        if inner != outer and self._signs and self._signs[-1][3] != inner:
            self.put(_MARKS[inner], place, inner)
        self._levels.pop()
        if inner != outer:
            self.put(_MARKS[outer], place, outer)

    def put(self, character: str, place: int, direction: Direction | None = None) -> None:
        known = direction or _direction(character)
        begun, self._begun = self._begun, None
        if begun is not None and known != begun:
            self._signs.append((_MARKS[begun], place, self._levels[-1], begun))
        self._signs.append((character, place, self._levels[-1], known))

    def stretches(self, count: int) -> tuple[Stretches, ...]:
        filled = self._filled()
        found: list[list[tuple[str, Direction]]] = [[] for _ in range(count)]
        signs = zip(self._signs, filled, strict=True)
        for (place, direction), group in groupby(signs, key=lambda each: (each[0][1], each[1])):
            found[place].append(("".join(sign for (sign, *_), _ in group), direction))
        return tuple(map(tuple, found))

    def _filled(self) -> list[Direction]:
        """The direction of each character, from its neighbours in the same isolate."""
        before = list(self._bases)
        behind: list[Direction] = []
        after = list(self._bases)
        for _, _, level, direction in reversed(self._signs):
            after[level] = direction or after[level]
            behind.append(after[level])
        filled: list[Direction] = []
        for (_, _, level, direction), following in zip(self._signs, reversed(behind), strict=True):
            before[level] = direction or before[level]
            same = before[level] == following
            filled.append(before[level] if same else self._bases[level])
        return filled


def _direction(character: str) -> Direction | None:
    match unicodedata.bidirectional(character):
        case "L":
            return "ltr"
        case "R" | "AL" | "AN":
            return "rtl"
        case _:
            return None
