"""From the analyst's CommonMark to content: words, note marks, and places for live blocks.

A reference prints the analyst's own words and a mark to the record's evidence. A reference to
nothing, or to what lies in the trash, prints the words and leaves a warning.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from briefing.documents.composing import Composing
from briefing.documents.content import Block
from briefing.documents.inline_composing import TextSource, compose_line
from briefing.documents.prose import (
    Heading,
    ListItem,
    Origin,
    Paragraph,
    Preformatted,
    ProseBlock,
    QuotedText,
    Separator,
    TextList,
    TextTable,
    Words,
)
from briefing.text import tree
from briefing.text.live_blocks import LiveBlock
from briefing.text.markdown import pieces

LiveBlocks = Callable[[LiveBlock, Origin], Sequence[Block]]

_ALIGNMENTS: Mapping[tree.Alignment | None, Literal["start", "center", "end"]] = {
    "left": "start",
    "center": "center",
    "right": "end",
    None: "start",
}
_DEEPEST_HEADING = 4


def compose_text(
    text: str, name: str, composing: Composing, live_blocks: LiveBlocks
) -> tuple[Block, ...]:
    """The blocks of `text`, which is called `name`; `live_blocks` says what fills a live block."""
    found = pieces(text)
    footnotes = {
        block.label: block.blocks
        for piece in found
        for block in tree.blocks_within(piece.blocks)
        if isinstance(block, tree.FootnoteDefinition)
    }
    composed: list[Block] = []
    for piece in found:
        source = TextSource(composing, name, footnotes, piece.start)
        composed += [each for block in piece.blocks for each in _blocks(source, block, live_blocks)]
    return _without_gaps(composed)


def _without_gaps(blocks: list[Block]) -> tuple[Block, ...]:
    """Headings go down one level at a time; readers of the outline stand on that."""
    level = 0
    ordered: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            level = min(block.level, level + 1)
            ordered.append(block if block.level == level else replace(block, level=level))
        else:
            ordered.append(block)
    return tuple(ordered)


def _blocks(source: TextSource, block: tree.Block, fill: LiveBlocks) -> Iterator[Block]:
    if isinstance(block, LiveBlock):
        yield from fill(block, source.origin(block.span))
        return
    yield from _prose(source, block)
    # A live block inside of a list or quotation stands behind it.
    inside = block.blocks if isinstance(block, tree.BlockQuote) else ()
    if isinstance(block, tree.BulletList | tree.OrderedList):
        inside = tuple(each for item in block.items for each in item.blocks)
    for nested in tree.blocks_within(inside):
        if isinstance(nested, LiveBlock):
            yield from fill(nested, source.origin(nested.span))


def _prose(source: TextSource, block: tree.Block) -> Iterator[ProseBlock]:
    key, origin = source.key(block.span), source.origin(block.span)
    match block:
        case tree.Heading():
            level = min(block.level, _DEEPEST_HEADING)
            yield Heading(key, level, compose_line(source, block.children), origin)
        case tree.BulletList():
            yield TextList(key, _items(source, block.items), None, origin)
        case tree.OrderedList():
            yield TextList(key, _items(source, block.items), block.start, origin)
        case tree.BlockQuote():
            yield QuotedText(key, _all_prose(source, block.blocks), origin)
        case tree.FootnoteDefinition() | LiveBlock():
            return
        case _:
            yield _simple(source, block)


def _simple(
    source: TextSource,
    block: tree.Paragraph | tree.CodeBlock | tree.Table | tree.ThematicBreak | tree.HtmlBlock,
) -> ProseBlock:
    key, origin = source.key(block.span), source.origin(block.span)
    match block:
        case tree.Paragraph():
            return Paragraph(key, compose_line(source, block.children), origin)
        case tree.CodeBlock():
            return Preformatted(key, block.text.rstrip("\n"), origin)
        case tree.Table():
            return _table(source, block)
        case tree.ThematicBreak():
            return Separator(key, origin)
        case tree.HtmlBlock():
            return Paragraph(key, (Words(block.text.strip()),), origin)


def _all_prose(source: TextSource, blocks: Sequence[tree.Block]) -> tuple[ProseBlock, ...]:
    return tuple(each for block in blocks for each in _prose(source, block))


def _items(source: TextSource, items: Sequence[tree.ListItem]) -> tuple[ListItem, ...]:
    return tuple(ListItem(_all_prose(source, item.blocks)) for item in items)


def _table(source: TextSource, table: tree.Table) -> TextTable:
    return TextTable(
        source.key(table.span),
        tuple(_ALIGNMENTS[alignment] for alignment in table.alignments),
        tuple(compose_line(source, cell.children) for cell in table.head),
        tuple(tuple(compose_line(source, cell.children) for cell in row) for row in table.rows),
        source.origin(table.span),
    )
