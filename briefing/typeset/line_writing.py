"""How a line is written: its parts as operators, neighbours of one look together, in text objects
for each element of the structure.

What is written stays good for another document while the line begins at the same distance from the
left edge, if each of its glyphs has the same code in every document.
"""

from collections.abc import Sequence

from briefing.typeset.breaking import Lead, Line, Placed, Shown, TextObject, Written
from briefing.typeset.embedding import EmbeddedFace
from briefing.typeset.glyph_writing import NEGLIGIBLE
from briefing.typeset.ink import Ink
from briefing.typeset.line_order import Setting, groups, placed_parts, shift, stretch
from briefing.typeset.painter import Painter
from briefing.typeset.plain_line import plain_shown
from briefing.typeset.shaping import Shape
from briefing.typeset.tagging import Tag


def written_line(painter: Painter, line: Line, setting: Setting) -> Written:
    """How a line is written; it is noted with the line, if the painter keeps lines and may keep
    this one.
    """
    plain = plain_shown(line, setting)
    if plain:
        written = Written(setting.left, _text_objects(painter, plain, setting))
        if painter.keeping:
            line.written = written
        return written
    placed: Sequence[Placed] = ()
    if _is_plain(line):
        found = _plain(painter, line, setting)
    else:
        placed = placed_parts(line, setting)
        found = _mixed(painter, placed)
    turns = any(item.part.level for item in placed)
    shown = [each.shown() for each in found]
    texts = _text_objects(painter, shown, setting, turns=turns)
    written = Written(setting.left, texts, (), _leads(placed, setting), is_plain=False)
    if painter.keeping:
        settled = [(each.face.face, each.settled()) for each in found]
        codes = tuple([(face, used) for face, used in settled if used is not None])
        if len(codes) == len(settled):
            line.written = written._replace(codes=codes)
    return written


def _text_objects(
    painter: Painter, line: Sequence[Shown], setting: Setting, *, turns: bool = False
) -> tuple[TextObject, ...]:
    """Text objects that name face, size and colour only where they change; one for each part where
    the line `turns`.
    """
    texts: list[TextObject] = []
    operators: list[str] = []
    rises: list[float] = []
    tag: Tag | None = None
    last_font = last_colour = ""
    for ink, face, left, operator in line:
        if operators and (turns or ink.tag is not tag):
            texts.append(_text_object(tag, operators, rises))
            operators, rises = [], []
        tag = ink.tag
        font, colour = painter.look(ink, face)
        if font != last_font:
            operators.append(font)
            last_font = font
        if colour != last_colour:
            operators.append(colour)
            last_colour = colour
        operators.append(f"1 0 0 1 {setting.left + left:.2f} %.2f Tm {operator}")
        rises.append(ink.setting.style.rise)
    if operators:
        texts.append(_text_object(tag, operators, rises))
    return tuple(texts)


def _text_object(tag: Tag | None, operators: Sequence[str], rises: Sequence[float]) -> TextObject:
    return TextObject(tag, "\n".join(["BT", *operators, "ET"]), tuple(rises))


def _is_plain(line: Line) -> bool:
    """Whether all of a line runs from left to right and leads nowhere."""
    for word in line.words:
        for part in word.parts:
            if part.level or part.ink.leads is not None:
                return False
    return all(word.space is None or not word.space.level for word in line.words)


def _plain(painter: Painter, line: Line, setting: Setting) -> "list[_Group]":
    """A line that runs from left to right, neighbours of one look together."""
    added = stretch(line, setting)
    x = 0.0 if added else shift(setting, setting.width - line.width)
    found: list[_Group] = []
    group: _Group | None = None
    for place, word in enumerate(line.words):
        space = word.space if place else None
        for part in word.parts if space is None else (space, *word.parts):
            if group is None or not group.takes(part.ink, part.shape):
                group = _Group(part.ink, painter.embedded(part.shape.face), x)
                found.append(group)
            group.add(part.shape)
            x += part.width
            if part is space:
                group.owed += added * group.per_point
                x += added
    return found


def _mixed(painter: Painter, placed: Sequence[Placed]) -> "list[_Group]":
    """A line whose parts run in both directions, or lead anywhere."""
    found: list[_Group] = []
    for neighbours in groups(placed):
        first = neighbours[0].part
        group = _Group(first.ink, painter.embedded(first.shape.face), neighbours[0].left)
        for item in neighbours:
            group.add(item.part.shape)
            group.owed += (item.advance - item.part.width) * group.per_point
        found.append(group)
    return found


def _leads(placed: Sequence[Placed], setting: Setting) -> tuple[Lead, ...]:
    """The runs that lead anywhere, each with all its parts."""
    found: dict[Ink, Lead] = {}
    for item in placed:
        ink = item.part.ink
        if ink.leads is None:
            continue
        left = setting.left + item.left
        right = left + item.advance
        known = found.get(ink) or Lead(ink, left, left, right)
        found[ink] = Lead(ink, known.begin, min(known.left, left), max(known.right, right))
    return tuple(found.values())


class _Group:
    """Parts that one operator shows, at a left edge; `owed` is the kern before what follows, in
    1/1000 of the type size.
    """

    __slots__ = ("_shapes", "_written", "face", "ink", "left", "owed", "per_point")

    def __init__(self, ink: Ink, face: EmbeddedFace, left: float) -> None:
        self.ink = ink
        self.face = face
        self.left = left
        self.owed = 0.0
        self.per_point = 1000 / ink.style.size
        self._written: list[str] = []
        self._shapes: list[Shape] = []

    def takes(self, ink: Ink, shape: Shape) -> bool:
        """Whether a part looks like those before it."""
        same = ink is self.ink or (ink.setting is self.ink.setting and ink.tag is self.ink.tag)
        return same and shape.face is self.face.face

    def add(self, shape: Shape) -> None:
        """Shows a part after the others."""
        self._shapes.append(shape)
        fragment = self.face.fragment(shape)
        if fragment.raised:
            text, self.owed = self._raised(shape, fragment.codes)
            self._written.append(text)
            return
        if abs(self.owed) > NEGLIGIBLE:
            self._written.append(f"{-self.owed:.4g}")
        self._written.append(fragment.array)
        self.owed = fragment.owed

    def shown(self) -> Shown:
        """All parts in one operator."""
        array = "".join(self._written).replace("><", "")
        return Shown(self.ink, self.face.face, self.left, f"[{array}] TJ")

    def settled(self) -> frozenset[int] | None:
        """The codes of the parts, if these are written alike in every document."""
        codes: set[int] = set()
        for shape in self._shapes:
            found = self.face.settled(shape)
            if found is None:
                return None
            codes.update(found)
        return frozenset(codes)

    def _raised(self, shape: Shape, codes: Sequence[int]) -> tuple[str, float]:
        """The inside of a TJ array, ended and begun anew around every glyph off the baseline."""
        written: list[str] = []
        height, owed = 0.0, self.owed
        for glyph, code in zip(shape.glyphs, codes, strict=True):
            if glyph.y_offset != height:
                height = glyph.y_offset
                written.append(f"] TJ {height / self.per_point:.2f} Ts [")
            text, owed = self.face.adjusted(glyph, code, owed)
            written.append(text)
        if height:
            written.append("] TJ 0 Ts [")
        return "".join(written), owed
