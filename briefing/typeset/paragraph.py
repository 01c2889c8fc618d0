"""Paragraphs: words into lines, and lines into pieces that know where a page may end."""

from dataclasses import replace
from typing import NamedTuple

from briefing.typeset.breaking import (
    Line,
    broken_lines,
    fitted_words,
    natural_widths,
    shortened,
    single_line,
)
from briefing.typeset.context import Context
from briefing.typeset.elements import HEADINGS, Paragraph, ParagraphStyle
from briefing.typeset.justified import justified_lines
from briefing.typeset.line import Setting, draw_line
from briefing.typeset.painter import Painter
from briefing.typeset.pieces import Block, Piece, Tie
from briefing.typeset.ragged import ragged_lines
from briefing.typeset.tagging import Tag
from briefing.typeset.words import Words, words_of

_MIDDLE = 0.33  # of the type size: the height of the middle of letters above the baseline
_NARROWEST = 1.0
_PROSE = frozenset(("P", "BlockQuote", "Note", "Caption"))
_ALIGNMENTS = frozenset(("start", "end", "justify"))
_STRUCTURE = {"Title": ("H1",), "BlockQuote": ("BlockQuote", "P")}


def baseline_of(style: ParagraphStyle) -> float:
    """The distance of a line's baseline from its upper edge: letters stand in its middle."""
    return style.leading / 2 + style.text.size * _MIDDLE


def paragraph_words(paragraph: Paragraph, context: Context) -> Words:
    """The shaped words of a paragraph."""
    return words_of(paragraph.runs, paragraph.style.direction, context)


def paragraph_widths(words: Words, style: ParagraphStyle) -> tuple[float, float]:
    """The narrowest and the most natural width of a paragraph."""
    widest, longest = natural_widths(words.words)
    return widest + style.indent_start, longest + style.indent_start + max(style.first_indent, 0)


def paragraph_block(paragraph: Paragraph, words: Words, width: float, context: Context) -> Block:
    """The lines of a paragraph as pieces; two stay together at either end (widows, orphans)."""
    style = paragraph.style
    lines = _lines(words, style, width, context)
    align = context.align or style.align
    shared = _Shared(paragraph, _tags(style.role, words.level, context), width, context.key)
    baseline = baseline_of(style)
    pieces: list[Piece] = []
    settings = [
        Setting(
            0.0 if words.level else indent,
            baseline,
            width - indent,
            align,
            words.level,
            context.key,
        )
        for indent in (style.indent_start + style.first_indent, style.indent_start)[: len(lines)]
    ]
    for place, line in enumerate(lines):
        setting = settings[place > 0]
        tie = Tie.MUST if place in {0, len(lines) - 2} else Tie.FREE
        if place == len(lines) - 1:
            tie = Tie.MUST if style.keep_with_next or style.role in HEADINGS else Tie.FREE
        pieces.append(
            Piece(
                style.leading,
                _DrawnLine(shared, line, setting, is_first=place == 0),
                tie=tie,
                lines=1,
                baseline=baseline,
                key=context.key,
                bookmark=None if place else paragraph.bookmark,
            )
        )
    return Block(pieces, style.space_before, style.space_after)


class _Shared(NamedTuple):
    """What the lines of a paragraph have in common when they are drawn."""

    paragraph: Paragraph
    tags: tuple[Tag, ...]
    width: float
    key: str | None


def with_key(block: Block, paragraph: Paragraph) -> Block:
    """The block of a paragraph that differs from `paragraph` in its key alone, made its own."""
    pieces: list[Piece] = []
    shared: _Shared | None = None
    for piece in block.pieces:
        drawn = piece.draw
        assert isinstance(drawn, _DrawnLine)
        shared = shared or drawn.shared._replace(paragraph=paragraph, key=paragraph.key)
        setting = drawn.setting._replace(key=paragraph.key)
        draw = drawn._replace(shared=shared, setting=setting)
        pieces.append(replace(piece, draw=draw, key=paragraph.key))
    return replace(block, pieces=pieces)


def _tags(role: str, level: int, context: Context) -> tuple[Tag, ...]:
    """The elements of a paragraph, one in the other; the direction is said where it differs."""
    writing = "" if level == int(context.rtl) else "RlTb" if level else "LrTb"
    *around, own = _STRUCTURE.get(role, (role,))
    return (*(Tag(each) for each in around), Tag(own, writing=writing))


def _lines(words: Words, style: ParagraphStyle, width: float, context: Context) -> list[Line]:
    room = max(width - style.indent_start, _NARROWEST)
    first = max(room - style.first_indent, _NARROWEST)
    fitted = fitted_words(words.words, min(room, first), context.notices, context.key)
    align = context.align or style.align
    prose = context.prose and style.role in _PROSE and align in _ALIGNMENTS
    only = single_line(fitted, first)
    if only is not None:
        lines = [only]
    elif prose:
        best_lines = justified_lines if align == "justify" else ragged_lines
        lines = best_lines(fitted, room, first)
    else:
        lines = broken_lines(fitted, room, first)
    if style.max_lines is not None and len(lines) > style.max_lines:
        lines = lines[: style.max_lines]
        lines[-1] = shortened(lines[-1], lines[-1].room)
        text = "".join(part.shape.text for part in words.words[0].parts)
        context.notices.add("shortened text", text, context.key)
    return lines


class _DrawnLine(NamedTuple):
    """Draws a line of a paragraph; the first is also where its links and bookmarks lead."""

    shared: _Shared
    line: Line
    setting: Setting
    is_first: bool

    def __call__(self, painter: Painter, left: float, top: float) -> None:
        shared, line, setting, is_first = self
        paragraph, tags, width, _ = shared
        if is_first:
            _note_beginning(shared, painter, left, top)
        for tag in tags:
            painter.tagging.begin(tag)
        if paragraph.key is not None:
            painter.place(paragraph.key, left, top, width, paragraph.style.leading)
        x, y = left + setting.left, top - setting.baseline
        placed = Setting(x, y, setting.width, setting.align, setting.level, setting.key)
        draw_line(painter, line, placed)
        for _ in tags:
            painter.tagging.end()


def _note_beginning(shared: _Shared, painter: Painter, left: float, top: float) -> None:
    paragraph = shared.paragraph
    if paragraph.anchor is not None:
        spot = painter.spot(left, top)
        painter.record.add_destination(paragraph.anchor, spot, paragraph, shared.key)
    if paragraph.bookmark is not None and painter.tagging.current is not None:
        painter.record.bookmarks.append((paragraph.bookmark, painter.spot(left, top)))
