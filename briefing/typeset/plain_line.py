"""Lines of plain words: what is known of each word is joined, without looking at its glyphs.

Nearly all lines are such: from left to right, in the first face of their style, leading nowhere.
"""

from collections.abc import Sequence
from math import fsum

from briefing.typeset.breaking import Line, Shown
from briefing.typeset.glyph_writing import NEGLIGIBLE
from briefing.typeset.ink import Ink, Part, Word
from briefing.typeset.line_order import Setting, shift


def plain_shown(line: Line, setting: Setting) -> tuple[Shown, ...] | None:
    """How a line is written, one operator for neighbours of one look; None when it is not plain."""
    words = line.words
    inks = [word.ink for word in words]
    ink = inks[0]
    if ink is None:
        return None
    spaces = [word.space for word in words]
    added = 0.0
    if spaces[1:]:
        if None in inks or None in spaces[1:]:
            return None
        if setting.align == "justify" and not line.last:
            added = (setting.width - line.width) / (len(spaces) - 1)
    left = 0.0 if added else shift(setting, setting.width - line.width)
    if inks.count(ink) == len(inks):
        text = _joined(words, spaces, ink, added)
        return None if text is None else (_shown(ink, left, text),)
    return _mixed(words, spaces, left, added)


def _mixed(
    words: Sequence[Word], spaces: Sequence[Part | None], left: float, added: float
) -> tuple[Shown, ...] | None:
    """Plain words of several looks; the space between two is that of the first."""
    found: list[Shown] = []
    start, count = 0, len(words)
    while start < count:
        ink = words[start].ink
        end = start + 1
        while end < count and words[end].ink is ink:
            end += 1
        if ink is None:
            return None
        members = words[start:end]
        text = _joined(members, spaces[start:end], ink, added)
        if text is None:
            return None
        space = ink.space()
        step = space.width + added
        width = fsum([word.width for word in members]) + step * (end - start - 1)
        if end < count:
            if spaces[end] is not space:
                return None
            text += space.shape.plain
            width += step
        found.append(_shown(ink, left, text))
        left += width
        start = end
    return tuple(found)


def _joined(
    words: Sequence[Word], spaces: Sequence[Part | None], ink: Ink, added: float
) -> str | None:
    """Words of one look with their own spaces between, stretched; None if spaces are others."""
    if len(words) == 1:
        return words[0].plain
    space = ink.space()
    if spaces[1:].count(space) < len(spaces) - 1 or not space.shape.plain:
        return None
    between = space.shape.plain
    kern = added * 1000 / ink.setting.style.size
    if abs(kern) > NEGLIGIBLE:
        between += f">{-kern:.4g}<"
    return between.join([word.plain for word in words])


def _shown(ink: Ink, left: float, text: str) -> Shown:
    return Shown(ink, ink.setting.face, left, f"[<{text}>] TJ")
