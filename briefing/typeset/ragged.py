"""Ragged lines, broken over the whole paragraph: as few as can be, their ends as even as can be."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TypeAlias

from briefing.typeset.breaking import Line, between_forced_ends
from briefing.typeset.ink import Word

_TOLERANCE = 1e-6
_PARTED = 50.0  # for a line that ends inside a compound, in squares of percents of white
_RUNT = 0.12  # of its room: a shorter last line is a poor one
_RUNT_DEMERITS = 400.0

_Ways: TypeAlias = dict[int, tuple[float, tuple[int, ...]]]
"""By the first word of a line: the demerits of the lines before it, and where they begin."""


def ragged_lines(words: Sequence[Word], width: float, first_width: float) -> list[Line]:
    """The lines of a paragraph. No word may be wider than its line.

    There are no more lines than if each took all that fits; the sum of the squares of the white at
    their ends, the last one's left aside, is the least.
    """
    lines: list[Line] = []
    for part in between_forced_ends(words):
        fitter = _Fitter(part, width, width if lines else first_width)
        starts = fitter.starts()
        for start, end in zip(starts, [*starts[1:], len(part)], strict=True):
            used, room = fitter.used(start, end), fitter.room(start)
            lines.append(Line(part[start:end], used, room, last=end == len(part)))
    return lines


class _Fitter:
    """Finds where lines begin. A stretch of words is as wide as the sums at its ends say."""

    def __init__(self, words: Sequence[Word], width: float, first_width: float) -> None:
        self._words = words
        self._width = width
        self._first_width = first_width
        spaces = [word.space.width if word.space else 0.0 for word in words]
        self._ends = list(
            accumulate(word.width + space for word, space in zip(words, spaces, strict=True))
        )
        self._starts = [end - word.width for end, word in zip(self._ends, words, strict=True)]

    def used(self, start: int, end: int) -> float:
        """The width of the words of a line."""
        return self._ends[end - 1] - self._starts[start]

    def room(self, start: int) -> float:
        """The room of the line that begins with a word."""
        return self._width if start else self._first_width

    def starts(self) -> list[int]:
        """The first words of the best lines."""
        latest = self._latest()
        earliest = self._earliest(len(latest))
        best: _Ways = {0: (0.0, (0,))}
        for line in range(1, len(latest)):
            ends = range(earliest[line], latest[line] + 1)
            best = self._next(best, ends, self._first_width if line == 1 else self._width)
        endings = [(demerits + self._ending(start), way) for start, (demerits, way) in best.items()]
        # Words as wide as their lines may leave no way but one, where sums are rounded.
        return list(min(endings)[1]) if endings else latest

    def _next(self, best: _Ways, ends: range, room: float) -> _Ways:
        """The best ways to the ends of lines, from those to where the lines begin."""
        reached: _Ways = {}
        for end in ends:
            edge = self._ends[end - 1]
            parted = 0.0 if self._words[end].space else _PARTED
            ways: list[tuple[float, tuple[int, ...]]] = []
            for start, (demerits, way) in best.items():
                white = (room - edge + self._starts[start]) * 100 / room
                if start < end and (white >= -_TOLERANCE or end - start == 1):
                    ways.append((demerits + white * white + parted, way))
            if ways:
                demerits, way = min(ways)
                reached[end] = (demerits, (*way, end))
        return reached

    def _latest(self) -> list[int]:
        """The first words of lines that take all that fits."""
        starts = [0]
        while True:
            start = starts[-1]
            full = self._starts[start] + self.room(start) + _TOLERANCE
            end = max(bisect_right(self._ends, full, lo=start), start + 1)
            if end >= len(self._words):
                return starts
            starts.append(end)

    def _earliest(self, lines: int) -> list[int]:
        """The first words of lines when, from the end, each takes all that fits."""
        starts = [len(self._words)]
        for _ in range(lines - 1):
            full = self._ends[starts[-1] - 1] - self._width - _TOLERANCE
            starts.append(min(bisect_left(self._starts, full, hi=starts[-1]), starts[-1] - 1))
        return [0, *reversed(starts[1:])]

    def _ending(self, start: int) -> float:
        """The demerits of the last line."""
        short = start and self.used(start, len(self._words)) < self._width * _RUNT
        return _RUNT_DEMERITS if short else 0.0
