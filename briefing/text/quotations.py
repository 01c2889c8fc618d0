"""Quotation marks in a plain text: which stretches stand between them."""

import re

from briefing.text.spans import Span

# Opening and closing marks as CLDR lists them for the languages of the desk; a straight mark opens
# and closes. A quotation never runs over the end of a paragraph here: an unclosed one is none.
_PAIRS = ("“”", "«»", "„“", "„”", "‹›", "「」", "״״", '""')
_QUOTED = re.compile("|".join(f"{pair[0]}(?:(?!\n\\s*\n)[^{pair}])+{pair[1]}" for pair in _PAIRS))


def quotations(text: str) -> tuple[Span, ...]:
    """What stands between quotation marks, the marks included, in the order of the text."""
    return tuple(Span(*found.span()) for found in _QUOTED.finditer(text))


def is_quoted(text: str, passage: Span) -> bool:
    """Whether the passage lies between quotation marks, or is one quotation with its marks."""
    return any(one.start <= passage.start and passage.end <= one.end for one in quotations(text))


def quotes(text: str, passage: Span) -> bool:
    """Whether the passage holds a quotation, or lies in one."""
    return any(one.start < passage.end and passage.start < one.end for one in quotations(text))
