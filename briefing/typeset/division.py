"""Words divided by hyphens: what may stand at the end of one line and at the head of the next."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from briefing.typeset.hyphenation import hyphen_places
from briefing.typeset.ink import Part, Word, part_of
from briefing.typeset.shaping import advances


class Fragment(NamedTuple):
    """What stands between two places of a word where it may be divided.

    The places are a part of the word and an offset in its text; `hyphen` is the width of the hyphen
    that ends it when a line ends there, 0 at the end of the word.
    """

    word: Word
    start: tuple[int, int]
    end: tuple[int, int]
    width: float
    hyphen: float

    @property
    def begins(self) -> bool:
        """Whether it is the first of its word."""
        return self.start == (0, 0)

    @property
    def space(self) -> Part | None:
        """The space before it."""
        return self.word.space if self.begins else None


def fragments(word: Word) -> list[Fragment]:
    """A word as what it may be divided into; nothing if it may not be divided."""
    found: list[Fragment] = []
    start, width = (0, 0), 0.0
    for index, part in enumerate(word.parts):
        places = _places(part)
        if not places:
            width += part.width
            continue
        scale = part.ink.setting.style.size / 1000
        sums = [0.0, *accumulate(advances(part.shape))]
        hyphen = part.ink.hyphen().width
        before = 0.0
        for offset in places:
            width += (sums[offset] - before) * scale
            end = (index, offset)
            found.append(Fragment(word, start, end, width, hyphen))
            start, width, before = end, 0.0, sums[offset]
        width = (sums[-1] - before) * scale
    if found:
        found.append(Fragment(word, start, (len(word.parts), 0), width, 0.0))
    return found


def assembled(pieces: Sequence[Word | Fragment]) -> list[Word]:
    """The words of a line made of fragments, shaped anew where they are divided."""
    words: list[Word] = []
    first: Fragment | None = None
    for place, piece in enumerate(pieces):
        if isinstance(piece, Word):
            words.append(piece)
            continue
        first = first or piece
        after = pieces[place + 1] if place + 1 < len(pieces) else None
        if not isinstance(after, Fragment) or after.begins:
            words.append(first.word if _is_whole(first, piece) else _divided(first, piece))
            first = None
    return words


def _is_whole(first: Fragment, last: Fragment) -> bool:
    return first.begins and last.end == (len(last.word.parts), 0)


def _divided(first: Fragment, last: Fragment) -> Word:
    word = Word(space=first.word.space if first.begins else None)
    for place, text in _texts(first.word, first.start, last.end):
        part = first.word.parts[place]
        for shape in part.ink.setting.shapes(text, rtl=False):
            word.add(part_of(shape, part.ink, part.level))
    if last.hyphen:
        word.add(last.word.parts[last.end[0]].ink.hyphen())
    word.close()
    return word


def _places(part: Part) -> tuple[int, ...]:
    setting = part.ink.setting
    if part.level & 1 or setting.style.rise:
        return ()
    return hyphen_places(part.shape.text, setting.language)


def _texts(word: Word, start: tuple[int, int], end: tuple[int, int]) -> Iterator[tuple[int, str]]:
    """The parts of a word between two places, with their text there."""
    for index in range(start[0], min(end[0] + 1, len(word.parts))):
        text = word.parts[index].shape.text
        shown = text[start[1] if index == start[0] else 0 : end[1] if index == end[0] else None]
        if shown:
            yield index, shown
