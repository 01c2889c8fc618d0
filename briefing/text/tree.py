"""A parsed text as frozen values: blocks that hold blocks or inlines, each with its span.

The words are those of CommonMark 0.31.2, of the GFM tables and of GitHub's footnotes, with two of
our own: `Reference`, a link to a record, and `LiveBlock`, a place the program fills. Raw HTML is
kept as text and never interpreted. A span counts code points of the text that was parsed; a
block's span begins behind the markers of the blocks around it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefing.text.live_blocks import LiveBlock
from briefing.text.spans import Span

Alignment = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words; in the source they may be written with backslash escapes and entities."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    span: Span
    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Strong:
    span: Span
    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Code:
    """A code span: its text as written, with line ends as spaces."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to somewhere else; `href` is percent-encoded. An `automatic` one is `<https://…>`."""

    span: Span
    href: str
    title: str
    children: "tuple[Inline, ...]"
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A link to a record of the library: `[at least 242](figure:0190…)`."""

    span: Span
    kind: str
    record_id: str
    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Image:
    """A picture; `children` are its description."""

    span: Span
    address: str
    title: str
    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class HardBreak:
    span: Span


@dataclass(frozen=True, slots=True)
class SoftBreak:
    span: Span


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """The place in the running text a footnote belongs to."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class RawHtml:
    """An HTML tag within a line, as text."""

    span: Span
    text: str


Inline: TypeAlias = (
    Text
    | Emphasis
    | Strong
    | Code
    | Link
    | Reference
    | Image
    | HardBreak
    | SoftBreak
    | FootnoteMark
    | RawHtml
)


@dataclass(frozen=True, slots=True)
class Heading:
    span: Span
    level: int
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    span: Span
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class ListItem:
    span: Span
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list is `tight` when no blank line parts its items."""

    span: Span
    tight: bool
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class OrderedList:
    span: Span
    start: int
    tight: bool
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class BlockQuote:
    span: Span
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Indented or fenced; `info` is what stands behind the opening fence."""

    span: Span
    info: str
    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    span: Span
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Every row has as many cells as `alignments` has entries (None: not stated)."""

    span: Span
    alignments: tuple[Alignment | None, ...]
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class ThematicBreak:
    span: Span


@dataclass(frozen=True, slots=True)
class FootnoteDefinition:
    """What a footnote says; it stands in the tree where it stands in the text."""

    span: Span
    label: str
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class HtmlBlock:
    """Lines of HTML, as text."""

    span: Span
    text: str


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | OrderedList
    | BlockQuote
    | CodeBlock
    | Table
    | ThematicBreak
    | FootnoteDefinition
    | LiveBlock
    | HtmlBlock
)


def words(inlines: Sequence[Inline]) -> str:
    """What `inlines` say without their markup; a line break is a space, a footnote mark nothing."""
    return "".join(_words_of(inline) for inline in inlines)


def _words_of(inline: Inline) -> str:
    match inline:
        case Text(text=text) | Code(text=text) | RawHtml(text=text):
            return text
        case HardBreak() | SoftBreak():
            return " "
        case FootnoteMark():
            return ""
        case _:
            return words(inline.children)


def blocks_within(blocks: Sequence[Block]) -> Iterator[Block]:
    """Every block, those inside of others too, in the order of the text."""
    for block in blocks:
        yield block
        match block:
            case BlockQuote() | FootnoteDefinition():
                yield from blocks_within(block.blocks)
            case BulletList() | OrderedList():
                for item in block.items:
                    yield from blocks_within(item.blocks)
            case _:
                pass


def lines_of(block: Block) -> tuple[tuple[Inline, ...], ...]:
    """The runs of inlines a block holds itself: one for a paragraph, one a cell for a table."""
    match block:
        case Heading() | Paragraph():
            return (block.children,)
        case Table():
            return tuple(cell.children for row in (block.head, *block.rows) for cell in row)
        case _:
            return ()


def inlines_within(inlines: Sequence[Inline]) -> Iterator[Inline]:
    """Every inline, those inside of others too, in the order of the text."""
    for inline in inlines:
        yield inline
        if isinstance(inline, Emphasis | Strong | Link | Reference | Image):
            yield from inlines_within(inline.children)
