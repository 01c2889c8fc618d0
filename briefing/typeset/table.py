"""Tables and boxes: columns resolved, rows measured, head rows carried to every page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from math import fsum

from briefing.scene.items import Stroke
from briefing.typeset.breaking import broken_lines, natural_widths
from briefing.typeset.columns import Wanted, column_widths
from briefing.typeset.context import Context
from briefing.typeset.elements import Box, Cell, Column, Row, Run, Table, TableStyle
from briefing.typeset.painter import Painter
from briefing.typeset.pieces import (
    Block,
    Piece,
    Stack,
    Tie,
    Widths,
    captioned,
    height_of,
    tagged_piece,
)
from briefing.typeset.row import CellBox, Corner, RowBox
from briefing.typeset.tagging import Tag
from briefing.typeset.words import words_of

_LARGEST_HEAD = 0.5  # of the page: a taller head is not repeated
_LARGEST_HELD = 0.12  # of the page: a taller row may stand alone at either end of its table


def table_layout(
    table: Table, width: float, context: Context, stack: Stack, widths_of: Widths
) -> Block:
    """The rows of a table as pieces.

    Raises `ValueError` when a row has more cells than the table has columns.
    """
    return _layout(table, width, replace(context, prose=False), stack, widths_of)


def _layout(table: Table, width: float, context: Context, stack: Stack, widths_of: Widths) -> Block:
    style = table.style
    sizes = column_widths(
        table.columns,
        _wanted(table, context, widths_of),
        width - style.column_gap * (len(table.columns) - 1),
    )
    setter = _RowSetter(table, sizes, context, stack)
    head = [setter.piece(row, place, in_head=True) for place, row in enumerate(table.head)]
    repeated = tuple(head)
    if height_of(head) > context.height * _LARGEST_HEAD:
        repeated = ()
    body = [setter.piece(row, place, in_head=False) for place, row in enumerate(table.rows)]
    for piece in body:
        piece.head = repeated
    if head:
        _hold_ends(body, context.height * _LARGEST_HELD)
    pieces = [*head, *body]
    if context.rtl:
        pieces = [replace(piece, indent=width - setter.width) for piece in pieces]
    if pieces and table.anchor is not None:
        draw = partial(_draw_anchored, table, pieces[0])
        pieces[0] = replace(pieces[0], draw=draw)
    block = Block(pieces, style.space_before, style.space_after)
    if table.caption is None:
        return block
    caption = stack((table.caption,), width, replace(context, prose=True))
    return captioned(block, caption, setter.tag)


def _hold_ends(rows: Sequence[Piece], most: float) -> None:
    """As of a paragraph's lines, no single row stands under the head or is left for a page."""
    for one, other in (*pairwise(rows[:2]), *pairwise(rows[-2:])):
        if max(one.height, other.height) <= most:
            one.tie = max(one.tie, Tie.WISH)


def box_layout(box: Box, width: float, context: Context, stack: Stack, widths_of: Widths) -> Block:
    """A box is a table of one cell."""
    if box.direction != "page":
        context = replace(context, rtl=box.direction == "rtl")
    cell = Cell(box.elements, fill=box.fill, border=box.border, bar=box.bar, padding=box.padding)
    style = TableStyle(space_before=box.space_before, space_after=box.space_after)
    columns = (Column(fraction=1.0),)
    table = Table(columns, (Row((cell,)),), style, key=box.key, anchor=box.anchor)
    return _layout(table, width, context, stack, widths_of)


def table_widths(table: Table, context: Context, widths_of: Widths) -> tuple[float, float]:
    """The narrowest and the most natural width of a whole table."""
    gaps = table.style.column_gap * (len(table.columns) - 1)
    least = natural = gaps
    for column, want in zip(table.columns, _wanted(table, context, widths_of), strict=True):
        least += column.width if column.width is not None else want.narrowest
        natural += column.width if column.width is not None else want.natural
    return least, natural


def _wanted(table: Table, context: Context, widths_of: Widths) -> list[Wanted]:
    """What the cells of every column that is not fixed want; cells over several do not count."""
    wanted = [Wanted(0.0, 0.0) for _ in table.columns]
    for row in (*table.head, *table.rows):
        place = 0
        for cell in row.cells:
            column = _column(table, place, cell.span)
            if cell.span == 1 and column.width is None:
                within = replace(context, key=cell.key or row.key or context.key)
                narrowest, natural = widths_of(cell.elements, within)
                padding = cell.padding or table.style.padding
                inset = padding.start + padding.end + (cell.bar.width if cell.bar else 0.0)
                known = wanted[place]
                wanted[place] = Wanted(
                    max(known.narrowest, narrowest + inset), max(known.natural, natural + inset)
                )
            place += cell.span
    return wanted


def _column(table: Table, place: int, span: int) -> Column:
    if place + span > len(table.columns):
        message = f"a row reaches over {place + span} columns of {len(table.columns)}"
        raise ValueError(message)
    return table.columns[place]


