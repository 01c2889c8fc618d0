"""The order of a line's parts: where each stands by its direction, and which are shown together."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from briefing.typeset import bidi
from briefing.typeset.breaking import Line, Placed
from briefing.typeset.ink import Ink, Part


class Setting(NamedTuple):
    """Where a line is set: its left edge, baseline and width, and the paragraph's level."""

    left: float
    baseline: float
    width: float
    align: str
    level: int
    key: str | None = None


def placed_parts(line: Line, setting: Setting) -> list[Placed]:
    """The parts of a line in the order they are read, from its left edge on."""
    parts: list[tuple[Part, bool]] = []
    for place, word in enumerate(line.words):
        if place and word.space:
            parts.append((word.space, True))
        parts.extend((part, False) for part in word.parts)
    if not parts:
        return []
    added = stretch(line, setting)
    advances = [part.width + (added if is_space else 0.0) for part, is_space in parts]
    left = 0.0 if added else shift(setting, setting.width - line.width)
    lefts = _lefts([part.level for part, _ in parts], advances, left)
    return [
        Placed(part, x, advance)
        for (part, _), x, advance in zip(parts, lefts, advances, strict=True)
    ]


def stretch(line: Line, setting: Setting) -> float:
    """What is added to every space of a line; 0 when it is not stretched."""
    if setting.align != "justify" or line.last:
        return 0.0
    spaces = sum(1 for word in line.words[1:] if word.space is not None)
    return (setting.width - line.width) / spaces if spaces else 0.0


def shift(setting: Setting, slack: float) -> float:
    """How far a line that is not stretched stands from the left edge."""
    if setting.align == "center":
        return slack / 2
    at_start = setting.align != "end"
    return 0.0 if at_start == (setting.level == 0) else slack


def _lefts(levels: Sequence[int], advances: Sequence[float], left: float) -> list[float]:
    """The left edge of every part, given in the order of reading."""
    if not any(levels):
        return list(accumulate(advances[:-1], initial=left))
    lefts = [left] * len(levels)
    for index in bidi.visual_order(levels):
        lefts[index] = left
        left += advances[index]
    return lefts


def groups(placed: Sequence[Placed]) -> Iterator[Sequence[Placed]]:
    """Neighbours that one operator can show: left to right, in one face and style.

    A space after a word from right to left stands alone, as programs that read a file would take
    it and what follows it into that word.
    """
    start = 0
    for end in range(1, len(placed) + 1):
        turns = end - start == 1 and start > 0 and placed[start - 1].part.level & 1
        if end == len(placed) or turns or not _joins(placed[end - 1].part, placed[end].part):
            yield placed[start:end]
            start = end


def _joins(one: Part, other: Part) -> bool:
    return (
        one.shape.face is other.shape.face
        and one.level == other.level
        and one.level & 1 == 0
        and (one.ink is other.ink or _same_look(one.ink, other.ink))
    )


def _same_look(one: Ink, other: Ink) -> bool:
    return one.setting is other.setting and one.leads is None is other.leads
