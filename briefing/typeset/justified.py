"""Justified lines, broken over the whole paragraph: even spaces, words divided only at need.

After D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software: Practice and
Experience 11 (1981), with the weights of TeX: lines are bad as far as their spaces must stretch or
shrink, and the sum of demerits over the paragraph is the least.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import sqrt
from operator import add, sub
from typing import TypeAlias

from briefing.typeset.breaking import Line, between_forced_ends
from briefing.typeset.division import Fragment, assembled, fragments
from briefing.typeset.ink import Word

_TOLERANCE = 1e-6
_STRETCH, _SHRINK = 1 / 2, 1 / 3  # of a space: what is still good
_LOOSEST = 1.5  # times what is good: a looser line only where there is no other
_DIVIDED_FROM = 1.0  # with a looser line than that, words are divided
_LINE = 10.0
_HYPHEN = 50.0
_TWO_HYPHENS = 10_000.0
_UNEVEN = 10_000.0  # a tight line beside a loose one
_WORST = 10_000.0  # badness
_RUNT = 0.12  # of its room: a shorter last line is a poor one
_RUNT_DEMERITS = 5_000.0
_TIGHT, _NORMAL, _LOOSE, _VERY_LOOSE = range(4)
_CLASS_EDGE = 0.5  # of what is good: a line that shrinks or stretches more is tight or loose

_Ends: TypeAlias = "tuple[int, _Ends] | None"
"""Where a line ends, and where those before it do."""


def justified_lines(words: Sequence[Word], width: float, first_width: float) -> list[Line]:
    """The lines of a paragraph. No word may be wider than its line.

    Words are divided only where lines would be too loose otherwise.
    """
    lines: list[Line] = []
    for part in between_forced_ends(words):
        lines.extend(_fitted(part, width, width if lines else first_width))
    return lines


def _fitted(words: Sequence[Word], width: float, first_width: float) -> Iterator[Line]:
    """The lines between two forced ends."""
    fitter = _Fitter(words, width, first_width)
    ends, demerits = fitter.ends()
    if fitter.loosest(ends) <= _DIVIDED_FROM:
        chosen = [words[start:end] for start, end in pairwise([0, *ends])]
    else:
        near = fitter.near_ends(demerits)
        pieces: list[Word | Fragment] = []
        for place, word in enumerate(words):
            found = fragments(word) if place in near else None
            pieces += found or (word,)
        ends, _ = _Fitter(pieces, width, first_width).ends()
        chosen = [assembled(pieces[start:end]) for start, end in pairwise([0, *ends])]
    for place, line in enumerate(chosen):
        used = line[0].width
        for word in line[1:]:
            used += word.width + (word.space.width if word.space else 0.0)
        yield Line(line, used, width if place else first_width, last=place == len(chosen) - 1)


class _Fitter:
    """Finds the ends of lines. A stretch of pieces is as wide as the sums at its ends say."""

    def __init__(self, pieces: Sequence[Word | Fragment], width: float, first_width: float) -> None:
        self._rooms = (first_width, width)
        self._count = len(pieces)
        widths = [piece.width for piece in pieces]
        spaces = [piece.space for piece in pieces]
        self._own_spaces = own = [space.width if space is not None else 0.0 for space in spaces]
        self._hyphens = [piece.hyphen if isinstance(piece, Fragment) else 0.0 for piece in pieces]
        self._spaces = list(accumulate(own))
        self._ends = list(accumulate(map(add, widths, own)))
        self._starts = list(map(sub, self._ends, widths))
        together = list(zip(self._ends, self._spaces, strict=True))
        self._least = [end - space * _SHRINK for end, space in together]
        self._most = [end + space * (_STRETCH * _LOOSEST) for end, space in together]

    def ends(self) -> tuple[list[int], float]:
        """The ends of the best lines, and the sum of their demerits."""
        count = self._count
        # By fitness, the best ways to end a line before a piece: demerits and the ends so far.
        ways: list[dict[int, tuple[float, _Ends]]] = [{} for _ in range(count + 1)]
        ways[0][_NORMAL] = (0.0, None)
        for start in range(count):
            before = ways[start]
            if not before:
                continue
            first, last = self._candidates(start)
            for end in range(first, last + 1):
                if end > start and not self._fits(start, end):
                    continue
                fitness, demerits = self._judged(start, end)
                total, way = min(
                    [
                        (known + demerits + _UNEVEN * (abs(other - fitness) > 1), way)
                        for other, (known, way) in before.items()
                    ],
                    key=_first,
                )
                after = ways[end + 1]
                if fitness not in after or total < after[fitness][0]:
                    after[fitness] = (total, (end + 1, way))
        demerits, way = min(ways[count].values(), key=_first)
        ends: list[int] = []
        while way is not None:
            end, way = way
            ends.append(end)
        return ends[::-1], demerits

    def loosest(self, ends: Sequence[int]) -> float:
        """How far the spaces of the loosest line stretch, 1 being what is good."""
        inner = ends[:-1]
        lines = zip([0, *inner], inner, strict=False)
        return max((self._ratio(start, end - 1) for start, end in lines), default=0.0)

    def near_ends(self, most: float) -> set[int]:
        """The words in which a line may end, if words are divided: no other need be.

        No line is so loose that it alone has more demerits than the `most` that all may have.
        """
        near: set[int] = set()
        first = last = 0
        edge, room = self._starts[0], self._rooms[0]
        loosest = (max(sqrt(most) - _LINE, 0.0) / 100) ** (1 / 3) + _TOLERANCE
        stretch = _STRETCH * min(loosest, _LOOSEST)
        longest = [
            end + space * stretch for end, space in zip(self._ends, self._spaces, strict=True)
        ]
        while first < self._count - 1:
            earliest = self._starts[first] + room + self._spaces[first] * stretch
            latest = edge + room - self._spaces[last] * _SHRINK + _TOLERANCE
            begins = bisect_left(longest, earliest, lo=first)
            ends = bisect_right(self._least, latest, lo=last)
            near.update(range(begins, ends + 1))
            # A word as wide as a line is left behind all the same.
            first, last = max(begins, first + 1), min(max(ends, last + 1), self._count - 1)
            edge = max(self._starts[last], latest + self._spaces[last] * _SHRINK)
            room = self._rooms[1]
        return near

    def _candidates(self, start: int) -> tuple[int, int]:
        """The last pieces of lines that may be good, or that of the one line there is."""
        origin = self._starts[start] + self._rooms[start > 0]
        space = self._spaces[start]
        fitting = origin - space * _SHRINK + _TOLERANCE
        last = bisect_right(self._least, fitting, lo=start) - 1
        while last > start and not self._fits(start, last):
            last -= 1
        last = max(last, start)
        first = bisect_left(self._most, origin + space * _STRETCH * _LOOSEST, lo=start)
        return min(first, last), last

    def _fits(self, start: int, end: int) -> bool:
        """Whether a line has room for its pieces and a hyphen; the last line does not shrink."""
        spaces = self._spaces[end] - self._spaces[start]
        shrink = spaces * _SHRINK if end < self._count - 1 else 0.0
        return self._slack(start, end) + shrink >= -_TOLERANCE

    def _slack(self, start: int, end: int) -> float:
        """What a line from one piece to another leaves of its room."""
        used = self._ends[end] - self._starts[start] + self._hyphens[end]
        return self._rooms[start > 0] - used

    def _ratio(self, start: int, end: int) -> float:
        """How far the spaces of a line stretch, or shrink when negative; 1 is what is good."""
        slack = self._slack(start, end)
        spaces = self._spaces[end] - self._spaces[start]
        if spaces <= 0:
            return 0.0 if abs(slack) <= _TOLERANCE else _WORST
        return slack / (spaces * (_STRETCH if slack >= 0 else _SHRINK))

    def _judged(self, start: int, end: int) -> tuple[int, float]:
        """The fitness of a line, and its own demerits."""
        if end == self._count - 1:
            room = self._rooms[start > 0]
            short = start > 0 and room - self._slack(start, end) < room * _RUNT
            return _NORMAL, _RUNT_DEMERITS if short else 0.0
        ratio = self._ratio(start, end)
        demerits = (_LINE + min(100 * abs(ratio) ** 3, _WORST)) ** 2
        if self._hyphens[end] or not self._own_spaces[end + 1]:
            demerits += _HYPHEN**2
        if self._hyphens[end] and start and self._hyphens[start - 1]:
            demerits += _TWO_HYPHENS
        return _fitness(ratio), demerits


def _fitness(ratio: float) -> int:
    if ratio < -_CLASS_EDGE:
        return _TIGHT
    if ratio <= _CLASS_EDGE:
        return _NORMAL
    return _LOOSE if ratio <= 1 else _VERY_LOOSE


def _first(way: tuple[float, _Ends]) -> float:
    return way[0]
