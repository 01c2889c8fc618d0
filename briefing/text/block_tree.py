"""From the parser's flat tokens of a whole text to nested blocks with spans in the source."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from briefing.text.inline_tree import inlines
from briefing.text.live_block_reading import live_block_at
from briefing.text.spans import Span
from briefing.text.tree import (
    Alignment,
    Block,
    BlockQuote,
    BulletList,
    Cell,
    CodeBlock,
    FootnoteDefinition,
    Heading,
    HtmlBlock,
    Image,
    Inline,
    ListItem,
    OrderedList,
    Paragraph,
    Table,
    ThematicBreak,
    words,
)

Original = Callable[[int], int]

_ALIGNMENTS: dict[object, Alignment] = {
    "text-align:left": "left",
    "text-align:center": "center",
    "text-align:right": "right",
}


@dataclass
class _Node:
    token: Token
    inside: "list[_Node]" = field(default_factory=list["_Node"])


def blocks(tokens: Sequence[Token], original: Original) -> tuple[Block, ...]:
    """The tree of `tokens`; `original` says where a character of the parsed text came from."""
    root: list[_Node] = []
    stack = [root]
    for token in tokens:
        if token.nesting < 0:
            stack.pop()
            continue
        node = _Node(token)
        stack[-1].append(node)
        if token.nesting > 0:
            stack.append(node.inside)
    return _blocks(root, original)


def _blocks(nodes: Sequence[_Node], original: Original) -> tuple[Block, ...]:
    return tuple(_block(node, original) for node in nodes)


def _block(node: _Node, original: Original) -> Block:
    token, inside = node.token, node.inside
    span = _span(token.meta["span"], original)
    match token.type:
        case "blockquote_open":
            return BlockQuote(span, _blocks(inside, original))
        case "bullet_list_open":
            return BulletList(span, _is_tight(node), _items(inside, original))
        case "ordered_list_open":
            start = int(token.attrs.get("start", 1))
            return OrderedList(span, start, _is_tight(node), _items(inside, original))
        case "footnote_reference_open":
            return FootnoteDefinition(span, str(token.meta["label"]), _blocks(inside, original))
        case _:
            return _block_of_words(node, span, original)


def _block_of_words(node: _Node, span: Span, original: Original) -> Block:
    token, inside = node.token, node.inside
    match token.type:
        case "heading_open":
            return Heading(span, int(token.tag[1]), _line(inside[0].token, original))
        case "code_block" | "fence":
            return CodeBlock(span, unescapeAll(token.info).strip(), token.content)
        case "html_block":
            return HtmlBlock(span, token.content)
        case "hr":
            return ThematicBreak(span)
        case "table_open":
            return _table(span, inside, original)
        case _:
            return _paragraph(span, _line(inside[0].token, original))


def _span(places: tuple[int, int], original: Original) -> Span:
    return Span(original(places[0]), original(places[1]))


def _paragraph(span: Span, children: tuple[Inline, ...]) -> Block:
    if len(children) == 1 and isinstance(children[0], Image):
        image = children[0]
        live_block = live_block_at(span, image.address, words(image.children))
        if live_block is not None:
            return live_block
    return Paragraph(span, children)


def _line(token: Token, original: Original) -> tuple[Inline, ...]:
    offsets: list[int] = token.meta["offsets"]

    def place(start: int, end: int) -> Span:
        return Span(original(offsets[start]), original(offsets[end - 1] + 1))

    return inlines(token.children or (), token.content, place)


def _items(nodes: Sequence[_Node], original: Original) -> tuple[ListItem, ...]:
    return tuple(
        ListItem(_span(node.token.meta["span"], original), _blocks(node.inside, original))
        for node in nodes
    )


def _is_tight(node: _Node) -> bool:
    return all(
        inner.token.hidden
        for item in node.inside
        for inner in item.inside
        if inner.token.type == "paragraph_open"
    )


def _table(span: Span, parts: Sequence[_Node], original: Original) -> Table:
    head, *rest = [row for part in parts for row in part.inside]
    alignments: tuple[Alignment | None, ...] = tuple(_alignment(cell.token) for cell in head.inside)
    rows = tuple(_row(row, original) for row in rest)
    return Table(span, alignments, _row(head, original), rows)


def _alignment(cell: Token) -> Alignment | None:
    return _ALIGNMENTS.get(cell.attrs.get("style"))


def _row(row: _Node, original: Original) -> tuple[Cell, ...]:
    return tuple(
        Cell(_span(line.token.meta["cell"], original), _line(line.token, original))
        for cell in row.inside
        for line in cell.inside
    )
