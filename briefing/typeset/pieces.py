"""Measured content before pages: what cannot be parted, with the space and the ties between."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import partial
from math import fsum
from typing import TypeAlias

from briefing.typeset.context import Context
from briefing.typeset.elements import Bookmark, Element
from briefing.typeset.painter import Painter
from briefing.typeset.tagging import Tag

Draw: TypeAlias = Callable[[Painter, float, float], None]
"""Draws at a left edge and an upper edge."""


class Tie(IntEnum):
    """How strongly a piece is held to the next one."""

    FREE = 0
    WISH = 1  # kept together while it fits on a page
    MUST = 2  # a heading and its text, the first two lines of a paragraph


@dataclass(slots=True, eq=False)
class Piece:
    """A line, a row, a drawing: drawn whole, or cut by `split`. It is not changed once made.

    `gap` is the space before it, none at the head of a page, `spacer` space that stays where a new
    page was asked for. `indent` moves it right. `lines` counts the lines of text in it, `baseline`
    is that of its first line from its upper edge. `head` is repeated above it when it begins a
    page. `split` gives the part that fits a height and the rest, or None when nothing fits. `key`
    is that of the nearest element with one. `bookmark` is that of the paragraph it begins.
    """

    height: float
    draw: Draw
    gap: float = 0.0
    spacer: float = 0.0
    tie: Tie = Tie.FREE
    indent: float = 0.0
    lines: int = 0
    baseline: float | None = None
    new_page: bool = False
    head: tuple["Piece", ...] = ()
    split: "Split | None" = None
    key: str | None = None
    bookmark: Bookmark | None = None


Split: TypeAlias = Callable[[float], tuple[Piece, Piece] | None]


@dataclass(slots=True, eq=False)
class Block:
    """Pieces of one element, and the space it wants around it. It is not changed once made.

    `spacer` is height without content, `new_page` a page break: both act on what follows.
    """

    pieces: Sequence[Piece] = ()
    before: float = 0.0
    after: float = 0.0
    spacer: float = 0.0
    new_page: bool = False


Stack: TypeAlias = Callable[[Sequence[Element], float, Context], Block]
"""Sets elements one below the other in a width: how lists, tables and boxes set what they hold."""

Widths: TypeAlias = Callable[[Sequence[Element], Context], tuple[float, float]]
"""The narrowest and the most natural width of elements."""


def joined(blocks: Iterable[Block]) -> Block:
    """Blocks one below the other; between two stands the larger of the spaces they want."""
    pieces: list[Piece] = []
    before = after = spacer = 0.0
    new_page = False
    for block in blocks:
        if not block.pieces:
            spacer += block.spacer
            new_page = new_page or block.new_page
            continue
        if not pieces and not new_page:
            before = block.before
        gap = max(after, block.before) if pieces or new_page else 0.0
        first = block.pieces[0]
        if gap or spacer or new_page:
            first = replace(
                first,
                gap=first.gap + gap,
                spacer=first.spacer + spacer,
                new_page=first.new_page or new_page,
            )
        pieces.append(first)
        pieces.extend(block.pieces[1:])
        after, spacer, new_page = block.after, block.spacer, block.new_page
    return Block(pieces, before, after, spacer, new_page)


def tied(block: Block, tie: Tie) -> Block:
    """The block with all its pieces held together."""
    pieces = [replace(piece, tie=max(piece.tie, tie)) for piece in block.pieces[:-1]]
    return replace(block, pieces=[*pieces, *block.pieces[-1:]])


def held(block: Block, tie: Tie) -> Block:
    """The block with its last piece held to what follows."""
    if not block.pieces:
        return block
    last = block.pieces[-1]
    return replace(block, pieces=[*block.pieces[:-1], replace(last, tie=max(last.tie, tie))])


def tagged(block: Block, tags: Sequence[Tag]) -> Block:
    """The block as content of elements of the structure, one in the other."""
    return replace(block, pieces=[tagged_piece(piece, tags) for piece in block.pieces])


def tagged_piece(piece: Piece, tags: Sequence[Tag]) -> Piece:
    """A piece, or the parts it is cut into, as content of elements of the structure."""
    split = None if piece.split is None else partial(_split_tagged, tags, piece.split)
    return replace(piece, draw=partial(draw_tagged, tags, piece.draw), split=split)


def draw_tagged(tags: Sequence[Tag], draw: Draw, painter: Painter, left: float, top: float) -> None:
    """Draws content of elements of the structure."""
    for tag in tags:
        painter.tagging.begin(tag)
    draw(painter, left, top)
    for _ in tags:
        painter.tagging.end()


def _split_tagged(tags: Sequence[Tag], split: Split, height: float) -> tuple[Piece, Piece] | None:
    halves = split(height)
    return (
        None if halves is None else (tagged_piece(halves[0], tags), tagged_piece(halves[1], tags))
    )


def captioned(block: Block, caption: Block, tag: Tag | None) -> Block:
    """The block with its caption below, which is never parted from it and belongs to its element of
    the structure.
    """
    below = caption if tag is None else tagged(caption, (tag,))
    whole = joined((held(replace(block, after=0.0), Tie.MUST), below))
    return replace(whole, before=block.before, after=max(block.after, caption.after))


def moved(block: Block, distance: float) -> Block:
    """The block moved right."""
    return replace(
        block,
        pieces=[replace(piece, indent=piece.indent + distance) for piece in block.pieces],
    )


def height_of(pieces: Sequence[Piece]) -> float:
    """The height of pieces at the head of a page or cell."""
    if len(pieces) == 1:
        return pieces[0].height + pieces[0].spacer
    return fsum(piece.height + piece.gap + piece.spacer for piece in pieces) - (
        pieces[0].gap if pieces else 0.0
    )


def draw_pieces(painter: Painter, pieces: Sequence[Piece], left: float, top: float) -> None:
    """Draws pieces one below the other; the first one's gap is left out."""
    for place, piece in enumerate(pieces):
        top -= piece.spacer + (piece.gap if place else 0.0)
        piece.draw(painter, left + piece.indent, top)
        top -= piece.height
