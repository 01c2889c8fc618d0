"""Draws one line of words: each part in its face, size and colour, with stretch, tags and links."""

from collections.abc import Sequence

from briefing.typeset.breaking import Line, Mixed, Placed, Shown
from briefing.typeset.embedding import EmbeddedFace
from briefing.typeset.fonts import Face
from briefing.typeset.glyph_writing import NEGLIGIBLE
from briefing.typeset.ink import Ink
from briefing.typeset.line_order import Setting, groups, placed_parts, shift, stretch
from briefing.typeset.painter import Painter
from briefing.typeset.plain_line import plain_shown
from briefing.typeset.record import Box, LinkArea
from briefing.typeset.shaping import Shape
from briefing.typeset.tagging import Tag

__all__ = ["Setting", "draw_line"]

_NONE: frozenset[int] = frozenset()
_ABOVE, _BELOW = 0.8, 0.25  # of the type size: how far a link reaches from the baseline


def draw_line(painter: Painter, line: Line, setting: Setting) -> None:
    """Writes the parts in the order they are read, each where it is seen."""
    known = line.shown or plain_shown(line, setting)
    if known:
        painter.use(line.words)
        if painter.keeping:
            line.shown = known
        if not [1 for shown in known if shown.ink.tag is not None or shown.codes]:
            _draw_whole(painter, known, setting)
            return
    writer = _Writer(painter, setting.baseline)
    if known:
        for shown in known:
            writer.add(shown, setting.left)
    elif _is_plain(line):
        for shown in _plain(writer, line, setting, keeping=painter.keeping):
            writer.add(shown, setting.left)
    else:
        _draw_mixed(writer, painter, line, setting)
    writer.turn_to(None)
    writer.finish()


def _draw_whole(painter: Painter, line: Sequence[Shown], setting: Setting) -> None:
    """Writes a line that is one text object of the paragraph itself."""
    operators = ["BT"]
    last_font = last_colour = ""
    for ink, face, left, operator, _ in line:
        font, colour = painter.look(ink, face)
        if font != last_font:
            operators.append(font)
            last_font = font
        if colour != last_colour:
            operators.append(colour)
            last_colour = colour
        x, y = setting.left + left, setting.baseline + ink.setting.style.rise
        operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {operator}")
    operators.append("ET")
    painter.write_content("\n".join(operators))


def _is_plain(line: Line) -> bool:
    """Whether all of a line runs from left to right and leads nowhere."""
    for word in line.words:
        for part in word.parts:
            if part.level or part.ink.leads is not None:
                return False
    return all(word.space is None or not word.space.level for word in line.words)


def _plain(writer: "_Writer", line: Line, setting: Setting, *, keeping: bool) -> tuple[Shown, ...]:
    """A line that runs from left to right, neighbours of one look together."""
    added = stretch(line, setting)
    x = 0.0 if added else shift(setting, setting.width - line.width)
    groups: list[_Group] = []
    group: _Group | None = None
    for place, word in enumerate(line.words):
        space = word.space if place else None
        for part in word.parts if space is None else (space, *word.parts):
            if group is None or not group.takes(part.ink, part.shape):
                group = _Group(part.ink, writer.embedded(part.shape.face), x)
                groups.append(group)
            group.add(part.shape)
            x += part.width
            if part is space:
                group.owed += added * group.per_point
                x += added
    shown = tuple([each.shown() for each in groups])
    if keeping:
        codes = [each.settled() for each in groups]
        if None not in codes:
            pairs = zip(shown, codes, strict=True)
            line.shown = tuple([each._replace(codes=used or _NONE) for each, used in pairs])
    return shown


def _draw_mixed(writer: "_Writer", painter: Painter, line: Line, setting: Setting) -> None:
    """Writes a line whose parts run in both directions, or lead anywhere."""
    mixed = line.mixed or _mixed(writer, line, setting, keeping=painter.keeping)
    for shown in mixed.shown:
        writer.add(shown, setting.left)
        if mixed.turns:
            writer.finish()
    _note_places(painter, mixed.leading, setting)


