"""Words into lines: as many on each as fit; words wider than a line are cut."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum
from typing import NamedTuple

from briefing.typeset.characters import clusters
from briefing.typeset.fonts import Face
from briefing.typeset.ink import Ink, Part, Word, part_of
from briefing.typeset.notices import Notices
from briefing.typeset.shaping import advances
from briefing.typeset.tagging import Tag

_TOLERANCE = 1e-6
ELLIPSIS = "…"


class Shown(NamedTuple):
    """Neighbouring parts of a line as they are written: the operator that shows them, and how far
    from the line's left edge they begin.
    """

    ink: Ink
    face: Face
    left: float
    operator: str


class Placed(NamedTuple):
    """A part of the line at its place from the line's left edge; `advance` includes stretch."""

    part: Part
    left: float
    advance: float


class TextObject(NamedTuple):
    """A text object of a line: its element within that of the paragraph, and its operators, in
    which a place is left for each of the heights, given as distances from the baseline.
    """

    tag: Tag | None
    operators: str
    rises: tuple[float, ...]


class Lead(NamedTuple):
    """A run of a line that leads somewhere or is a destination: from where to where its parts
    reach, and where the first of them begins.
    """

    ink: Ink
    begin: float
    left: float
    right: float


class Written(NamedTuple):
    """A line as it is written where it begins at `left`, at any height: with the codes that it
    shows of faces besides those of plain words.
    """

    left: float
    texts: tuple[TextObject, ...]
    codes: tuple[tuple[Face, frozenset[int]], ...] = ()
    leads: tuple[Lead, ...] = ()
    is_plain: bool = True


@dataclass(slots=True, eq=False)
class Line:
    """Words of one line; `width` without stretching, `room` what it may fill, `last` of its kind.

    `last` says that a forced end or the end of the paragraph follows, so that it is not stretched.
    `written` is how it was written, if it may be drawn again in another document; all else is not
    changed once made.
    """

    words: Sequence[Word]
    width: float
    room: float
    last: bool
    written: Written | None = None


def natural_widths(words: Sequence[Word]) -> tuple[float, float]:
    """The widest word, and the widest line when lines end only where they must."""
    widest = longest = line = 0.0
    for word in words:
        widest = max(widest, word.width)
        space = word.space.width if word.space and not word.forced else 0.0
        line = word.width if word.forced else line + space + word.width
        longest = max(longest, line)
    return widest, longest


def fitted_words(
    words: Sequence[Word], width: float, notices: Notices, key: str | None
) -> Sequence[Word]:
    """The words, those wider than `width` cut into pieces that are not."""
    if max([word.width for word in words]) <= width + _TOLERANCE:
        return words
    fitted: list[Word] = []
    for word in words:
        if word.width <= width + _TOLERANCE:
            fitted.append(word)
            continue
        pieces = list(_pieces(word, width))
        if len(pieces) > 1:
            notices.add("broken word", "".join(part.shape.text for part in word.parts), key)
        fitted.extend(pieces)
    return fitted


def between_forced_ends(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """The words between places where a line must end."""
    start = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or words[end].forced:
            yield words[start:end]
            start = end


def single_line(words: Sequence[Word], room: float) -> Line | None:
    """The words as one line if they fit on it and none must begin another."""
    used = fsum([word.width for word in words])
    if used > room + _TOLERANCE:
        return None
    for word in words[1:]:
        if word.forced:
            return None
        if word.space is not None:
            used += word.space.width
    return Line(words, used, room, last=True) if used <= room + _TOLERANCE else None


def broken_lines(words: Sequence[Word], width: float, first_width: float) -> list[Line]:
    """Greedy line breaking. No word may be wider than its line."""
    lines: list[Line] = []
    start = 0
    used = 0.0
    room = first_width
    for place, word in enumerate(words):
        if place == start:
            used = word.width
            continue
        space = word.space.width if word.space else 0.0
        if not word.forced and used + space + word.width <= room + _TOLERANCE:
            used += space + word.width
            continue
        lines.append(Line(words[start:place], used, room, last=word.forced))
        start, used, room = place, word.width, width
    lines.append(Line(words[start:], used, room, last=True))
    return lines


def shortened(line: Line, room: float) -> Line:
    """The line with an ellipsis at its end, and no more words than fit before it."""
    last = next((word.parts[-1] for word in reversed(line.words) if word.parts), None)
    if last is None:
        return line
    words = list(line.words)
    mark = part_of(last.ink.setting.shapes(ELLIPSIS, rtl=False)[0], last.ink, last.level)
    while len(words) > 1 and _width(words) + mark.width > room + _TOLERANCE:
        words.pop()
    ending = words[-1]
    if _width(words) + mark.width > room + _TOLERANCE:
        ending = next(_pieces(ending, max(room - mark.width, 0.0)))
    words[-1] = Word([*ending.parts], ending.width, ending.space, ending.forced)
    words[-1].add(mark)
    return Line(words, _width(words), room, last=True)


def _width(words: Sequence[Word]) -> float:
    spaces = fsum(word.space.width for word in words[1:] if word.space)
    return spaces + fsum(word.width for word in words)


def _pieces(word: Word, width: float) -> Iterator[Word]:
    """A word cut between clusters into pieces no wider than `width`, one cluster at least each."""
    piece = Word(space=word.space, forced=word.forced)
    for part in word.parts:
        for text in _fitting_texts(part, width, width - piece.width):
            for shape in part.ink.setting.shapes(text, rtl=part.shape.rtl):
                cut = part_of(shape, part.ink, part.level)
                if piece.parts and piece.width + cut.width > width + _TOLERANCE:
                    yield piece
                    piece = Word()
                piece.add(cut)
    yield piece


def _fitting_texts(part: Part, width: float, first: float) -> Iterator[str]:
    """The text of a part in stretches that fit into `width`, the first into `first` if it can."""
    scale = part.ink.style.size / 1000
    widths = advances(part.shape)
    room = first
    start = place = 0
    used = 0.0
    for cluster in clusters(part.shape.text):
        end = place + len(cluster)
        advance = fsum(widths[place:end]) * scale
        if used and used + advance > room:
            yield part.shape.text[start:place]
            start, used, room = place, 0.0, width
        used += advance
        place = end
    yield part.shape.text[start:]
