"""Lists: labels beside the first lines of their items."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Literal, TypeAlias

from briefing.typeset.breaking import Line, broken_lines, natural_widths
from briefing.typeset.context import Context
from briefing.typeset.elements import ListBlock, ListItem
from briefing.typeset.line import Setting, draw_line
from briefing.typeset.painter import Painter
from briefing.typeset.pieces import Block, Piece, Split, Stack, joined, moved, tagged
from briefing.typeset.tagging import Tag
from briefing.typeset.words import words_of

_DrawAround: TypeAlias = Callable[[Piece, Painter, float, float], None]
"""Draws a piece at a left edge and an upper edge, with what belongs to it."""


def list_layout(element: ListBlock, width: float, context: Context, stack: Stack) -> Block:
    """The items below each other, labels and contents on the sides that the direction asks for."""
    tag = Tag("L", numbering=_numbering(element))
    blocks = [_item(element, item, width, context, stack) for item in element.items]
    blocks = [tagged(block, (tag, Tag("LI"))) for block in blocks]
    whole = joined(blocks)
    before = max(whole.before, element.space_before)
    return replace(whole, before=before, after=max(whole.after, element.space_after))


def _item(
    element: ListBlock, item: ListItem, width: float, context: Context, stack: Stack
) -> Block:
    room = width - element.indent
    if item.key is not None:
        context = replace(context, key=item.key)
    content = stack(item.elements, room, context)
    pieces = list(tagged(content, (Tag("LBody"),)).pieces) or [Piece(0.0, _draw_nothing)]
    line, setting = _label(element, item, width, context)
    label = partial(_draw_beside, line, setting, Tag("Lbl"))
    pieces[0] = _wrapped(pieces[0], label, None)
    if item.key is not None:
        keyed = partial(_draw_keyed, item.key, room)
        pieces = [_wrapped(piece, keyed, keyed) for piece in pieces]
    last = item is element.items[-1]
    after = content.after if last else max(content.after, element.item_gap)
    block = replace(content, pieces=pieces, after=after)
    return block if context.rtl else moved(block, element.indent)


def _numbering(element: ListBlock) -> Literal["", "Decimal", "Disc"]:
    """How the items are labelled: all by numbers, all by bullets, or otherwise."""
    labels = ["".join(run.text for run in item.label).strip(" .)(") for item in element.items]
    if all(label.isdecimal() for label in labels):
        return "Decimal"
    return "Disc" if set(labels) == {"•"} else ""


def _label(
    element: ListBlock, item: ListItem, width: float, context: Context
) -> tuple[Line, Setting]:
    """The label's line, and where it stands from the left edge of the content."""
    words = words_of(item.label, "rtl" if context.rtl else "ltr", context)
    _, length = natural_widths(words.words)
    line = broken_lines(words.words, length, length)[0]
    at_edge = element.label_align == "start"
    if context.rtl:
        left = width - length if at_edge else width - element.indent + element.label_gap
    else:
        left = -element.indent if at_edge else -element.label_gap - length
    return line, Setting(left, 0.0, length, "start", words.level, context.key)


def _wrapped(piece: Piece, draw: _DrawAround, draw_rest: _DrawAround | None) -> Piece:
    """A piece drawn by something around it, and its rest, when it is cut, by something else."""
    split = None if piece.split is None else partial(_split, piece.split, draw, draw_rest)
    return replace(piece, draw=partial(draw, piece), split=split)


def _split(
    split: Split, draw: _DrawAround, draw_rest: _DrawAround | None, height: float
) -> tuple[Piece, Piece] | None:
    halves = split(height)
    if halves is None:
        return None
    first, rest = halves
    if draw_rest is not None:
        rest = _wrapped(rest, draw_rest, draw_rest)
    return _wrapped(first, draw, draw_rest), rest


def _draw_beside(
    line: Line,
    setting: Setting,
    tag: Tag,
    piece: Piece,
    painter: Painter,
    left: float,
    top: float,
) -> None:
    baseline = top - (piece.baseline if piece.baseline is not None else piece.height)
    label = setting._replace(left=left + setting.left, baseline=baseline)
    with painter.element(tag):
        draw_line(painter, line, label)
    piece.draw(painter, left, top)


def _draw_keyed(
    key: str, width: float, piece: Piece, painter: Painter, left: float, top: float
) -> None:
    painter.place(key, left, top, width, piece.height)
    piece.draw(painter, left, top)


def _draw_nothing(painter: Painter, left: float, top: float) -> None:
    """An item without content has only its label."""