class _RowSetter:
    """Sets the rows of one table in columns of known widths.

    A table with a head, of columns or of rows, is one to a reader of the structure; one without
    only arranges what it holds.
    """

    def __init__(
        self, table: Table, sizes: Sequence[float], context: Context, stack: Stack
    ) -> None:
        self.width = fsum(sizes) + table.style.column_gap * (len(sizes) - 1)
        self._table = table
        self._sizes = sizes
        gap = table.style.column_gap
        self._lefts = [fsum(sizes[:start]) + gap * start for start in range(len(sizes))]
        self._contexts: dict[tuple[str | None, str | None, float], Context] = {}
        self._context = context
        self._stack = stack
        self._is_table = bool(table.head) or table.style.row_head
        self._tag = Tag("Table")
        # A table without a head, or with nothing else, holds its rows itself.
        in_parts = bool(table.head and table.rows)
        self._head = (self._tag, Tag("THead")) if in_parts else (self._tag,)
        self._body = (self._tag, Tag("TBody")) if in_parts else (self._tag,)

    @property
    def tag(self) -> Tag | None:
        """The element of the structure that is the table."""
        return self._tag if self._is_table else None

    def piece(self, row: Row, place: int, *, in_head: bool) -> Piece:
        """A row as a piece; head rows are held to what follows."""
        table, style = self._table, self._table.style
        rows = table.head if in_head else table.rows
        first = place == 0 and (in_head or not table.head)
        keys = [key for key in (table.key, row.key) if key is not None]
        box = RowBox(
            cells=list(self._cells(row, place, in_head=in_head)),
            width=self.width,
            rtl=self._context.rtl,
            rule_above=style.top_rule if first else None,
            rule_below=self._rule(row, is_last=place == len(rows) - 1, in_head=in_head),
            joined_rules=style.column_gap == 0,
            lacking=self._lacking(row, in_head=in_head),
            keys=keys,
            key=row.key or self._context.key,
        )
        tie = Tie.MUST if in_head or row.keep_with_next else Tie.FREE
        piece = box.piece(tie, 0.0 if first else style.row_gap)
        if not self._is_table:
            return piece
        return tagged_piece(piece, (*(self._head if in_head else self._body), Tag("TR")))

    def _lacking(self, row: Row, *, in_head: bool) -> Tag | None:
        """An empty cell for the columns that a row does not reach: rows are to be equally long."""
        columns = len(self._table.columns) - sum(cell.span for cell in row.cells)
        if not self._is_table or columns <= 0:
            return None
        if in_head:
            return Tag("TH", scope="Column", columns=columns)
        return Tag("TD", columns=columns)

    def _cell_tag(self, cell: Cell, place: int, *, in_head: bool) -> Tag | None:
        if not self._is_table:
            return None
        if in_head:
            return Tag("TH", scope="Column", columns=cell.span)
        if place == 0 and self._table.style.row_head:
            return Tag("TH", scope="Row", columns=cell.span)
        return Tag("TD", columns=cell.span)

    def _rule(self, row: Row, *, is_last: bool, in_head: bool) -> Stroke | None:
        style = self._table.style
        if row.rule is not None or not is_last:
            return row.rule or style.row_rule
        return style.head_rule if in_head else style.bottom_rule

    def _cells(self, row: Row, place: int, *, in_head: bool) -> Iterator[CellBox]:
        gap = self._table.style.column_gap
        start = 0
        for cell in row.cells:
            size = self._sizes[start]
            if cell.span > 1:
                size = fsum(self._sizes[start : start + cell.span]) + gap * (cell.span - 1)
            left = self._lefts[start]
            if self._context.rtl:
                left = self.width - left - size
            fill = cell.fill or row.fill or self._ground(place, in_head=in_head)
            tag = self._cell_tag(cell, start, in_head=in_head)
            yield self._cell(cell, (left, size), fill, row.key, tag)
            start += cell.span

    def _ground(self, place: int, *, in_head: bool) -> str | None:
        style = self._table.style
        if in_head:
            return style.head_fill
        return style.zebra if place % 2 else None

    def _cell(
        self,
        cell: Cell,
        across: tuple[float, float],
        fill: str | None,
        row_key: str | None,
        tag: Tag | None,
    ) -> CellBox:
        left, size = across
        padding = cell.padding or self._table.style.padding
        start = padding.start + (cell.bar.width if cell.bar else 0.0)
        vertical = padding.top + padding.bottom
        context = self._within(cell.key or row_key, cell.align, vertical)
        content = self._stack(cell.elements, max(size - start - padding.end, 1.0), context)
        return CellBox(
            cell=cell,
            left=left,
            width=size,
            inset_left=padding.end if context.rtl else start,
            inset_top=padding.top,
            inset_bottom=padding.bottom,
            fill=fill,
            pieces=content.pieces,
            corner=None if cell.corner is None else _corner(cell.corner, context),
            tag=tag,
        )

    def _within(self, key: str | None, align: str | None, vertical: float) -> Context:
        """The context of what is in a cell, which most cells share."""
        known = self._contexts.get((key, align, vertical))
        if known is None:
            around = self._context
            known = self._contexts[key, align, vertical] = replace(
                around,
                height=max(around.height - vertical, 1.0),
                key=key or around.key,
                align=align or around.align,
            )
        return known


def _corner(run: Run, context: Context) -> Corner:
    words = words_of((run,), "auto", context)
    _, length = natural_widths(words.words)
    line = broken_lines(words.words, length, length)[0]
    return Corner(line, run.style.size, words.level)


def _draw_anchored(table: Table, piece: Piece, painter: Painter, left: float, top: float) -> None:
    painter.record.add_destination(table.anchor, painter.spot(left, top), table, table.key)
    piece.draw(painter, left, top)
