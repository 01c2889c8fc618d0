"""Bullets and numbers of a word processor; every list counts by itself."""

from typing import Any

from docx.oxml.ns import qn

from briefing.documents.docx import markup
from briefing.documents.docx.inline import Writing

_BULLETS = ("•", "–", "▪")
_STEP = 360  # twentieths of a point a level is moved in
_MOST_LEVELS = 9


def number_list(writing: Writing, part: Any, depth: int, start: int | None) -> int:
    """A new list of bullets, or of numbers from `start`; its number for `numbered`."""
    numbering = _story(part).numbering_part.element
    identity = writing.next_target() + 1000
    level = min(depth, _MOST_LEVELS - 1)
    definition = markup.element("w:abstractNum", abstractNumId=str(identity))
    definition.append(markup.element("w:multiLevelType", val="singleLevel"))
    definition.append(_level(level, start))
    first = numbering.find(qn("w:num"))
    if first is None:
        numbering.append(definition)
    else:
        # Definitions stand before the lists that use them (ECMA-376, part 1, 17.9.17).
        first.addprevious(definition)
    return int(numbering.add_num(identity).numId)


def _story(part: Any) -> Any:
    """The main part, which keeps the lists of every part."""
    return part if hasattr(part, "numbering_part") else part.package.main_document_part


def _level(level: int, start: int | None) -> Any:
    made = markup.element("w:lvl", ilvl=str(level))
    made.append(markup.element("w:start", val=str(1 if start is None else start)))
    made.append(markup.element("w:numFmt", val="bullet" if start is None else "decimal"))
    text = _BULLETS[level % len(_BULLETS)] if start is None else f"%{level + 1}."
    made.append(markup.element("w:lvlText", val=text))
    made.append(markup.element("w:lvlJc", val="left"))
    properties = markup.element("w:pPr")
    left = str(_STEP * (level + 1))
    properties.append(markup.element("w:ind", left=left, hanging="280"))
    made.append(properties)
    return made


def numbered(paragraph: Any, number: int, depth: int) -> None:
    """Makes a paragraph an entry of the list `number`."""
    properties = markup.xml(paragraph).get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = min(depth, _MOST_LEVELS - 1)
    properties.get_or_add_numId().val = number
