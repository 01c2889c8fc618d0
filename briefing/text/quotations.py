"""Quotation marks in a plain text: which stretches stand between them."""

import re

from briefing.text.spans import Span

# Opening and closing marks as CLDR lists them for the languages of the desk. A mark that opens and
# closes counts only at the edge of a word: inside one it makes a Hebrew abbreviation.
_PAIRS = ("“”", "«»", "„“", "„”", "‹›", "「」")
_SYMMETRIC = '"״'
# A quotation never runs over the end of a paragraph here: an unclosed one is none.
_INSIDE = r"(?:(?!\n\s*\n)[^{marks}])+"
_QUOTED = re.compile(
    "|".join(
        [pair[0] + _INSIDE.replace("{marks}", pair) + pair[1] for pair in _PAIRS]
        + [rf"(?<!\w){mark}(?:(?!\n\s*\n)(?!{mark}(?!\w)).)+{mark}(?!\w)" for mark in _SYMMETRIC]
    ),
    re.DOTALL,
)


def quotations(text: str) -> tuple[Span, ...]:
    """What stands between quotation marks, the marks included, in the order of the text."""
    return tuple(Span(*found.span()) for found in _QUOTED.finditer(text))


def is_quoted(text: str, passage: Span) -> bool:
    """Whether the passage lies between quotation marks, or is one quotation with its marks."""
    return any(one.start <= passage.start and passage.end <= one.end for one in quotations(text))


def quotes(text: str, passage: Span) -> bool:
    """Whether the passage holds a quotation, or lies in one."""
    return any(one.start < passage.end and passage.start < one.end for one in quotations(text))
