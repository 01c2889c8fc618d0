"""Justified lines, broken over the whole paragraph: even spaces, words divided only at need.

After D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software: Practice and
Experience 11 (1981), with the weights of TeX: lines are bad as far as their spaces must stretch or
shrink, and the sum of demerits over the paragraph is the least.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import add, sub

from briefing.typeset.breaking import Line, between_forced_ends
from briefing.typeset.division import Fragment, assembled, fragments, whole
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
    fitter = _Fitter(_measured(words), width, first_width)
    ends = fitter.ends()
    if fitter.loosest(ends) <= _DIVIDED_FROM:
        chosen = [words[start:end] for start, end in pairwise([0, *ends])]
    else:
        near = fitter.near_ends()
        pieces = [
            piece
            for place, word in enumerate(words)
            for piece in (fragments(word) if place in near else (whole(word),))
        ]
        ends = _Fitter(_measured_pieces(pieces), width, first_width).ends()
        chosen = [assembled(pieces[start:end]) for start, end in pairwise([0, *ends])]
    for place, line in enumerate(chosen):
        used = line[0].width
        for word in line[1:]:
            used += word.width + (word.space.width if word.space else 0.0)
        yield Line(line, used, width if place else first_width, last=place == len(chosen) - 1)


@dataclass(frozen=True, slots=True, eq=False)
class _Measured:
    """Words or what they are divided into: the widths, of the spaces before too, and those of the
    hyphens that end a line after them.
    """

    widths: Sequence[float]
    spaces: Sequence[float]
    hyphens: Sequence[float]


def _measured(words: Sequence[Word]) -> _Measured:
    spaces = [word.space.width if word.space else 0.0 for word in words]
    return _Measured([word.width for word in words], spaces, [0.0] * len(words))


def _measured_pieces(pieces: Sequence[Fragment]) -> _Measured:
    return _Measured(
        [piece.width for piece in pieces],
        [piece.space for piece in pieces],
        [piece.hyphen for piece in pieces],
    )


@dataclass(slots=True, eq=False)
class _Break:
    """The best way to end a line: where it begins, what went before, how it fits."""

    start: int
    before: "_Break | None"
    demerits: float
    fitness: int


class _Fitter:
    """Finds the ends of lines. A stretch of pieces is as wide as the sums at its ends say."""

    def __init__(self, measured: _Measured, width: float, first_width: float) -> None:
        self._rooms = (first_width, width)
        self._count = len(measured.widths)
        self._own_spaces = own = measured.spaces
        self._hyphens = measured.hyphens
        self._spaces = list(accumulate(own))
        self._ends = list(accumulate(map(add, measured.widths, own)))
        self._starts = list(map(sub, self._ends, measured.widths))
        together = list(zip(self._ends, self._spaces, strict=True))
        self._least = [end - space * _SHRINK for end, space in together]
        self._most = [end + space * _STRETCH * _LOOSEST for end, space in together]

    def ends(self) -> list[int]:
        """The ends of the best lines."""
        count = self._count
        breaks: list[list[_Break]] = [[] for _ in range(count + 1)]
        breaks[0] = [_Break(0, None, 0.0, _NORMAL)]
        for start in range(count):
            if breaks[start]:
                first, last = self._candidates(start)
                for end in range(first, last + 1):
                    self._try(start, end, breaks)
        best = min(breaks[count], key=_demerits)
        ends: list[int] = []
        end = count
        while best.before is not None:
            ends.append(end)
            end, best = best.start, best.before
        return ends[::-1]

    def loosest(self, ends: Sequence[int]) -> float:
        """How far the spaces of the loosest line stretch, 1 being what is good."""
        inner = ends[:-1]
        lines = zip([0, *inner], inner, strict=False)
        return max((self._ratio(start, end - 1) for start, end in lines), default=0.0)

    def near_ends(self) -> set[int]:
        """The words in which a line may end, if words are divided: no other need be."""
        near: set[int] = set()
        first = last = 0
        edge, room = self._starts[0], self._rooms[0]
        while first < self._count - 1:
            earliest = self._starts[first] + room + self._spaces[first] * _STRETCH * _LOOSEST
            latest = edge + room - self._spaces[last] * _SHRINK + _TOLERANCE
            begins = bisect_left(self._most, earliest, lo=first)
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

    def _try(self, start: int, end: int, breaks: list[list[_Break]]) -> None:
        """Notes the best way to a line's end, one for each fitness."""
        if end > start and not self._fits(start, end):
            return
        fitness, demerits = self._judged(start, end)
        ways = [
            (each.demerits + demerits + _UNEVEN * (abs(each.fitness - fitness) > 1), each)
            for each in breaks[start]
        ]
        total, best = min(ways, key=_total)
        known = next((each for each in breaks[end + 1] if each.fitness == fitness), None)
        if known is None:
            breaks[end + 1].append(_Break(start, best, total, fitness))
        elif total < known.demerits:
            known.start, known.before, known.demerits = start, best, total

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


def _demerits(found: _Break) -> float:
    return found.demerits


def _total(way: tuple[float, _Break]) -> float:
    return way[0]
