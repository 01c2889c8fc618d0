"""A document laid out: its content and a style become elements to typeset, on a page with margins.

Nothing is computed here and no record is read: what stands on the page is what the content says.
"""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import TypeAlias

from briefing.documents.content import Block, BottomLine, Document, Question
from briefing.documents.figure_blocks import Competing, FigureTable, Tiles
from briefing.documents.kept_lines import NO_LINES, KeptLine
from briefing.documents.layout_actors import actor_card, offices, relations
from briefing.documents.layout_contents import contents, opens
from briefing.documents.layout_events import events
from briefing.documents.layout_figures import competing, figure_table, tiles
from briefing.documents.layout_front import front_block, metadata, page_setup
from briefing.documents.layout_likelihood import judgements
from briefing.documents.layout_matrix import matrix
from briefing.documents.layout_notes import back_matter
from briefing.documents.layout_positions import agreement, position_lines
from briefing.documents.layout_records import (
    gaps,
    quotes,
    sources,
)
from briefing.documents.layout_templates import template_block
from briefing.documents.layout_text import Setting, plain_paragraph, prose
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import Agreement, Matrix, PositionLines
from briefing.documents.record_blocks import (
    ActorCard,
    EventTable,
    Gaps,
    Judgements,
    Offices,
    Quotes,
    Relations,
    Sources,
)
from briefing.documents.style import (
    AIRY,
    CLOSE,
    INK,
    RUN_ON,
    SECONDARY,
    SNUG,
    TIGHT,
    TINT,
    Density,
    Style,
    label,
    paragraph,
    sans,
    serif,
)
from briefing.domain.vocabularies import Paper, Template
from briefing.scene.items import Measure, Stroke
from briefing.text.letter_case import capitals
from briefing.typeset.contents import Contents
from briefing.typeset.elements import Box, Element, Padding
from briefing.typeset.page_setup import Metadata, PageSetup

_FigureBlock: TypeAlias = Tiles | FigureTable | Competing
_PositionBlock: TypeAlias = Matrix | PositionLines | Agreement
_ActorBlock: TypeAlias = ActorCard | Offices | Relations
_FindingBlock: TypeAlias = Quotes | EventTable | Gaps | Judgements | Sources

# How many pages a template aims at: one with its notes, or so many of text without them.
PAGE_AIMS: Mapping[Template, int] = {"snapshot": 1, "issue_brief": 2}
_DENSITIES: Mapping[Template, tuple[Density, ...]] = {
    "snapshot": (CLOSE, TIGHT),
    "issue_brief": (AIRY, SNUG, CLOSE, TIGHT),
}


def densities(document: Document) -> tuple[Density, ...]:
    """How close a document may be set, the first before the others; few pages ask for more."""
    return _DENSITIES.get(document.template, (AIRY, SNUG, RUN_ON))


def laid_out(
    document: Document,
    style: Style,
    paper: Paper,
    phrases: Phrases,
    measure: Measure,
    density: Density = AIRY,
    lines: Mapping[int, KeptLine] = NO_LINES,
) -> tuple[tuple[Element | Contents, ...], PageSetup, Metadata]:
    """What `typeset` needs to print `document`: elements, page and metadata.

    `measure` gives the printed width of the texts in pictures. `lines` are those of the document
    that are kept, by the identity of their value.
    """
    setting = Setting(style, phrases, document.language, measure, density, lines)
    first, rest = _parted(document.blocks)
    opening = [each for block in first for each in _elements(setting, block, phrases)]
    body = [each for block in rest for each in _elements(setting, block, phrases)]
    if not document.blocks:
        body.append(plain_paragraph(phrases.nothing_recorded, paragraph(serif(10), 1.48, after=6)))
    # The notes come last: they lead back to the marks set before.
    body.extend(back_matter(setting, document, phrases))
    elements = (
        *front_block(setting, document, phrases),
        *opening,
        contents(setting, body, phrases),
        *body,
    )
    return elements, page_setup(document, paper, phrases), metadata(document, phrases, lines)


def _parted(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """What stands before the contents of a document, and what they list."""
    count = sum(1 for _ in takewhile(opens, blocks))
    return blocks[:count], blocks[count:]


def _elements(setting: Setting, block: Block, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case BottomLine() | Question():
            return _head(setting, block, phrases)
        case Tiles() | FigureTable() | Competing():
            return _figures(setting, block, phrases)
        case Matrix() | PositionLines() | Agreement():
            return _positions(setting, block, phrases)
        case ActorCard() | Offices() | Relations():
            return _actors(setting, block)
        case Quotes() | EventTable() | Gaps() | Judgements() | Sources():
            return _findings(setting, block, phrases)
        case _:
            return template_block(setting, block, phrases)


def _head(setting: Setting, block: BottomLine | Question, phrases: Phrases) -> tuple[Element, ...]:
    if isinstance(block, BottomLine):
        return (_bottom_line(setting, block, phrases),)
    return _question(setting, block)


def _figures(setting: Setting, block: _FigureBlock, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case Tiles():
            return tiles(setting, block)
        case FigureTable():
            return figure_table(setting, block, phrases)
        case Competing():
            return competing(setting, block)


def _positions(setting: Setting, block: _PositionBlock, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case Matrix():
            return matrix(block, phrases)
        case PositionLines():
            return position_lines(setting, block)
        case Agreement():
            return agreement(setting, block, phrases)


def _actors(setting: Setting, block: _ActorBlock) -> tuple[Element, ...]:
    match block:
        case ActorCard():
            return actor_card(setting, block)
        case Offices():
            return offices(setting, block)
        case Relations():
            return relations(setting, block)


def _findings(setting: Setting, block: _FindingBlock, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case Quotes():
            return quotes(setting, block)
        case EventTable():
            return events(setting, block, phrases)
        case Gaps():
            return gaps(setting, block, phrases)
        case Judgements():
            return judgements(setting, block)
        case Sources():
            return sources(setting, block, phrases)


def _bottom_line(setting: Setting, block: BottomLine, phrases: Phrases) -> Box:
    text = paragraph(sans(setting.density.bottom_line, INK), 1.44, after=3, direction="auto")
    head = plain_paragraph(
        capitals(phrases.headings.bottom_line, phrases.language), label(setting.style)
    )
    return Box(
        (head, *prose(setting, block.blocks, text)),
        fill=TINT,
        bar=Stroke(3, setting.style.accent),
        padding=Padding(8, 14, 6, 14),
        space_before=2,
        space_after=setting.density.heading_before - 3,
        key=block.key,
    )


def _question(setting: Setting, block: Question) -> tuple[Element, ...]:
    look = serif(13.5, setting.style.accent, italic=True)
    question = paragraph(look, 1.36, before=2, after=8, direction="auto")
    more = paragraph(sans(8.8, SECONDARY), 1.45, after=6, direction="auto")
    description = (plain_paragraph(block.description, more),) if block.description else ()
    return (plain_paragraph(block.text, question), *description)
