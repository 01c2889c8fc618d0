"""One row of a table: cells measured once, aligned, drawn, and cut when taller than a page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from briefing.scene.items import Stroke
from briefing.typeset.breaking import Line
from briefing.typeset.elements import Cell
from briefing.typeset.line import Setting, draw_line
from briefing.typeset.painter import Painter
from briefing.typeset.pieces import Piece, Tie, draw_pieces, height_of
from briefing.typeset.tagging import Tag

_CORNER_INSET = 2.5
_LOW = {"middle": 0.5, "bottom": 1.0}  # of the room, above what does not stand at the top
_CAP_HEIGHT = 0.72  # of the type size


@dataclass(frozen=True, slots=True, eq=False)
class Corner:
    """The mark in a cell's upper end corner, measured."""

    line: Line
    size: float
    level: int


@dataclass(slots=True, eq=False)
class CellBox:
    """A measured cell: its place in the row, its padding by sides of the page, what it holds. It is
    not changed once made.

    `tag` is its element of the structure; the cells of an arrangement have none.
    """

    cell: Cell
    left: float
    width: float
    inset_left: float
    inset_top: float
    inset_bottom: float
    fill: str | None
    pieces: Sequence[Piece]
    corner: Corner | None
    tag: Tag | None

    @property
    def content(self) -> float:
        """The height of what it holds."""
        return height_of(self.pieces)

    @property
    def baseline(self) -> float:
        """The first baseline from the upper edge."""
        first = self.pieces[0].baseline if self.pieces else None
        return self.inset_top + (first or 0.0)


@dataclass(slots=True, eq=False)
class RowBox:
    """A measured row. It is not changed once made.

    `rule_above` and `rule_below` lie along its edges, across the whole width when `joined_rules`.
    `keys` are those of the table and the row, `key` is that of the nearest element with one.
    `lacking` is the element of a cell in place of those that the row lacks.
    """

    cells: Sequence[CellBox]
    width: float
    rtl: bool
    rule_above: Stroke | None
    rule_below: Stroke | None
    keys: Sequence[str]
    key: str | None
    joined_rules: bool
    lacking: Tag | None

    def piece(self, tie: Tie = Tie.FREE, gap: float = 0.0) -> Piece:
        """The row as a piece; it can be cut."""
        shifts = _baseline_shifts(self.cells)
        height = max(
            [
                shift + box.inset_top + box.content + box.inset_bottom
                for box, shift in zip(self.cells, shifts, strict=True)
            ],
            default=0.0,
        )
        lines = max([sum([each.lines for each in box.pieces]) for box in self.cells], default=0)
        return Piece(
            height,
            partial(_draw_row, self, shifts, height),
            gap=gap,
            tie=tie,
            lines=lines,
            baseline=self.cells[0].baseline + shifts[0] if self.cells else None,
            split=partial(_split, self),
            key=self.key,
        )


def _baseline_shifts(cells: Sequence[CellBox]) -> list[float]:
    """How far each cell's content moves down so that the first baselines are level."""
    level = max([box.baseline for box in cells if box.cell.valign == "baseline"], default=0.0)
    if not level:
        return [0.0] * len(cells)
    return [level - box.baseline if box.cell.valign == "baseline" else 0.0 for box in cells]


def _draw_row(
    row: RowBox, shifts: Sequence[float], height: float, painter: Painter, left: float, top: float
) -> None:
    for key in row.keys:
        painter.place(key, left, top, row.width, height)
    tagging = painter.tagging
    for box, shift in zip(row.cells, shifts, strict=True):
        if box.tag is not None:
            tagging.begin(box.tag)
        _draw_cell(row, box, (height, shift), painter, (left + box.left, top))
        if box.tag is not None:
            tagging.end()
    if row.lacking is not None:
        tagging.begin(row.lacking)
        tagging.end()
    if row.rule_above is not None:
        _draw_rule(row, row.rule_above, painter, left, top - row.rule_above.width / 2)
    if row.rule_below is not None:
        _draw_rule(row, row.rule_below, painter, left, top - height + row.rule_below.width / 2)


def _draw_rule(row: RowBox, rule: Stroke, painter: Painter, left: float, level: float) -> None:
    """A rule inside the row, where no other row's ground covers it."""
    if row.joined_rules:
        painter.line((left, level), (left + row.width, level), rule)
        return
    for box in row.cells:
        start = left + box.left
        painter.line((start, level), (start + box.width, level), rule)


def _draw_cell(
    row: RowBox,
    box: CellBox,
    vertical: tuple[float, float],
    painter: Painter,
    corner: tuple[float, float],
) -> None:
    height, shift = vertical
    left, top = corner
    cell = box.cell
    if cell.key is not None:
        painter.place(cell.key, left, top, box.width, height)
    if box.fill is not None:
        painter.fill(left, top - height, box.width, height, box.fill)
    if cell.bar is not None:
        at = left + box.width - cell.bar.width if row.rtl else left
        painter.fill(at, top - height, cell.bar.width, height, cell.bar.colour)
    if cell.border is not None:
        painter.frame(left, top - height, box.width, height, cell.border)
    moved = shift
    if cell.valign in _LOW:
        room = height - box.inset_top - box.inset_bottom - box.content
        moved = room * _LOW[cell.valign]
    draw_pieces(painter, box.pieces, left + box.inset_left, top - box.inset_top - moved)
    if box.corner is not None:
        _draw_corner(row, box, box.corner, painter, corner)


def _draw_corner(
    row: RowBox, box: CellBox, mark: Corner, painter: Painter, corner: tuple[float, float]
) -> None:
    left, top = corner
    at = left + _CORNER_INSET
    if not row.rtl:
        at = left + box.width - _CORNER_INSET - mark.line.width
    baseline = top - _CORNER_INSET - mark.size * _CAP_HEIGHT
    setting = Setting(at, baseline, mark.line.width, "start", mark.level, row.key)
    draw_line(painter, mark.line, setting)


def _split(row: RowBox, height: float) -> tuple[Piece, Piece] | None:
    """The row cut so that its first part is no taller than `height`, if anything fits."""
    uppers: list[CellBox] = []
    lowers: list[CellBox] = []
    for box in row.cells:
        room = height - box.inset_top - box.inset_bottom
        upper, lower = _cut(list(box.pieces), room)
        plain = replace(box.cell, valign="top")
        uppers.append(replace(box, pieces=upper, cell=plain))
        lowers.append(replace(box, pieces=lower, cell=plain, corner=None))
    if not any(box.pieces for box in uppers) or not any(box.pieces for box in lowers):
        return None
    if any(lower.pieces and not upper.pieces for upper, lower in zip(uppers, lowers, strict=True)):
        return None
    first = replace(row, cells=uppers, rule_below=None).piece()
    rest = replace(row, cells=lowers, rule_above=None).piece()
    return first, rest


def _cut(pieces: list[Piece], room: float) -> tuple[list[Piece], list[Piece]]:
    """The pieces that fit into a height, and those that do not; one too tall is cut itself."""
    used = 0.0
    for place, piece in enumerate(pieces):
        gap = piece.spacer + (piece.gap if place else 0.0)
        if used + gap + piece.height > room:
            halves = piece.split(room - used - gap) if piece.split else None
            if halves is None:
                return pieces[:place], pieces[place:]
            upper, lower = (replace(half, indent=piece.indent) for half in halves)
            upper = replace(upper, gap=piece.gap, spacer=piece.spacer)
            return [*pieces[:place], upper], [lower, *pieces[place + 1 :]]
        used += gap + piece.height
    return pieces, []
