"""Elements of every kind into measured pieces, one below the other."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.typeset.context import Context
from briefing.typeset.drawing import drawing_layout, rule_layout
from briefing.typeset.elements import (
    Box,
    Drawing,
    Element,
    KeepTogether,
    ListBlock,
    PageBreak,
    Paragraph,
    Rule,
    Spacer,
    Table,
)
from briefing.typeset.list_block import list_layout
from briefing.typeset.paragraph import paragraph_block, paragraph_widths, paragraph_words
from briefing.typeset.picture import picture_layout
from briefing.typeset.pieces import Block, Tie, joined, tied
from briefing.typeset.raster import Picture
from briefing.typeset.table import box_layout, table_layout, table_widths
from briefing.typeset.words import Words


class Flow:
    """Sets elements; a paragraph whose width is asked before it is set is shaped only once."""

    def __init__(self) -> None:
        self._asked: dict[int, tuple[Paragraph, Words]] = {}

    def stack(self, elements: Sequence[Element], width: float, context: Context) -> Block:
        """Elements one below the other in a width."""
        if len(elements) == 1:
            block = self.block(elements[0], width, context)
            return block if block.pieces else joined((block,))
        return joined([self.block(element, width, context) for element in elements])

    def block(self, element: Element, width: float, context: Context) -> Block:
        """One element in a width."""
        context = _within(element, context)
        match element:
            case Paragraph():
                words = self._words(element, context)
                return paragraph_block(element, words, width, context)
            case ListBlock():
                return list_layout(element, width, context, self.stack)
            case Table():
                return table_layout(element, width, context, self.stack, self.widths)
            case Box():
                return box_layout(element, width, context, self.stack, self.widths)
            case KeepTogether():
                return tied(self.stack(element.elements, width, context), Tie.WISH)
            case _:
                return self._simple(element, width, context)

    def _simple(
        self, element: Drawing | Picture | Rule | Spacer | PageBreak, width: float, context: Context
    ) -> Block:
        match element:
            case Drawing():
                return drawing_layout(element, width, context, self.stack)
            case Picture():
                return picture_layout(element, width, context)
            case Rule():
                return rule_layout(element, width)
            case Spacer():
                return Block(spacer=element.height)
            case PageBreak():
                return Block(new_page=True)

    def widths(self, elements: Sequence[Element], context: Context) -> tuple[float, float]:
        """The narrowest width in which no word is cut, and that in which no line is broken."""
        found = [self._widths(element, context) for element in elements]
        return (
            max((narrowest for narrowest, _ in found), default=0.0),
            max((natural for _, natural in found), default=0.0),
        )

    def _widths(self, element: Element, context: Context) -> tuple[float, float]:
        context = _within(element, context)
        match element:
            case Paragraph():
                return paragraph_widths(self._asked_words(element, context), element.style)
            case ListBlock():
                held = [part for item in element.items for part in item.elements]
                narrowest, natural = self.widths(held, context)
                return narrowest + element.indent, natural + element.indent
            case Table():
                return table_widths(element, context, self.widths)
            case Box():
                narrowest, natural = self.widths(element.elements, context)
                inset = element.padding.start + element.padding.end
                return narrowest + inset, natural + inset
            case KeepTogether():
                return self.widths(element.elements, context)
            case _:
                return 0.0, _own_width(element)

    def _words(self, paragraph: Paragraph, context: Context) -> Words:
        asked = self._asked.pop(id(paragraph), None)
        return asked[1] if asked else paragraph_words(paragraph, context)

    def _asked_words(self, paragraph: Paragraph, context: Context) -> Words:
        """The words of a paragraph, kept until it is set; kept with it, so that its id stays."""
        asked = self._asked.get(id(paragraph))
        if asked is None:
            asked = (paragraph, paragraph_words(paragraph, context))
            self._asked[id(paragraph)] = asked
        return asked[1]


def _own_width(element: Drawing | Picture | Rule | Spacer | PageBreak) -> float:
    if isinstance(element, Drawing):
        return element.scene.width
    return element.width if isinstance(element, Picture) else 0.0


def _within(element: Element, context: Context) -> Context:
    """The context of what is in an element: notices there name its key, if it has one."""
    key: str | None = getattr(element, "key", None)
    return context if key is None else replace(context, key=key)
