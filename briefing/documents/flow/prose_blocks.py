"""Running text in flow."""

from collections.abc import Sequence

from briefing.documents.flow.elements import Box, Cell, Element, Items, Table, Text
from briefing.documents.prose import (
    Heading,
    Line,
    Paragraph,
    Preformatted,
    ProseBlock,
    QuotedText,
    Separator,
    TextList,
    TextTable,
)


def prose(blocks: Sequence[ProseBlock]) -> tuple[Element, ...]:
    return tuple(_element(block) for block in blocks)


def _element(block: ProseBlock) -> Element:
    match block:
        case Heading() | Preformatted() | Separator():
            return block
        case Paragraph():
            return _text(block.line)
        case TextList():
            return Items(tuple(prose(item.blocks) for item in block.items), start=block.start)
        case QuotedText():
            return Box("quotation", prose(block.blocks))
        case TextTable():
            return _table(block)


def _text(line: Line) -> Text:
    return Text(line, direction="auto")


def _table(block: TextTable) -> Table:
    def cells(lines: tuple[Line, ...]) -> tuple[Cell, ...]:
        return tuple(Cell((_text(line),) if line else ()) for line in lines)

    head = cells(block.head) if any(block.head) else ()
    return Table(head, tuple(cells(row) for row in block.rows), block.alignments)
