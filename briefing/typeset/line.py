"""Draws one line of words: order by direction, place, stretch, colours, links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from briefing.typeset import bidi
from briefing.typeset.breaking import Line
from briefing.typeset.embedding import NEGLIGIBLE, EmbeddedFace
from briefing.typeset.painter import Painter, fill_colour
from briefing.typeset.record import Box, LinkArea
from briefing.typeset.shaping import Shape
from briefing.typeset.tagging import Tag
from briefing.typeset.words import Ink, Part

_ABOVE, _BELOW = 0.8, 0.25  # of the type size: how far a link reaches from the baseline


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a line is set: its left edge, baseline and width, and the paragraph's level."""

    left: float
    baseline: float
    width: float
    align: str
    level: int
    key: str | None = None


class _Placed(NamedTuple):
    """A part of the line at its place from left to right; `advance` includes stretch."""

    part: Part
    left: float
    advance: float


def draw_line(painter: Painter, line: Line, setting: Setting) -> None:
    """Writes the parts in the order they are read, each where it is seen."""
    placed = _placed(line, setting)
    if not placed:
        return
    writer = _Writer(painter)
    mixed = any(item.part.level for item in placed)
    for group in _groups(placed):
        writer.turn_to(group[0].part.ink.tag)
        writer.add(group, setting.baseline)
        if mixed:
            writer.finish()
    writer.turn_to(None)
    writer.finish()
    _note_places(painter, placed, setting)


def _placed(line: Line, setting: Setting) -> list[_Placed]:
    parts: list[tuple[Part, bool]] = []
    for place, word in enumerate(line.words):
        if place and word.space:
            parts.append((word.space, True))
        parts.extend((part, False) for part in word.parts)
    if not parts:
        return []
    spaces = sum(1 for _, is_space in parts if is_space)
    slack = setting.width - line.width
    stretched = setting.align == "justify" and not line.last and spaces > 0
    stretch = slack / spaces if stretched else 0.0
    advances = [part.width + (stretch if is_space else 0.0) for part, is_space in parts]
    left = setting.left + (0.0 if stretched else _shift(setting, slack))
    lefts = _lefts([part.level for part, _ in parts], advances, left)
    return [
        _Placed(part, x, advance)
        for (part, _), x, advance in zip(parts, lefts, advances, strict=True)
    ]


def _shift(setting: Setting, slack: float) -> float:
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


def _groups(placed: Sequence[_Placed]) -> Iterator[Sequence[_Placed]]:
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
    return one.setting is other.setting and not one.leads and not other.leads


class _Writer:
    """Writes text objects, one for each element of the structure, naming face, size and colour only
    where they change.
    """

    def __init__(self, painter: Painter) -> None:
        self._painter = painter
        self._operators: list[str] = []
        self._tag: Tag | None = None
        self._font = ""
        self._colour = ""

    def turn_to(self, tag: Tag | None) -> None:
        """What follows is content of an element within the paragraph, or of the paragraph."""
        if tag is self._tag:
            return
        self.finish()
        if self._tag is not None:
            self._painter.tagging.end()
        if tag is not None:
            self._painter.tagging.begin(tag)
        self._tag = tag

    def add(self, group: Sequence[_Placed], baseline: float) -> None:
        """Shows neighbouring parts of one face, size and colour."""
        first = group[0].part
        style = first.ink.run.style
        face = self._painter.embedded(first.shape.face)
        shown = _shown(face, group, style.size)
        font = f"/{face.name} {style.size:.4g} Tf"
        colour = fill_colour(style.colour)
        if font != self._font:
            self._operators.append(font)
            self._font = font
        if colour != self._colour:
            self._operators.append(colour)
            self._colour = colour
        x, y = group[0].left, baseline + style.rise
        self._operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {shown}")

    def finish(self) -> None:
        """Ends the text object."""
        if self._operators:
            self._painter.write_content("\n".join(["BT", *self._operators, "ET"]))
            self._operators = []


def _shown(face: EmbeddedFace, group: Sequence[_Placed], size: float) -> str:
    """The operators that show parts one after the other."""
    written: list[str] = []
    owed = 0.0
    for placed in group:
        shape = placed.part.shape
        fragment = face.fragment(shape)
        if fragment.raised:
            text, owed = _raised(face, shape, fragment.codes, size, owed)
            written.append(text)
        else:
            if abs(owed) > NEGLIGIBLE:
                written.append(f"{-owed:.4g}")
            written.append(fragment.array)
            owed = fragment.owed
        owed += (placed.advance - placed.part.width) * 1000 / size
    array = "".join(written).replace("><", "")
    return f"[{array}] TJ"


def _raised(
    face: EmbeddedFace, shape: Shape, codes: Sequence[int], size: float, owed: float
) -> tuple[str, float]:
    """The inside of a TJ array, ended and begun anew around every glyph off the baseline."""
    written: list[str] = []
    height = 0.0
    for glyph, code in zip(shape.glyphs, codes, strict=True):
        if glyph.y_offset != height:
            height = glyph.y_offset
            written.append(f"] TJ {height * size / 1000:.2f} Ts [")
        text, owed = face.adjusted(glyph, code, owed)
        written.append(text)
    if height:
        written.append("] TJ 0 Ts [")
    return "".join(written), owed


def _note_places(painter: Painter, placed: Sequence[_Placed], setting: Setting) -> None:
    """Notes the anchors of runs and the areas of links, one per run; artifacts have none."""
    if painter.tagging.current is None:
        return
    areas: dict[Ink, Box] = {}
    for item in placed:
        ink = item.part.ink
        if not ink.leads:
            continue
        box = _box(painter.page, item, setting.baseline)
        if ink.run.anchor is not None:
            spot = painter.spot(box.left, box.top)
            painter.record.add_destination(ink.run.anchor, spot, ink, setting.key)
        if ink.address is not None or ink.run.target is not None:
            known = areas.get(ink, box)
            left, right = min(known.left, box.left), max(known.right, box.right)
            areas[ink] = Box(box.page, left, box.bottom, right, box.top)
    for ink, box in areas.items():
        node = painter.tagging.node(ink.tag) if ink.tag is not None else None
        if node is not None:
            target = None if ink.address else ink.run.target
            area = LinkArea(box, ink.run.text, ink.address, target, setting.key, node)
            painter.record.links.append(area)


def _box(page: int, item: _Placed, baseline: float) -> Box:
    style = item.part.ink.run.style
    baseline += style.rise
    bottom, top = baseline - style.size * _BELOW, baseline + style.size * _ABOVE
    return Box(page, item.left, bottom, item.left + item.advance, top)