def _mixed(writer: "_Writer", line: Line, setting: Setting, *, keeping: bool) -> Mixed:
    placed = placed_parts(line, setting)
    found: list[_Group] = []
    for neighbours in groups(placed):
        first = neighbours[0].part
        group = _Group(first.ink, writer.embedded(first.shape.face), neighbours[0].left)
        for item in neighbours:
            group.add(item.part.shape)
            group.owed += (item.advance - item.part.width) * group.per_point
        found.append(group)
    leading = tuple([item for item in placed if item.part.ink.leads is not None])
    turns = any(item.part.level for item in placed)
    mixed = Mixed(tuple([each.shown() for each in found]), turns, leading)
    if keeping:
        codes = [each.settled() for each in found]
        if None not in codes:
            pairs = zip(mixed.shown, codes, strict=True)
            shown = [each._replace(codes=used or _NONE) for each, used in pairs]
            line.mixed = mixed._replace(shown=tuple(shown))
    return mixed


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
        return Shown(self.ink, self.face.face, self.left, f"[{array}] TJ", _NONE)

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


class _Writer:
    """Writes text objects, one for each element of the structure, naming face, size and colour only
    where they change.
    """

    def __init__(self, painter: Painter, baseline: float) -> None:
        self._painter = painter
        self._baseline = baseline
        self._operators: list[str] = []
        self._tag: Tag | None = None
        self._font = ""
        self._colour = ""

    def embedded(self, face: Face) -> EmbeddedFace:
        """A face as it is embedded in the document."""
        return self._painter.embedded(face)

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

    def add(self, shown: Shown, left: float) -> None:
        """Shows neighbouring parts of one face, size and colour of a line that begins at `left`."""
        self.turn_to(shown.ink.tag)
        if shown.codes:
            self._painter.embedded(shown.face).use(shown.codes)
        font, colour = self._painter.look(shown.ink, shown.face)
        if font != self._font:
            self._operators.append(font)
            self._font = font
        if colour != self._colour:
            self._operators.append(colour)
            self._colour = colour
        x, y = left + shown.left, self._baseline + shown.ink.setting.style.rise
        self._operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {shown.operator}")

    def finish(self) -> None:
        """Ends the text object."""
        if self._operators:
            self._painter.write_content("\n".join(["BT", *self._operators, "ET"]))
            self._operators = []


def _note_places(painter: Painter, leading: Sequence[Placed], setting: Setting) -> None:
    """Notes the anchors of runs and the areas of links, one per run; artifacts have none."""
    if painter.tagging.current is None:
        return
    areas: dict[Ink, Box] = {}
    for item in leading:
        ink = item.part.ink
        run = ink.leads
        if run is None:
            continue
        box = _box(painter.page, item, setting)
        if run.anchor is not None:
            spot = painter.spot(box.left, box.top)
            painter.record.add_destination(run.anchor, spot, ink, setting.key)
        if ink.address is not None or run.target is not None:
            known = areas.get(ink, box)
            left, right = min(known.left, box.left), max(known.right, box.right)
            areas[ink] = Box(box.page, left, box.bottom, right, box.top)
    for ink, box in areas.items():
        node = painter.tagging.node(ink.tag) if ink.tag is not None else None
        if node is not None and ink.leads is not None:
            target = None if ink.address else ink.leads.target
            area = LinkArea(box, ink.leads.text, ink.address, target, setting.key, node)
            painter.record.links.append(area)


def _box(page: int, item: Placed, setting: Setting) -> Box:
    style = item.part.ink.style
    left, baseline = setting.left + item.left, setting.baseline + style.rise
    bottom, top = baseline - style.size * _BELOW, baseline + style.size * _ABOVE
    return Box(page, left, bottom, left + item.advance, top)
