"""The table of contents of a long document: under what the reader must know first."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.documents.content import Block, BottomLine, Question
from briefing.documents.layout_text import Setting, section_heading
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.style import INK, LEADER, paragraph, sans
from briefing.typeset.contents import Contents
from briefing.typeset.elements import Element, Paragraph, ParagraphStyle

LONG = 4  # pages: a longer document has its contents listed
_MOST_LINES = 30
_OUTER = paragraph(sans(9.2, INK), 1.5, before=1.5, after=10, direction="auto")
_INNER = replace(paragraph(sans(8.6, INK), 1.5, direction="auto"), indent_start=14.0)


def contents(setting: Setting, body: Sequence[Element], phrases: Phrases) -> Contents:
    """The headings of the first two levels, or of the first where those are many."""
    styles: tuple[ParagraphStyle, ...] = (_OUTER, _INNER)
    headings = [each for each in body if isinstance(each, Paragraph) and each.bookmark]
    if len(headings) > _MOST_LINES:
        styles = (_OUTER,)
    heading = section_heading(setting, phrases.opening.contents, "contents/heading")
    return Contents(styles, heading, beyond=LONG, leader=LEADER, key="contents")


def opens(block: Block) -> bool:
    """Whether a block at the head of a document stands before its contents."""
    return isinstance(block, BottomLine | Question)
